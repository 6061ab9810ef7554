import type { Retention } from './feed.ts';
import type { Lang } from './text.ts';

/** Where Sidelight reads by itself: nowhere (on click only), on chosen sites, on all news pages. */
export type ReadingMode = 'click' | 'sites' | 'all';

/** Which mentions are underlined. */
export type MarkDensity = 'all' | 'first' | 'off';

/** The reader's settings; each has a default in `DEFAULT_SETTINGS`. */
export interface Settings {
  /** Interface language; null follows the browser. */
  readonly language: Lang | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: MarkDensity;
  /** True moves all marks out of the page into Sidelight's own reading view. */
  readonly marksInSidebarOnly: boolean;
  /** True draws a line in the margin beside what somebody said. */
  readonly statementLines: boolean;
  readonly mode: ReadingMode;
  /** Hosts on which nothing at all is injected. */
  readonly sitesOff: readonly string[];
  /** Width of the sidebar in CSS pixels. */
  readonly sidebarWidth: number;
  readonly welcomed: boolean;
  /** Hosts that may be asked when the reader looks a name up, for example `www.wikidata.org`. */
  readonly onlineHosts: readonly string[];
  /** How much of what feeds bring is kept. */
  readonly feedRetention: Retention;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  density: 'all',
  marksInSidebarOnly: false,
  statementLines: false,
  mode: 'click',
  sitesOff: [],
  sidebarWidth: 380,
  welcomed: false,
  onlineHosts: [],
  feedRetention: { days: 90, stories: 20_000 },
};
