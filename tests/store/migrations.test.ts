import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { writeBackup } from '../../lib/services/data/write-backup.ts';
import { saveArticle } from '../../lib/store/articles.ts';
import { beginLedger, checkLedger } from '../../lib/store/check-ledger.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { memorySink, toSave } from '../helpers/library.ts';
import { PAST_SHAPES } from './past-shapes.ts';

const NAME = 'migrations';

/** Makes a database as that version of Sidelight left it; Dexie's version 3 is IndexedDB's 30. */
async function makeOld(version: number): Promise<void> {
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(NAME, version * 10);
    opening.onupgradeneeded = () => {
      for (const shape of PAST_SHAPES) {
        if (shape.since > version) continue;
        const { result, transaction } = opening;
        const store = result.objectStoreNames.contains(shape.table)
          ? transaction?.objectStore(shape.table)
          : result.createObjectStore(shape.table, { keyPath: shape.key });
        for (const [index, options] of shape.indexes) {
          if (!store?.indexNames.contains(index)) store?.createIndex(index, index, options);
        }
        for (const row of shape.rows) store?.put(row);
      }
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  raw.close();
}

/** Tables with their keys and indexes, as the browser has them. */
async function shapeOf(name: string): Promise<readonly unknown[]> {
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const names = [...raw.objectStoreNames];
  const transaction = raw.transaction(names, 'readonly');
  const shape = names.map((table) => {
    const store = transaction.objectStore(table);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return [index, keyPath, unique, multiEntry];
    });
    return [table, store.keyPath, store.autoIncrement, indexes];
  });
  raw.close();
  return shape;
}

async function freshShape(): Promise<readonly unknown[]> {
  const fresh = new LibraryDatabase('fresh');
  await fresh.open();
  const shape = await shapeOf('fresh');
  await fresh.delete();
  return shape;
}

let db: LibraryDatabase;
afterEach(async () => {
  await db.delete();
});

describe('a database of every past version', () => {
  const versions = [...new Set(PAST_SHAPES.map(({ since }) => since))];

  it.each(versions)(
    '%i opens with everything in it, is saved to, and is backed up whole',
    async (version) => {
      await makeOld(version);
      db = new LibraryDatabase(NAME);
      for (const { table, since, rows } of PAST_SHAPES) {
        if (since > version) continue;
        const stored = await db.table(table).toArray();
        for (const row of rows) expect(stored).toContainEqual(row);
      }
      expect(await shapeOf(NAME)).toEqual(await freshShape());
      await beginLedger(db);
      await saveArticle(db, toSave('new', 'news.example/new', 'нова'), 9e12);
      expect(await db.articles.orderBy('updatedAt').reverse().primaryKeys()).toEqual(['new', 'a1']);
      expect((await checkLedger(db, null)).ok).toBe(true);
      const { broken, manifest } = await writeBackup(db, memorySink(), {
        settings: DEFAULT_SETTINGS,
        app: '',
        now: Date.UTC(2026, 0, 1),
        signal: { aborted: false },
        progress: () => undefined,
      });
      expect(broken).toEqual([]);
      expect(manifest.sections.find(({ name }) => name === 'articles')?.rows).toBe(2);
    },
  );

  it('covers every version but those that only add what is made anew', () => {
    db = new LibraryDatabase(NAME);
    const covered = new Set<string>(PAST_SHAPES.map(({ table }) => table));
    const kept = db.tables.map(({ name }) => name).filter((name) => !covered.has(name));
    expect(kept.toSorted()).toEqual(MADE_ANEW);
  });
});

/** Tables whose rows are looked up, fetched or computed again, or on their way in. */
const MADE_ANEW = [
  'claimSources',
  'ledger',
  'lookups',
  'packImports',
  'packParts',
  'packagedFiles',
  'packs',
  'requests',
  'restoreSteps',
  'restores',
  'searchFiles',
  'searchIndexes',
  'searchTail',
  'stories',
];
