/** What the reader's feeds announced, bounded by age and number. */
import type { Feed, Retention, Story } from '../model/feed.ts';
import type { EntityId } from '../model/knowledge.ts';
import type { EncodedDocument } from '../text/term-index/term-document.ts';
import type { LibraryDatabase } from './database.ts';
import { dropDocuments, putDocuments } from './search-index.ts';

const DAY = 86_400_000;

/** A story before anything was made of it: what a poll brings. */
export type ArrivedStory = Omit<Story, 'readAt' | 'indexedAt' | 'entityIds' | 'terms'>;

/**
 * Keeps what a poll brought together with the feed's new state, or neither. A story known before
 * keeps when it came and whether it was read; if its words changed it is to be indexed anew.
 * Nothing is kept for a feed that was removed meanwhile.
 *
 * @returns how many are new
 */
export async function keepPoll(
  db: LibraryDatabase,
  feedId: string,
  stories: readonly ArrivedStory[],
  change: (feed: Feed, added: number) => Partial<Feed>,
): Promise<number> {
  return db.transaction('rw', db.feeds, db.stories, async () => {
    const feed = await db.feeds.get(feedId);
    if (!feed) return 0;
    const known = await db.stories.bulkGet(stories.map(({ id }) => id));
    const rows = stories.flatMap((story, index) => merged(story, known[index]));
    await db.stories.bulkPut(rows);
    const added = known.filter((one) => one === undefined).length;
    await db.feeds.put({ ...feed, ...change(feed, added) });
    return added;
  });
}

function merged(story: ArrivedStory, known: Story | undefined): Story[] {
  if (!known) return [{ ...story, readAt: null, indexedAt: 0, entityIds: [], terms: {} }];
  const { title, summary, url, urlKey, outlet } = story;
  const same =
    known.title === title &&
    known.summary === summary &&
    known.url === url &&
    known.outlet === outlet;
  return same ? [] : [{ ...known, title, summary, url, urlKey, outlet, indexedAt: 0 }];
}

/** The newest stories. */
export async function newestStories(db: LibraryDatabase, limit: number): Promise<readonly Story[]> {
  return db.stories.orderBy('at').reverse().limit(limit).toArray();
}

/** Stories that name any of these entities, as far as they are indexed. */
export async function storiesNaming(
  db: LibraryDatabase,
  entityIds: readonly EntityId[],
): Promise<readonly Story[]> {
  return db.stories
    .where('entityIds')
    .anyOf([...entityIds])
    .distinct()
    .toArray();
}

/** Stories that are not indexed yet, or were before `before` (milliseconds since the epoch). */
export async function storiesToIndex(
  db: LibraryDatabase,
  limit: number,
  before = 1,
): Promise<readonly Story[]> {
  return db.stories.where('indexedAt').below(before).limit(limit).toArray();
}

/** What a story is found by. */
export type StorySigns = Pick<Story, 'id' | 'entityIds' | 'terms'>;

/**
 * Keeps what stories are found by, as rows and as documents of the index; those that are gone
 * meanwhile stay gone.
 */
export async function indexStories(
  db: LibraryDatabase,
  signs: readonly StorySigns[],
  now: number,
  documents: readonly EncodedDocument[] = [],
): Promise<void> {
  await db.transaction('rw', db.stories, db.searchTail, async () => {
    const rows = await db.stories.bulkGet(signs.map(({ id }) => id));
    await db.stories.bulkPut(
      rows.flatMap((row, index) => (row ? [{ ...row, ...signs[index], indexedAt: now }] : [])),
    );
    const there = new Set(rows.flatMap((row) => row?.id ?? []));
    await putDocuments(
      db,
      'stories',
      documents.filter(({ id }) => there.has(id)),
    );
  });
}

/** The next stories by id after one ("" for the first), for filling an index. */
export async function storiesAfter(
  db: LibraryDatabase,
  after: string,
  limit: number,
): Promise<readonly Story[]> {
  return db.stories.where('id').above(after).limit(limit).toArray();
}

/** These stories in this order, as far as they are there. */
export async function storiesByIds(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<readonly Story[]> {
  return (await db.stories.bulkGet([...ids])).filter((story) => story !== undefined);
}

/** Remembers that the reader has seen stories. */
export async function markRead(
  db: LibraryDatabase,
  ids: readonly string[],
  now: number,
): Promise<void> {
  await db.stories
    .where('id')
    .anyOf([...ids])
    .modify({ readAt: now });
}

/** How many stories there are of each feed. */
export async function countStories(db: LibraryDatabase): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  await db.stories.orderBy('feedId').eachKey((key) => {
    const feedId = typeof key === 'string' ? key : '';
    counts.set(feedId, (counts.get(feedId) ?? 0) + 1);
  });
  return counts;
}

/** Stories before this moment are not kept, milliseconds since the epoch; -Infinity for none. */
export function oldestKept({ days }: Retention, now: number): number {
  return days > 0 ? now - days * DAY : Number.NEGATIVE_INFINITY;
}

/** Removes stories that are too old, then the oldest of those that are too many. */
export async function sweepStories(
  db: LibraryDatabase,
  retention: Retention,
  now: number,
): Promise<number> {
  return db.transaction('rw', db.stories, db.searchTail, async () => {
    const aged = await db.stories.where('at').below(oldestKept(retention, now)).primaryKeys();
    const extra = (await db.stories.count()) - aged.length - retention.stories;
    const byAge = db.stories.orderBy('at');
    const ids = extra > 0 ? await byAge.limit(aged.length + extra).primaryKeys() : aged;
    await db.stories.bulkDelete(ids);
    await dropDocuments(db, 'stories', ids);
    return ids.length;
  });
}
