/** The feeds that the reader follows: adding, asking, pausing, removing. */
import { RequestFailure, tellFrames } from '../browser/server.ts';
import { type ListedFeed, readOpml, writeOpml } from '../exchange/feeds/opml.ts';
import type { Feed } from '../model/feed.ts';
import { addFeeds, changeFeed, feedById, listFeeds, removeFeed } from '../store/feeds.ts';
import { countStories } from '../store/stories.ts';
import { urlKey } from '../text/canonical-url.ts';
import { lookupHosts } from '../views/build-lookup.ts';
import { searchHosts } from '../views/build-search.ts';
import type { FeedDraft, FeedView, FoundFeed } from '../views/feed-types.ts';
import { twinHost } from './fetch-feed.ts';
import { feedsAt } from './find-feeds.ts';
import {
  FEEDS_ALARM,
  type PollWorld,
  pollDueFeeds,
  refreshFeeds,
  scheduleFeeds,
} from './poll-feeds.ts';
import type { Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';
import { type HandlersFor, stored } from './stored.ts';
import { indexArrivedStories } from './story-index.ts';

/** More feeds than this are no list of a person's. */
const MAX_FEEDS = 1000;
const MAX_ADDRESS = 2000;
const MAX_TITLE = 300;
const MAX_LIST = 5_000_000;

/** What polling needs, from the background's services. */
export function pollWorld(services: Services): PollWorld {
  const { db, online, now } = services;
  return {
    db,
    online,
    now,
    random: Math.random,
    retention: async () => (await readSettings()).feedRetention,
    changed: () => {
      tellFrames({ type: 'feeds-changed' });
      void readStories(services);
    },
  };
}

/** Goes on with the feeds that are due when their alarm rings, and with what they brought. */
export async function ringFeeds(services: Services, alarm: string): Promise<void> {
  if (alarm !== FEEDS_ALARM) return;
  await pollDueFeeds(pollWorld(services));
  await readStories(services);
}

/** What feeds brought is read for names and words, and shown where it belongs. */
async function readStories(services: Services): Promise<void> {
  if ((await indexArrivedStories(services)) > 0) tellFrames({ type: 'desk-changed' });
}

/** The handlers of `feeds/…`. */
export function feedHandlers(services: Services): HandlersFor<'feeds'> {
  const { db, online, now } = services;
  const world = pollWorld(services);
  const changed = async (): Promise<null> => {
    await scheduleFeeds(world);
    world.changed();
    return null;
  };
  return {
    'feeds/list': async () => {
      const [feeds, counts, settings] = await Promise.all([
        listFeeds(db),
        countStories(db),
        readSettings(),
      ]);
      return {
        feeds: feeds.map((feed) => viewOf(feed, counts.get(feed.id) ?? 0)),
        stories: [...counts.values()].reduce((sum, count) => sum + count, 0),
        retention: settings.feedRetention,
      };
    },
    'feeds/find': async ({ address }) => {
      const found = await feedsAt(online, checkAddress(address));
      return found.ok ? { ok: true, value: await offersOf(services, found.value) } : found;
    },
    'feeds/add': async ({ feeds }) => {
      if (!Array.isArray(feeds) || feeds.length > MAX_FEEDS) {
        throw new RequestFailure('bad-request', 'no feeds');
      }
      const rows = await stored(() =>
        addFeeds(
          db,
          feeds.map((draft) => newFeed(draft, now())),
        ),
      );
      await changed();
      const unasked = rows.filter(({ checkedAt }) => checkedAt === null).map(({ id }) => id);
      // The answer does not wait for the network: the list tells how each feed is doing.
      void refreshFeeds(world, unasked);
      return null;
    },
    'feeds/pause': async ({ id, paused }) => {
      const dueAt = paused === true ? null : now();
      await stored(() => changeFeed(db, String(id), () => ({ paused: paused === true, dueAt })));
      await changed();
      if (dueAt !== null) void pollDueFeeds(world);
      return null;
    },
    'feeds/refresh': async ({ id }) => {
      const all = (await listFeeds(db)).filter(({ paused }) => !paused).map((feed) => feed.id);
      await refreshFeeds(world, id === undefined ? all : [String(id)]);
      return null;
    },
    'feeds/remove': async ({ id }) => {
      const feed = await feedById(db, String(id));
      await stored(() => removeFeed(db, String(id)));
      await changed();
      return { unusedHosts: feed ? await unused(services, new URL(feed.url).host) : [] };
    },
    'feeds/export': async () => ({ text: writeOpml('Sidelight', await listFeeds(db)) }),
    'feeds/read-list': async ({ text }) => {
      if (typeof text !== 'string' || text.length > MAX_LIST) {
        throw new RequestFailure('too-large');
      }
      const list = readOpml(text);
      if (!list.ok) throw new RequestFailure('bad-file', list.error);
      return offersOf(services, list.value.slice(0, MAX_FEEDS));
    },
  };
}

function viewOf(feed: Feed, stories: number): FeedView {
  const { id, title, url, siteUrl, paused, problem, checkedAt, changedAt, dueAt } = feed;
  const { host, hostname } = new URL(url);
  return {
    id,
    title: title || hostname,
    url,
    movedFrom: feed.movedFrom ?? null,
    host,
    siteUrl,
    paused,
    problem,
    twinHost: problem === 'redirected' ? twinHost(host) : null,
    checkedAt,
    changedAt,
    dueAt,
    stories,
  };
}

/** Messages may be forged, and people type addresses in many ways: https unless it says more. */
function checkAddress(typed: unknown): string {
  const text = typeof typed === 'string' && typed.length <= MAX_ADDRESS ? typed.trim() : '';
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new RequestFailure('bad-request', 'no address');
  return secure(url);
}

/** Feeds are asked with encryption only, whatever an old list says. */
function secure(url: URL): string {
  const isTest = import.meta.env.MODE === 'e2e' && url.hostname.endsWith('.test');
  if (url.protocol === 'http:' && !isTest) url.protocol = 'https:';
  return url.href;
}

function newFeed(draft: FeedDraft, now: number): Feed {
  const { id, title } = draft;
  if (typeof id !== 'string' || !/^[\w-]{8,64}$/.test(id) || typeof title !== 'string') {
    throw new RequestFailure('bad-request', 'no feed');
  }
  const url = checkAddress(draft.url);
  return {
    id,
    url,
    urlKey: urlKey(url),
    title: title.trim().slice(0, MAX_TITLE),
    siteUrl: null,
    inLanguage: null,
    addedAt: now,
    paused: false,
    dueAt: now,
    checkedAt: null,
    changedAt: null,
    etag: null,
    lastModified: null,
    wishes: null,
    failures: 0,
    problem: null,
  };
}

async function offersOf(
  { db }: Services,
  found: readonly Pick<ListedFeed, 'title' | 'url'>[],
): Promise<readonly FoundFeed[]> {
  const known = new Set((await listFeeds(db)).map((feed) => feed.urlKey));
  return found.flatMap(({ title, url }) => {
    const parsed = URL.parse(url);
    if (!parsed) return [];
    const address = secure(parsed);
    const followed = known.has(urlKey(address));
    return [{ title: title || parsed.hostname, url: address, host: parsed.host, followed }];
  });
}

/** The host, unless another feed, a look-up or a search still asks it. */
async function unused({ db }: Services, host: string): Promise<readonly string[]> {
  const feeds = await listFeeds(db);
  const lang = interfaceLanguage(await readSettings());
  const asked = [...lookupHosts(lang), ...searchHosts(lang)];
  const inUse = asked.includes(host) || feeds.some(({ url }) => new URL(url).host === host);
  return inUse ? [] : [host];
}
