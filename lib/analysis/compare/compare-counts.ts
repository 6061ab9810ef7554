import { countablesOf } from '../../languages/countables.ts';
import { meaningsOf } from '../../languages/meanings.ts';
import { isCurrency, type Quantity } from '../../model/claim.ts';
import type { Token } from '../../model/text.ts';
import {
  compareQuantities,
  type DatedQuantity,
  hasGrown,
  type QuantityRelation,
  toleranceOf,
} from '../compare-quantities.ts';
import { inBaseUnit } from './base-units.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Two quantities of two sentences and how they stand to each other. */
export interface CountPair {
  readonly a: Quantity;
  readonly b: Quantity;
  readonly relation: QuantityRelation;
}

/** Counts of people to whom something befell: each event has one such number. */
const TOLL = /^(?:killed|injured|missing|survived|arrested|evacuated|infected|homeless)$/;
/** Other counts of people. */
const OTHER_PEOPLE = /^(?:people|troops|vote|sentenced)$/;
/**
 * Figures in different units are rounded by hand before they are converted ("about 44 miles" for
 * 70 km, four months for 120 days).
 */
const CONVERTED_TOLERANCE = 0.06;
const ROUND_TOLERANCE = 0.2;
const OTHER_SCALE = 50;
/**
 * A limit and a figure this far beyond it are not of one count, nor two limits this far apart;
 * shares are told more closely, and "at least 80 dead" is how a toll of eighty is told.
 */
const LIMIT_GAP = 0.3;
const LIMITS_GAP = 0.15;
const SHARE_GAP = 0.1;
const TOLL_GAP = 0.1;

/**
 * Whether two sentences count the same thing: the class or stem of what is counted, across
 * languages its meaning. Where one does not say what it counts, its sentence must speak of it.
 */
function sameThing(a: Quantity, b: Quantity, first: SentenceSigns, second: SentenceSigns): boolean {
  if (a.unit !== null || a.counted === b.counted) return true;
  if (a.counted === null) return speaksOf(first, b, second);
  if (b.counted === null) return speaksOf(second, a, first);
  if (isOfPeople(a.counted) && isOfPeople(b.counted)) return false;
  const meanings = new Set(nounMeanings(a, first));
  if (nounMeanings(b, second).some((one) => meanings.has(one))) return true;
  const names = countablesOf(nounOf(a, first)?.norm ?? '');
  return countablesOf(nounOf(b, second)?.norm ?? '').some((one) => names.includes(one));
}

/** What the counted noun means: `counted` is a stem, so the word itself is looked up. */
export function nounMeanings(quantity: Quantity, sentence: SentenceSigns): readonly number[] {
  const noun = nounOf(quantity, sentence);
  return noun ? meaningsOf(noun.norm, sentence.lang) : [];
}

/** Asked for every pair of numbers, looked for once for each. */
const nouns = new WeakMap<Quantity, { readonly noun: Token | undefined }>();

/** The counted noun itself. */
function nounOf(quantity: Quantity, sentence: SentenceSigns): Token | undefined {
  const known = nouns.get(quantity) ?? { noun: findNoun(quantity, sentence) };
  nouns.set(quantity, known);
  return known.noun;
}

function findNoun({ end, counted }: Quantity, { tokens }: SentenceSigns): Token | undefined {
  const isNoun = ({ norm }: Token): boolean => counted !== null && norm.startsWith(counted);
  // "631 points, 439 of them": the noun may stand with the number before.
  return (
    tokens.find((token) => token.start >= end && isNoun(token)) ??
    tokens.findLast((token) => token.start < end && isNoun(token))
  );
}

function speaksOf(sentence: SentenceSigns, quantity: Quantity, its: SentenceSigns): boolean {
  if (quantity.counted === null) return true;
  // The classes of people are named by a word of theirs.
  const meanings = isOfPeople(quantity.counted)
    ? meaningsOf(quantity.counted, 'en')
    : nounMeanings(quantity, its);
  return meanings.some((meaning) =>
    sentence.signs.some(({ keys }) => keys.includes(`~${meaning}`) || keys.includes(`^${meaning}`)),
  );
}

