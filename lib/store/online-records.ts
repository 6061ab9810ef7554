/** What came of going to the network: the log of requests, and look-ups kept for a while. */
import type { Lookup, OnlineLogEntry } from '../model/online.ts';
import type { LibraryDatabase } from './database.ts';

/** Requests kept in the log; older ones go. */
const LOG_LENGTH = 1000;
/** How long a look-up is shown again without asking anew: 30 days, in milliseconds. */
const LOOKUP_LIFE = 30 * 86_400_000;

export async function logRequest(db: LibraryDatabase, entry: OnlineLogEntry): Promise<void> {
  await db.transaction('rw', db.requests, async () => {
    await db.requests.put(entry);
    const extra = (await db.requests.count()) - LOG_LENGTH;
    if (extra > 0) {
      await db.requests.bulkDelete(await db.requests.orderBy('at').limit(extra).primaryKeys());
    }
  });
}

/** The newest first. */
export async function listRequests(db: LibraryDatabase): Promise<readonly OnlineLogEntry[]> {
  return db.requests.orderBy('at').reverse().toArray();
}

/**
 * Empties the log. What a server asked us to wait for goes with it: at worst it has to ask again.
 */
export async function clearRequests(db: LibraryDatabase): Promise<void> {
  await db.requests.clear();
}

/** The last request to a host. */
export async function lastRequest(
  db: LibraryDatabase,
  host: string,
): Promise<OnlineLogEntry | undefined> {
  return db.requests.where('[host+at]').between([host, 0], [host, Number.MAX_SAFE_INTEGER]).last();
}

/** Until when a host wants no requests, by its last answer; milliseconds since the epoch. */
export async function retryAtOf(db: LibraryDatabase, host: string): Promise<number | null> {
  return (await lastRequest(db, host))?.retryAt ?? null;
}

/** A look-up kept under its key, unless it is too old at `now` (milliseconds since the epoch). */
export async function keptLookup(
  db: LibraryDatabase,
  key: string,
  now: number,
): Promise<Lookup | null> {
  const kept = await db.lookups.get(key);
  return kept && now - kept.fetchedAt < LOOKUP_LIFE ? kept.lookup : null;
}

/** Keeps a look-up, and drops those that have grown too old. */
export async function keepLookup(db: LibraryDatabase, key: string, lookup: Lookup): Promise<void> {
  const { fetchedAt } = lookup;
  await db.transaction('rw', db.lookups, async () => {
    await db.lookups
      .where('fetchedAt')
      .below(fetchedAt - LOOKUP_LIFE)
      .delete();
    await db.lookups.put({ key, fetchedAt, lookup });
  });
}

export async function clearLookups(db: LibraryDatabase): Promise<void> {
  await db.lookups.clear();
}
