import { isCurrency, type Quantity } from '../model/claim.ts';

/**
 * How two quantities stand to each other. `bound`: one gives a limit that the other keeps.
 * `update`: they differ, the later one is larger and counts what only grows.
 */
export type QuantityRelation = 'agree' | 'conflict' | 'bound' | 'update' | 'incomparable';

/** Why; keys of messages `quantity.<reason>`. */
export type QuantityReason =
  | 'equal'
  | 'rounded'
  | 'approximate'
  | 'within-range'
  | 'within-bound'
  | 'outside-bound'
  | 'different-number'
  | 'grown-since'
  | 'different-unit'
  | 'different-count';

export interface QuantityComparison {
  readonly relation: QuantityRelation;
  readonly reason: QuantityReason;
}

/** A quantity with the date of the article that gives it, ISO 8601, if known. */
export interface DatedQuantity {
  readonly quantity: Quantity;
  readonly date: string | null;
}

/**
 * Numbers this close agree, and those said to be approximate. The trade-off: 2 % keeps "980
 * thousand" and "a million" apart unless one says "about".
 */
const EXACT_TOLERANCE = 0.02;
const ABOUT_TOLERANCE = 0.08;
/** "About 400": one digit is rounder than "about 370". */
const ROUND_TOLERANCE = 0.13;

/** Thousands and millions of one digit stand for what is at most this far from them. */
const ONE_DIGIT_TOLERANCE = 0.08;
/**
 * So do sums of money, rounded more freely ("three million dollars" for 3.3): tuned on the dev
 * parts of `tests/eval/gold/number-conflicts.tsv`.
 */
const ONE_DIGIT_TOLERANCE_OF_SUMS = 0.15;
/** The ends of a range are rounder than a number alone. */
const RANGE_TOLERANCE = 0.05;

/** Counts that only grow while an event unfolds. */
const GROWING: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'arrested',
  'evacuated',
  'infected',
]);

/** Unequal classes that may be the same people, seen as such or not. */
const GENERIC = 'people';

function sameCount(a: Quantity, b: Quantity): boolean {
  if (a.unit !== null) return true;
  if (a.counted === b.counted) return true;
  return a.counted === GENERIC && b.counted === 'troops';
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

function intervalOf({ value, max, modifier }: Quantity): Interval {
  if (modifier === 'at-least' || modifier === 'more-than') {
    return { low: value, high: Number.POSITIVE_INFINITY };
  }
  if (modifier === 'at-most' || modifier === 'less-than') {
    return { low: Number.NEGATIVE_INFINITY, high: max };
  }
  return { low: value, high: max };
}

function isBound({ modifier }: Quantity): boolean {
  return modifier !== 'exact' && modifier !== 'about';
}

/** How many significant digits a number is given with: 1,2 thousand has two. */
function significant(value: number): number {
  const digits = String(Math.abs(value)).replace('.', '');
  return digits.replace(/^0+/, '').replace(/0+$/, '').length;
}

/** Whether one number is the other, rounded to fewer digits (at least two, or one below 1 %). */
function isRounding(a: number, b: number, isSum: boolean): boolean {
  const [coarse, fine] = significant(a) <= significant(b) ? [a, b] : [b, a];
  const digits = significant(coarse);
  // Nothing is no rounding of something.
  if (digits === 0) return false;
  if (digits >= significant(fine) || Number(fine.toPrecision(digits)) !== coarse) return false;
  // "2 thousand" for 2,130, but never 100 for 120.
  const isScaled = coarse >= 1000 && (isSum || significant(fine) > 2);
  const tolerance = isSum ? ONE_DIGIT_TOLERANCE_OF_SUMS : ONE_DIGIT_TOLERANCE;
  return digits >= 2 || (isScaled && Math.abs(fine - coarse) <= tolerance * Math.abs(fine));
}

/** How far two numbers may lie apart, as a share: the rougher of those that are said to be rough. */
export function toleranceOf(...quantities: readonly Quantity[]): number {
  const rough = quantities.filter(({ modifier }) => modifier === 'about');
  return Math.max(
    0,
    ...rough.map(({ value }) => (significant(value) > 1 ? ABOUT_TOLERANCE : ROUND_TOLERANCE)),
  );
}

function isNear(a: Quantity, b: Quantity): QuantityReason | null {
  const largest = Math.max(Math.abs(a.value), Math.abs(b.value));
  const gap = Math.abs(a.value - b.value);
  if (gap === 0 && a.max === b.max) return 'equal';
  if (isRounding(a.value, b.value, isCurrency(a.unit))) return 'rounded';
  // Small whole counts are exact: three dead are not "about" four. So are two counts or sums that
  // are given with as many digits: 146 thousand is no rounding of 147. What is measured is not.
  const isExact = a.unit === null || isCurrency(a.unit);
  const isFiner = significant(a.value) !== significant(b.value);
  if ((isFiner || !isExact) && gap <= EXACT_TOLERANCE * largest) return 'rounded';
  return gap <= toleranceOf(a, b) * largest ? 'approximate' : null;
}

function compareBounds(a: Quantity, b: Quantity): QuantityComparison {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  if (isBound(a) && isBound(b) && a.value === b.value)
    return { relation: 'agree', reason: 'equal' };
  const overlaps = first.low <= second.high && second.low <= first.high;
  return overlaps
    ? { relation: 'bound', reason: 'within-bound' }
    : { relation: 'conflict', reason: 'outside-bound' };
}

/** Whether the later of two figures is the larger; false where no moment tells which is later. */
export function hasGrown(a: DatedQuantity, b: DatedQuantity): boolean {
  const [first, second] = [Date.parse(a.date ?? ''), Date.parse(b.date ?? '')];
  const [earlier, later] = first < second ? [a, b] : [b, a];
  const isOrdered = Number.isFinite(first - second) && first !== second;
  return isOrdered && later.quantity.value > earlier.quantity.value;
}

/** Whether both count what only grows, and the later has grown. */
function isUpdate(a: DatedQuantity, b: DatedQuantity): boolean {
  return GROWING.has(a.quantity.counted ?? '') && hasGrown(a, b);
}

/**
 * Compares two quantities, each with the date of its article. Whether they speak of the same
 * event is the caller's to know: this sees only numbers, units and what is counted.
 */
export function compareQuantities(a: DatedQuantity, b: DatedQuantity): QuantityComparison {
  const [left, right] = [a.quantity, b.quantity];
  if (left.unit !== right.unit) return { relation: 'incomparable', reason: 'different-unit' };
  if (!sameCount(left, right) && !sameCount(right, left)) {
    return { relation: 'incomparable', reason: 'different-count' };
  }
  const isRange = left.value !== left.max || right.value !== right.max;
  if (!isBound(left) && !isBound(right)) {
    const near = isNear(left, right);
    if (near) return { relation: 'agree', reason: near };
    const highest = ({ max }: Quantity) => max + (isRange ? RANGE_TOLERANCE * Math.abs(max) : 0);
    const inside = left.value <= highest(right) && right.value <= highest(left);
    if (isRange && inside) return { relation: 'agree', reason: 'within-range' };
  } else {
    const bounds = compareBounds(left, right);
    if (bounds.relation !== 'conflict' || !isUpdate(a, b)) return bounds;
  }
  return isUpdate(a, b)
    ? { relation: 'update', reason: 'grown-since' }
    : { relation: 'conflict', reason: 'different-number' };
}
