import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import type { OnlineLogEntry } from '../../lib/model/online.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { readNote, writeNote } from '../../lib/store/notes.ts';
import {
  clearRequests,
  keepLookup,
  keptLookup,
  listRequests,
  logRequest,
  retryAtOf,
} from '../../lib/store/online-records.ts';

const DAY = 86_400_000;
let count = 0;
let db = new LibraryDatabase('online-0');
afterEach(async () => {
  await db.delete();
  db = new LibraryDatabase(`online-${++count}`);
});

const entry = (at: number, more: Partial<OnlineLogEntry> = {}): OnlineLogEntry => ({
  id: `r${at}`,
  at,
  host: 'www.wikidata.org',
  path: '/w/api.php',
  why: 'look-up',
  status: 200,
  bytes: 10,
  failure: null,
  retryAt: null,
  ...more,
});

it('keeps the log newest first, a thousand requests long', async () => {
  await db.requests.bulkPut(Array.from({ length: 1000 }, (_, at) => entry(at)));
  await logRequest(db, entry(5000));
  const log = await listRequests(db);
  expect([log.length, log[0]?.at, log.at(-1)?.at]).toEqual([1000, 5000, 1]);
  await clearRequests(db);
  expect(await listRequests(db)).toEqual([]);
});

it('knows what a host asked for last', async () => {
  await logRequest(db, entry(1, { retryAt: 900 }));
  await logRequest(db, entry(2, { host: 'ru.wikipedia.org' }));
  expect(await retryAtOf(db, 'www.wikidata.org')).toBe(900);
  expect(await retryAtOf(db, 'ru.wikipedia.org')).toBeNull();
  await logRequest(db, entry(3));
  expect(await retryAtOf(db, 'www.wikidata.org')).toBeNull();
});

it('keeps look-ups for thirty days', async () => {
  await keepLookup(db, 'ru:Q1', { items: [], extract: null, fetchedAt: DAY });
  expect(await keptLookup(db, 'ru:Q1', 30 * DAY)).not.toBeNull();
  expect(await keptLookup(db, 'ru:Q1', 31 * DAY)).toBeNull();
  await keepLookup(db, 'ru:Q2', { items: [], extract: null, fetchedAt: 40 * DAY });
  expect(await db.lookups.count()).toBe(1);
});

it('keeps a note, changes it, and takes an empty one away', async () => {
  await writeNote(db, 'Q1', 'first', 1);
  await writeNote(db, 'Q1', 'second', 2);
  expect(await readNote(db, 'Q1')).toBe('second');
  await writeNote(db, 'Q1', '  ', 3);
  expect(await readNote(db, 'Q1')).toBeNull();
});
