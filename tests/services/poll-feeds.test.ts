import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OnlineFailure } from '../../lib/model/online.ts';
import { OnlineClient } from '../../lib/online/online-fetch.ts';
import { feedsAt } from '../../lib/services/find-feeds.ts';
import {
  FEEDS_ALARM,
  type PollWorld,
  pollDueFeeds,
  refreshFeeds,
  scheduleFeeds,
} from '../../lib/services/poll-feeds.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { addFeeds, changeFeed, feedById, removeFeed } from '../../lib/store/feeds.ts';
import { lastRequest, logRequest, retryAtOf } from '../../lib/store/online-records.ts';
import { newestStories } from '../../lib/store/stories.ts';
import { urlKey } from '../../lib/text/canonical-url.ts';
import { feedRow } from '../fixtures/feeds.ts';
import {
  type FeedServer,
  type FeedTrouble,
  rssOf,
  startFeedServer,
} from '../online/feed-server.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let server: FeedServer;
let db: LibraryDatabase;
let world: PollWorld;
let clock = NOW;
let opened = 0;
let agreed = true;
let timeout: number | undefined;

beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.close());
beforeEach(() => {
  fakeBrowser.reset();
  clock = NOW;
  agreed = true;
  timeout = undefined;
  server.trouble = null;
  server.asked.length = 0;
  server.headers.length = 0;
  server.bodies.clear();
  server.gone.clear();
  db = new LibraryDatabase(`polls ${opened++}`);
  const online = new OnlineClient({
    mayAsk: async ({ hostname }) => agreed && hostname === '127.0.0.1',
    retryAt: (host) => retryAtOf(db, host),
    askedAt: async () => null,
    log: (entry) => logRequest(db, entry),
    now: () => clock,
    loopback: true,
  });
  const ask = online.ask.bind(online);
  online.ask = (request) => ask({ ...request, ...(timeout && { timeout }) });
  world = {
    db,
    online,
    now: () => clock,
    random: () => 0.5,
    retention: async () => ({ days: 30, stories: 1000 }),
    changed: () => undefined,
  };
});
afterEach(() => db.delete());

const url = (path: string) => server.origin + path;

async function follow(id: string, path: string, body?: string): Promise<void> {
  if (body !== undefined) server.bodies.set(path, body);
  await addFeeds(db, [feedRow(id, { url: url(path), urlKey: path, title: '', dueAt: clock })]);
}

async function alarm(): Promise<number | undefined> {
  return (await fakeBrowser.alarms.get(FEEDS_ALARM))?.scheduledTime;
}

