import type { ClaimRelation, Quantity } from '../model/claim.ts';
import { isCountable, isOneThing, isSameScope, scopeOf } from './claim-matching/number-scope.ts';
import { isNegated, isSameMatter } from './claim-matching/same-matter.ts';
import { compareQuantities, type QuantityRelation } from './compare-quantities.ts';

/** A claim with its numbers; their offsets are in `text`. */
export interface ClaimToRelate {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** Of its article, ISO 8601. */
  readonly date: string | null;
}

/** From this score of the match on, two claims are called the same; below it, similar. */
const SAME_FROM = 0.75;

/** "Three adults and two children" beside "five": figures of one kind that the other gives as one. */
function isSum(quantity: Quantity, parts: readonly Quantity[]): boolean {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  return parts.length > 1 && total === quantity.value;
}

/** Two numbers as printed. */
interface PrintedNumbers {
  readonly here: string;
  readonly there: string;
}

/**
 * The first numbers of which one is a limit that the other keeps, as "more than five hours" does
 * with "more than seven": both may hold, but nobody would call them the same.
 */
function boundedNumbers(here: ClaimToRelate, there: ClaimToRelate): PrintedNumbers | null {
  const pairs = here.quantities.flatMap((a) =>
    there.quantities.map((b) => {
      const dated = [
        { quantity: a, date: here.date },
        { quantity: b, date: there.date },
      ] as const;
      return { a, b, ...compareQuantities(...dated) };
    }),
  );
  const agreed = pairs.filter(({ relation }) => relation === 'agree');
  const bounded = pairs.find(
    ({ a, b, relation }) =>
      relation === 'bound' &&
      a.value !== b.value &&
      isCountable(a) &&
      isCountable(b) &&
      isOneThing(a, b) &&
      isSameScope(scopeOf(here.text, a), scopeOf(there.text, b)) &&
      !agreed.some((one) => one.a === a || one.b === b),
  );
  if (!bounded) return null;
  const { a, b } = bounded;
  return { here: here.text.slice(a.start, a.end), there: there.text.slice(b.start, b.end) };
}

/** The first numbers of two claims that cannot both hold, none of which has its equal. */
function differingNumbers(here: ClaimToRelate, there: ClaimToRelate): PrintedNumbers | null {
  const relations = here.quantities.map((quantity) =>
    there.quantities.map(
      (other) =>
        compareQuantities({ quantity, date: here.date }, { quantity: other, date: there.date })
          .relation,
    ),
  );
  const holds = (relation: QuantityRelation | undefined): boolean =>
    relation === 'agree' || relation === 'bound';
  const comparable = (relation: QuantityRelation | undefined): boolean =>
    relation !== 'incomparable';
  const isWhole = here.quantities.some((one, at) =>
    isSum(
      one,
      there.quantities.filter((_, other) => comparable(relations[at]?.[other])),
    ),
  );
  const isParts = there.quantities.some((one, other) =>
    isSum(
      one,
      here.quantities.filter((_, at) => comparable(relations[at]?.[other])),
    ),
  );
  if (isWhole || isParts) return null;
  for (const [at, a] of here.quantities.entries()) {
    if (relations[at]?.some(holds)) continue;
    for (const [other, b] of there.quantities.entries()) {
      const relation = relations[at]?.[other];
      if (!isCountable(a) || !isCountable(b) || !isOneThing(a, b)) continue;
      if (!isSameScope(scopeOf(here.text, a), scopeOf(there.text, b))) continue;
      if (relation === 'incomparable' || relations.some((row) => holds(row[other]))) continue;
      return { here: here.text.slice(a.start, a.end), there: there.text.slice(b.start, b.end) };
    }
  }
  return null;
}

/** What has more numbers is a table; each is compared with each of the other claim. */
const MOST_NUMBERS = 60;

function withFewNumbers(claim: ClaimToRelate): ClaimToRelate {
  return { ...claim, quantities: claim.quantities.slice(0, MOST_NUMBERS) };
}

/**
 * How two matching claims stand to each other. A different number or a negation is said as
 * exactly that, however alike the words are.
 */
export function relateClaims(
  own: ClaimToRelate,
  other: ClaimToRelate,
  score: number,
): { relation: ClaimRelation; numbers: PrintedNumbers | null } {
  const [here, there] = [withFewNumbers(own), withFewNumbers(other)] as const;
  const isOneMatter = isSameMatter(here, there);
  const numbers = isOneMatter ? differingNumbers(here, there) : null;
  if (numbers) return { relation: 'different-number', numbers };
  if (isNegated(here.text) !== isNegated(there.text)) return { relation: 'negated', numbers: null };
  const bounded = isOneMatter ? boundedNumbers(here, there) : null;
  if (bounded) return { relation: 'similar', numbers: bounded };
  return { relation: score >= SAME_FROM ? 'same' : 'similar', numbers: null };
}
