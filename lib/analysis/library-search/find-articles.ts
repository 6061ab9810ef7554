import type { TermIndex } from '../../text/term-index/term-index.ts';
import type { LibraryQuery } from './library-query.ts';

/** A found article. */
export interface FoundArticle {
  readonly document: number;
  readonly score: number;
  /** True where only some of the words were found. */
  readonly partial: boolean;
}

export interface FindOptions {
  /** Which documents are searched; all if left out. */
  readonly accept?: (document: number) => boolean;
  /** What a document's score is multiplied by: see `preference`. 1 if left out. */
  readonly prefer?: (document: number) => number;
}

/** With fewer whole matches than this, articles that hold some of the words follow. */
const ENOUGH = 10;
const MOST_PARTIAL = 20;
/** A partial match holds at least this share of the words. */
const PARTIAL_SHARE = 0.5;
/** News of today against the oldest: enough to order equals, too little to pass a better match. */
const RECENCY = 0.06;
const RECENCY_DAYS = 30;
/** An article in the language of the query against one that spells a word alike. */
const OWN_LANGUAGE = 0.15;

/** What speaks for an article besides its words: that it is new, and in the query's language. */
export function preference(ageInDays: number | null, ownLanguage: boolean): number {
  const recency =
    ageInDays === null ? 0 : (RECENCY * RECENCY_DAYS) / (RECENCY_DAYS + Math.max(0, ageInDays));
  return (1 + recency) * (ownLanguage ? 1 + OWN_LANGUAGE : 1);
}

/** The articles for a query, best first: those with all of its words, then some with most. */
export function findArticles(
  index: TermIndex,
  query: LibraryQuery,
  { accept, prefer }: FindOptions = {},
): readonly FoundArticle[] {
  const terms = query.words.map(({ term }) => term);
  const least = Math.max(1, Math.ceil(terms.length * PARTIAL_SHARE));
  const hits = index.rank(terms, { least, ...(accept && { accept }) });
  const scored = hits.map(({ document, score, matched }) => ({
    document,
    score: score * (prefer?.(document) ?? 1),
    partial: matched < terms.length,
  }));
  const best = (some: readonly FoundArticle[]) => some.toSorted((a, b) => b.score - a.score);
  const whole = best(scored.filter(({ partial }) => !partial));
  if (whole.length >= ENOUGH) return whole;
  return [...whole, ...best(scored.filter(({ partial }) => partial)).slice(0, MOST_PARTIAL)];
}
