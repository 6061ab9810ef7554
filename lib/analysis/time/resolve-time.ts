import type { DateWords } from '../../languages/date-data.ts';
import type { TimeExpression } from '../../model/claim.ts';
import { addDays, type Day, isDay, isoDay, isoMonth, nearestYear, weekdayOf } from './calendar.ts';

/** What the named groups of a pattern matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What an expression is resolved against. */
export interface TimeContext {
  readonly words: DateWords;
  /** The day of publication; null if unknown. */
  readonly published: Day | null;
  /** Whether the sentence speaks of the future. */
  readonly future: boolean;
}

/** The date of an expression; `null` where it cannot be one after all. */
export type Resolution = Pick<TimeExpression, 'iso' | 'precision'> | null;

/** Index of the pattern that a word meets, or -1. */
function indexIn(patterns: readonly string[], word: string): number {
  return patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(word));
}

const asDay = (day: Day | null): Resolution =>
  day && isDay(day) ? { iso: isoDay(day), precision: 'day' } : null;
const unresolved = (precision: TimeExpression['precision']): Resolution => ({
  iso: null,
  precision,
});
const relative = (
  context: TimeContext,
  precision: TimeExpression['precision'],
  iso: (day: Day) => string,
): Resolution =>
  context.published ? { iso: iso(context.published), precision } : unresolved(precision);

function monthOf({ words }: TimeContext, name = ''): number {
  return indexIn(words.months, name) + 1;
}

function dayMonth(groups: Groups, context: TimeContext): Day | null {
  const month = monthOf(context, groups.month);
  const day = Number(groups.day);
  const year =
    yearIn(groups, context) ??
    (groups.year || groups.anno || !context.published
      ? null
      : nearestYear(month, day, context.published));
  return year === null ? null : { year, month, day };
}

/** The year that an expression names, as a number or as "last year"; null if none, or unknown. */
function yearIn(groups: Groups, { words, published }: TimeContext): number | null {
  if (groups.year) return Number(groups.year);
  const shift = groups.yearName
    ? (words.years[groups.yearName] ?? null)
    : groups.anno && shiftOf(groups);
  return published && typeof shift === 'number' ? published.year + shift : null;
}

/** "3 по 7 июня", "May 5 to 7": a day, or the days from one to another of its month. */
export function resolveDate(groups: Groups, context: TimeContext): Resolution {
  const start = dayMonth(groups, context);
  if (!start) return unresolved(groups.end ? 'period' : 'day');
  if (!groups.end) return asDay(start);
  const end = { ...start, day: Number(groups.end) };
  if (!isDay(start) || !isDay(end)) return null;
  return { iso: `${isoDay(start)}/${isoDay(end)}`, precision: 'period' };
}

/** A month; without a year the last one, or the next of the future. */
export function resolveMonth(groups: Groups, context: TimeContext): Resolution {
  const month = monthOf(context, groups.month);
  const year = yearIn(groups, context);
  if (year !== null) return { iso: isoMonth(year, month), precision: 'month' };
  return relative(context, 'month', (day) => {
    const gap = (month - day.month + 12) % 12;
    const past = gap === 0 ? 0 : gap - 12;
    const isAhead = context.future || -past > 9;
    return isoMonth(day.year, day.month + (isAhead ? gap : past));
  });
}

/** "с января по март", "October–November 2023": the end settles the year. */
export function resolveMonths(groups: Groups, context: TimeContext): Resolution {
  const end = resolveMonth({ ...groups, month: groups.until }, context);
  if (!end?.iso) return unresolved('period');
  const first = monthOf(context, groups.month);
  const [year = 0, last = 0] = end.iso.split('-').map(Number);
  return {
    iso: `${isoMonth(first > last ? year - 1 : year, first)}/${end.iso}`,
    precision: 'period',
  };
}

