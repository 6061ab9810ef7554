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
  /** Set for items of feeds. */
  readonly storyId?: string;
  /** Other outlets' copies of the same text, the earliest of all being the item itself. */
  readonly copies?: readonly CoverageCopy[];
}

/** A copy of an item's text at another outlet. */
export interface CoverageCopy {
  readonly title: string;
  readonly url: string;
  readonly outlet: string | null;
  readonly datePublished: string | null;
}
