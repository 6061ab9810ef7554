import type { Quantity } from '../../model/claim.ts';
import { inBaseUnit } from './base-units.ts';
import { isToll } from './compare-counts.ts';
import { frameOf } from './number-frame.ts';
import { holdersClash, kindsClash, makesClash, subjectsClash } from './number-holders.ts';
import { placesClash, widerCounts } from './number-places.ts';
import { haveOtherScopes } from './number-scope.ts';
import { areComplements, areOfOneSum } from './number-sums.ts';
import { areTwoOpinions } from './opinions.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { areOfOtherYears } from './time-conflicts.ts';

/** What two sentences count is not one thing: of other places, years or numbered things, or who forecasts it is another. */
export function areOfTwo(
  first: SentenceSigns,
  second: SentenceSigns,
  dates: readonly [string | null, string | null],
): boolean {
  return (
    placesClash(first, second) ||
    subjectsClash(first, second) ||
    makesClash(first, second) ||
    areComplements(first, second) ||
    areOfOtherYears(first, second, dates) ||
    areTwoOpinions(first, second)
  );
}

const METRE = 'm';

/** What two numbers count is not one thing, by what stands beside each. */
export function areOfTwoThings(
  values: readonly [Quantity, Quantity],
  first: SentenceSigns,
  second: SentenceSigns,
): boolean {
  const [x, y] = values;
  const [frame, otherFrame] = [frameOf(x, first), frameOf(y, second)];
  // A height is no length, and what a span measures is not what fell; the dead are not the injured.
  const saysOther =
    frame !== otherFrame &&
    ((frame !== null && otherFrame !== null) || inBaseUnit(x).unit === METRE);
  return (
    saysOther ||
    (isToll(x.counted) && isToll(y.counted) && x.counted !== y.counted) ||
    haveOtherScopes(first, second, x, y) ||
    widerCounts(first, second, x, y) ||
    holdersClash(x, first, y, second) ||
    kindsClash(x, first, y, second) ||
    areOfOneSum(values, first, second)
  );
}
