/** The feeds that the reader follows. What they brought is in `stories.ts`. */
import type { Feed } from '../model/feed.ts';
import type { LibraryDatabase } from './database.ts';
import { dropDocuments } from './search-index.ts';

/** All feeds in the order in which they were added. */
export async function listFeeds(db: LibraryDatabase): Promise<readonly Feed[]> {
  return (await db.feeds.toArray()).sort((a, b) => a.addedAt - b.addedAt);
}

/** How many feeds are followed. */
export function countFeeds(db: LibraryDatabase): Promise<number> {
  return db.feeds.count();
}

/** Whether a feed other than this one is followed at an address, given by its folded form. */
export async function isFollowedBesides(
  db: LibraryDatabase,
  urlKey: string,
  id: string,
): Promise<boolean> {
  const known = await db.feeds.get({ urlKey });
  return known !== undefined && known.id !== id;
}

export async function feedById(db: LibraryDatabase, id: string): Promise<Feed | undefined> {
  return db.feeds.get(id);
}

/**
 * Adds feeds, all or none; those whose address is followed already are left as they are.
 * @returns the feeds as they stand now, in the order given
 */
export async function addFeeds(
  db: LibraryDatabase,
  feeds: readonly Feed[],
): Promise<readonly Feed[]> {
  return db.transaction('rw', db.feeds, async () => {
    const standing: Feed[] = [];
    for (const feed of feeds) {
      const known = (await db.feeds.get(feed.id)) ?? (await db.feeds.get({ urlKey: feed.urlKey }));
      if (!known) await db.feeds.add(feed);
      standing.push(known ?? feed);
    }
    return standing;
  });
}

/** Changes a feed as it stands; nothing happens to one that has been removed meanwhile. */
export async function changeFeed(
  db: LibraryDatabase,
  id: string,
  change: (feed: Feed) => Partial<Feed>,
): Promise<Feed | null> {
  return db.transaction('rw', db.feeds, async () => {
    const feed = await db.feeds.get(id);
    if (!feed) return null;
    const changed = { ...feed, ...change(feed) };
    await db.feeds.put(changed);
    return changed;
  });
}

/** Feeds that are due at `now` (milliseconds since the epoch), those that waited longest first. */
export async function dueFeeds(db: LibraryDatabase, now: number): Promise<readonly Feed[]> {
  return db.feeds.where('dueAt').belowOrEqual(now).sortBy('dueAt');
}

/** When the next feed is due, milliseconds since the epoch; null when none ever is. */
export async function nextDue(db: LibraryDatabase): Promise<number | null> {
  return (await db.feeds.orderBy('dueAt').first())?.dueAt ?? null;
}

/** Removes a feed with everything it brought, in one transaction. */
export async function removeFeed(db: LibraryDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.feeds, db.stories, db.searchTail, async () => {
    const own = db.stories.where('feedId').equals(id);
    const ids = await own.primaryKeys();
    await db.feeds.delete(id);
    await db.stories.bulkDelete(ids);
    await dropDocuments(db, 'stories', ids);
  });
}
