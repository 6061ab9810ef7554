/** Where other reports of an event can be searched for. */
export type ReportSource = 'gdelt' | 'wikinews';

/** A report that a search found. */
export interface FoundReport {
  readonly title: string;
  /** Absolute http(s) address. */
  readonly url: string;
  readonly outlet: string | null;
  /** ISO 8601, or null. */
  readonly datePublished: string | null;
}
