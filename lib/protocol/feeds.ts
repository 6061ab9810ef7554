/** The feeds that the reader follows. Part of `Requests` in `lib/protocol.ts`. */
import type { FeedProblem } from '../model/feed.ts';
import type { Result } from '../model/result.ts';
import type { FeedDraft, FeedsView, FoundFeed } from '../views/feed-types.ts';
import type { RolesOf } from './senders.ts';

export interface FeedsRequests {
  'feeds/list': { request: Record<never, never>; answer: FeedsView };
  /** Look for feeds at an address as typed; asks its host alone, which was agreed to. */
  'feeds/find': {
    request: { readonly address: string };
    answer: Result<readonly FoundFeed[], FeedProblem>;
  };
  /** Follow feeds and ask them at once, as far as their hosts were agreed to. */
  'feeds/add': { request: { readonly feeds: readonly FeedDraft[] }; answer: null };
  'feeds/pause': { request: { readonly id: string; readonly paused: boolean }; answer: null };
  /** Ask feeds now; all that are not paused where none is named. Answers when that is done. */
  'feeds/refresh': { request: { readonly id?: string }; answer: null };
  /** Remove a feed with everything it brought; says which hosts nothing else asks now. */
  'feeds/remove': {
    request: { readonly id: string };
    answer: { readonly unusedHosts: readonly string[] };
  };
  /** All feeds as the text of an OPML file. */
  'feeds/export': { request: Record<never, never>; answer: { readonly text: string } };
  /** What an OPML file lists; nothing is followed yet. */
  'feeds/read-list': {
    request: { readonly text: string };
    answer: readonly FoundFeed[];
  };
}

/** Who may send what. */
export const FEEDS_ROLES: RolesOf<FeedsRequests> = {
  'feeds/list': ['page'],
  'feeds/find': ['page'],
  'feeds/add': ['page'],
  'feeds/pause': ['page'],
  'feeds/refresh': ['page'],
  'feeds/remove': ['page'],
  'feeds/export': ['page'],
  'feeds/read-list': ['page'],
};