/** -1, 0 or 1 for "last", "this", "next"; null where none is said. */
function shiftOf(groups: Groups): number | null {
  if (groups.previous) return -1;
  if (groups.next) return 1;
  return groups.current ? 0 : null;
}

/** A weekday: the last one, the next of the future, or the one of the week named. */
export function resolveWeekday(groups: Groups, context: TimeContext): Resolution {
  const weekday = indexIn(context.words.weekdays, groups.weekday ?? '');
  const shift = shiftOf(groups);
  return relative(context, 'day', (day) => {
    const today = weekdayOf(day);
    if (shift !== null) return isoDay(addDays(day, weekday - today + 7 * shift));
    const ahead = (weekday - today + 7) % 7;
    const isAhead = context.future || groups.until !== undefined;
    return isoDay(addDays(day, isAhead || ahead === 0 ? ahead : ahead - 7));
  });
}

/** "На прошлой неделе", "last year": the week, month or year named. */
export function resolvePeriod(groups: Groups, context: TimeContext): Resolution {
  const shift = shiftOf(groups) ?? 0;
  if (groups.week) {
    return relative(context, 'period', (day) => {
      const monday = addDays(day, 7 * shift - weekdayOf(day));
      return `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`;
    });
  }
  if (groups.month)
    return relative(context, 'month', (day) => isoMonth(day.year, day.month + shift));
  return relative(context, 'year', (day) => String(day.year + shift));
}

/** Index of the season that goes on in the next year, the others counted from spring. */
const WINTER = 3;

/** Three months; winter ends in the year after the one named. */
export function resolveSeason(groups: Groups, context: TimeContext): Resolution {
  const season = indexIn(context.words.seasons, groups.season ?? '');
  const shift = shiftOf(groups) ?? 0;
  const first = 3 + season * 3;
  const year = yearIn(groups, context);
  if (year !== null)
    return { iso: `${isoMonth(year, first)}/${isoMonth(year, first + 2)}`, precision: 'period' };
  return relative(context, 'period', (day) => {
    const isWinterOn = season === WINTER && day.month < 3;
    const at = day.year + shift - (isWinterOn ? 1 : 0);
    return `${isoMonth(at, first)}/${isoMonth(at, first + 2)}`;
  });
}

/** A part of a year: number `at` of `parts` equal ones; the last one begun where no year is named. */
function partOfYear(at: number, parts: 2 | 4, groups: Groups, context: TimeContext): Resolution {
  const months = 12 / parts;
  const first = at * months + 1;
  const iso = (year: number) => `${isoMonth(year, first)}/${isoMonth(year, first + months - 1)}`;
  const year = yearIn(groups, context);
  if (year !== null) return { iso: iso(year), precision: 'period' };
  return relative(context, 'period', (day) =>
    iso(first > day.month && !context.future ? day.year - 1 : day.year),
  );
}

/** "В первом квартале", "Q3 2023". */
export function resolveQuarter(groups: Groups, context: TimeContext): Resolution {
  const at = groups.number
    ? Number(groups.number) - 1
    : indexIn(context.words.quarters, groups.quarter ?? '');
  return partOfYear(at, 4, groups, context);
}

/** "Во втором полугодии 2022 года". */
export function resolveHalfYear(groups: Groups, context: TimeContext): Resolution {
  return partOfYear(indexIn(context.words.quarters, groups.quarter ?? ''), 2, groups, context);
}

const SATURDAY = 5;

/** "over the weekend": the last one or, of the future, the coming one; on its days the one at hand. */
export function resolveWeekend(groups: Groups, context: TimeContext): Resolution {
  const shift = shiftOf(groups);
  return relative(context, 'period', (day) => {
    const today = weekdayOf(day);
    const isWeekend = today >= SATURDAY;
    const isAhead =
      shift === 1 || (shift === 0 && !isWeekend) || (shift === null && context.future);
    const isPast = shift === -1 || (shift === null && !context.future && !isWeekend);
    const weeks = isAhead && isWeekend ? 7 : isPast ? -7 : 0;
    const saturday = addDays(day, SATURDAY - today + weeks);
    return `${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`;
  });
}

