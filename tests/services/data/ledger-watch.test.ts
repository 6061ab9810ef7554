import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpIfDue } from '../../../lib/services/data/auto-backup.ts';
import { DataWork } from '../../../lib/services/data/data-work.ts';
import {
  acceptLibrary,
  knownDamage,
  lookAfterLibrary,
  outsideLedger,
} from '../../../lib/services/data/ledger-watch.ts';
import { keptBackups, listLocalBackups } from '../../../lib/services/data/local-backups.ts';
import { mirrorLedger } from '../../../lib/services/data/mirror-ledger.ts';
import { tendLibrary } from '../../../lib/services/library-index.ts';
import { CLAIMS_ALARM } from '../../../lib/services/reread-claims.ts';
import type { Services } from '../../../lib/services/services.ts';
import { LibraryDatabase } from '../../../lib/store/database.ts';
import type { LocalBackup } from '../../../lib/views/data-types.ts';
import { fillLibrary, memoryFiles } from '../../helpers/library.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 10);

let count = 0;
let db: LibraryDatabase;
let now = START;

function worker(): DataWork {
  const services: Partial<Services> = { db, now: () => now, namesChanged: () => undefined };
  return new DataWork(services as Services, memoryFiles());
}

/** Lets the copy of the ledger be written. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = async () => [];
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '0.1.0' });
  now = START;
  db = new LibraryDatabase(`watch ${count++}`);
  mirrorLedger(db);
  expect(await lookAfterLibrary(db, false)).toBeNull();
});
afterEach(async () => {
  await tendLibrary(db);
  await db.delete();
});

describe('looking after the library', () => {
  it('keeps the ledger outside of the database up to date', async () => {
    await fillLibrary(db, 3);
    await settled();
    expect((await outsideLedger())?.tallies.articles?.count).toBe(3);
    expect(await lookAfterLibrary(db, false)).toBeNull();
  });

  it('notices an emptied library, once, and says so until the reader decides', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await fillLibrary(db, 3);
    await settled();
    await db.delete();
    await db.open();
    const damage = await lookAfterLibrary(db, true);
    expect(damage).toMatchObject({ kind: 'emptied', had: { articles: 3 }, has: { articles: 0 } });
    await lookAfterLibrary(db, true);
    expect(opened).toHaveBeenCalledTimes(1);
    // What is saved meanwhile does not hide it.
    await fillLibrary(db, 1);
    await settled();
    expect(await lookAfterLibrary(db, false)).toMatchObject({ had: { articles: 3 } });
    await acceptLibrary(db);
    expect(await knownDamage()).toBeNull();
    expect(await lookAfterLibrary(db, false)).toBeNull();
  });

  it('begins to count a library that was there before there was a ledger', async () => {
    await fillLibrary(db, 2);
    await db.ledger.clear();
    await fakeBrowser.storage.local.clear();
    expect(await lookAfterLibrary(db, false)).toBeNull();
    expect((await outsideLedger())?.tallies.articles?.count).toBe(2);
  });

  it('restores a damaged library from a backup kept here, and counts anew', async () => {
    const work = worker();
    await fillLibrary(db, 4);
    await settled();
    await work.keep('auto');
    await db.delete();
    await db.open();
    expect(await lookAfterLibrary(db, false)).toMatchObject({ kind: 'emptied' });
    const [backup] = await listLocalBackups(work.files);
    const restored = await work.restore(backup?.name ?? '', 'replace');
    expect(restored?.ok).toBe(true);
    expect(await db.articles.count()).toBe(4);
    expect(await knownDamage()).toBeNull();
    // The empty library is not kept as if it were worth it.
    expect((await listLocalBackups(work.files)).length).toBe(1);
  });
});

describe('backups kept here', () => {
  it('are made once a day, when something has changed, and never of a damaged library', async () => {
    const work = worker();
    expect(await backUpIfDue(work, now)).toBe(false);
    await fillLibrary(db, 1);
    await settled();
    expect(await backUpIfDue(work, now)).toBe(true);
    now += DAY;
    expect(await backUpIfDue(work, now)).toBe(false);
    await db.notes.put({ subject: 'Q5', text: 'x', changedAt: 1 });
    await settled();
    now -= DAY / 2;
    expect(await backUpIfDue(work, now)).toBe(false);
    now += DAY / 2;
    expect(await backUpIfDue(work, now)).toBe(true);
    await db.delete();
    await db.open();
    await lookAfterLibrary(db, false);
    now += DAY;
    expect(await backUpIfDue(work, now)).toBe(false);
  });

  it('stay while they are taken in, though the one made before takes their place', async () => {
    const work = worker();
    await fillLibrary(db, 1);
    await work.keep('auto');
    now += 2 * DAY;
    await fillLibrary(db, 3);
    await work.keep('auto');
    const [newest] = await listLocalBackups(work.files);
    now += DAY / 4;
    expect((await work.restore(newest?.name ?? '', 'replace'))?.ok).toBe(true);
    expect((await listLocalBackups(work.files)).map(({ reason }) => reason)).toEqual([
      'restore',
      'auto',
      'auto',
    ]);
    expect((await listLocalBackups(work.files)).map(({ name }) => name)).toContain(newest?.name);
  });

  const made = (madeAt: number, reason: LocalBackup['reason']): LocalBackup => ({
    name: `${madeAt} ${reason}`,
    bytes: 1,
    madeAt,
    reason,
  });

  it('are kept of now, of the day before, and of up to two weeks ago', () => {
    let kept: readonly LocalBackup[] = [];
    for (let day = 0; day < 60; day++) {
      kept = keptBackups([made(START + day * DAY, 'auto'), ...kept]);
      const times = kept.map(({ madeAt }) => madeAt);
      expect(kept.length).toBeLessThanOrEqual(3);
      expect(times[0]).toBe(START + day * DAY);
      if (day > 0) expect(times).toContain(START + (day - 1) * DAY);
      if (day > 1) expect(times.at(-1)).toBeGreaterThanOrEqual(START + (day - 14) * DAY);
    }
    expect(keptBackups([])).toEqual([]);
  });

  it('of before the first of several restores stays, however many there are in a day', () => {
    const auto = made(START - DAY, 'auto');
    let kept: readonly LocalBackup[] = [auto];
    for (let hour = 0; hour < 12; hour++) {
      kept = keptBackups([made(START + (hour * DAY) / 24, 'restore'), ...kept]);
      expect(kept).toContainEqual(made(START, 'restore'));
      expect(kept).toContainEqual(auto);
      expect(kept.length).toBeLessThanOrEqual(3);
    }
    // A fortnight later they are gone, and no more than six are kept at any time.
    for (let day = 1; day < 30; day++) {
      kept = keptBackups([made(START + day * DAY, 'auto'), ...kept]);
      expect(kept.length).toBeLessThanOrEqual(6);
    }
    expect(kept.filter(({ reason }) => reason === 'restore')).toEqual([]);
  });

  it('of before the first of two "replace" is brought back from', async () => {
    const work = worker();
    await fillLibrary(db, 1);
    await work.keep('auto');
    const file = (await listLocalBackups(work.files))[0]?.name ?? '';
    now += DAY;
    await db.notes.put({ subject: 'Q5', text: 'precious', changedAt: 1 });
    for (let times = 0; times < 3; times++) {
      now += 60_000;
      await work.restore(file, 'replace');
    }
    expect(await db.notes.get('Q5')).toBeUndefined();
    const first = (await listLocalBackups(work.files)).findLast(
      ({ reason }) => reason === 'restore',
    );
    await work.restore(first?.name ?? '', 'replace');
    expect((await db.notes.get('Q5'))?.text).toBe('precious');
  });

  it('of which one was never finished does not count', async () => {
    const files = memoryFiles();
    const sink = await files.create('backup-1641800000000-auto.zip');
    await sink.close();
    await files.create('backup-1641800000001-auto.zip');
    expect(await listLocalBackups(files)).toEqual([]);
  });
});

it('has what was brought back made findable, and old claims read anew', async () => {
  const work = worker();
  await fillLibrary(db, 3);
  await db.claims.toCollection().modify({ analyzer: 0 });
  await work.keep('auto');
  const file = (await listLocalBackups(work.files))[0]?.name ?? '';
  await db.articles.clear();
  await tendLibrary(db);
  const alarm = vi.spyOn(fakeBrowser.alarms, 'create');
  expect((await work.restore(file, 'merge'))?.ok).toBe(true);
  // Set off by the restore itself: nobody has searched yet.
  await vi.waitFor(async () => {
    const states = await db.searchIndexes.toArray();
    expect(states.map(({ name, cursor }) => `${name} ${cursor}`).toSorted()).toEqual([
      'articles null',
      'related null',
      'shelf null',
    ]);
    expect(await db.searchTail.where('index').anyOf('articles').count()).toBeGreaterThan(0);
  });
  expect(alarm).toHaveBeenCalledWith(CLAIMS_ALARM, expect.anything());
});

it('tells nobody when it finds all well: who hears would ask again, for ever', async () => {
  await fillLibrary(db, 3);
  await settled();
  const tell = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  expect(await lookAfterLibrary(db, false)).toBeNull();
  expect(await lookAfterLibrary(db, false)).toBeNull();
  expect(tell).not.toHaveBeenCalled();
});
