/** A calendar day. `month` is 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** Letters of a day in ISO 8601; a clock time follows behind a `T`. */
export const DAY_LENGTH = 10;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Days since 1970-01-01. Calendar arithmetic only: no clock, no zone. */
function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** The day of a day number. */
function dayOf(number: number): Day {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The calendar day at the beginning of an ISO 8601 date or date-time; null if there is none. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

/** Whether the calendar has this day. */
export function isDay(day: Day): boolean {
  const same = dayOf(dayNumber(day));
  return same.year === day.year && same.month === day.month && same.day === day.day;
}

/** "2021-12-22". */
export function isoDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** "2021-12". Months beyond the year carry over. */
export function isoMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1)}`;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** A day so many days later. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Between two leap years lie four years, now and then eight. */
const LEAP_REACH = 8;

/**
 * The year in which a day and month without a year lies nearest to a date: one that has the day
 * (29 February), or that of the date where none has.
 */
export function nearestYear(month: number, day: number, to: Day): number {
  const years = Array.from({ length: 2 * LEAP_REACH + 1 }, (_, at) => to.year - LEAP_REACH + at);
  const candidates = years.map((year) => ({ year, month, day })).filter(isDay);
  const distance = (one: Day) => Math.abs(dayNumber(one) - dayNumber(to));
  const nearest = candidates.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest?.year ?? to.year;
}
