import { type ClaimTerm, claimTerms } from './claim-terms.ts';

/** A claim to be found again. */
export interface IndexedClaim {
  readonly id: string;
  readonly text: string;
  /** The headline of its fact-check. */
  readonly title?: string;
}

/**
 * Weights of BM25 (Robertson 1994). Tuned on the training queries of CheckThat! 2020 task 2:
 * a query's repeated words count once.
 */
const K1 = 1.2;
const B = 0.5;

/** A smaller store counts as this large: in it every word would look common. */
const SMALLEST = 2_000;

interface Postings {
  readonly claims: number[];
  readonly counts: number[];
}

function countTerms(terms: readonly ClaimTerm[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** BM25 over the terms of many claims. */
export class ClaimIndex {
  readonly claims: readonly IndexedClaim[];
  readonly #postings = new Map<string, Postings>();
  readonly #lengths: Float64Array;
  readonly #scores: Float64Array;
  #average = 1;

  constructor(claims: readonly IndexedClaim[]) {
    this.claims = claims;
    this.#lengths = new Float64Array(claims.length);
    this.#scores = new Float64Array(claims.length);
    let total = 0;
    for (const [index, { text, title }] of claims.entries()) {
      const terms = claimTerms(title === undefined ? text : `${text}\n${title}`);
      this.#lengths[index] = terms.length;
      total += terms.length;
      for (const [term, count] of countTerms(terms)) this.#add(term, index, count);
    }
    if (claims.length > 0) this.#average = Math.max(1, total / claims.length);
  }

  #add(term: string, claim: number, count: number): void {
    const postings = this.#postings.get(term);
    if (postings) {
      postings.claims.push(claim);
      postings.counts.push(count);
    } else this.#postings.set(term, { claims: [claim], counts: [count] });
  }

  /** How telling a term is: high for rare ones. */
  weightOf(term: string): number {
    const holders = this.#postings.get(term)?.claims.length ?? 0;
    const size = Math.max(this.claims.length, SMALLEST);
    return Math.log(1 + (size - holders + 0.5) / (holders + 0.5));
  }

  /** The best claims for a text by BM25, best first. */
  rank(
    terms: readonly ClaimTerm[],
    limit: number,
  ): readonly (readonly [claim: number, score: number])[] {
    const scores = this.#scores;
    const touched: number[] = [];
    for (const term of countTerms(terms).keys()) {
      const postings = this.#postings.get(term);
      if (!postings) continue;
      const weight = this.weightOf(term);
      for (const [at, claim] of postings.claims.entries()) {
        const count = postings.counts[at] ?? 0;
        const length = (this.#lengths[claim] ?? 0) / this.#average;
        const before = scores[claim] ?? 0;
        if (before === 0) touched.push(claim);
        scores[claim] = before + (weight * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
      }
    }
    const best = touched
      .map((claim) => [claim, scores[claim] ?? 0] as const)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, limit);
    for (const claim of touched) scores[claim] = 0;
    return best;
  }
}