/** "2010–2014", "from 2010 to 2014", "2022-23". */
export function resolveYears({ from = '', to = '' }: Groups): Resolution {
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  // "2022-23" is a season or a budget; "2010-25" could be anything.
  if (to.length === 2 && Number(last) !== Number(from) + 1) return null;
  return Number(last) > Number(from) ? { iso: `${from}/${last}`, precision: 'period' } : null;
}

/** So many days, weeks, months or years before or after the publication. */
export function resolveDistance(groups: Groups, context: TimeContext, sign: 1 | -1): Resolution {
  const { counts } = context.words;
  const count = groups.count === undefined ? 1 : (counts[groups.count] ?? Number(groups.count));
  if (!Number.isFinite(count) || count > 5000) return null;
  const by = sign * count;
  if (groups.months) return relative(context, 'month', (day) => isoMonth(day.year, day.month + by));
  if (groups.years) {
    // "3000 years ago" is no date of the calendar.
    if (context.published && context.published.year + by < 1) return unresolved('year');
    return relative(context, 'year', (day) => String(day.year + by).padStart(4, '0'));
  }
  return relative(context, 'day', (day) => isoDay(addDays(day, groups.weeks ? 7 * by : by)));
}

/** "At 3:15 p.m.", on the day of publication; a day in the sentence is put in later. */
export function resolveClock(groups: Groups, context: TimeContext): Resolution {
  const hour = Number(groups.hour) + (groups.pm && Number(groups.hour) < 12 ? 12 : 0);
  const minute = Number(groups.minute);
  if (hour > 23 || minute > 59) return null;
  const clock = `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return relative(context, 'minute', (day) => isoDay(day) + clock);
}

/** "в три часа дня", "at 3 pm". */
export function resolveHour({ count = '', hours = '' }: Groups, context: TimeContext): Resolution {
  const hour = context.words.counts[count] ?? Number(count);
  if (hour > 12) return null;
  const isLate = new RegExp(context.words.pm).test(hours);
  const value = (hour % 12) + (isLate ? 12 : 0);
  return relative(context, 'hour', (day) => `${isoDay(day)}T${String(value).padStart(2, '0')}`);
}

/** "в 18 часов", "о 18-й". */
export function resolveHourAlone({ hour = '' }: Groups, context: TimeContext): Resolution {
  if (Number(hour) > 23) return null;
  return relative(context, 'hour', (day) => `${isoDay(day)}T${hour.padStart(2, '0')}`);
}

/** "15.03.2022", "2022-03-15". */
export function resolveNumeric(groups: Groups): Resolution {
  const year = Number(groups.year);
  return asDay({ year, month: Number(groups.month), day: Number(groups.day) });
}

/** "В 1990-х". */
export function resolveDecade({ decade }: Groups): Resolution {
  return { iso: `${decade}/${Number(decade) + 9}`, precision: 'period' };
}

/** A year in digits. */
export function resolveYear({ year }: Groups): Resolution {
  return { iso: year ?? null, precision: 'year' };
}

/** "через неделю"; where the preposition also means a duration, only about the future. */
export function resolveAhead(groups: Groups, context: TimeContext): Resolution {
  const sure = context.words.withinAhead.split(' ').includes(groups.within ?? '');
  return sure || context.future ? resolveDistance(groups, context, 1) : null;
}

/** "Вчера", "торік". */
export function resolveNamed({ name = '' }: Groups, context: TimeContext): Resolution {
  const years = context.words.years[name];
  if (years !== undefined) return relative(context, 'year', (day) => String(day.year + years));
  const days = context.words.days[name] ?? 0;
  return relative(context, 'day', (day) => isoDay(addDays(day, days)));
}
