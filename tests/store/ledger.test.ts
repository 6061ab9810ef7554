import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveArticle } from '../../lib/store/articles.ts';
import { beginLedger, checkLedger } from '../../lib/store/check-ledger.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import type { Ledger } from '../../lib/store/ledger.ts';
import { toSave } from '../helpers/library.ts';

let count = 0;
let db: LibraryDatabase;
let outside: Ledger | null;

beforeEach(async () => {
  db = new LibraryDatabase(`ledger ${count++}`);
  db.ledgerChanged = (ledger) => {
    outside = ledger;
  };
  outside = await beginLedger(db);
});
afterEach(async () => {
  await db.delete();
});

const save = (n: number): Promise<unknown> =>
  saveArticle(db, toSave(`a${n}`, `news.example/${n}`, `стаття ${n}`), n);

/** Does something to the database that goes past the ledger, as damage does. */
async function behindItsBack(change: (raw: IDBTransaction) => void): Promise<void> {
  db.close();
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(db.name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = raw.transaction([...raw.objectStoreNames], 'readwrite');
  change(transaction);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  raw.close();
  await db.open();
}

describe('the ledger', () => {
  it('agrees with the database after any writes', async () => {
    const key = fc.integer({ min: 0, max: 6 }).map(String);
    const write = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), key }),
      fc.record({ kind: fc.constant('bulk' as const), keys: fc.array(key, { maxLength: 5 }) }),
      fc.record({ kind: fc.constant('delete' as const), key }),
      fc.record({ kind: fc.constant('range' as const), key }),
      fc.record({ kind: fc.constant('modify' as const), key }),
      fc.record({ kind: fc.constant('abort' as const), key }),
      fc.record({ kind: fc.constant('clear' as const) }),
    );
    const note = (subject: string) => ({ subject, text: '', changedAt: 0 });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 12 }), async (writes) => {
        for (const one of writes) {
          if (one.kind === 'put') await db.notes.put(note(one.key));
          if (one.kind === 'bulk') await db.notes.bulkPut(one.keys.map(note));
          if (one.kind === 'delete') await db.notes.bulkDelete([one.key, one.key]);
          if (one.kind === 'range') await db.notes.where('subject').above(one.key).delete();
          if (one.kind === 'modify')
            await db.notes.where({ subject: one.key }).modify({ text: 'x' });
          if (one.kind === 'clear') await db.notes.clear();
          if (one.kind === 'abort') {
            const failing = db.transaction('rw', db.notes, async () => {
              await db.notes.put(note(one.key));
              throw new Error('stop');
            });
            await failing.catch(() => undefined);
          }
        }
        expect(await checkLedger(db, outside)).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
  });

  it('counts writes that run beside each other', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => save(n % 10)));
    await db.transaction('rw', db.notes, db.feeds, () =>
      Promise.all(
        [1, 1, 2, 3].map((n) => db.notes.put({ subject: `Q${n}`, text: '', changedAt: n })),
      ),
    );
    const check = await checkLedger(db, outside);
    expect(check).toMatchObject({
      ok: true,
      ledger: { tallies: { articles: { count: 10 }, notes: { count: 3 } } },
    });
  });

  it('is no hindrance to an add that fails', async () => {
    await save(1);
    await expect(
      db.articles.add({ ...toSave('b', 'news.example/1', '').article } as never),
    ).rejects.toThrow();
    expect((await checkLedger(db, outside)).ok).toBe(true);
  });
});

describe('damage is noticed', () => {
  beforeEach(async () => {
    for (let n = 0; n < 5; n++) await save(n);
  });

  it('when the database is empty', async () => {
    await behindItsBack((raw) => {
      for (const name of raw.objectStoreNames) raw.objectStore(name).clear();
    });
    const check = await checkLedger(db, outside);
    expect(check).toMatchObject({
      ok: false,
      damage: { kind: 'emptied', had: { articles: 5 }, has: { articles: 0 } },
    });
  });

  it('when another database stands in its place', async () => {
    const before = outside;
    await db.delete();
    await db.open();
    await beginLedger(db);
    expect(await checkLedger(db, before)).toMatchObject({ damage: { kind: 'emptied' } });
  });

  it('when rows are missing', async () => {
    await behindItsBack((raw) => raw.objectStore('articles').delete('a3'));
    expect(await checkLedger(db, outside)).toMatchObject({
      damage: { kind: 'rows-missing', had: { articles: 5 }, has: { articles: 4 } },
    });
  });

  it('when the last writes are gone', async () => {
    const then = await db.ledger.get('ledger');
    await save(6);
    await behindItsBack((raw) => {
      raw.objectStore('articles').delete('a6');
      raw.objectStore('versions').delete('a6/1');
      raw.objectStore('ledger').put(then);
    });
    expect(await checkLedger(db, outside)).toMatchObject({ damage: { kind: 'went-back' } });
    expect((await checkLedger(db, null)).ok).toBe(true);
  });

  it('when it cannot be opened', async () => {
    db.close({ disableAutoOpen: true });
    expect(await checkLedger(db, outside)).toMatchObject({
      damage: { kind: 'unopenable', had: { articles: 5 } },
    });
    await db.open();
  });

  it('and it is opened again once it can be', async () => {
    db.close({ disableAutoOpen: false });
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect(await checkLedger(db, outside)).toMatchObject({ damage: { kind: 'unopenable' } });
    await expect(db.articles.count()).rejects.toThrow('backing store');
    opening.mockRestore();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await checkLedger(db, outside)).ok).toBe(true);
    expect(await db.articles.count()).toBe(5);
  });

  it('but not when the ledger outside is a write behind', async () => {
    const behind = outside;
    await save(7);
    expect((await checkLedger(db, behind)).ok).toBe(true);
  });
});
