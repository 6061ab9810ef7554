import type { TextQuoteSelector } from './highlight.ts';

/** Which other program, or which standard, a file came from. */
export type ForeignFormat =
  | 'bookmarks'
  | 'pocket'
  | 'instapaper'
  | 'omnivore'
  | 'readwise'
  | 'hypothesis'
  | 'web-annotation'
  | 'highlights-csv';

/** A passage that was marked elsewhere. Times are milliseconds since 1970. */
export interface ForeignHighlight {
  /** The id that the file gives it, where one of ours can be told from it. */
  readonly id: string | null;
  readonly quote: TextQuoteSelector;
  /** Place in the text where the file gives one that can be trusted: UTF-16, half open. */
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly note: string;
  /** One of ours, or null. */
  readonly color: string | null;
  readonly createdAt: number | null;
  readonly changedAt: number | null;
}

/** A page that was kept elsewhere: an address, seldom more. */
export interface ForeignPage {
  /** Absolute http(s) address. */
  readonly url: string;
  readonly title: string;
  readonly siteName: string | null;
  /** The folded address, where the file gives it. */
  readonly urlKey: string | null;
  readonly addedAt: number | null;
  readonly tags: readonly string[];
  readonly note: string;
  readonly highlights: readonly ForeignHighlight[];
}

/**
 * What a file has and we do not take: whether a page was read, copies of pages, who wrote them, how far
 * they were read, labels of single passages, answers to notes, the ends of very long texts.
 */
const FOREIGN_LOSSES = [
  'state',
  'copies',
  'authors',
  'progress',
  'labels',
  'replies',
  'cut',
] as const;
export type ForeignLoss = (typeof FOREIGN_LOSSES)[number];

/** What was read from a file of another program. */
export interface ForeignFile {
  readonly format: ForeignFormat;
  /** Each address once. */
  readonly pages: readonly ForeignPage[];
  /** Entries that have no address or no words. */
  readonly skipped: number;
  /** Told before anything is taken in. */
  readonly lost: readonly ForeignLoss[];
}

/** A page that waits to be read: its address is known, its text is not. */
export interface ToRead {
  /** As `SavedArticle.urlKey`. */
  readonly urlKey: string;
  readonly url: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly note: string;
  readonly from: ForeignFormat;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
}
