import type { Result } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type {
  CompareChoices,
  CompareReport,
  CompareView,
  ReportFormat,
} from '../../lib/views/compare-types.ts';
import { decodePart } from '../common/hash.ts';

/** The world outside the comparison's page. */
export interface CompareHost {
  readonly choices: (query: string) => Promise<Result<CompareChoices>>;
  /** False where the article is no longer kept. */
  readonly prepare: (articleId: string) => Promise<Result<boolean>>;
  readonly compare: (articleIds: readonly string[]) => Promise<Result<CompareView | null>>;
  readonly report: (
    articleIds: readonly string[],
    format: ReportFormat,
  ) => Promise<Result<CompareReport | null>>;
  /** Gives the reader a file. */
  readonly keep: (report: CompareReport) => void;
  readonly print: () => void;
  readonly loadSettings: () => Promise<Result<Settings>>;
  readonly onChange: (listener: (what: 'library' | 'settings') => void) => () => void;
}

/** What the chooser shows. */
export type ChooserState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'ready'; readonly choices: CompareChoices };

/** What an asked comparison shows. `done` of `total` articles are read; then they are compared. */
export type CompareState =
  | { readonly state: 'working'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'gone' }
  | { readonly state: 'ready'; readonly view: CompareView };

/** The parts of a comparison. */
export const PARTS = ['table', 'quotes', 'names', 'timeline', 'texts'] as const;
export type ComparePart = (typeof PARTS)[number];

/** Which rows are shown, and in which order. */
export interface RowFilter {
  readonly order: 'text' | 'differences';
  readonly kind: 'all' | 'differs' | 'shared' | 'only';
  /** The key of a speaker or a name; empty for any. */
  readonly speaker: string;
  readonly name: string;
  /** Only what this article leaves out; null for everything. */
  readonly leftOutOf: number | null;
}

export const ALL_ROWS: RowFilter = {
  order: 'differences',
  kind: 'all',
  speaker: '',
  name: '',
  leftOutOf: null,
};

/** Most articles that are compared, and fewest. */
export const MOST_CHOSEN = 6;
export const FEWEST_CHOSEN = 2;

/** The articles that a fragment names: `#id,id`. */
export function readCompareHash(hash: string): readonly string[] {
  const ids = hash.replace(/^#/, '').split(',').filter(Boolean).map(decodePart);
  return [...new Set(ids)].slice(0, MOST_CHOSEN);
}

/** The fragment that opens a comparison of these articles. */
export function compareHash(ids: readonly string[]): string {
  return `#${ids.map(encodeURIComponent).join(',')}`;
}
