/** Dates in the shapes that feeds really have. */
import { BEFORE_CLOCK, OF_MONTH, YEAR_NAMES } from '../../languages/feed-words.ts';
import { MONTH_STARTS } from '../../languages/month-starts.ts';
import { ENGLISH_ORDINALS } from '../../languages/ordinal-endings.ts';
import { ZONE_HOURS } from '../../languages/zone-names.ts';

const CLOCK = String.raw`(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?m\b\.?)?`;
const ZONE = String.raw`(?:\s*\(?((?:gmt|utc?)?\s*[+-]\s*\d{1,2}(?::?\d\d)?|[a-z\u0430-\u044f]{1,5})\)?(?:\s*\([^)]*\))?)?`;
const TIME = String.raw`(?:(?:\s*[,;]\s*|\s+|\s*t\s*)(?:(?:${BEFORE_CLOCK}) )?${CLOCK}${ZONE})?`;

/** 2004-01-02T10:20:30.5+01:00 and its shorter, longer and sloppier kin. */
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})${TIME})?$`);
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:t?(\d\d)(\d\d)(\d\d)?(?:[.,]\d+)?(z|[+-]\d{4})?)?$/;
const YEAR_ALONE = /^(\d{4})(?:-(\d{3}))?$/;
/** Thu, 01 Jan 2004 19:48:21 GMT (RFC 822), also with names in full or in other languages. */
const DAY_MONTH = new RegExp(
  String.raw`^(?:[\p{L}’']+\.?,?\s+)?(\d{1,2})(?:${ENGLISH_ORDINALS}|º|\.)?(?:\s*[-\s]\s*|\s+${OF_MONTH}\s+)(\p{L}+)\.?,?(?:\s*[-\s]\s*|\s+${OF_MONTH}\s+)(\d{4}|\d\d)(?:\s*(?:${YEAR_NAMES}))?${TIME}$`,
  'u',
);
/** January 1, 2004 7:48 PM EST. */
const MONTH_DAY = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:${ENGLISH_ORDINALS})?,?\s+(\d{4})${TIME}$`,
  'u',
);
/** Thu Jan  1 19:48:21 UTC 2004, as C's asctime and Unix' date. */
const ASCTIME = new RegExp(
  String.raw`^(?:\p{L}+,?\s+)?(\p{L}+)\s+(\d{1,2})\s+${CLOCK}${ZONE}\s+(\d{4})$`,
  'u',
);
/** 12.01.2024 10:20, and with slashes: day first, as it is nearly everywhere. */
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[./-](\d{1,2})[./-](\d{4})${TIME}$`);
/** 10:20, 12.01.2024. */
const CLOCK_FIRST =
  /^(\d{1,2}:\d\d(?::\d\d)?),?\s+(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\s+\p{L}+\.?\s+\d{4})$/u;
const SECONDS = /^\d{10}$/;
const MILLISECONDS = /^\d{13}$/;

const LONGEST = 100;

/**
 * A date as a feed writes it → ISO 8601 in UTC, or the bare date where there is no time of day;
 * null where it is none. A time without a zone counts as UTC: feeds seldom say what they meant.
 */
export function readFeedDate(written: string): string | null {
  const text = written.slice(0, LONGEST).replace(/\s+/g, ' ').trim().toLowerCase();
  if (SECONDS.test(text)) return isoOf(Number(text) * 1000);
  if (MILLISECONDS.test(text)) return isoOf(Number(text));
  const swapped = CLOCK_FIRST.exec(text);
  return readShapes(swapped ? `${swapped[2]} ${swapped[1]}` : text);
}

type Groups = readonly (string | undefined)[];

function readShapes(text: string): string | null {
  const [, ...first]: Groups = YEAR_FIRST.exec(text) ?? compactParts(text) ?? [];
  if (first.length > 0) return moment(first[0], first[1], first[2] ?? '1', first.slice(3));
  const [, year, ordinal]: Groups = YEAR_ALONE.exec(text) ?? [];
  if (year) return ordinal ? dayOfYear(year, Number(ordinal)) : moment(year, '1', '1', []);
  const [, day, name, ofYear, ...rest]: Groups = DAY_MONTH.exec(text) ?? [];
  if (name) return moment(ofYear, monthOf(name), day, rest);
  const [, named, dayThen, yearThen, ...after]: Groups = MONTH_DAY.exec(text) ?? [];
  if (named) return moment(yearThen, monthOf(named), dayThen, after);
  const asctime: Groups = ASCTIME.exec(text) ?? [];
  if (asctime[1]) {
    return moment(asctime[8], monthOf(asctime[1]), asctime[2], asctime.slice(3, 8));
  }
  const [, one, two, last, ...time]: Groups = DAY_FIRST.exec(text) ?? [];
  if (!last) return null;
  return moment(last, two, one, time) ?? moment(last, one, two, time);
}

/** The groups of the compact form in the order of `YEAR_FIRST`, which has am/pm in between. */
function compactParts(text: string): Groups | null {
  const found = COMPACT.exec(text);
  if (!found) return null;
  const [whole, year, month, day, hour, minute, second, zone] = found;
  return [whole, year, month, day, hour, minute, second, undefined, zone];
}

/** The month that a word names, 1 to 12, as text; "" for none. */
function monthOf(word: string): string {
  let best = 0;
  let month = '';
  MONTH_STARTS.forEach((starts, index) => {
    for (const start of starts) {
      if (start.length > best && word.startsWith(start)) {
        best = start.length;
        month = String(index + 1);
      }
    }
  });
  return month;
}

/** A moment from its parts as written; `time` is hour, minute, second, "a" or "p", zone. */
function moment(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
  time: Groups,
): string | null {
  const [hour, minute, second, half, zone] = time;
  const month = Number(monthText);
  const day = Number(dayText);
  const midnight = Date.UTC(fullYear(yearText ?? ''), month - 1, day);
  const isReal = month >= 1 && month <= 12 && new Date(midnight).getUTCDate() === day;
  if (!isReal || Number.isNaN(midnight)) return null;
  if (hour === undefined) return isoOf(midnight)?.slice(0, 10) ?? null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  if (hours > 24 || Number(minute) > 59) return null;
  const seconds = (hours * 60 + Number(minute)) * 60 + Math.min(Number(second ?? 0), 59);
  return isoOf(midnight + seconds * 1000 - zoneOffset(zone ?? ''));
}

/** Two digits are of this century up to 49 (RFC 2822, section 4.3). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function dayOfYear(year: string, day: number): string | null {
  return day >= 1 && day <= 366
    ? (isoOf(Date.UTC(Number(year), 0, day))?.slice(0, 10) ?? null)
    : null;
}

/** Milliseconds that a zone is ahead of UTC. */
function zoneOffset(zone: string): number {
  const [, sign, hours, minutes] = /([+-])\s*(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return (ZONE_HOURS[zone] ?? 0) * 3_600_000;
  const ahead = Number(hours) * 60 + Number(minutes ?? 0);
  return (sign === '-' ? -ahead : ahead) * 60_000;
}

/** Whole seconds; null outside the years that four digits write. */
function isoOf(time: number): string | null {
  const isWritable = time >= Date.UTC(1000, 0) && time < Date.UTC(10_000, 0);
  return isWritable ? `${new Date(time).toISOString().slice(0, 19)}Z` : null;
}
