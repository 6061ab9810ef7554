import { MONTH_STARTS } from '../languages/month-starts.ts';

const ISO =
  /^(\d{4})[-/](\d\d)[-/](\d\d)(?:[T\s]+(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?\d{0,6}.*)?$/;
/** Day first, as everywhere these three languages are read but in the United States. */
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\D.*)?$/;
const RFC_2822 =
  /^(?:[A-Z][a-z]{2},?\s+)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})(?:\s+(\d\d):(\d\d)(?::(\d\d))?\s*(Z|UT|UTC|GMT|[+-]\d{4})?)?/;
const ENGLISH_MONTH_FIRST =
  /^(?:[A-Z][a-z]+,?\s+)?([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?:\D.*)?$/;
/** Day, month in words, year, as pages in all languages show it. */
const DAY_IN_WORDS =
  /^(?:\p{L}+,?\s+)?(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?:\D.*)?$/u;
/** A date somewhere in a line, day or month first. */
const IN_A_LINE =
  /\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+\d{4}|[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}/u;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

function monthOf(name: string): number {
  const at = MONTHS.indexOf(name);
  return at % 3 === 0 ? at / 3 + 1 : 0;
}

/** The number of the month that a word begins like, 1 to 12; 0 for any other word. */
function monthInWords(word: string): number {
  const name = word.toLowerCase();
  const starts = MONTH_STARTS.flatMap((list, index) =>
    list.filter((start) => name.startsWith(start)).map((start) => ({ start, month: index + 1 })),
  );
  const [longest] = starts.sort((a, b) => b.start.length - a.start.length);
  return longest?.month ?? 0;
}

function pad(value: string | number): string {
  return String(value).padStart(2, '0');
}

function bareDate(year: string, month: string | number, day: string): string | null {
  const isReal =
    Number(year) >= 1900 && Number(month) >= 1 && Number(month) <= 12 && Number(day) <= 31;
  return isReal && Number(day) >= 1 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

function zoneOf(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}`;
}

function withTime(date: string | null, time: readonly (string | undefined)[]): string | null {
  const [hour, minute, second, zone] = time;
  if (date === null || zone === undefined || hour === undefined) return date;
  return `${date}T${hour}:${minute ?? '00'}:${second ?? '00'}${zoneOf(zone)}`;
}

/**
 * A date as a page's metadata writes it → ISO 8601: with time and zone where a zone is given, else
 * the bare date; null where it is no date.
 */
export function readDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  const iso = ISO.exec(text);
  if (iso !== null) {
    return withTime(bareDate(iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''), iso.slice(4, 8));
  }
  const mail = RFC_2822.exec(text);
  if (mail !== null) {
    const date = bareDate(mail[3] ?? '', monthOf(mail[2] ?? ''), mail[1] ?? '');
    return withTime(date, mail.slice(4, 8));
  }
  if (EPOCH.test(text)) {
    return `${new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 19)}Z`;
  }
  const day = DAY_FIRST.exec(text);
  if (day !== null) return bareDate(day[3] ?? '', day[2] ?? '', day[1] ?? '');
  const month = ENGLISH_MONTH_FIRST.exec(text);
  if (month !== null) return bareDate(month[3] ?? '', monthOf(month[1] ?? ''), month[2] ?? '');
  const words = DAY_IN_WORDS.exec(text);
  if (words !== null) return bareDate(words[3] ?? '', monthInWords(words[2] ?? ''), words[1] ?? '');
  const compact = COMPACT.exec(text);
  return compact === null ? null : bareDate(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '');
}

/** The first date in a line that shows one among other words, as `readDate` gives it; or null. */
export function dateInLine(line: string): string | null {
  return readDate(IN_A_LINE.exec(line)?.[0]);
}

/** The day that an address names: "/2025/03/20/", "/20241025/"; or null. */
export function dateInAddress(address: string): string | null {
  const day = /\/(20\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/-]|$)/.exec(address);
  return day === null ? null : bareDate(day[1] ?? '', day[2] ?? '', day[3] ?? '');
}