/** What a sentence counts, units aside. */
function counts({ quantities }: SentenceSigns): readonly Quantity[] {
  return quantities.filter(({ unit }) => unit === null);
}

/** "100 members of parliament", "50 deputies": nouns that do not say that they are of two kinds. */
function mayBeOne({ counted: a }: Quantity, { counted: b }: Quantity): boolean {
  const isSure = (counted: string | null): boolean =>
    counted !== null && counted !== 'people' && isOfPeople(counted);
  // Sailors are no parts of a ship.
  const areOfTwoKinds = a !== null && b !== null && (a === 'people') !== (b === 'people');
  return !isSure(a) && !isSure(b) && !areOfTwoKinds;
}

/**
 * Compares every number of a sentence with every number of another, what cannot be left out.
 * Where the sentences are alike, the only count of each is of one thing, whatever it is called.
 */
export function compareCounts(
  first: SentenceSigns,
  second: SentenceSigns,
  dates: readonly [string | null, string | null],
  areAlike = false,
): CountPair[] {
  const onlyOne = areAlike && counts(first).length === 1 && counts(second).length === 1;
  return first.quantities.flatMap((a) =>
    second.quantities.flatMap((b): CountPair[] => {
      const sum = oneCurrency(a, b);
      if (sum) return pairOf(a, b, relate(sum[0], sum[1], dates));
      const isSlot = onlyOne && a.unit === null && b.unit === null && mayBeOne(a, b);
      if (!isSlot && !sameThing(a, b, first, second)) return [];
      return pairOf(a, b, relate(a, isSlot ? { ...b, counted: a.counted } : b, dates));
    }),
  );
}

/** How two counts of one thing stand to each other, whatever word each has for it. */
export function relateCounts(
  a: Quantity,
  b: Quantity,
  dates: readonly [string | null, string | null],
): QuantityRelation {
  return relate(a, { ...b, counted: a.counted }, dates);
}

function pairOf(a: Quantity, b: Quantity, relation: QuantityRelation): CountPair[] {
  return relation === 'incomparable' ? [] : [{ a, b, relation }];
}

const LEAST_SUM = 1_000_000;

