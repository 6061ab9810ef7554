import type { DateWords } from '../../languages/date-data.ts';
import { dateWords } from '../../languages/dates.ts';
import type { TimeExpression } from '../../model/claim.ts';
import type { Lang } from '../../model/text.ts';
import { addDays, type Day, isDay, isoDay, isoMonth, nearestYear, weekdayOf } from './calendar.ts';

type Groups = Readonly<Record<string, string | undefined>>;

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

/** A pattern on a sentence's folded line and what it means. */
export interface TimePattern {
  readonly pattern: RegExp;
  readonly resolve: (groups: Groups, context: TimeContext) => Resolution;
}

const any = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

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
  const year = groups.year
    ? Number(groups.year)
    : context.published && nearestYear(month, day, context.published);
  return year === null ? null : { year, month, day };
}

function resolveDate(groups: Groups, context: TimeContext): Resolution {
  const start = dayMonth(groups, context);
  if (!start) return unresolved(groups.end ? 'period' : 'day');
  if (!groups.end) return asDay(start);
  const end = { ...start, day: Number(groups.end) };
  if (!isDay(start) || !isDay(end)) return null;
  return { iso: `${isoDay(start)}/${isoDay(end)}`, precision: 'period' };
}

function resolveMonth(groups: Groups, context: TimeContext): Resolution {
  const month = monthOf(context, groups.month);
  if (groups.year) return { iso: isoMonth(Number(groups.year), month), precision: 'month' };
  return relative(context, 'month', (day) => {
    const gap = (month - day.month + 12) % 12;
    const past = gap === 0 ? 0 : gap - 12;
    const isAhead = context.future || -past > 9;
    return isoMonth(day.year, day.month + (isAhead ? gap : past));
  });
}

/** -1, 0 or 1 for "last", "this", "next"; null where none is said. */
function shiftOf(groups: Groups): number | null {
  if (groups.previous) return -1;
  if (groups.next) return 1;
  return groups.current ? 0 : null;
}

function resolveWeekday(groups: Groups, context: TimeContext): Resolution {
  const weekday = indexIn(context.words.weekdays, groups.weekday ?? '');
  const shift = shiftOf(groups);
  return relative(context, 'day', (day) => {
    const today = weekdayOf(day);
    if (shift !== null) return isoDay(addDays(day, weekday - today + 7 * shift));
    const ahead = (weekday - today + 7) % 7;
    return isoDay(addDays(day, context.future || ahead === 0 ? ahead : ahead - 7));
  });
}

