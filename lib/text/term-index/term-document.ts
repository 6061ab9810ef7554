/** Terms of one field with how often each stands in it. */
export interface TermField {
  /** What one occurrence counts; a headline's may count like three of the body's. */
  readonly weight: number;
  readonly terms: Iterable<readonly [term: string, count: number]>;
}

/** Something to be found again. */
export interface TermDocument {
  /** Unique in its index, without lone surrogates; a document indexed anew takes the place of the one with its id. */
  readonly id: string;
  readonly fields: readonly TermField[];
}

/**
 * A document as indexes take it and as the store keeps it: the fields made one by their weights
 * (the simple BM25F of Robertson, Zaragoza and Taylor, CIKM 2004). Plain data, cheap to clone.
 */
export interface EncodedDocument {
  readonly id: string;
  /** Distinct terms in the order of their UTF-16 units, joined by `TERM_END`. */
  readonly terms: string;
  /** In the order of the terms, in steps of `COUNT_STEP`. */
  readonly counts: Uint8Array<ArrayBuffer>;
  /** All counts together before they were capped, in steps of `COUNT_STEP`. */
  readonly length: number;
}

/** Ends a term; no term may hold it. */
export const TERM_END = '\n';

/**
 * What one step of a stored count stands for: weights are rounded to it. A byte then reaches
 * 63.75, where BM25 has 0.98 of all that a count can give.
 */
export const COUNT_STEP = 0.25;
const MOST_STEPS = 255;

/** Longer terms, in UTF-16 units, are nothing that anybody looks for, and are left out. */
const LONGEST_TERM = 200;

/**
 * Makes a document ready for an index. Terms are any strings, folded by the caller; those that
 * count less than half a step are left out.
 *
 * @throws RangeError when a term is empty or holds a line break: a bug of the caller
 */
export function encodeDocument({ id, fields }: TermDocument): EncodedDocument {
  const steps = new Map<string, number>();
  for (const { weight, terms } of fields) {
    for (const [term, count] of terms) {
      if (term === '' || term.includes(TERM_END)) throw new RangeError(`not a term: ${term}`);
      if (term.length > LONGEST_TERM) continue;
      steps.set(term, (steps.get(term) ?? 0) + (weight * count) / COUNT_STEP);
    }
  }
  const kept = [...steps].filter(([, value]) => Math.round(value) > 0);
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const counts = new Uint8Array(kept.length);
  let length = 0;
  for (const [at, [, value]] of kept.entries()) {
    length += Math.round(value);
    counts[at] = Math.min(MOST_STEPS, Math.round(value));
  }
  return { id, terms: kept.map(([term]) => term).join(TERM_END), counts, length };
}

/** How often each of some terms stands among them. */
export function countTerms(terms: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
