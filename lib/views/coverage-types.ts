/**
 * What related coverage is drawn from: plain data, names in the reader's language; words of the
 * interface are messages of `lib/i18n`.
 */
import type { CoverageItem } from '../model/coverage.ts';
import type { FoundReport } from '../model/report.ts';

/** An item of coverage with where it stands relative to this article. */
export interface CoverageView extends CoverageItem {
  /**
   * Milliseconds after this article's publication, negative for earlier; whole days where one of
   * both has a date alone. Null if unknown, or if it cannot be told within a day.
   */
  readonly offset: number | null;
}

/** What a search for other reports brought. */
export interface ReportsView {
  /** What was searched for. */
  readonly names: readonly string[];
  readonly reports: readonly FoundReport[];
}

/** A feed that the page offers. */
export interface FeedOffer {
  readonly outlet: string;
  readonly host: string;
  readonly url: string;
  /** The reader follows this outlet already. */
  readonly followed: boolean;
}
