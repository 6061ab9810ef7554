import type { EntityId } from './knowledge.ts';
import type { TextSpan } from './text.ts';

/** A sentence of one of the compared articles; `article` is its index in the comparison. */
export interface ComparisonCell extends TextSpan {
  readonly article: number;
  readonly text: string;
}

/**
 * What a row says: all articles make the claim, some do, one does, or they tell it differently.
 */
export type RowKind = 'all' | 'some' | 'only' | 'differs';

/** In what two sentences on one thing do not agree. */
export type ConflictKind = 'number' | 'date' | 'time' | 'actor' | 'place' | 'negation';

/** A stretch of a sentence, as printed. */
export interface Stretch extends TextSpan {
  readonly text: string;
}

/**
 * Two cells of a row that cannot both hold. `updated`: the later article has the larger count, or
 * its count was a lower bound before. Never a judgement of which is right.
 */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly label: 'differs' | 'updated';
  /** Indexes into the row's cells. */
  readonly a: number;
  readonly b: number;
  /** What differs, in each of the two cells; offsets in the article. */
  readonly values: readonly [Stretch, Stretch];
}

/** Why the cells of a row stand together, or why a cell stands alone; `compare.reason.<code>`. */
export interface RowReason {
  readonly code: 'same-names' | 'same-numbers' | 'same-words' | 'same-speaker' | 'not-elsewhere';
  /** Names, numbers or words that are shared, as the first cell prints them. */
  readonly shared: readonly string[];
}

/** One line of the table: what is said, in the sentences that say it. */
export interface ComparisonRow {
  readonly kind: RowKind;
  /** In the order of the articles, then of the text. */
  readonly cells: readonly ComparisonCell[];
  readonly reasons: readonly RowReason[];
  readonly conflicts: readonly Conflict[];
  /**
   * Two sentences that differ so much that they share no row of one claim; either may stand in
   * such a row too. That an article is not in this one says nothing about it.
   */
  readonly isAside?: boolean;
  /** Referents of those who speak in it, and of those named in it. */
  readonly speakers: readonly string[];
  readonly names: readonly string[];
}

/** A piece of a quotation as compared with another: shared, or in one of the two only. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The words of a speaker in one article. */
export interface QuoteCell extends ComparisonCell {
  readonly isDirect: boolean;
  /** How the words differ from the first article's; null for the first and across languages. */
  readonly drift: readonly WordChange[] | null;
}

/** One statement of a speaker, in every article that gives it. */
export interface ComparedQuote {
  /** The key of the speaker: an entity's id or the name. */
  readonly speaker: string;
  readonly label: string;
  readonly cells: readonly QuoteCell[];
}

/** Somebody or something named, and where. */
export interface ComparedName {
  readonly key: string;
  readonly entityId: EntityId | null;
  readonly label: string;
  /** Mentions in each article, in their order. */
  readonly counts: readonly number[];
}

/** Articles that carry one agency text. */
export interface ComparedCopies {
  readonly articles: readonly number[];
}

/** Two to six articles on one event, side by side. Plain data. */
export interface Comparison {
  readonly rows: readonly ComparisonRow[];
  readonly quotes: readonly ComparedQuote[];
  readonly names: readonly ComparedName[];
  readonly wireCopies: readonly ComparedCopies[];
  /** For each article, the rows that two others have and it has not. */
  readonly leftOut: readonly (readonly number[])[];
  /** Articles so long that only their beginning is compared; what they leave out is not told. */
  readonly shortened: readonly number[];
}

/** A moment, a day or more of the timeline. */
export interface TimelineDate {
  /** To the precision that the text gives: `2014`, `2023-02`, `2023-02-06`, `2023-02-06T04:17`. */
  readonly date: string;
  /** Last day of a period. */
  readonly end: string | null;
}

/** A sentence in the timeline, under its first date; `also` are the later ones that it gives. */
export interface TimelineCell extends ComparisonCell {
  readonly also?: readonly TimelineDate[];
}

/** What the articles say of one date. */
export interface TimelineEntry extends TimelineDate {
  readonly cells: readonly TimelineCell[];
  /** Somebody says it; else the article does. */
  readonly isStatement: boolean;
  /** It was still to come when an article was published. */
  readonly isAhead: boolean;
}

/** The letter of a compared article by its index: A, B, C … */
export function articleLetter(article: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + article);
}
