/** Passages that the reader marks, with notes. Part of `Requests` in `lib/protocol.ts`. */
import type { HighlightColor } from '../model/highlight.ts';
import type { RolesOf, TabRef } from './senders.ts';

export interface HighlightsRequests {
  /**
   * Mark a passage of the tab's article, UTF-16 offsets of its text. `id` is made by the caller,
   * so that a retry changes nothing.
   */
  'highlights/add': {
    request: TabRef & {
      readonly id: string;
      readonly start: number;
      readonly end: number;
      readonly color: HighlightColor;
    };
    answer: null;
  };
  /** The same in a saved article's version. */
  'highlights/add-saved': {
    request: {
      readonly articleId: string;
      readonly version: number;
      readonly id: string;
      readonly start: number;
      readonly end: number;
      readonly color: HighlightColor;
    };
    answer: null;
  };
  'highlights/change': {
    request: { readonly id: string; readonly color?: HighlightColor; readonly note?: string };
    answer: null;
  };
  'highlights/remove': { request: { readonly id: string }; answer: null };
  'highlights/restore': { request: { readonly id: string }; answer: null };
}

/** Who may send what. */
export const HIGHLIGHTS_ROLES: RolesOf<HighlightsRequests> = {
  'highlights/add': ['reader', 'frame', 'page'],
  'highlights/add-saved': ['page'],
  'highlights/change': ['frame', 'page'],
  'highlights/remove': ['frame', 'page'],
  'highlights/restore': ['frame', 'page'],
};
