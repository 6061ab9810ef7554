import { UNTIL } from '../../languages/number-scopes.ts';
import { isCurrency, type Quantity } from '../../model/claim.ts';
import { inBaseUnit } from './base-units.ts';
import { type CountPair, compareCounts, isToll } from './compare-counts.ts';
import type { ConflictPair, FoundConflict } from './conflict.ts';
import { frameOf } from './number-frame.ts';
import { holdersClash, kindsClash, makesClash, subjectsClash } from './number-holders.ts';
import { placesClash, widerCounts } from './number-places.ts';
import { haveOtherScopes } from './number-scope.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { areOfOtherYears } from './time-conflicts.ts';

/** People and soldiers are counted for many reasons: only like sentences count the same ones. */
const GENERIC = /^(?:people|troops)$/;
const LEAST_GENERIC = 0.3;
/** Less where the two sentences are surely one claim, from this score on, in logits. */
const LEAST_GENERIC_IF_SURE = 0.2;
const SURE_OF_PEOPLE = 2;
/** Less sure pairs, in logits, often count two things in one unit. */
const LEAST_SCORE = 0;
/** A story has many sums of money: only sentences with words in common tell of one. */
const LEAST_WORDS_OF_SUMS = 0.1;
/** From this score on, in logits, "three minutes later" is after one thing in both sentences. */
const SAME_MOMENT_FROM = 2;
/** Lengths of time, shares and lengths are of one thing only where the sentences are as sure as this. */
const MEASURED_FROM = 1;
/** So far apart sums are a whole and its part, unless the sentences are as sure as this. */
const MOST_SUMS_APART = 5;
const SURE_OF_SUMS = 3;
/** A toll so many times another, or another count so many times another, has it as a part. */
const MOST_TOLLS_APART = 5;
const MOST_COUNTS_APART = 50;
/** From this score on, in logits, the only count of each of two sentences is of one thing. */
const SAME_SLOT_FROM = 1;

/**
 * Numbers of one thing that differ. A number that any number of the other sentence agrees with is
 * settled; of the others only a pair that is the only one of its kind on both sides is called,
 * since "3 of 10" against "4 of 12" could be laid out in more than one way.
 */
export function numberConflicts({
  first,
  second,
  dates,
  closeness,
  wordCloseness,
  score,
}: ConflictPair): FoundConflict[] {
  if (score < LEAST_SCORE || placesClash(first, second) || subjectsClash(first, second)) return [];
  if (makesClash(first, second) || areComplements(first, second)) return [];
  const pairs = compareCounts(first, second, dates, score >= SAME_SLOT_FROM);
  const settled = new Set([...settledBy(pairs), ...addedUp(pairs), ...equalCounts(first, second)]);
  const unsettled = pairs.filter(
    ({ a, b, relation }) =>
      (relation === 'conflict' || relation === 'update') && !settled.has(a) && !settled.has(b),
  );
  const open = unsettled.filter((pair) => !isBesideNamed(pair, unsettled));
  const pairsOf = new Map<Quantity, number>();
  for (const { a, b } of open)
    for (const one of [a, b]) pairsOf.set(one, (pairsOf.get(one) ?? 0) + 1);
  const isOnly = (quantity: Quantity): boolean => pairsOf.get(quantity) === 1;
  // Of several counts of one kind of people the first is the whole: "158 died, 155 of them in ...".
  const hasSettled = settled.size > 0;
  const [whole] = open.filter(
    ({ a, b }) =>
      (a.unit === null && a.counted !== null && a.counted === b.counted) ||
      (isSum(a) && a.unit === b.unit && !hasSettled),
  );
  const leastGeneric = score >= SURE_OF_PEOPLE ? LEAST_GENERIC_IF_SURE : LEAST_GENERIC;
  return open
    .filter((pair) => pair === whole || (isOnly(pair.a) && isOnly(pair.b)))
    .filter(({ a }) => wordCloseness >= LEAST_WORDS_OF_SUMS || !isSum(a))
    .filter(
      ({ a }) => !GENERIC.test(a.counted ?? '') || (closeness >= leastGeneric && wordCloseness > 0),
    )
    .filter(({ a, b }) => !widerCounts(first, second, a, b))
    .filter(({ a, b }) => score >= SAME_MOMENT_FROM || !(isUntil(a, first) && isUntil(b, second)))
    .filter(({ a, b }) => !areOfOtherLengths(first, second, a, b))
    .filter((pair) => !isLooselyMeasured(first, second, pair, score))
    .filter(({ a, b }) => !isSum(a) || score >= SURE_OF_SUMS || ratioOf(a, b) <= MOST_SUMS_APART)
    .filter(({ a, b }) => a.unit !== null || !areFarApart(a, b))
    .filter(({ a, b }) => !holdersClash(a, first, b, second))
    .filter(({ a, b }) => !kindsClash(a, first, b, second))
    .filter(({ a, b }) => !haveOtherScopes(first, second, a, b))
    .filter(({ a }) => a.unit !== '%' || !areOfOtherYears(first, second, dates))
    .map(({ a, b, relation }) => ({
      kind: 'number',
      label: relation === 'update' ? 'updated' : 'differs',
      values: [a, b],
    }));
}

