import { NEGATIONS } from '../languages/negations.ts';
import type { ClaimRelation, Quantity } from '../model/claim.ts';
import { tokenize } from '../text/tokenize.ts';
import { compareQuantities } from './compare-quantities.ts';

/** A claim with its numbers; their offsets are in `text`. */
export interface ClaimToRelate {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** Of its article, ISO 8601. */
  readonly date: string | null;
}

/** From this score of the match on, two claims are called the same; below it, similar. */
const SAME_FROM = 0.75;

function isNegated(text: string): boolean {
  const negations = tokenize(text).filter(({ norm }) => NEGATIONS.has(norm)).length;
  return negations % 2 === 1;
}

/**
 * How two matching claims stand to each other. A different number or a negation is said as
 * exactly that, however alike the words are.
 */
export function relateClaims(
  here: ClaimToRelate,
  there: ClaimToRelate,
  score: number,
): { relation: ClaimRelation; numbers: { here: string; there: string } | null } {
  const surface = ({ text }: ClaimToRelate, { start, end }: Quantity): string =>
    text.slice(start, end);
  for (const a of here.quantities) {
    const relations = there.quantities.map((b) => ({
      b,
      relation: compareQuantities(
        { quantity: a, date: here.date },
        { quantity: b, date: there.date },
      ).relation,
    }));
    if (relations.some(({ relation }) => relation === 'agree' || relation === 'bound')) continue;
    const differs = relations.find(({ relation }) => relation !== 'incomparable');
    if (!differs) continue;
    const numbers = { here: surface(here, a), there: surface(there, differs.b) };
    return { relation: 'different-number', numbers };
  }
  if (isNegated(here.text) !== isNegated(there.text)) return { relation: 'negated', numbers: null };
  return { relation: score >= SAME_FROM ? 'same' : 'similar', numbers: null };
}