/** "Seven billion dollars", "no more than two billion": a sum that names no currency has the other's. */
function oneCurrency(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | null {
  const isBare = ({ unit, counted, value }: Quantity): boolean =>
    unit === null && counted === null && value >= LEAST_SUM;
  if (isCurrency(a.unit) && isBare(b)) return [a, { ...b, unit: a.unit }];
  if (isCurrency(b.unit) && isBare(a)) return [{ ...a, unit: b.unit }, b];
  return null;
}

function relate(
  a: Quantity,
  b: Quantity,
  [first, second]: readonly [string | null, string | null],
): QuantityRelation {
  const [left, right] = [inBaseUnit(a), inBaseUnit(b)];
  const counted = a.counted ?? b.counted;
  const dated = [
    { quantity: { ...left, counted }, date: first },
    { quantity: { ...right, counted }, date: second },
  ] as const;
  const { relation } = compareQuantities(...dated);
  if (left.unit !== null && left.unit !== '%' && isOtherScale(left.value, right.value))
    return 'incomparable';
  const largest = Math.max(Math.abs(left.value), Math.abs(right.value));
  const gap = Math.abs(left.value - right.value) / (largest || 1);
  const converted = a.unit !== b.unit && (left.converted || right.converted);
  if (relation === 'conflict' && converted && gap <= CONVERTED_TOLERANCE) return 'agree';
  // In the units of the text: "about four hours" has one digit, 240 minutes have two.
  if (relation === 'conflict' && gap <= toleranceOf(a, b)) return 'agree';
  if (relation === 'conflict' && (isRoundSpan(a) || isRoundSpan(b)) && gap <= ROUND_TOLERANCE)
    return 'agree';
  if (relation === 'conflict' && (isCutDown(a, b) || isRoundedOff(a, b))) return 'agree';
  if (relation === 'agree' && arePrecise(a, b) && a.value !== b.value) return grown(...dated);
  // "Up to 175 years" and "up to 170": two ends of one scale.
  const haveEnds = [a, b].every(({ modifier }) => modifier === 'at-most');
  if (relation === 'bound' && haveEnds && a.unit !== null && gap > 0) return 'conflict';
  // "More than 3,000" and "more than 5,300" could both be right, but not of one hour.
  const isFar = gap > (arePrecise(a, b) ? 0 : gapOf(a, b));
  const beyond =
    isLow(a) === isLow(b) || (isLow(a) ? left.value < right.value : right.value < left.value);
  if (relation === 'bound' && (isLow(a) || isLow(b)) && beyond && isFar) {
    return grown(...dated);
  }
  return relation;
}

/** Two figures of a count that differ: it has grown where the later is the larger. */
function grown(a: DatedQuantity, b: DatedQuantity): 'update' | 'conflict' {
  return hasGrown(a, b) ? 'update' : 'conflict';
}

/** "153" and "156" dead: heads that were counted one by one and told to the last. */
function arePrecise(a: Quantity, b: Quantity): boolean {
  return [a, b].every(
    (one) =>
      one.modifier !== 'about' && one.value === one.max && isToll(one.counted) && isCounted(one),
  );
}

/** "0.3%" for 0.29%: the same figure with fewer decimals. */
function isRoundedOff(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  const [rough, fine] = decimalsOf(a) < decimalsOf(b) ? [a, b] : [b, a];
  const kept = decimalsOf(rough);
  return kept < decimalsOf(fine) && Number(fine.value.toFixed(kept)) === rough.value;
}

function decimalsOf({ value }: Quantity): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/**
 * "1,300" for 1,351, "200 metres" for 210: cut down to two digits, or a measure rounded to one. Heads are
 * counted, and a sum is told apart by its second digit.
 */
function isCutDown(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || isToll(a.counted) || isCurrency(a.unit) || a.unit === '%') return false;
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  if (!Number.isInteger(low) || !Number.isInteger(high) || low < LEAST_CUT) return false;
  const step = 10 ** (Math.floor(Math.log10(high)) - (low < LEAST_CUT_TO_TWO ? 0 : 1));
  const isCut = Math.floor(high / step) * step === low;
  return isCut && (low >= LEAST_CUT_TO_TWO || high - low <= LARGEST_CUT * high);
}

/** Smaller figures are told in full; … */
const LEAST_CUT = 100;
/** … from here on two digits are kept, below only one, … */
const LEAST_CUT_TO_TWO = 1000;
/** … which may lose no more than this share: 200 stands for 210, and not for 290. */
const LARGEST_CUT = 0.05;
const ROUND = 10;

/** Whether a figure is no round one. */
function isCounted({ value }: Quantity): boolean {
  return Number.isInteger(value) && value % ROUND !== 0;
}

/** How far a limit and a figure, or two limits, may lie apart and both be right. */
function gapOf(a: Quantity, b: Quantity): number {
  if (a.unit === '%') return SHARE_GAP;
  if (isToll(a.counted)) return TOLL_GAP;
  return isLow(a) && isLow(b) ? LIMITS_GAP : LIMIT_GAP;
}

/** Whether people are counted, of whatever class: only another such count compares with it. */
export function isOfPeople(counted: string): boolean {
  return isToll(counted) || OTHER_PEOPLE.test(counted);
}

/** Whether people are counted to whom something befell. */
export function isToll(counted: string | null): counted is string {
  return counted !== null && TOLL.test(counted);
}

/** Ten minutes of a flood and the 58 years of a witness, a loss of millions and one of billions. */
function isOtherScale(a: number, b: number): boolean {
  const [one, other] = [Math.abs(a), Math.abs(b)];
  return Math.max(one, other) > OTHER_SCALE * Math.min(one, other);
}

/** "A hundred years" are hardly ever a hundred. */
function isRoundSpan({ unit, value }: Quantity): boolean {
  return unit === 'year' && value >= 100 && /^\d0+$/.test(String(value));
}

function isLow({ modifier }: Quantity): boolean {
  return modifier === 'at-least' || modifier === 'more-than';
}
