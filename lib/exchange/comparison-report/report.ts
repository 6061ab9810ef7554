/** What all forms of a report are written from: the comparison, and words in the reader's language. */
import type {
  Comparison,
  ComparisonCell,
  ComparisonRow,
  TimelineDate,
  TimelineEntry,
} from '../../model/comparison.ts';

/** An article as a report names it. */
export interface ReportArticle {
  readonly headline: string;
  readonly outlet: string | null;
  /** As printed, with the time. */
  readonly published: string | null;
  readonly url: string;
  /** BCP 47. */
  readonly lang: string;
}

/** The words of a report, in the reader's language. */
export interface ReportWords {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly articles: string;
  readonly rows: string;
  readonly quotes: string;
  readonly names: string;
  readonly timeline: string;
  readonly leftOut: string;
  readonly copies: string;
  readonly made: string;
  readonly kindOf: (row: ComparisonRow) => string;
  /** In what the sentences of a row differ, a line a kind. */
  readonly conflictsOf: (row: ComparisonRow) => readonly string[];
  readonly dateOf: (date: TimelineDate) => string;
  /** The further dates of a sentence. */
  readonly alsoOf: (dates: readonly TimelineDate[]) => string;
}

/** Everything in a report. */
export interface Report {
  readonly articles: readonly ReportArticle[];
  readonly comparison: Comparison;
  readonly timeline: readonly TimelineEntry[];
  readonly words: ReportWords;
}

/** The rows that an article leaves out and two others have, each by its first sentence. */
export function leftOutOf({ comparison }: Report, article: number): ComparisonCell[] {
  return (comparison.leftOut[article] ?? []).flatMap((row) => comparison.rows[row]?.cells[0] ?? []);
}

/** White space as one space: a cell is one line in every format. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Addresses that may become links. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
