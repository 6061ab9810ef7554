/** The parts of a partial date or of an ISO 8601 date-time, as written, without its zone. */
interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly time: { readonly hour: number; readonly minute: number } | null;
}

const ISO = /^(-?\d{4,6})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?)?/;

/**
 * Reads `2021`, `2021-12`, `2021-12-22` or a date-time. The clock time is taken as written, in
 * the zone of the page: a reader compares it with what the page prints. Null if it is no date.
 */
function readIso(iso: string): DateParts | null {
  const match = ISO.exec(iso);
  if (!match) return null;
  const [, year, month, day, hour, minute] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    time: hour === undefined ? null : { hour: Number(hour), minute: Number(minute) },
  };
}

/** Prints a date to the precision that it has; what is no date is returned unchanged. */
export function printDate(iso: string, locale: string, withTime: boolean): string {
  const parts = readIso(iso);
  if (!parts) return iso;
  const { year, month, day, time } = parts;
  if (month === null && year > 0) return String(year);
  const at = momentOf(parts);
  if (Number.isNaN(at)) return iso;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(year < 0 && { era: 'short' }),
    ...(month !== null && { month: 'long' }),
    ...(day !== null && { day: 'numeric' }),
    ...(withTime && time && { hour: '2-digit', minute: '2-digit' }),
  });
  return keepTogether(format.format(at));
}

/** No line ends between a year and its word, or before a clock time: "2021 г.", "в 14:05". */
export function keepTogether(printed: string): string {
  return printed.replace(/ (?=[гр]\.)/g, NO_BREAK).replace(/(?<= [во]) (?=\d)/g, NO_BREAK);
}

const NO_BREAK = '\u00a0';

/**
 * The moment as if in UTC, milliseconds; NaN where there is none. There was no year 0: -44 is 44 BC,
 * which the Gregorian calendar counted backwards calls -43.
 */
function momentOf({ year, month, day, time }: DateParts): number {
  const at = new Date(0);
  at.setUTCFullYear(year < 0 ? year + 1 : year, (month ?? 1) - 1, day ?? 1);
  return at.setUTCHours(time?.hour ?? 0, time?.minute ?? 0);
}

/** The word that a bare year takes after a preposition: "с 2004 года". */
const YEAR_WORD: Readonly<Record<string, string>> = { ru: ' года', uk: ' року' };

/**
 * The same after a preposition ("с декабря 2021 г.", "с 2004 года"): a month without a day stands in the
 * genitive in Russian and Ukrainian, which is the form that it has beside a day.
 */
export function printDateAfterPreposition(iso: string, locale: string): string {
  const parts = readIso(iso);
  const printed = printDate(iso, locale, false);
  if (!parts || parts.year < 0 || parts.day !== null) return printed;
  if (parts.month === null) return `${printed}${YEAR_WORD[locale] ?? ''}`;
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });
  const words = format
    .formatToParts(momentOf(parts))
    .filter(({ type }, index) => type !== 'day' && index > 0)
    .map(({ value }) => value)
    .join('');
  return keepTogether(words.trim());
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Units of a span with how many milliseconds they have; months and years are mean ones. */
const UNITS = [
  ['year', 365.2425 * DAY],
  ['month', 30.436875 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const;

export type SpanUnit = (typeof UNITS)[number][0];

/**
 * A span of milliseconds (sign ignored) in its largest unit that fits at least once, rounded:
 * 90 minutes are 2 hours, 10 days are 1 week. Under a minute: null.
 */
export function spanOf(ms: number): { readonly n: number; readonly unit: SpanUnit } | null {
  const size = Math.abs(ms);
  for (const [index, [unit, length]] of UNITS.entries()) {
    const n = Math.round(size / length);
    // Weeks only up to a month; "8 days" says more than "1 week".
    if (unit === 'week' && size < 14 * DAY) continue;
    if (size >= length && n >= 1) return { n, unit };
    if (index === UNITS.length - 1) return null;
  }
  return null;
}