/** "30 of the 38 missiles": where a number of either side has its noun, one that has none counts some of them. */
function isBesideNamed({ a, b }: CountPair, all: readonly CountPair[]): boolean {
  const isNamed = ({ unit, counted }: Quantity): boolean => unit === null && counted !== null;
  const isBare = ({ unit, counted }: Quantity): boolean => unit === null && counted === null;
  return all.some(
    (other) =>
      isNamed(other.a) &&
      isNamed(other.b) &&
      ((other.a === a && isBare(b)) || (other.b === b && isBare(a))),
  );
}

function isSum({ unit }: Quantity): boolean {
  return isCurrency(unit);
}

/** The numbers that agree, each with the nearest of the other side. */
function settledBy(pairs: readonly CountPair[]): ReadonlySet<Quantity> {
  const settled = new Set<Quantity>();
  const gap = ({ a, b }: CountPair): number => Math.abs(a.value - b.value);
  const agreeing = pairs.filter(({ relation }) => relation === 'agree' || relation === 'bound');
  for (const { a, b } of agreeing.toSorted((x, y) => gap(x) - gap(y))) {
    if (settled.has(a) || settled.has(b)) continue;
    settled.add(a).add(b);
  }
  return settled;
}

/** Smaller counts are equal by chance. */
const LEAST_EQUAL = 10;

/** "All 190 lawmakers", "всі 190 присутніх депутатів": one count, whatever word stands behind it. */
function equalCounts(first: SentenceSigns, second: SentenceSigns): Quantity[] {
  const isCount = ({ unit, value }: Quantity): boolean => unit === null && value >= LEAST_EQUAL;
  return first.quantities.filter(isCount).flatMap((a) => {
    const same = second.quantities.filter((b) => isCount(b) && b.value === a.value);
    return same.length > 0 ? [a, ...same] : [];
  });
}

/** "Two policemen and a fireman" are three people: figures of one kind whose sum the other gives. */
function addedUp(pairs: readonly CountPair[]): Quantity[] {
  const sides: readonly (readonly ['a' | 'b', 'a' | 'b'])[] = [
    ['a', 'b'],
    ['b', 'a'],
  ];
  return sides.flatMap(([parts, whole]) =>
    [...Map.groupBy(pairs, (pair) => pair[whole])].flatMap(([sum, own]) => {
      const figures = own.map((pair) => pair[parts]);
      const total = figures.reduce((all, { value }) => all + value, 0);
      return figures.length > 1 && total === sum.value ? [sum, ...figures] : [];
    }),
  );
}

/**
 * A height is no length, and what a span measures is not what fell: where one alone says what it measures, or
 * each something else, metres are of two things. What sums are of is said in too many words for that.
 */
function areOfOtherLengths(
  first: SentenceSigns,
  second: SentenceSigns,
  a: Quantity,
  b: Quantity,
): boolean {
  return inBaseUnit(a).unit === 'm' && frameOf(a, first) !== frameOf(b, second);
}

/** What is measured, of two sentences that may not be of one thing, and named in no frame of both. */
function isLooselyMeasured(
  first: SentenceSigns,
  second: SentenceSigns,
  { a, b }: CountPair,
  score: number,
): boolean {
  if (a.unit === null || isSum(a) || score >= MEASURED_FROM) return false;
  const frame = frameOf(a, first);
  return frame === null || frame !== frameOf(b, second);
}

/** "Three minutes later", "через три минуты": a time from something that the sentence may not name. */
function isUntil(number: Quantity, { tokens }: SentenceSigns): boolean {
  if (inBaseUnit(number).unit !== 'minute') return false;
  const before = tokens.findLast(({ end }) => end <= number.start)?.norm ?? '';
  const after = tokens.find(({ start }) => start >= number.end)?.norm ?? '';
  return UNTIL.before.has(before) || UNTIL.after.has(after);
}

/** What is counted further apart is a part and its whole, or two things. */
function areFarApart(a: Quantity, b: Quantity): boolean {
  const most = isToll(a.counted) ? MOST_TOLLS_APART : MOST_COUNTS_APART;
  return ratioOf(a, b) > most;
}

function ratioOf(a: Quantity, b: Quantity): number {
  return Math.max(a.value, b.value) / Math.min(a.value, b.value);
}

/** "Three of the eight exits could be used", "five of the eight could not": one count told from two ends. */
export function areComplements(first: SentenceSigns, second: SentenceSigns): boolean {
  const sums = ({ quantities }: SentenceSigns): number[] => quantities.map(({ value }) => value);
  const [own, other] = [sums(first), sums(second)];
  return own.some(
    (whole) =>
      other.includes(whole) &&
      own.some((a) => a > 0 && a < whole && other.some((b) => b > 0 && a + b === whole)),
  );
}
