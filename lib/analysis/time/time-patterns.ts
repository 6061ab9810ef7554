import type { DateWords } from '../../languages/date-data.ts';
import { dateWords } from '../../languages/dates.ts';
import { DAY_JOINS } from '../../languages/joining-words.ts';
import {
  DAY_ENDINGS,
  ENGLISH_ORDINALS,
  FIRST_YEAR_ENDINGS,
  YEAR_ENDINGS,
} from '../../languages/ordinal-endings.ts';
import type { Lang } from '../../model/text.ts';
import {
  type Groups,
  type Resolution,
  resolveAhead,
  resolveClock,
  resolveDate,
  resolveDecade,
  resolveDistance,
  resolveHalfYear,
  resolveHour,
  resolveHourAlone,
  resolveMonth,
  resolveMonths,
  resolveNamed,
  resolveNumeric,
  resolvePeriod,
  resolveQuarter,
  resolveSeason,
  resolveWeekday,
  resolveWeekend,
  resolveYear,
  resolveYears,
  type TimeContext,
} from './resolve-time.ts';

/** A pattern on a sentence's folded line and what it means. */
export interface TimePattern {
  readonly pattern: RegExp;
  readonly resolve: (groups: Groups, context: TimeContext) => Resolution;
}

const any = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

function build(words: DateWords): TimePattern[] {
  const month = `(?<month>${any(words.months)})`;
  const dot = '(?: \\.)?';
  const ordinal = `(?: - (?:${DAY_ENDINGS}|${ENGLISH_ORDINALS})| ?(?:${ENGLISH_ORDINALS}))`;
  const day = `(?<day>[0-3]?\\d)${ordinal}?`;
  const dash = `(?: (?:-|–|—|${DAY_JOINS}) (?<end>[0-3]?\\d))?`;
  const years = '(?:1[5-9]|20)\\d{2}';
  const year = `(?<year>${years})`;
  const from = `(?<from>${years})`;
  const yearWord = `(?: ${words.year}${dot})?`;
  const shift = `(?:(?<previous>${words.previous})|(?<next>${words.next})|(?<current>${words.current}))`;
  const { units } = words;
  const yearNames = Object.keys(words.years).join('|') || '(?!)';
  const someYear = `(?:${year}${yearWord}|${shift} (?<anno>${units.year})|(?<yearName>${yearNames}))`;
  const quarter = `(?<quarter>${any(words.quarters)})`;
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
    make(`${day}${dash} ${month}${dot}(?:,)?(?: ${someYear})?`, resolveDate),
    ...monthFirst,
    make(
      `(?:${words.beforeMonth} )?${month}${dot} (?:${words.monthsJoin}|-|–|—) (?<until>${any(words.months)})(?: ${someYear})?`,
      resolveMonths,
    ),
    make(
      `(?:${words.beforeMonth} )?(?:${words.partOfMonth} )?${month}${dot} ${someYear}`,
      resolveMonth,
    ),
    make(`${shift} (?<weekday>${any(words.weekdays)})`, resolveWeekday),
    make(`(?<season>${any(words.seasons)})${words.partOf} ${year}${yearWord}`, resolveSeason),
    make(
      `(?<season>${any(words.seasons)})${words.partOfSome} (?:${shift} (?<anno>${units.year})|(?<yearName>${yearNames}))`,
      resolveSeason,
    ),
    make(`${shift} (?<season>${any(words.seasons)})`, resolveSeason),
    make(
      `(?:${words.beforeWeekday} )?${shift} (?:(?<week>${units.week})|(?<month>${units.month})|(?<anno>${units.year}))`,
      resolvePeriod,
    ),
    make(
      `(?:${quarter} ${words.quarter}|q (?<number>[1-4]))${words.partOf}(?: ${someYear})?`,
      resolveQuarter,
    ),
    make(`${quarter} (?:${words.halfYear})${words.partOf} ${someYear}`, resolveHalfYear),
    make(
      `${words.yearsOpen} ${from}(?: - (?:${FIRST_YEAR_ENDINGS}))? ${words.yearsJoin} (?<to>${years})(?:${words.yearsEnd})${dot}`,
      resolveYears,
    ),
    make(
      `(?:${words.beforeYear} )?${from} [-–—] (?<to>${years}|\\d{2})(?:${words.yearsEnd})${dot}`,
      resolveYears,
    ),
    make(
      `(?:${words.beforeYear} )?(?<decade>(?:1[5-9]|20)\\d0)(?: - )?(?: ?${words.decade})(?: ${words.year})?`,
      resolveDecade,
    ),
    make(`(?:${words.beforeYear} )?${year} ${words.year}${dot}`, resolveYear),
    make(`(?:${words.beforeYear} )?${year} - (?:${YEAR_ENDINGS})(?: ${words.year})?`, resolveYear),
    make(`${words.beforeYear} ${year}(?! ${words.countedAfter})`, resolveYear),
    ...(words.beforeAttributiveYear === null
      ? []
      : [make(`(?<=${words.beforeAttributiveYear} )(?<year>(?:19|20)\\d{2})`, resolveYear)]),
    make(
      `(?:${words.beforeMonth} )?(?:${words.partOfMonth}|${words.beforeMonth}) ${month}`,
      resolveMonth,
    ),
    make(`(?<until>${words.untilWeekday}) (?<weekday>${any(words.weekdays)})`, resolveWeekday),
    make(`${words.beforeWeekday} (?<weekday>${any(words.weekdays)})`, resolveWeekday),
    ...(words.bareWeekday === null
      ? []
      : [make(`${words.bareWeekday}(?<weekday>${any(words.weekdays)})`, resolveWeekday)]),
    make(
      `(?:(?:${words.beforeWeekend} )?${shift}|${words.beforeWeekend}) (?:${words.weekend})`,
      resolveWeekend,
    ),
    // The end of a year, having no bounds, is told as the year.
    make(`(?:${words.beforeMonth} )?${words.partOfYear} ${units.year}`, resolvePeriod),
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
    make(words.hourAlone, resolveHourAlone),
    make(
      `(?<name>${[...Object.keys(words.days), ...Object.keys(words.years)].join('|')})`,
      resolveNamed,
    ),
  ];
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
  const kinds = [
    ...words.months,
    ...words.weekdays,
    ...words.seasons,
    words.weekend,
    words.quarter,
    ...names,
  ];
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
