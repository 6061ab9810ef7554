import type { ClaimTerm } from './claim-terms.ts';
import type { PreparedText } from './prepare-text.ts';

/** Compared at most: of a claim, and of a text. */
const MOST_TERMS = 60;
const MOST_TEXT_TERMS = 200;
/** Terms that stand side by side in a claim may have this many between them in a text. */
const NEAR = 2;

/** The weight of the longest common subsequence of terms, by that of the claim's; 0 to 1. */
export function sharedOrder(text: PreparedText, claim: readonly ClaimTerm[]): number {
  const own = claim.slice(0, MOST_TERMS);
  const other = text.terms.slice(0, MOST_TEXT_TERMS);
  let before = new Float64Array(other.length + 1);
  let total = 0;
  for (const { term } of own) {
    const weight = text.weightOf(term);
    total += weight;
    if (!text.has(term)) continue;
    const row = new Float64Array(other.length + 1);
    for (let at = 1; at <= other.length; at++) {
      const met = other[at - 1]?.term === term ? (before[at - 1] ?? 0) + weight : 0;
      row[at] = Math.max(before[at] ?? 0, row[at - 1] ?? 0, met);
    }
    before = row;
  }
  return total > 0 ? (before[other.length] ?? 0) / total : 0;
}

/** The weight of a claim's pairs of neighbours that stand together in the text as well. */
export function sharedPairs(text: PreparedText, claim: readonly ClaimTerm[]): number {
  let sum = 0;
  for (const [at, { term }] of claim.entries()) {
    const next = claim[at + 1]?.term;
    const [here = [], there = []] = [text.places.get(term), text.places.get(next ?? '')];
    const isNear = here.some((a) => there.some((b) => Math.abs(b - a) <= NEAR && b !== a));
    if (next !== undefined && isNear) sum += text.weightOf(term) + text.weightOf(next);
  }
  return sum;
}
