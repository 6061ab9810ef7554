import type { Retention } from '../../../lib/model/feed.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { FeedDraft, FeedsView, FeedView, FoundFeed } from '../../../lib/views/feed-types.ts';
import { askedIn } from '../../common/hash.ts';
import type { Loaded } from '../../common/use-loaded.ts';

/** The world outside the screen of feeds. */
export interface FeedsHost {
  readonly listFeeds: () => Promise<Result<FeedsView>>;
  /** Asks the browser for hosts; must be called from a click. `declined` is an answer, no failure. */
  readonly agreeToHosts: (hosts: readonly string[]) => Promise<Result<unknown>>;
  readonly findFeeds: (address: string) => Promise<Result<readonly FoundFeed[]>>;
  readonly addFeeds: (feeds: readonly FeedDraft[]) => Promise<Result<null>>;
  readonly pauseFeed: (id: string, paused: boolean) => Promise<Result<null>>;
  readonly refreshFeeds: (id?: string) => Promise<Result<null>>;
  /** The value says why a feed that is gone leaves its host allowed; null where it does not. */
  readonly removeFeed: (id: string) => Promise<Result<string | null>>;
  readonly exportFeeds: () => Promise<Result<{ readonly text: string }>>;
  readonly readFeedList: (text: string) => Promise<Result<readonly FoundFeed[]>>;
  readonly setRetention: (retention: Retention) => Promise<Result<unknown>>;
  readonly onFeedsChange: (listener: () => void) => () => void;
}

/** What the list shows. */
export type FeedsState = Loaded<FeedsView>;

/** How far looking for feeds has come. */
export type SearchState =
  | { readonly state: 'none' }
  | { readonly state: 'bad-address' }
  | { readonly state: 'declined' }
  | { readonly state: 'asking'; readonly host: string }
  | { readonly state: 'found'; readonly feeds: readonly FoundFeed[] }
  /** Feeds of a file: to be followed together. */
  | { readonly state: 'listed'; readonly feeds: readonly FoundFeed[] }
  | {
      readonly state: 'problem';
      readonly problem: string;
      /** The address that was asked, and the host that it is likely to mean instead. */
      readonly address: string;
      readonly twinHost: string | null;
    };

/** The last thing done. */
export type FeedsToast =
  | { readonly kind: 'added'; readonly count: number }
  /** `allowed`: why its host stays allowed; null where it does not. */
  | { readonly kind: 'removed'; readonly title: string; readonly allowed: string | null }
  | { readonly kind: 'failed'; readonly error: string };

/** What the reader can do on the screen. */
export interface FeedsActions {
  readonly find: (address: string) => void;
  readonly follow: (feeds: readonly FoundFeed[]) => void;
  readonly chooseList: (file: File) => void;
  readonly saveList: () => void;
  readonly allow: (feed: FeedView, host: string) => void;
  readonly pause: (feed: FeedView, paused: boolean) => void;
  /** One of them, or all that are not paused. */
  readonly refresh: (feed: FeedView | null) => void;
  readonly remove: (feed: FeedView) => void;
  readonly keep: (retention: Retention) => void;
  readonly retry: () => Promise<unknown>;
}

/** Longer addresses of feeds are none, UTF-16 units. */
const LONGEST_ADDRESS = 2_000;

/** The address that the page's fragment asks for: `#feeds=…`; null on another part's address. */
export function feedAddressIn(hash: string): string | null {
  return askedIn(hash, 'feeds')?.slice(0, LONGEST_ADDRESS) ?? null;
}
