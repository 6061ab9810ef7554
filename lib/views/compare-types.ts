/** What the comparison page draws. Plain data; all texts of articles are to be drawn as text. */
import type {
  ComparedCopies,
  ComparedName,
  ComparedQuote,
  ComparisonRow,
  TimelineEntry,
} from '../model/comparison.ts';
import type { BlockKind, Lang, TextSpan } from '../model/text.ts';

/** A saved article that can be chosen. */
export interface CompareChoice {
  readonly articleId: string;
  readonly headline: string;
  readonly outlet: string | null;
  /** ISO 8601 or null. */
  readonly datePublished: string | null;
  readonly lang: Lang;
}

/** Articles of the library that tell one event. */
export interface SuggestedSet {
  readonly articles: readonly CompareChoice[];
}

/** What the page offers before anything is chosen. */
export interface CompareChoices {
  /** The newest events first; null where words were asked for, which changes nothing in them. */
  readonly suggested: readonly SuggestedSet[] | null;
  readonly articles: readonly CompareChoice[];
  /** How many articles are in the library. */
  readonly total: number;
  /** False while the library's indexes are filled: more can be chosen soon. */
  readonly complete: boolean;
}

/** A stretch of an article's text with the block it belongs to. */
export interface CompareBlock extends TextSpan {
  readonly kind: BlockKind;
  readonly text: string;
}

/** One of the compared articles. */
export interface ComparedArticle extends CompareChoice {
  readonly url: string;
  readonly blocks: readonly CompareBlock[];
}

/** A speaker or a name that rows can be filtered by. */
export interface CompareFilterName {
  readonly key: string;
  readonly label: string;
}

/** A comparison as drawn: `rows` and `quotes` refer to articles by index. */
export interface CompareView {
  readonly articles: readonly ComparedArticle[];
  readonly rows: readonly ComparisonRow[];
  readonly quotes: readonly ComparedQuote[];
  readonly names: readonly ComparedName[];
  readonly wireCopies: readonly ComparedCopies[];
  readonly leftOut: readonly (readonly number[])[];
  readonly shortened: readonly number[];
  readonly timeline: readonly TimelineEntry[];
  /** Who speaks in a row, and who is named in one, by label. */
  readonly speakers: readonly CompareFilterName[];
}

/** In what a report can be taken along. */
export type ReportFormat = 'markdown' | 'csv' | 'html';

/** A report ready to be kept as a file. */
export interface CompareReport {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}