function resolvePeriod(groups: Groups, context: TimeContext): Resolution {
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

function resolveSeason(groups: Groups, context: TimeContext): Resolution {
  const season = indexIn(context.words.seasons, groups.season ?? '');
  const shift = shiftOf(groups) ?? 0;
  const first = 3 + season * 3;
  const year = groups.year ? Number(groups.year) : null;
  if (year !== null)
    return { iso: `${isoMonth(year, first)}/${isoMonth(year, first + 2)}`, precision: 'period' };
  return relative(context, 'period', (day) => {
    const isWinterOn = season === WINTER && day.month < 3;
    const at = day.year + shift - (isWinterOn ? 1 : 0);
    return `${isoMonth(at, first)}/${isoMonth(at, first + 2)}`;
  });
}

function resolveDistance(groups: Groups, context: TimeContext, sign: 1 | -1): Resolution {
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

function resolveClock(groups: Groups, context: TimeContext): Resolution {
  const hour = Number(groups.hour) + (groups.pm && Number(groups.hour) < 12 ? 12 : 0);
  const minute = Number(groups.minute);
  if (hour > 23 || minute > 59) return null;
  const clock = `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return relative(context, 'minute', (day) => isoDay(day) + clock);
}

/** "в три часа дня", "at 3 pm". */
function resolveHour({ count = '', hours = '' }: Groups, context: TimeContext): Resolution {
  const hour = context.words.counts[count] ?? Number(count);
  if (hour > 12) return null;
  const isLate = new RegExp(context.words.pm).test(hours);
  const value = (hour % 12) + (isLate ? 12 : 0);
  return relative(context, 'hour', (day) => `${isoDay(day)}T${String(value).padStart(2, '0')}`);
}

function resolveNumeric(groups: Groups): Resolution {
  const year = Number(groups.year);
  return asDay({ year, month: Number(groups.month), day: Number(groups.day) });
}

function build(words: DateWords): TimePattern[] {
  const month = `(?<month>${any(words.months)})`;
  const dot = '(?: \\.)?';
  const day = '(?<day>[0-3]?\\d)(?: - (?:го|е|му|th|st|nd|rd)| ?(?:th|st|nd|rd))?';
  const dash = '(?: (?:-|–|—|to|or|по|до|and|и|или|і|й|та|чи|або) (?<end>[0-3]?\\d))?';
  const year = `(?<year>(?:1[5-9]|20)\\d{2})`;
  const yearWord = `(?: ${words.year}${dot})?`;
  const shift = `(?:(?<previous>${words.previous})|(?<next>${words.next})|(?<current>${words.current}))`;
  const { units } = words;
  const counts = `(?<count>\\d{1,4}|${Object.keys(words.counts).join('|')})`;
  const distance = `(?:(?<days>${units.day})|(?<weeks>${units.week})|(?<months>${units.month})|(?<years>${units.year}))`;
  const make = (source: string, resolve: TimePattern['resolve']): TimePattern => ({
    pattern: new RegExp(`(?<= |^)(?:${source})(?= |$)`, 'g'),
    resolve,
  });
  const monthFirst = words.monthFirst
    ? [make(`${month}${dot} ${day}${dash}(?: ,)?(?: ${year})?`, resolveDate)]
    : [];
  return [
    make('(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})', resolveNumeric),
    make('(?<year>\\d{4}) - (?<month>\\d{2}) - (?<day>\\d{2})', resolveNumeric),
    make(`${day}${dash} ${month}${dot}(?:,)?(?: ${year}${yearWord})?`, resolveDate),
    ...monthFirst,
    make(
      `(?:${words.beforeMonth} )?(?:${words.partOfMonth} )?${month}${dot} ${year}${yearWord}`,
      resolveMonth,
    ),
    make(`${shift} (?<weekday>${any(words.weekdays)})`, resolveWeekday),
    make(
      `(?:${words.beforeWeekday} )?${shift} (?:(?<week>${units.week})|(?<month>${units.month})|(?<anno>${units.year}))`,
      resolvePeriod,
    ),
    make(`${shift} (?<season>${any(words.seasons)})`, resolveSeason),
    make(`(?<season>${any(words.seasons)}) ${year}${yearWord}`, resolveSeason),
    make(
      `(?:${words.beforeYear} )?(?<decade>(?:1[5-9]|20)\\d0)(?: - )?(?: ?${words.decade})(?: ${words.year})?`,
      resolveDecade,
    ),
    make(`(?:${words.beforeYear} )?${year} ${words.year}${dot}`, resolveYear),
    make(`(?:${words.beforeYear} )?${year} - (?:м|го|му|й)(?: ${words.year})?`, resolveYear),
    make(`${words.beforeYear} ${year}(?! (?:%|процент|відсотк))`, resolveYear),
    make(
      `(?:${words.beforeMonth} )?(?:${words.partOfMonth}|${words.beforeMonth}) ${month}`,
      resolveMonth,
    ),
    make(`${words.beforeWeekday} (?<weekday>${any(words.weekdays)})`, resolveWeekday),
    make(`(?:${counts} )?${distance} ${words.ago}`, (groups, context) =>
      resolveDistance(groups, context, -1),
    ),
    make(
      `(?<within>${words.within}) (?:${counts} )?${distance}(?! ${words.afterEvent}(?: |$))`,
      resolveAhead,
    ),
    make(
      `${words.beforeClock} (?<hour>[0-2]?\\d) : (?<minute>[0-5]\\d)(?: (?<pm>${words.pm}))?`,
      resolveClock,
    ),
    make(
      `${words.beforeClock} (?<hour>[01]?\\d)\\.(?<minute>[0-5]\\d) ?(?:(?<pm>${words.pm})|am|a \\. m)`,
      resolveClock,
    ),
    make(
      `${words.beforeClock} (?<count>\\d{1,2}|${Object.keys(words.counts).join('|')}) (?<hours>${words.hours})`,
      resolveHour,
    ),
    make(
      `(?<name>${[...Object.keys(words.days), ...Object.keys(words.years)].join('|')})`,
      resolveNamed,
    ),
  ];
}

function resolveDecade({ decade }: Groups): Resolution {
  return { iso: `${decade}/${Number(decade) + 9}`, precision: 'period' };
}

function resolveYear({ year }: Groups): Resolution {
  return { iso: year ?? null, precision: 'year' };
}

/** "через неделю"; where the preposition also means a duration, only about the future. */
function resolveAhead(groups: Groups, context: TimeContext): Resolution {
  const sure = context.words.withinAhead.split(' ').includes(groups.within ?? '');
  return sure || context.future ? resolveDistance(groups, context, 1) : null;
}

function resolveNamed({ name = '' }: Groups, context: TimeContext): Resolution {
  const years = context.words.years[name];
  if (years !== undefined) return relative(context, 'year', (day) => String(day.year + years));
  const days = context.words.days[name] ?? 0;
  return relative(context, 'day', (day) => isoDay(addDays(day, days)));
}

/** The patterns of one language, and what a sentence must hold for any of them to apply. */
interface TimeGrammar {
  readonly patterns: readonly TimePattern[];
  readonly trigger: RegExp;
}

const built = new Map<Lang, TimeGrammar>();

/** A digit, or a word of time; most sentences have neither and are passed over. */
function triggerOf(words: DateWords): RegExp {
  const names = [...Object.keys(words.days), ...Object.keys(words.years)];
  const kinds = [...words.months, ...words.weekdays, ...words.seasons, ...names];
  return new RegExp(`\\d|(?<= |^)(?:${any([...kinds, ...Object.values(words.units)])})(?= |$)`);
}

/** The patterns of a language, the most telling first, and their trigger. */
export function timeGrammar(lang: Lang): TimeGrammar {
  const known = built.get(lang);
  if (known) return known;
  const words = dateWords(lang);
  const grammar = { patterns: build(words), trigger: triggerOf(words) };
  built.set(lang, grammar);
  return grammar;
}
