import type { HighlightColor } from '../../lib/model/highlight.ts';
import type {
  ArticleChange,
  LibraryFilter,
  LibrarySearch,
} from '../../lib/model/library-search.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { CardView } from '../../lib/views/card-types.ts';
import type { HealthView } from '../../lib/views/data-types.ts';
import type { LibraryView, SnippetView } from '../../lib/views/library-types.ts';
import type { ReadingView } from '../../lib/views/sidebar-types.ts';
import { decodePart } from '../common/hash.ts';
import type { ClaimActions, HighlightActions, NameActions } from '../panels/actions.ts';
import type { ListPages } from './list-pages.ts';
import type { ToReadHost } from './to-read-part.tsx';

/** The world outside the library's page. */
export interface LibraryHost extends ToReadHost {
  /** Tells that a search is about to be typed. */
  readonly wake: () => void;
  readonly search: (search: LibrarySearch) => Promise<Result<LibraryView>>;
  /** Where the words of a query stand in these articles; none when that cannot be told. */
  readonly snippets: (query: string, ids: readonly string[]) => Promise<readonly SnippetView[]>;
  /** All that a search finds. */
  readonly ids: (query: string, filter: LibraryFilter) => Promise<Result<readonly string[]>>;
  /** Answers with those that were otherwise before. */
  readonly change: (
    ids: readonly string[],
    change: ArticleChange,
  ) => Promise<Result<readonly string[]>>;
  /** Without a new name the tag is taken away. Which articles had it, and which the new one too. */
  readonly renameTag: (
    from: string,
    to: string,
  ) => Promise<Result<{ readonly had: readonly string[]; readonly both: readonly string[] }>>;
  /** Null when there is no such article. Without a version: the newest. */
  readonly open: (articleId: string, version?: number) => Promise<Result<ReadingView | null>>;
  /** The card of the name that stands at this offset of the text. */
  readonly card: (
    articleId: string,
    version: number,
    start: number,
  ) => Promise<Result<CardView | null>>;
  readonly addHighlight: (
    view: ReadingView,
    span: TextSpan,
    color: HighlightColor,
  ) => Promise<Result<unknown>>;
  readonly highlights: HighlightActions;
  readonly names: NameActions;
  /** Opens the form for a name of the reader's own, filled with what was selected. */
  readonly nameSelection: (surface: string) => void;
  /** What can be done with what this version of an article says. */
  readonly claims: (view: ReadingView) => ClaimActions;
  /** Gives the reader this version of an article as Markdown; null when it is gone. */
  readonly saveMarkdown: (
    articleId: string,
    version: number,
  ) => Promise<Result<{ readonly name: string } | null>>;
  readonly remove: (ids: readonly string[]) => Promise<Result<null>>;
  readonly restore: (ids: readonly string[]) => Promise<Result<null>>;
  readonly loadSettings: () => Promise<Result<Settings>>;
  readonly setDensity: (density: Settings['density']) => Promise<Result<unknown>>;
  /** What is wrong with the library. */
  readonly health: () => Promise<Result<HealthView>>;
  /** Bytes used, null where the browser does not tell; full when another article has no room. */
  readonly storage: () => Promise<StorageState>;
  readonly onChange: (listener: (what: 'library' | 'claims' | 'settings') => void) => () => void;
}

/** What the list shows. */
export type ListState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'ready'; readonly view: LibraryView; readonly pages: ListPages };

/** What came of the file that the reader asked for. */
export type FileState =
  | { readonly state: 'none' | 'saving' }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'failed'; readonly error: string };

/** What the reader did to an opened article that could not be kept, and why. */
export interface NotKept {
  readonly what: 'highlight' | 'option';
  readonly error: string;
}

/** What an opened article shows. */
export type ReadingState =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'ready'; readonly view: ReadingView };

export interface StorageState {
  readonly used: number | null;
  readonly full: boolean;
}

/** What can be done to articles and taken back. */
export type LibraryDeed =
  | 'deleted'
  | 'read'
  | 'unread'
  | 'archived'
  | 'unarchived'
  | 'tagged'
  | 'untagged'
  | 'renamed';

/** A part of the way back. */
export interface UndoStep {
  readonly ids: readonly string[];
  readonly change: ArticleChange | 'restore';
}

/** Something that was done to so many articles; `headline` where it was one of a name. */
export interface DoneDeed {
  readonly deed: LibraryDeed;
  readonly n: number;
  readonly headline: string | null;
  /** The tag that it was about, or "". */
  readonly tag: string;
  readonly undo: readonly UndoStep[];
}

/** The last thing done, which has a way back, or was just taken back; what was done before it failed. */
export type LibraryToast =
  | ({ readonly kind: 'done' } & DoneDeed)
  | ({ readonly kind: 'undone' } & DoneDeed)
  | { readonly kind: 'failed'; readonly error: string; readonly done: DoneDeed | null };

/** What can be taken back now; null when nothing can. */
export function toTakeBack(toast: LibraryToast | null): DoneDeed | null {
  if (toast?.kind === 'failed') return toast.done;
  return toast?.kind === 'done' ? toast : null;
}

/** What is asked for, apart from how much of it. */
export type Asked = Pick<LibrarySearch, 'query' | 'filter' | 'sort'>;

export const EVERYTHING: Asked = { query: '', filter: { shelf: 'all' }, sort: 'best' };

/** A filter with another value in one place; undefined takes the value out. */
export function withFilter<K extends keyof LibraryFilter>(
  filter: LibraryFilter,
  key: K,
  value: LibraryFilter[K] | undefined,
): LibraryFilter {
  const { [key]: _, ...rest } = filter;
  return { shelf: filter.shelf, ...rest, ...(value !== undefined && { [key]: value }) };
}

/** What can be done to articles from the list. */
export interface ListActions {
  /** A search is about to be typed. */
  readonly wake: () => void;
  readonly ask: (asked: Asked) => void;
  /** These pages of the list have come near the window. */
  readonly show: (pages: readonly number[]) => void;
  readonly retry: () => Promise<unknown>;
  /** Asks again whether the library is whole. */
  readonly check: () => Promise<unknown>;
  readonly change: (ids: readonly string[], change: ArticleChange) => void;
  readonly renameTag: (from: string, to: string) => void;
  readonly remove: (ids: readonly string[], headline: string | null) => void;
  readonly undo: (done: DoneDeed) => void;
  /** Stops what is being done to many: what is done stays done. */
  readonly stop: () => void;
  readonly select: (ids: readonly string[], on: boolean) => void;
  readonly selectAll: () => void;
  readonly clearSelection: () => void;
}

/** Fragment of the library's address that opens an article. */
export function articleHash(articleId: string, version?: number): string {
  const id = encodeURIComponent(articleId);
  return version === undefined ? `#${id}` : `#${id}/${version}`;
}

/** The article that a fragment names; null for the list. */
export function readHash(hash: string): { articleId: string; version?: number } | null {
  const [, id = '', version] = /^#([^/]+)(?:\/(\d+))?$/.exec(hash) ?? [];
  if (id === '') return null;
  const articleId = decodePart(id);
  return version === undefined ? { articleId } : { articleId, version: Number(version) };
}