describe('a poll', () => {
  it('keeps stories, marks and the next time, and sets the alarm', async () => {
    await follow('a', '/rss', rssOf(['One', 'Two'], NOW));
    await pollDueFeeds(world);
    expect(await feedById(db, 'a')).toMatchObject({
      title: 'Paper',
      siteUrl: url('/'),
      checkedAt: NOW,
      changedAt: NOW,
      dueAt: NOW + HOUR,
      failures: 0,
      problem: null,
      lastModified: 'Mon, 05 Jan 2026 10:00:00 GMT',
    });
    expect((await newestStories(db, 9)).map(({ title, at }) => [title, at])).toEqual([
      ['One', NOW],
      ['Two', NOW - HOUR],
    ]);
    expect(await alarm()).toBe(NOW + HOUR);
    expect(server.headers[0]).not.toHaveProperty('cookie');
    expect(server.headers[0]).not.toHaveProperty('referer');
  });

  it('asks whether anything has changed', async () => {
    await follow('a', '/rss', rssOf(['One'], NOW, '<ttl>120</ttl>'));
    await pollDueFeeds(world);
    clock += 3 * HOUR;
    await pollDueFeeds(world);
    expect(server.headers[1]).toMatchObject({ 'if-modified-since': expect.any(String) });
    expect((await lastRequest(db, new URL(server.origin).host))?.status).toBe(304);
    expect(await feedById(db, 'a')).toMatchObject({
      checkedAt: clock,
      changedAt: NOW,
      dueAt: clock + 2 * HOUR,
      failures: 0,
    });
    server.bodies.set('/rss', rssOf(['Three', 'One'], NOW));
    await refreshFeeds(world, ['a']);
    expect(await newestStories(db, 9)).toHaveLength(2);
  });

  it('asks nobody before they are due, and nobody who rests', async () => {
    await follow('a', '/rss', rssOf(['One'], NOW));
    await changeFeed(db, 'a', () => ({ dueAt: NOW + 1 }));
    await pollDueFeeds(world);
    await changeFeed(db, 'a', () => ({ dueAt: null, paused: true }));
    await pollDueFeeds(world);
    expect(server.asked).toEqual([]);
    await scheduleFeeds(world);
    expect(await alarm()).toBeUndefined();
  });

  it('asks one host one request at a time', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await follow(id, `/${id}`, rssOf([id], NOW));
    await Promise.all([pollDueFeeds(world), refreshFeeds(world, ['a', 'b'])]);
    expect(server.most()).toBe(1);
    expect(await newestStories(db, 9)).toHaveLength(4);
  });

  it('leaves out what is too old, and takes what is dated ahead as new', async () => {
    await follow('a', '/rss', rssOf(['Ahead'], NOW + 90 * 24 * HOUR));
    await follow('b', '/old', rssOf(['Old'], NOW - 31 * 24 * HOUR));
    await pollDueFeeds(world);
    expect((await newestStories(db, 9)).map(({ title, at }) => [title, at])).toEqual([
      ['Ahead', NOW],
    ]);
  });

  it('brings nothing back of a feed that was removed meanwhile', async () => {
    await follow('a', '/rss', rssOf(['One'], NOW));
    const poll = pollDueFeeds(world);
    await removeFeed(db, 'a');
    await poll;
    expect(await newestStories(db, 9)).toEqual([]);
    expect(await feedById(db, 'a')).toBeUndefined();
  });

  it('reads the news of an index of sitemaps, on its own host alone', async () => {
    const sitemap = `<urlset><url><loc>/n</loc><news:news><news:title>N</news:title></news:news></url></urlset>`;
    server.bodies.set('/news.xml', sitemap);
    await follow(
      'a',
      '/index.xml',
      `<sitemapindex><sitemap><loc>/pages.xml</loc></sitemap><sitemap><loc>https://elsewhere.example/news.xml</loc></sitemap><sitemap><loc>${url('/news.xml')}</loc></sitemap></sitemapindex>`,
    );
    server.bodies.set('/pages.xml', '<urlset><url><loc>/p</loc></url></urlset>');
    await pollDueFeeds(world);
    expect((await newestStories(db, 9)).map(({ url: address }) => address)).toEqual([url('/n')]);
    expect(server.asked).toEqual(['/index.xml', '/news.xml', '/pages.xml']);
  });
});

describe('what goes wrong', () => {
  it.each<[FeedTrouble, OnlineFailure, number | null]>([
    ['missing', 'refused', NOW + 0.75 * 15 * MINUTE],
    ['overloaded', 'unavailable', NOW + 0.75 * 15 * MINUTE],
    ['busy', 'wait', NOW + 2 * HOUR],
    ['hang-up', 'unreachable', NOW + 0.75 * 15 * MINUTE],
    ['elsewhere', 'redirected', NOW + 0.75 * 15 * MINUTE],
    ['private', 'redirected', NOW + 0.75 * 15 * MINUTE],
    ['gone', 'gone', null],
  ])('%s: %s', async (trouble, problem, dueAt) => {
    await follow('a', '/rss');
    server.trouble = trouble;
    await pollDueFeeds(world);
    const feed = await feedById(db, 'a');
    expect(feed).toMatchObject({ problem, failures: 1 });
    if (trouble === 'overloaded') expect(feed?.dueAt).toBeGreaterThan(NOW);
    else expect(feed?.dueAt ?? null).toBe(dueAt);
  });

  it('is asked later each time, a day at most, and as before once it answers', async () => {
    await follow('a', '/rss');
    server.trouble = 'missing';
    const waits: number[] = [];
    for (let round = 0; round < 12; round++) {
      await pollDueFeeds(world);
      const due = (await feedById(db, 'a'))?.dueAt ?? 0;
      waits.push((due - clock) / MINUTE);
      clock = due;
    }
    expect(waits.slice(0, 4)).toEqual([11.25, 22.5, 45, 90]);
    expect(waits.at(-1)).toBe(18 * 60);
    server.trouble = null;
    server.bodies.set('/rss', rssOf(['One'], NOW));
    await pollDueFeeds(world);
    expect(await feedById(db, 'a')).toMatchObject({ failures: 0, problem: null });
  });

  it('is not asked again before the server’s term, not even at once', async () => {
    await follow('a', '/rss');
    server.trouble = 'busy';
    await pollDueFeeds(world);
    server.trouble = null;
    clock += HOUR;
    await refreshFeeds(world, ['a']);
    expect(server.asked).toHaveLength(1);
    expect(await feedById(db, 'a')).toMatchObject({ problem: 'wait', dueAt: NOW + 2 * HOUR });
  });

  it.each([
    ['no feed', '<html>nothing</html>', 'no-feed'],
    ['too deep', `<rss>${'<a>'.repeat(1000)}`, 'over-limits'],
    ['too long', `<rss>${' '.repeat(5_100_000)}`, 'too-large'],
  ])('%s', async (_, body, problem) => {
    await follow('a', '/rss', body);
    await pollDueFeeds(world);
    expect(await feedById(db, 'a')).toMatchObject({ problem, failures: 1 });
  });

  it('300 MB packed into 300 kB are stopped at the limit', async () => {
    await follow('a', '/rss');
    server.trouble = 'bomb';
    await pollDueFeeds(world);
    expect(await feedById(db, 'a')).toMatchObject({ problem: 'too-large' });
    const { bytes = 0 } = (await lastRequest(db, new URL(server.origin).host)) ?? {};
    expect(bytes).toBeGreaterThan(5_000_000);
    expect(bytes).toBeLessThan(7_000_000);
    server.trouble = null;
    await follow('b', '/good', rssOf(['One'], NOW));
    await pollDueFeeds(world);
    expect(await newestStories(db, 9)).toHaveLength(1);
  });

  it('a server that never ends is given up', async () => {
    await follow('a', '/rss');
    server.trouble = 'slow';
    timeout = 300;
    await pollDueFeeds(world);
    expect(await feedById(db, 'a')).toMatchObject({ problem: 'too-slow' });
  });

  it('nothing is asked without consent', async () => {
    await follow('a', '/rss', rssOf(['One'], NOW));
    agreed = false;
    await pollDueFeeds(world);
    expect(server.asked).toEqual([]);
    expect(await feedById(db, 'a')).toMatchObject({ problem: 'no-consent' });
  });

  it('a worker that dies over a feed comes to it again, later each time', async () => {
    await follow('a', '/rss');
    const dies = { ...world, online: { ask: () => new Promise<never>(() => undefined) } };
    for (const later of [11.25, 22.5]) {
      void pollDueFeeds(dies as unknown as PollWorld);
      await expect.poll(async () => (await feedById(db, 'a'))?.dueAt).toBe(clock + later * MINUTE);
      expect(await alarm()).toBe(clock + 5 * MINUTE);
      clock += later * MINUTE;
    }
    server.bodies.set('/rss', rssOf(['One'], NOW));
    await pollDueFeeds(world);
    expect(await newestStories(db, 9)).toHaveLength(1);
  });
});

