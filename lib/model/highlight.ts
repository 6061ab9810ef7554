/** Colours that a reader may highlight in; the number of each in the page's style sheet. */
export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];

/**
 * A passage by its words and what stands around it.
 * See https://www.w3.org/TR/annotation-model/#text-quote-selector.
 */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A passage by its place in `Article.text`, UTF-16 code units, half open.
 * See https://www.w3.org/TR/annotation-model/#text-position-selector.
 */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** A passage that the reader marked, with a note or without. Times are milliseconds since 1970. */
export interface Highlight {
  /** Made by the client, so that a retry changes nothing. */
  readonly id: string;
  /** The article's folded address, as `SavedArticle.urlKey`: it need not be saved. */
  readonly urlKey: string;
  readonly url: string;
  readonly headline: string;
  readonly siteName: string | null;
  readonly quote: TextQuoteSelector;
  /** Where it stood when it was made or last found; null where it never was (imported). */
  readonly position: TextPositionSelector | null;
  readonly color: HighlightColor;
  /** The reader's note as plain text; "" for none. */
  readonly note: string;
  readonly createdAt: number;
  readonly changedAt: number;
  /** Set when removed and still recoverable. */
  readonly deletedAt: number | null;
}

/** A highlight and where it stands in a text; null where its words are no longer there. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  readonly span: TextPositionSelector | null;
}
