/** What the feeds page is wired to. */
import type { Retention } from '../model/feed.ts';
import type { Result } from '../model/result.ts';
import type { AnswerOf, RequestOf } from '../protocol.ts';
import { ask, onEvent } from './client.ts';
import { agreeToHosts, forbidHosts } from './online-client.ts';

type Found = Extract<AnswerOf<'feeds/find'>, { readonly ok: true }>['value'];

/** The reader's feeds and what can be done with them, for a page of the extension. */
export interface FeedsClient {
  readonly listFeeds: () => Promise<Result<AnswerOf<'feeds/list'>>>;
  /** Asks the browser for hosts; must be called from a click. `declined` is an answer, no failure. */
  readonly agreeToHosts: (hosts: readonly string[]) => Promise<Result<unknown>>;
  readonly findFeeds: (address: string) => Promise<Result<Found, string>>;
  readonly addFeeds: (feeds: RequestOf<'feeds/add'>['feeds']) => Promise<Result<null>>;
  readonly pauseFeed: (id: string, paused: boolean) => Promise<Result<null>>;
  /** Settles when all of them have answered. */
  readonly refreshFeeds: (id?: string) => Promise<Result<null>>;
  /**
   * Removes a feed and gives back the consent for its host, unless something else needs it. The
   * value says why a feed that is gone leaves its host allowed; null where it does not.
   */
  readonly removeFeed: (id: string) => Promise<Result<string | null>>;
  readonly exportFeeds: () => Promise<Result<{ readonly text: string }>>;
  readonly readFeedList: (text: string) => Promise<Result<Found>>;
  readonly setRetention: (feedRetention: Retention) => Promise<Result<unknown>>;
  readonly onFeedsChange: (listener: () => void) => () => void;
}

/** Makes the client; asks nothing yet. */
export function createFeedsClient(): FeedsClient {
  return {
    listFeeds: () => ask('feeds/list', {}),
    agreeToHosts,
    findFeeds: async (address) => {
      const answer = await ask('feeds/find', { address });
      return answer.ok ? answer.value : answer;
    },
    addFeeds: (feeds) => ask('feeds/add', { feeds }),
    pauseFeed: (id, paused) => ask('feeds/pause', { id, paused }),
    refreshFeeds: (id) => ask('feeds/refresh', id === undefined ? {} : { id }),
    removeFeed: async (id) => {
      const removed = await ask('feeds/remove', { id });
      if (!removed.ok) return removed;
      const { unusedHosts } = removed.value;
      if (unusedHosts.length === 0) return { ok: true, value: null };
      const forbidden = await forbidHosts(unusedHosts);
      return { ok: true, value: forbidden.ok ? null : forbidden.error };
    },
    exportFeeds: () => ask('feeds/export', {}),
    readFeedList: (text) => ask('feeds/read-list', { text }),
    setRetention: (feedRetention) => ask('settings/set', { change: { feedRetention } }),
    onFeedsChange: (listener) =>
      onEvent(({ type }) => {
        if (type === 'feeds-changed' || type === 'settings-changed') listener();
      }),
  };
}