it('where a feed redirects, its likely other form is tried and kept', async () => {
  await follow('a', '/feed', `redirect:${url('/feed/')}`);
  server.bodies.set('/feed/', rssOf(['One'], NOW));
  await pollDueFeeds(world);
  expect(await feedById(db, 'a')).toMatchObject({ url: url('/feed/'), problem: null });
  expect(await newestStories(db, 9)).toHaveLength(1);
});

describe('a feed that has moved', () => {
  const page = (paths: readonly string[]) =>
    paths
      .map((path) => `<link rel="alternate" type="application/rss+xml" href="${path}">`)
      .join('');

  it.each(['redirect:https://elsewhere.example/feed', null])(
    'is found again where its host’s front page says, and its stories stay (%s)',
    async (body) => {
      await follow('a', '/old', rssOf(['One'], NOW));
      await pollDueFeeds(world);
      if (body === null) server.gone.add('/old');
      else server.bodies.set('/old', body);
      server.bodies.set('/', page(['/new.xml']));
      server.bodies.set('/new.xml', rssOf(['Two', 'One'], NOW));
      await refreshFeeds(world, ['a']);
      expect(await feedById(db, 'a')).toMatchObject({
        url: url('/new.xml'),
        movedFrom: url('/old'),
        problem: null,
        failures: 0,
      });
      expect((await newestStories(db, 9)).map(({ title }) => title)).toEqual(['Two', 'One']);
    },
  );

  it('stays where it is when the front page names several, and is looked for once', async () => {
    await follow('a', '/old', 'redirect:https://elsewhere.example/feed');
    server.bodies.set('/', page(['/one.xml', '/two.xml']));
    await pollDueFeeds(world);
    expect(await feedById(db, 'a')).toMatchObject({ url: url('/old'), problem: 'redirected' });
    const asked = server.asked.filter((path) => path === '/').length;
    await refreshFeeds(world, ['a']);
    expect(server.asked.filter((path) => path === '/')).toHaveLength(asked);
  });

  it('stays where it is when the reader follows the new address already', async () => {
    await addFeeds(db, [
      feedRow('a', { url: url('/old'), urlKey: urlKey(url('/old')), dueAt: clock }),
      feedRow('b', { url: url('/new'), urlKey: urlKey(url('/new')), dueAt: null }),
      feedRow('c', { url: url('/c'), urlKey: urlKey(url('/c')), dueAt: clock }),
    ]);
    const moved = `<itunes:new-feed-url>${url('/new')}</itunes:new-feed-url>`;
    server.bodies.set('/old', rssOf(['One'], NOW, moved));
    server.bodies.set('/new', rssOf(['Two'], NOW));
    server.bodies.set('/c', rssOf(['Three'], NOW));
    await pollDueFeeds(world);
    expect(await feedById(db, 'a')).toMatchObject({ url: url('/old'), failures: 0 });
    expect(await feedById(db, 'b')).toMatchObject({ url: url('/new') });
    // Those of its host that come after it are asked all the same.
    expect(await feedById(db, 'c')).toMatchObject({ checkedAt: NOW, failures: 0 });
  });

  it('is lost where its host’s front page names one that the reader follows already', async () => {
    await addFeeds(db, [
      feedRow('a', { url: url('/old'), urlKey: urlKey(url('/old')), dueAt: clock }),
      feedRow('b', { url: url('/new.xml'), urlKey: urlKey(url('/new.xml')), dueAt: null }),
    ]);
    server.gone.add('/old');
    server.bodies.set('/', page(['/new.xml']));
    server.bodies.set('/new.xml', rssOf(['One'], NOW));
    await pollDueFeeds(world);
    expect(await feedById(db, 'a')).toMatchObject({ url: url('/old'), problem: 'gone' });
  });

  it('is read where it says that it is now, if the reader agreed to that host', async () => {
    const moved = (to: string) => `<itunes:new-feed-url>${to}</itunes:new-feed-url>`;
    await follow('a', '/a', rssOf(['Old'], NOW, moved(url('/a-new'))));
    await follow('b', '/b', rssOf(['Kept'], NOW, moved('https://elsewhere.example/feed')));
    server.bodies.set('/a-new', rssOf(['New'], NOW));
    await pollDueFeeds(world);
    expect(await feedById(db, 'a')).toMatchObject({ url: url('/a-new'), movedFrom: url('/a') });
    expect(await feedById(db, 'b')).toMatchObject({ url: url('/b'), problem: null });
    expect((await newestStories(db, 9)).map(({ title }) => title).sort()).toEqual(['Kept', 'New']);
  });
});

