import { meaningsOf } from '../../languages/meanings.ts';
import { MORE_WORDS } from '../../languages/number-scopes.ts';
import { FROM_THEN_ON, NIGHT_WORDS } from '../../languages/opposites.ts';
import type { TimeExpression } from '../../model/claim.ts';
import { DAY_LENGTH } from '../time/calendar.ts';
import type { ConflictPair, FoundConflict } from './conflict.ts';
import type { SentenceSigns } from './sentence-signs.ts';

const YEAR_LENGTH = 4;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
const SHORTEST_YEAR = 364 * DAY;
const MINUTE = 60_000;
/** Clock times nearer than this are one, rounded, minutes; where one gives the hour alone, this. */
const CLOCK_TOLERANCE = 10;
const HOUR_TOLERANCE = 60;

/** Sentences with fewer words in common date two things that befell one name. */
const LEAST_WORDS = 0.1;
/** Forecasts for two years stand beside each other: only like sentences date one thing to come. */
const LEAST_WORDS_OF_COMING = 0.45;
/** And less sure pairs, in logits, are often of two days of one story. */
const LEAST_SCORE = 0.5;
/** From this score on, in logits, two sentences date one thing, whatever words they have. */
const LEAST_ANCHORED = -0.5;
const SURE_SCORE = 3;

/** A stretch of days, both ends included. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days that an expression may mean: a year is all of its days. */
function daysOf({ iso, precision }: TimeExpression): Days | null {
  if (!iso) return null;
  const [start = '', end = start] = iso.split('/');
  if (precision === 'year' || /^\d{4}$/.test(start)) {
    return span(`${start.slice(0, 4)}-01-01`, `${end.slice(0, 4)}-12-31`);
  }
  if (/^\d{4}-\d{2}$/.test(start)) return span(`${start}-01`, lastOfMonth(end));
  return span(start.slice(0, DAY_LENGTH), end.slice(0, DAY_LENGTH));
}

/** "Was alive on 12 February", "has died": where one alone dates what it tells, it was so then. */
export function areOfOtherTimes(
  { times: own }: SentenceSigns,
  { times: other }: SentenceSigns,
): boolean {
  const [first, second] = [own, other].map((times) => times.filter(({ iso }) => iso !== null));
  if (!first || !second) return false;
  return (
    first.length + second.length > 0 && !first.some((a) => second.some((b) => meetInTime(a, b)))
  );
}

/** A year or several: of a plan or a term, no day of the story. */
function isOfYears({ first, last }: Days): boolean {
  return last - first >= SHORTEST_YEAR;
}

/** Whether two expressions may mean one day. */
export function meetInTime(a: TimeExpression, b: TimeExpression): boolean {
  const [own, other] = [daysOf(a), daysOf(b)];
  return own !== null && other !== null && own.first <= other.last && other.first <= own.last;
}

function span(start: string, end: string): Days | null {
  const [first, last] = [Date.parse(start), Date.parse(end)];
  return Number.isNaN(first) || Number.isNaN(last) ? null : { first, last };
}

function lastOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, DAY_LENGTH);
}

const NIGHT = new Set(
  NIGHT_WORDS.flatMap((word) => meaningsOf(word, 'en')).map((one) => `~${one}`),
);

function isAtNight({ signs }: SentenceSigns): boolean {
  return signs.some(({ keys }) => keys.some((key) => NIGHT.has(key)));
}

const MONTHS = new Set(
  Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2024, month, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
  ).flatMap((name) => meaningsOf(name.toLowerCase(), 'en')),
);

/** A month that stands in no expression: "the twentieth of April" is a day all the same. */
function hasUnreadMonth({ tokens, times, lang }: SentenceSigns): boolean {
  return tokens.some(
    ({ norm, start }) =>
      meaningsOf(norm, lang).some((one) => MONTHS.has(one)) &&
      !times.some((time) => time.start <= start && start < time.end),
  );
}

/** "Since May 2014": what lasts from then on. */
function isOpen({ start }: TimeExpression, { tokens }: SentenceSigns): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  return [tokens[at - 1], tokens[at]].some((token) => FROM_THEN_ON.has(token?.norm ?? ''));
}

/** "Said on Sunday": when it was said is not when it happened. */
function isOfSpeech({ start }: TimeExpression, { attributions }: SentenceSigns): boolean {
  return (
    attributions.length > 0 &&
    !attributions.some(({ content }) => content.start <= start && start < content.end)
  );
}

/** "On Tuesday" in both: whether the last or the next is meant is often a guess. */
function areOneWeekday(
  a: TimeExpression,
  first: SentenceSigns,
  b: TimeExpression,
  second: SentenceSigns,
): boolean {
  const isNamedAlone = ({ start, end, precision }: TimeExpression, { tokens }: SentenceSigns) =>
    precision === 'day' &&
    !tokens.some((one) => one.kind === 'number' && one.start >= start && one.end <= end);
  const apart = Math.abs(Date.parse(a.iso ?? '') - Date.parse(b.iso ?? ''));
  return apart === WEEK && (isNamedAlone(a, first) || isNamedAlone(b, second));
}

/** "In March" in both: of which year may be a guess. */
function areOneMonth(a: TimeExpression, b: TimeExpression): boolean {
  const month = ({ iso, precision }: TimeExpression): string | null =>
    precision === 'month' ? (iso?.slice(YEAR_LENGTH) ?? null) : null;
  return month(a) !== null && month(a) === month(b);
}

