/** The saved articles. Part of `Requests` in `lib/protocol.ts`. */
import type { ArticleChange, LibraryFilter, LibrarySearch } from '../model/library-search.ts';
import type { CardView } from '../views/card-types.ts';
import type { LibraryView, SnippetView } from '../views/library-types.ts';
import type { ReadingView, SavedState } from '../views/sidebar-types.ts';
import type { RolesOf, TabRef } from './senders.ts';

interface Articles {
  readonly articleIds: readonly string[];
}

export interface LibraryRequests {
  /** Save the tab's article. `id` is made by the caller, so that a retry changes nothing. */
  'library/save': { request: TabRef & { readonly id: string }; answer: SavedState };
  /** A search is about to be typed: what it needs is opened. */
  'library/wake': { request: Readonly<Record<never, never>>; answer: null };
  'library/search': { request: LibrarySearch; answer: LibraryView };
  /** Where the words of a query stand in articles that it found. */
  'library/snippets': {
    request: Articles & { readonly query: string };
    answer: readonly SnippetView[];
  };
  /** The ids of all that a search finds. */
  'library/ids': {
    request: { readonly query: string; readonly filter: LibraryFilter };
    answer: readonly string[];
  };
  'library/open': {
    request: { readonly articleId: string; readonly version?: number };
    answer: ReadingView | null;
  };
  'library/card': {
    request: { readonly articleId: string; readonly version?: number; readonly start: number };
    answer: CardView | null;
  };
  /**
   * Answers with the ids of those that were otherwise before; a retry under the same id, which the
   * caller makes, says the same.
   */
  'library/change': {
    request: Articles & { readonly id: string; readonly change: ArticleChange };
    answer: readonly string[];
  };
  /**
   * Give a tag another name wherever it is; without a name it is taken away. Answers with the ids of
   * the articles that had it, and of those that had the new one as well; a retry under the same id
   * says the same.
   */
  'library/rename-tag': {
    request: { readonly id: string; readonly from: string; readonly to: string };
    answer: { readonly had: readonly string[]; readonly both: readonly string[] };
  };
  'library/delete': { request: Articles; answer: null };
  'library/undelete': { request: Articles; answer: null };
}

/** Who may send what. */
export const LIBRARY_ROLES: RolesOf<LibraryRequests> = {
  'library/save': ['frame', 'page'],
  'library/wake': ['page'],
  'library/search': ['page'],
  'library/snippets': ['page'],
  'library/ids': ['page'],
  'library/open': ['page'],
  'library/card': ['page'],
  'library/change': ['page'],
  'library/rename-tag': ['page'],
  'library/delete': ['page'],
  'library/undelete': ['page'],
};