describe('finding feeds at an address', () => {
  it('the feed itself', async () => {
    server.bodies.set('/x', rssOf(['One'], NOW));
    expect(await feedsAt(world.online, url('/x'))).toEqual({
      ok: true,
      value: [{ title: 'Paper', url: url('/x') }],
    });
  });

  it('those that the page declares', async () => {
    server.bodies.set(
      '/',
      `<!doctype html><head><base href="/b/"><link rel="stylesheet" href="x.css">
       <link rel="ALTERNATE" type="application/rss+xml" title="All &amp; more" href="all.xml">
       <link rel="alternate" type="application/atom+xml" href="https://feeds.example/a?x=1&amp;y=2">
       <link rel="alternate" hreflang="uk" href="/uk"><link rel="alternate" type="application/feed+json" href="all.xml">
       </head><body><link rel="alternate" type="application/rss+xml" href="/forged"></body>`,
    );
    expect(await feedsAt(world.online, url('/'))).toEqual({
      ok: true,
      value: [
        { title: 'All & more', url: url('/b/all.xml') },
        { title: '', url: 'https://feeds.example/a?x=1&y=2' },
      ],
    });
    expect(server.asked).toEqual(['/']);
  });

  it('what stands at the usual places', async () => {
    server.bodies.set('/', '<html><body>no word of feeds</body></html>');
    server.bodies.set('/rss.xml', rssOf(['One'], NOW));
    const found = await feedsAt(world.online, url('/'));
    expect(found).toMatchObject({ ok: true, value: [{ url: url('/rss.xml') }] });
  });

  it('what robots.txt names', async () => {
    server.bodies.set('/', '<html></html>');
    server.bodies.set(
      '/robots.txt',
      `User-agent: *\nSitemap: ${url('/pages.xml')}\nSitemap: ${url('/news.xml')}\n`,
    );
    const found = await feedsAt(world.online, url('/'));
    expect(found).toMatchObject({ ok: true, value: [{ url: url('/news.xml') }] });
  });

  it('says why there is none', async () => {
    expect(await feedsAt(world.online, url('/'))).toMatchObject({ ok: false, error: 'refused' });
    server.bodies.set('/', '<html></html>');
    expect(await feedsAt(world.online, url('/'))).toMatchObject({ ok: false, error: 'no-feed' });
    expect(await feedsAt(world.online, 'https://10.0.0.1/')).toMatchObject({
      ok: false,
      error: 'bad-address',
    });
  });
});
