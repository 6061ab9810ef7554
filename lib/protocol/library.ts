/** The saved articles. Part of `Requests` in `lib/protocol.ts`. */
import type { CardView, LibraryView, ReadingView, SavedState } from '../views/types.ts';
import type { RolesOf, TabRef } from './senders.ts';

export interface LibraryRequests {
  /** Save the tab's article. `id` is made by the caller, so that a retry changes nothing. */
  'library/save': { request: TabRef & { readonly id: string }; answer: SavedState };
  'library/list': {
    request: { readonly query: string; readonly offset: number; readonly limit: number };
    answer: LibraryView;
  };
  'library/open': {
    request: { readonly articleId: string; readonly version?: number };
    answer: ReadingView | null;
  };
  'library/card': {
    request: { readonly articleId: string; readonly version?: number; readonly start: number };
    answer: CardView | null;
  };
  'library/delete': { request: { readonly articleId: string }; answer: null };
  'library/undelete': { request: { readonly articleId: string }; answer: null };
}

/** Who may send what. */
export const LIBRARY_ROLES: RolesOf<LibraryRequests> = {
  'library/save': ['frame', 'page'],
  'library/list': ['page'],
  'library/open': ['page'],
  'library/card': ['page'],
  'library/delete': ['page'],
  'library/undelete': ['page'],
};
