/** The reading desk: what is followed and what is new. Part of `Requests` in `lib/protocol.ts`. */
import type { EntityId } from '../model/knowledge.ts';
import type { DeskView } from '../views/desk-types.ts';
import type { RolesOf, TabRef } from './senders.ts';

/** What is followed: a story by its id, or a name by its entity's. */
export interface FollowedRef {
  readonly kind: 'story' | 'name';
  readonly id: string;
}

export interface DeskRequests {
  'desk/view': { request: Record<never, never>; answer: DeskView };
  /** Follow the story that the tab's article tells. */
  'desk/follow-tab': { request: TabRef; answer: null };
  /** Follow the story that these items of feeds tell. */
  'desk/follow-items': { request: { readonly storyIds: readonly string[] }; answer: null };
  'desk/follow-name': { request: { readonly entityId: EntityId }; answer: null };
  'desk/unfollow': { request: FollowedRef; answer: null };
  /** Follow again what was given up a moment ago. */
  'desk/refollow': { request: FollowedRef; answer: null };
  /** The reader has seen these: what comes from now on is new. */
  'desk/visited': { request: { readonly seen: readonly FollowedRef[] }; answer: null };
  /** The reader opened items of feeds. */
  'desk/read': { request: { readonly storyIds: readonly string[] }; answer: null };
}

/** Who may send what. */
export const DESK_ROLES: RolesOf<DeskRequests> = {
  'desk/view': ['page'],
  'desk/follow-tab': ['frame', 'page'],
  'desk/follow-items': ['page'],
  'desk/follow-name': ['frame', 'page'],
  'desk/unfollow': ['frame', 'page'],
  'desk/refollow': ['frame', 'page'],
  'desk/visited': ['page'],
  'desk/read': ['frame', 'page'],
};
