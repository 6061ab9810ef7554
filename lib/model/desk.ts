import type { EntityId } from './knowledge.ts';

/** A story that the reader follows, and what new reports of it are recognised by. */
export interface FollowedStory {
  /** The folded address of the article from which it was followed. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** ISO 8601 or null. */
  readonly datePublished: string | null;
  readonly entityIds: readonly EntityId[];
  /** Folded stems with their counts, as in `SavedArticle.terms`. */
  readonly terms: Readonly<Record<string, number>>;
  /** Milliseconds since the epoch, like all below. */
  readonly followedAt: number;
  /** When its reader last saw it on the desk: what came later is new. */
  readonly visitedAt: number;
  /** Set when no longer followed and still recoverable. */
  readonly endedAt: number | null;
}

/** A name that the reader follows. */
export interface FollowedName {
  readonly id: EntityId;
  readonly followedAt: number;
  readonly visitedAt: number;
  readonly endedAt: number | null;
}
