import type { EntityId } from './knowledge.ts';
import type { OnlineFailure } from './online.ts';

/** What an outlet announces its new articles in. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json-feed' | 'news-sitemap' | 'sitemap-index';

/** One item as a feed states it, made plain: text without markup, absolute addresses. */
export interface FeedItem {
  /** What tells it from the feed's other items: its id where it has one, else its address. */
  readonly key: string;
  /** Absolute http(s) address of the article; null where the feed gives none. */
  readonly url: string | null;
  readonly title: string;
  /** The item's short text, as plain text; "" where there is none. */
  readonly summary: string;
  /** ISO 8601 in UTC, a bare date where no time is given; null where there is none or it cannot be read. */
  readonly datePublished: string | null;
  /** The same of its last change; stands in for the other where that is missing. */
  readonly dateModified: string | null;
  /** BCP 47 tag as stated of the item, else null. */
  readonly inLanguage: string | null;
}

/** When a feed wants to be asked. */
export interface FeedWishes {
  /** Not again sooner than after this, milliseconds; null where it does not say. */
  readonly ttl: number | null;
  /** Hours of the day in UTC, 0 to 23, in which it never changes. */
  readonly skipHours: readonly number[];
  /** Days of the week in UTC in which it never changes, 0 is Sunday. */
  readonly skipDays: readonly number[];
}

/** What a feed says of itself, with its items in its own order. */
export interface ParsedFeed {
  readonly format: FeedFormat;
  /** The outlet's name for it; "" where it has none. */
  readonly title: string;
  /** Absolute address of the site that it belongs to, or null. */
  readonly siteUrl: string | null;
  readonly inLanguage: string | null;
  readonly wishes: FeedWishes;
  readonly items: readonly FeedItem[];
  /** Where the feed says that it has moved to, absolute; absent where it says nothing. */
  readonly movedTo?: string;
  /** For a sitemap index: the sitemaps in it, absolute addresses. Empty otherwise. */
  readonly sitemaps: readonly string[];
}

/**
 * Why a feed brought nothing; key of a message `feeds.problem.<code>`. What the network says, or:
 * no feed at that address; it is more than the limits allow.
 */
export type FeedProblem = OnlineFailure | 'no-feed' | 'over-limits';

/** A feed that the reader follows, and how asking it went. Times are milliseconds since 1970. */
export interface Feed {
  /** Made by the client that adds it, so that a retry changes nothing. */
  readonly id: string;
  /** Where it is asked; changes when it has moved for good. */
  readonly url: string;
  /** Where it was asked before it moved; absent while it never did. */
  readonly movedFrom?: string;
  /** `url` folded: one feed is followed once. */
  readonly urlKey: string;
  /** The outlet's name for it, or the reader's. */
  readonly title: string;
  readonly siteUrl: string | null;
  readonly inLanguage: string | null;
  readonly addedAt: number;
  /** The reader wants it not to be asked for now. */
  readonly paused: boolean;
  /** When it is asked next; null while it is paused or gone. */
  readonly dueAt: number | null;
  /** When it was last asked, whatever came of it. */
  readonly checkedAt: number | null;
  /** When it last brought something new. */
  readonly changedAt: number | null;
  /** For asking whether anything has changed (RFC 9110, section 13.1). */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** As it said last; null before it was read first. */
  readonly wishes: FeedWishes | null;
  /** Failures in a row. */
  readonly failures: number;
  readonly problem: FeedProblem | null;
}

/** An article as a feed announced it. Times are milliseconds since 1970. */
export interface Story {
  /** `${feedId}/${key}`. */
  readonly id: string;
  readonly feedId: string;
  readonly url: string;
  /** `url` folded as `SavedArticle.urlKey` is; two feeds may announce one article. */
  readonly urlKey: string;
  readonly title: string;
  /** Plain text; "" where there is none. */
  readonly summary: string;
  readonly outlet: string;
  readonly inLanguage: string | null;
  /** ISO 8601; null where the feed gives no date. */
  readonly datePublished: string | null;
  /** The moment that counts: the published date, unless there is none or it lies ahead. */
  readonly at: number;
  /** When it came here first. */
  readonly seenAt: number;
  readonly readAt: number | null;
  /** When `entityIds` and `terms` were made from title and summary; 0 means not yet. */
  readonly indexedAt: number;
  readonly entityIds: readonly EntityId[];
  /** Folded stems with their counts, as in `SavedArticle.terms`. */
  readonly terms: Readonly<Record<string, number>>;
}

/** How many stories are kept: none older than this, and no more than that. */
export interface Retention {
  /** 0 for any age. */
  readonly days: number;
  readonly stories: number;
}
