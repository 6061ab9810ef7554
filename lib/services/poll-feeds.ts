/**
 * Asking the reader's feeds for what is new. Nothing is kept in memory that matters: a feed that
 * is being asked is put off first, as after a failure, so that a worker that dies over it comes to
 * it again, later each time; and the alarm for going on is set before anything is sent.
 */
import { setAlarm, stopAlarm } from '../browser/alarms.ts';
import type { Feed, Retention } from '../model/feed.ts';
import type { OnlineClient } from '../online/online-fetch.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { changeFeed, dueFeeds, feedById, isFollowedBesides, nextDue } from '../store/feeds.ts';
import { lastRequest } from '../store/online-records.ts';
import { keepPoll, oldestKept, sweepStories } from '../store/stories.ts';
import { urlKey } from '../text/canonical-url.ts';
import { dueAfterAnswer, dueAfterFailure } from './feed-schedule.ts';
import { storiesOf } from './feed-stories.ts';
import { type FetchedFeed, fetchFeed } from './fetch-feed.ts';
import { findMovedFeed } from './find-moved-feed.ts';

/** The one alarm for all feeds. */
export const FEEDS_ALARM = 'feeds';
/** If the worker dies in the middle, it goes on after this long. Milliseconds. */
const RESUME = 5 * 60_000;
/** Browsers wake nobody sooner. Milliseconds. */
const SOONEST = 60_000;

/** What polling needs from outside. */
export interface PollWorld {
  readonly db: LibraryDatabase;
  readonly online: OnlineClient;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly retention: () => Promise<Retention>;
  /** Something about the feeds has changed. */
  readonly changed: () => void;
}

/** Sets the alarm for the next feed that is due; for none where none is. */
export async function scheduleFeeds({ db, now }: Pick<PollWorld, 'db' | 'now'>): Promise<void> {
  const due = await nextDue(db);
  if (due === null) await stopAlarm(FEEDS_ALARM);
  else await setAlarm(FEEDS_ALARM, Math.max(due, now() + SOONEST));
}

/** Asks all feeds that are due, and sets the alarm for the next. */
export async function pollDueFeeds(world: PollWorld): Promise<void> {
  await pollFeeds(world, await dueFeeds(world.db, world.now()));
}

/** Asks feeds now, those of one host one after another, and sets the alarm for the next. */
async function pollFeeds(world: PollWorld, feeds: readonly Feed[]): Promise<void> {
  if (feeds.length > 0) await setAlarm(FEEDS_ALARM, world.now() + RESUME);
  const byHost = Map.groupBy(feeds, ({ url }) => URL.parse(url)?.host ?? '');
  await Promise.all(
    [...byHost.values()].map(async (ofHost) => {
      for (const { id } of ofHost) {
        await pollFeed(world, id);
        world.changed();
      }
    }),
  );
  if (feeds.length > 0) await sweepStories(world.db, await world.retention(), world.now());
  await scheduleFeeds(world);
}

async function pollFeed(world: PollWorld, id: string): Promise<void> {
  const { db, online, now, random } = world;
  const feed = await changeFeed(db, id, (before) => ({
    checkedAt: now(),
    failures: before.failures + 1,
    dueAt: before.paused
      ? null
      : dueAfterFailure({ failures: before.failures + 1 }, null, now(), random()),
  }));
  if (!feed) return;
  const fetched = await fetchFeed(online, feed);
  if (fetched.ok) {
    await keepFetched(world, feed, fetched.value);
    return;
  }
  // Once, when it begins to fail: whoever redirects mostly says on the front page where to.
  const isLost = fetched.error === 'redirected' || fetched.error === 'gone';
  const again = isLost && feed.failures === 1 ? await findMovedFeed(online, feed.url) : null;
  // Where another feed of the reader's stands already, this one is lost all the same.
  if (again && !(await isFollowedBesides(db, urlKey(again.url), id))) {
    await keepFetched(world, feed, again);
    return;
  }
  const retryAt = (await lastRequest(db, new URL(feed.url).host))?.retryAt ?? null;
  await changeFeed(db, id, ({ failures, paused }) => ({
    problem: fetched.error,
    // What is gone for good waits for the reader.
    dueAt:
      paused || fetched.error === 'gone'
        ? null
        : dueAfterFailure({ failures }, retryAt, now(), random()),
  }));
}

async function keepFetched(world: PollWorld, asked: Feed, fetched: FetchedFeed): Promise<void> {
  const { db, now, random } = world;
  const { url, feed: parsed, etag, lastModified } = fetched;
  // An address stands for one feed: where another has it, this one stays at its old one.
  const stays = url === asked.url || (await isFollowedBesides(db, urlKey(url), asked.id));
  const moved = stays ? {} : { url, urlKey: urlKey(url), movedFrom: asked.url };
  const notBefore = oldestKept(await world.retention(), now());
  const stories = parsed ? storiesOf(asked, parsed, now(), notBefore) : [];
  const wishes = parsed?.wishes ?? asked.wishes;
  await keepPoll(db, asked.id, stories, (feed, added) => ({
    ...moved,
    wishes,
    dueAt: feed.paused ? null : dueAfterAnswer(wishes, now(), random()),
    changedAt: added > 0 ? now() : feed.changedAt,
    etag: etag ?? (parsed ? null : feed.etag),
    lastModified: lastModified ?? (parsed ? null : feed.lastModified),
    siteUrl: parsed?.siteUrl ?? feed.siteUrl,
    inLanguage: parsed?.inLanguage ?? feed.inLanguage,
    title: feed.title || parsed?.title || new URL(url).hostname,
    failures: 0,
    problem: null,
  }));
}

/** Asks some of the reader's feeds at once, whether they are due or not. */
export async function refreshFeeds(world: PollWorld, ids: readonly string[]): Promise<void> {
  const feeds = await Promise.all(ids.map((id) => feedById(world.db, id)));
  await pollFeeds(
    world,
    feeds.flatMap((feed) => feed ?? []),
  );
}
