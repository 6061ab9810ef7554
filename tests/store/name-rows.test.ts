import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { EntityId } from '../../lib/model/knowledge.ts';
import { LibraryDatabase, type StoredPack } from '../../lib/store/database.ts';
import { earlyNameRows, keepPackagedFile, nameRows } from '../../lib/store/name-rows.ts';
import { putOwnName } from '../../lib/store/own-names.ts';
import { rangesReaderOf, readerOf } from '../../lib/store/packs.ts';

const NAME = 'name-rows';

function pack(id: string, installedAt: number): StoredPack {
  const meta = { id, title: id, version: '1', created: '', sources: [], entities: 0, names: 0 };
  const file = new Blob([id]);
  return { id, meta, languages: {}, installedAt, importId: `import-${id}`, file };
}

describe('the rows of what is known by name', () => {
  let db: LibraryDatabase | null = null;

  async function open(): Promise<LibraryDatabase> {
    db = new LibraryDatabase(NAME);
    await db.open();
    return db;
  }

  afterEach(async () => {
    await (db ?? new LibraryDatabase(NAME)).delete();
    db = null;
  });

  it('are the same whichever way they are read', async () => {
    const library = await open();
    await library.packs.bulkPut([pack('b', 2), pack('c', 1), pack('a', 2)]);
    for (const [n, updatedAt] of [5, 9, 7].entries()) {
      const id = `own:${n}` as EntityId;
      const entity = { id, type: 'other', names: {}, description: {}, prior: 0 } as const;
      await putOwnName(library, { id, entity, note: '', updatedAt });
    }
    await keepPackagedFile(library, { name: 'packs/x', version: '1', file: new Blob(['x']) });
    const [early, later] = [await earlyNameRows(NAME), await nameRows(library)];
    expect(early).toEqual(later);
    expect(early?.packs.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(early?.ownNames.map(({ updatedAt }) => updatedAt)).toEqual([9, 7, 5]);
    expect(early?.packagedFiles.map(({ name }) => name)).toEqual(['packs/x']);
  });

  it('are not there early before there is a database, and none is made', async () => {
    expect(await earlyNameRows(NAME)).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME);
    const library = await open();
    expect(library.tables.length).toBeGreaterThan(10);
  });

  it('are not there early in a database of an older shape, which then is upgraded', async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(NAME, 10);
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('articles', { keyPath: 'id' });
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    const [early, library] = await Promise.all([earlyNameRows(NAME), open()]);
    expect(early).toBeNull();
    expect((await nameRows(library)).packs).toEqual([]);
  });
});

describe('ranges of a Blob', () => {
  it('are read in one go as each is by itself', async () => {
    const range = fc.record({ offset: fc.nat(300), length: fc.nat(80) });
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 256 }),
        fc.array(range),
        async (bytes, ranges) => {
          const file = new Blob([new Uint8Array(bytes)]);
          const read = readerOf(file);
          const each = await Promise.all(ranges.map(({ offset, length }) => read(offset, length)));
          const together = await rangesReaderOf(file)(ranges);
          expect(together.map((part) => [...part])).toEqual(each.map((part) => [...part]));
        },
      ),
    );
  });
});
