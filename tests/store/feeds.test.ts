import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../lib/store/database.ts';
import {
  addFeeds,
  changeFeed,
  dueFeeds,
  feedById,
  listFeeds,
  nextDue,
  removeFeed,
} from '../../lib/store/feeds.ts';
import {
  countStories,
  indexStories,
  keepPoll,
  markRead,
  newestStories,
  storiesNaming,
  storiesToIndex,
  sweepStories,
} from '../../lib/store/stories.ts';
import { arrived, feedRow } from '../fixtures/feeds.ts';

const DAY = 86_400_000;
let count = 0;
let db = new LibraryDatabase('feeds-0');
afterEach(async () => {
  await db.delete();
  db = new LibraryDatabase(`feeds-${++count}`);
});

const keep = (feedId: string, ...stories: ReturnType<typeof arrived>[]) =>
  keepPoll(db, feedId, stories, () => ({ checkedAt: 7 }));

describe('feeds', () => {
  it('follows an address once, however often it is added', async () => {
    await addFeeds(db, [feedRow('a'), feedRow('b', { addedAt: 1 })]);
    const again = await addFeeds(db, [feedRow('a'), feedRow('c', { urlKey: 'b.example/rss' })]);
    expect(again.map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await listFeeds(db)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('queues by when they are due, without those that rest', async () => {
    await addFeeds(db, [
      feedRow('late', { dueAt: 30 }),
      feedRow('soon', { dueAt: 10 }),
      feedRow('rests', { dueAt: null, paused: true }),
      feedRow('first', { dueAt: 5 }),
    ]);
    expect((await dueFeeds(db, 10)).map(({ id }) => id)).toEqual(['first', 'soon']);
    expect(await nextDue(db)).toBe(5);
    await changeFeed(db, 'first', ({ failures }) => ({ dueAt: null, failures: failures + 1 }));
    expect(await nextDue(db)).toBe(10);
    expect((await feedById(db, 'first'))?.failures).toBe(1);
  });

  it('changes nothing of a feed that is gone', async () => {
    expect(await changeFeed(db, 'gone', () => ({ dueAt: 1 }))).toBeNull();
    expect(await listFeeds(db)).toEqual([]);
  });

  it('goes with everything it brought', async () => {
    await addFeeds(db, [feedRow('a'), feedRow('b')]);
    await keep('a', arrived('a', '1', 1), arrived('a', '2', 2));
    await keep('b', arrived('b', '1', 1));
    await removeFeed(db, 'a');
    expect((await newestStories(db, 9)).map(({ id }) => id)).toEqual(['b/1']);
    expect(await keep('a', arrived('a', '3', 3))).toBe(0);
    expect(await countStories(db)).toEqual(new Map([['b', 1]]));
  });
});

describe('stories', () => {
  it('come once, and keep when they came and that they were read', async () => {
    await addFeeds(db, [feedRow('a')]);
    expect(await keep('a', arrived('a', '1', 1), arrived('a', '2', 2))).toBe(2);
    await indexStories(db, [{ id: 'a/1', entityIds: ['Q1'], terms: { x: 1 } }], 50);
    await markRead(db, ['a/1'], 60);
    expect(await keep('a', arrived('a', '1', 1), { ...arrived('a', '2', 2), title: 'New' })).toBe(
      0,
    );
    const [second, first] = await newestStories(db, 9);
    expect(first).toMatchObject({ readAt: 60, indexedAt: 50, entityIds: ['Q1'] });
    expect(second).toMatchObject({ title: 'New', readAt: null, indexedAt: 0 });
    expect((await feedById(db, 'a'))?.checkedAt).toBe(7);
  });

  it('are indexed anew when their words change', async () => {
    await addFeeds(db, [feedRow('a')]);
    await keep('a', arrived('a', '1', 1));
    await indexStories(
      db,
      [
        { id: 'a/1', entityIds: ['Q1'], terms: {} },
        { id: 'a/gone', entityIds: ['Q1'], terms: {} },
      ],
      50,
    );
    expect(await storiesToIndex(db, 9)).toEqual([]);
    expect((await storiesToIndex(db, 9, 51)).map(({ id }) => id)).toEqual(['a/1']);
    expect((await storiesNaming(db, ['Q1', 'Q2'])).map(({ id }) => id)).toEqual(['a/1']);
    await keep('a', { ...arrived('a', '1', 1), summary: 'More' });
    expect((await storiesToIndex(db, 9)).map(({ id }) => id)).toEqual(['a/1']);
  });

  it('stay within age and number', async () => {
    await addFeeds(db, [feedRow('a')]);
    await keep('a', ...[1, 2, 8, 9, 10].map((day) => arrived('a', `${day}`, day * DAY)));
    expect(await sweepStories(db, { days: 7, stories: 2 }, 10 * DAY)).toBe(3);
    expect((await newestStories(db, 9)).map(({ at }) => at / DAY)).toEqual([10, 9]);
  });
});
