import { vi } from 'vitest';
import type { Result } from '../../lib/model/result.ts';
import type { FeedsView, FoundFeed } from '../../lib/views/feed-types.ts';
import { NO_FEEDS } from '../fixtures/views/feeds.ts';

const done = async (): Promise<Result<null>> => ({ ok: true, value: null });

/** A world of feeds, each answer of which a test may change. */
export function feedsHost(view: FeedsView = NO_FEEDS) {
  return {
    listFeeds: vi.fn(async (): Promise<Result<FeedsView>> => ({ ok: true, value: view })),
    agreeToHosts: vi.fn(
      async (_hosts: readonly string[]): Promise<Result<null>> => ({ ok: true, value: null }),
    ),
    findFeeds: vi.fn(
      async (_address: string): Promise<Result<readonly FoundFeed[]>> => ({ ok: true, value: [] }),
    ),
    addFeeds: vi.fn(done),
    pauseFeed: vi.fn(done),
    refreshFeeds: vi.fn(done),
    removeFeed: vi.fn(async (): Promise<Result<string | null>> => ({ ok: true, value: null })),
    exportFeeds: vi.fn(
      async (): Promise<Result<{ readonly text: string }>> => ({
        ok: true,
        value: { text: '<opml/>' },
      }),
    ),
    readFeedList: vi.fn(
      async (_text: string): Promise<Result<readonly FoundFeed[]>> => ({ ok: true, value: [] }),
    ),
    setRetention: vi.fn(async (): Promise<Result<unknown>> => ({ ok: true, value: null })),
    onFeedsChange: vi.fn(() => () => undefined),
  };
}
