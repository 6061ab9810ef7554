import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { feedHandlers } from '../../lib/services/feeds.ts';
import type { Services } from '../../lib/services/services.ts';
import { changeSettings } from '../../lib/services/settings.ts';
import { indexArrivedStories } from '../../lib/services/story-index.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { addFeeds } from '../../lib/store/feeds.ts';
import { feedRow } from '../fixtures/feeds.ts';

const SENDER = { role: 'page', tabId: null, url: null } as const;

let db: LibraryDatabase;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  db = new LibraryDatabase('feeds');
  await changeSettings({ language: 'uk' });
});
afterEach(async () => {
  // What a change sets going in the background ends first.
  await indexArrivedStories({ db } as Services);
  await db.delete();
});

it.each([
  ['https://www.news.example/rss', ['www.news.example']],
  ['https://twice.example/rss', []],
  ['https://uk.wikipedia.org/feed', []],
  ['https://uk.wikinews.org/feed', []],
  ['https://api.gdeltproject.org/feed', []],
])(
  'a feed that goes gives its host back only where nothing else asks it: %s',
  async (url, hosts) => {
    await addFeeds(db, [
      feedRow('gone', { url, urlKey: url, dueAt: null }),
      feedRow('stays', { url: 'https://twice.example/b', urlKey: 'twice.example/b', dueAt: null }),
    ]);
    const services: Partial<Services> = { db, now: () => 1_000 };
    const remove = feedHandlers(services as Services)['feeds/remove'];
    expect(await remove({ id: 'gone' }, SENDER)).toEqual({ unusedHosts: hosts });
  },
);
