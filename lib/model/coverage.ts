import type { EntityId } from './knowledge.ts';

/** Where a related item comes from: the page itself, the reader's library, a subscribed feed. */
export type CoverageShelf = 'page' | 'library' | 'feeds';

/** Why an item is shown; the code is a message `coverage.<code>`. */
export interface CoverageReason {
  readonly code: 'page-link' | 'same-names' | 'same-words' | 'same-wire' | 'same-numbers';
  /** Names, words or numbers that are shared, as printed. */
  readonly shared: readonly string[];
}

/** One item of related coverage. */
export interface CoverageItem {
  readonly shelf: CoverageShelf;
  readonly title: string;
  readonly url: string;
  readonly outlet: string | null;
  /** ISO 8601 or null. */
  readonly datePublished: string | null;
  /** 0 to 1; 1 for the page's own links. */
  readonly score: number;
  readonly reasons: readonly CoverageReason[];
  readonly entityIds: readonly EntityId[];
  /** Set for items of the library. */
  readonly articleId?: string;
}
