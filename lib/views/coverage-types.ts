/**
 * What related coverage is drawn from. Plain data, already chosen for the reader's interface language where it is a
 * name or description from a pack; words of the interface are messages of `lib/i18n`.
 */
import type { CoverageItem } from '../model/coverage.ts';
import type { FoundReport } from '../model/report.ts';

/** An item of coverage with where it stands relative to this article. */
export interface CoverageView extends CoverageItem {
  /** Milliseconds after this article's publication; negative for earlier; null if unknown. */
  readonly offset: number | null;
}

/** The article's sidebar. */
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