/** "Another 1,200 flights on Saturday": what is told is not what was told before. */
function tellsMore({ quantities, tokens }: SentenceSigns): boolean {
  return quantities.some(({ start, end }) => {
    const before = tokens.findLast((token) => token.end <= start)?.norm ?? '';
    const after = tokens.find((token) => token.start >= end)?.norm ?? '';
    return MORE_WORDS.has(before) || MORE_WORDS.has(after);
  });
}

/** Whether a word of both stands in no other sentence of either article. */
function sharesAnchor(
  first: SentenceSigns,
  second: SentenceSigns,
  isAnchor: ConflictPair['isAnchor'],
): boolean {
  const own = new Set(first.signs.flatMap(({ kind, keys }) => (kind === 'word' ? keys : [])));
  return second.signs.some(({ keys }) => keys.some((key) => own.has(key) && isAnchor(key)));
}

/** A year after that of the article. */
function isComing({ iso, precision }: TimeExpression, date: string | null): boolean {
  const year = iso?.slice(0, YEAR_LENGTH);
  return precision === 'year' && !!year && date !== null && year > date.slice(0, YEAR_LENGTH);
}

/** Whether one sentence alone tells of a certain year to come: a forecast is no figure of today. */
export function areOfOtherYears(
  first: SentenceSigns,
  second: SentenceSigns,
  dates: ConflictPair['dates'],
): boolean {
  const coming = ({ times }: SentenceSigns, date: string | null): Set<string> =>
    new Set(times.flatMap((time) => (isComing(time, date) && time.iso ? [time.iso] : [])));
  const [own, other] = [coming(first, dates[0]), coming(second, dates[1])];
  return own.size + other.size > 0 && ![...own].some((year) => other.has(year));
}

/** Days that differ: none of one sentence can be one of the other. */
export function dateConflicts({
  first,
  second,
  wordCloseness,
  score,
  isAnchor,
  dates,
}: ConflictPair): FoundConflict[] {
  const hasAnchor = sharesAnchor(first, second, isAnchor);
  if (score < (hasAnchor ? LEAST_ANCHORED : LEAST_SCORE)) return [];
  const isSure = score >= SURE_SCORE || wordCloseness >= LEAST_WORDS;
  if (!isSure && !hasAnchor) return [];
  const isSpeech = (sentence: SentenceSigns): boolean =>
    sentence.times.length > 0 && sentence.times.every((time) => isOfSpeech(time, sentence));
  // Where both only say when somebody spoke, they speak of that.
  const areSpeeches = isSpeech(first) && isSpeech(second);
  // And where both say since when, they speak of one beginning.
  const areOpen = [first, second].every((one) => one.times.some((time) => isOpen(time, one)));
  const of = (sentence: SentenceSigns) =>
    sentence.times.flatMap((time) => {
      if (isOpen(time, sentence) !== areOpen || (!areSpeeches && isOfSpeech(time, sentence)))
        return [];
      const days = time.precision === 'minute' || time.precision === 'hour' ? null : daysOf(time);
      return days ? [{ time, days }] : [];
    });
  const [own, other] = [of(first), of(second)];
  if (own.some(({ time: a }) => other.some(({ time: b }) => areOneWeekday(a, first, b, second))))
    return [];
  if (own.some(({ time: a }) => other.some(({ time: b }) => areOneMonth(a, b)))) return [];
  if (tellsMore(first) !== tellsMore(second)) return [];
  if (hasUnreadMonth(first) || hasUnreadMonth(second)) return [];
  const slack = isAtNight(first) || isAtNight(second) ? DAY : 0;
  const meets = own.some(({ days: a }) =>
    other.some(({ days: b }) => a.first <= b.last + slack && b.first <= a.last + slack),
  );
  const fine = (all: typeof own) => {
    const near = all.filter(({ time }) => time.precision !== 'year');
    return near.length > 0 ? near : all;
  };
  const [[a, ...more], [b, ...others]] = [fine(own), fine(other)];
  if (meets || !a || !b || more.length + others.length > 1) return [];
  if (isOfYears(a.days) !== isOfYears(b.days)) return [];
  const coming = [isComing(a.time, dates[0]), isComing(b.time, dates[1])] as const;
  if (coming[0] !== coming[1]) return [];
  const areComing = coming[0];
  if (areComing && wordCloseness < LEAST_WORDS_OF_COMING) return [];
  return [{ kind: 'date', label: 'differs', values: [a.time, b.time] }];
}

/** Clock times of one day that differ, where both are of one place. */
export function clockConflicts(
  { first, second }: ConflictPair,
  zones: readonly [number | null, number | null],
): FoundConflict[] {
  const of = ({ times }: SentenceSigns) =>
    times.filter(({ precision, iso }) => (precision === 'minute' || precision === 'hour') && iso);
  const [[a, ...more], [b, ...others]] = [of(first), of(second)];
  if (!a?.iso || !b?.iso || more.length > 0 || others.length > 0) return [];
  const [zoneA, zoneB] = zones;
  if ((zoneA === null) !== (zoneB === null)) return [];
  const minutes = (iso: string, zone: number | null): number =>
    Date.parse(`1970-01-01T${iso.slice(DAY_LENGTH + 1, DAY_LENGTH + 6).padEnd(5, ':00')}Z`) /
      MINUTE -
    (zone ?? 0);
  const isRough = a.precision === 'hour' || b.precision === 'hour';
  const gap = Math.abs(minutes(a.iso, zoneA) - minutes(b.iso, zoneB));
  if (Number.isNaN(gap) || gap <= (isRough ? HOUR_TOLERANCE : CLOCK_TOLERANCE)) return [];
  return [{ kind: 'time', label: 'differs', values: [a, b] }];
}
