/** What the reading desk draws. Times are milliseconds since the epoch. */
import type { EntityId, EntityType } from '../model/knowledge.ts';

/** One report: an item of a feed, or a saved article. */
export interface DeskItem {
  readonly storyId: string | null;
  readonly articleId: string | null;
  readonly title: string;
  readonly url: string;
  readonly outlet: string | null;
  /** When it was published, else when it came. */
  readonly at: number;
  /** Came since the last visit. */
  readonly isNew: boolean;
  readonly isRead: boolean;
  /** Outlets that have the same text, this one not counted. */
  readonly copiedBy: readonly string[];
}

/** A followed story with its reports, the newest first. */
export interface DeskStory {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly newCount: number;
  readonly items: readonly DeskItem[];
}

/** A followed name with what mentions it, the newest first. */
export interface DeskName {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly label: string;
  readonly description: string | null;
  readonly newCount: number;
  readonly items: readonly DeskItem[];
}

/** Items of feeds on one event. */
export interface DeskGroup {
  readonly id: string;
  /** Of the earliest item. */
  readonly title: string;
  readonly outlets: number;
  /** Texts that are not copies of one another. */
  readonly texts: number;
  readonly first: number;
  readonly last: number;
  /** The newest first, copies among them. */
  readonly items: readonly DeskItem[];
}

/** A saved article that is not read yet. */
export interface DeskUnread {
  readonly articleId: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly savedAt: number;
}

export interface DeskView {
  /** Feeds that the reader follows. */
  readonly feeds: number;
  readonly stories: readonly DeskStory[];
  readonly names: readonly DeskName[];
  /** The newest of the feeds by event: those of several outlets first. */
  readonly latest: readonly DeskGroup[];
  readonly unread: readonly DeskUnread[];
}
