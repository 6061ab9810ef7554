/** What the feeds page draws: plain data. */
import type { FeedProblem, Retention } from '../model/feed.ts';

/** A feed in the list. Times are milliseconds since the epoch. */
export interface FeedView {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Where it was before it moved; null where it did not. */
  readonly movedFrom: string | null;
  readonly host: string;
  readonly siteUrl: string | null;
  readonly paused: boolean;
  readonly problem: FeedProblem | null;
  /** For a feed that sends elsewhere: the other host that it is likely to mean. */
  readonly twinHost: string | null;
  readonly checkedAt: number | null;
  readonly changedAt: number | null;
  readonly dueAt: number | null;
  /** Stories of it that are kept. */
  readonly stories: number;
}

export interface FeedsView {
  readonly feeds: readonly FeedView[];
  readonly stories: number;
  readonly retention: Retention;
}

/** A feed that was found and may be followed. */
export interface FoundFeed {
  readonly title: string;
  readonly url: string;
  readonly host: string;
  readonly followed: boolean;
}

/** A feed to be followed; the id is made by whoever asks, so that a retry changes nothing. */
export interface FeedDraft {
  readonly id: string;
  readonly url: string;
  readonly title: string;
}
