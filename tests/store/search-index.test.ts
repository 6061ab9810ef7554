import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../lib/store/database.ts';
import {
  dropDocuments,
  type IndexSpec,
  openIndex,
  putDocuments,
} from '../../lib/store/search-index.ts';
import { compactIndex, type IndexSource, tendIndex } from '../../lib/store/tend-index.ts';
import { encodeDocument } from '../../lib/text/term-index/term-document.ts';

let db: LibraryDatabase;
let opened = 0;
const SPEC: IndexSpec = { name: 'articles', version: 1 };

beforeEach(() => {
  db = new LibraryDatabase(`search ${opened++}`);
});

afterEach(async () => {
  await db.delete();
});

/** A worker that was killed and started anew: nothing but the database is left. */
async function restart(): Promise<void> {
  const { name } = db;
  db.close();
  db = new LibraryDatabase(name);
  await db.open();
}

const rest = () => Promise.resolve();

const document = (id: string, ...terms: readonly string[]) =>
  encodeDocument({ id, fields: [{ weight: 1, terms: terms.map((term) => [term, 1] as const) }] });

/** The source of this test: notes, of which each is a document with its text as the one term. */
const source: IndexSource = {
  get tables() {
    return [db.notes];
  },
  async read(after) {
    const rows = await db.notes.where('subject').above(after).limit(3).toArray();
    return {
      documents: rows.map(({ subject, text }) => document(subject, text)),
      next: rows.at(-1)?.subject ?? null,
    };
  },
};

async function save(id: string, text: string): Promise<void> {
  await db.transaction('rw', db.notes, db.searchTail, async () => {
    await db.notes.put({ subject: id, text, changedAt: 0 });
    await putDocuments(db, 'articles', [document(id, text)]);
  });
}

async function remove(id: string): Promise<void> {
  await db.transaction('rw', db.notes, db.searchTail, async () => {
    await db.notes.delete(id);
    await dropDocuments(db, 'articles', [id]);
  });
}

async function find(term: string, spec = SPEC): Promise<string[]> {
  const { index } = await openIndex(db, spec);
  return index
    .query([{ term }], { limit: 100 })
    .map(({ id }) => id)
    .sort();
}

const tend = (spec = SPEC) => tendIndex(db, spec, source, rest);

describe('search index', () => {
  it('finds what was saved, at once and after a restart', async () => {
    await tend();
    await save('a', 'мир');
    await save('b', 'мир');
    await save('a', 'война');
    expect(await find('мир')).toEqual(['b']);
    await restart();
    expect(await find('мир')).toEqual(['b']);
    expect(await find('война')).toEqual(['a']);
    await remove('a');
    expect(await find('война')).toEqual([]);
  });

  it('does not find what was not committed', async () => {
    await tend();
    const failing = db.transaction('rw', db.notes, db.searchTail, async () => {
      await putDocuments(db, 'articles', [document('a', 'мир')]);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await find('мир')).toEqual([]);
  });

  it('refuses a document outside of the transaction of what it stands for', async () => {
    const alone = db.transaction('rw', db.notes, () =>
      putDocuments(db, 'articles', [document('a', 'мир')]),
    );
    await expect(alone).rejects.toThrow();
  });

  it('takes in a library that was there before the index', async () => {
    for (let n = 0; n < 10; n++) await db.notes.put({ subject: `${n}`, text: 'x', changedAt: 0 });
    await tend();
    expect(await openIndex(db, SPEC)).toMatchObject({ complete: true });
    expect(await find('x')).toHaveLength(10);
  });

  it('goes on filling where a killed worker was', async () => {
    for (let n = 0; n < 10; n++) await db.notes.put({ subject: `${n}`, text: 'x', changedAt: 0 });
    let steps = 0;
    const killed = tendIndex(db, SPEC, source, () =>
      ++steps === 2 ? Promise.reject(new Error('killed')) : rest(),
    );
    await expect(killed).rejects.toThrow('killed');
    await restart();
    expect(await find('x')).toHaveLength(6);
    await save('0', 'y');
    await tend();
    expect(await find('x')).toHaveLength(9);
    expect(await find('y')).toEqual(['0']);
  });

  it('begins anew when terms are made otherwise or the file is damaged', async () => {
    await tend();
    await save('a', 'мир');
    const next = { ...SPEC, version: 2 };
    expect(await find('мир', next)).toEqual([]);
    await tend(next);
    expect(await find('мир', next)).toEqual(['a']);
    await compactIndex(db, next, rest);
    await db.searchFiles.put({ name: 'articles', file: new Blob(['nonsense']) });
    await restart();
    expect(await find('мир', next)).toEqual([]);
    await tend(next);
    expect(await find('мир', next)).toEqual(['a']);
  });

  it('answers before all of the file is read, and finds damage when it is tended', async () => {
    await tend();
    await save('a', 'мир');
    await compactIndex(db, SPEC, rest);
    const stored = await db.searchFiles.get('articles');
    const bytes = new Uint8Array((await stored?.file.arrayBuffer()) ?? []);
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) ^ 0xff;
    await db.searchFiles.put({ name: 'articles', file: new Blob([bytes]) });
    await restart();
    expect(await openIndex(db, SPEC)).toMatchObject({ complete: true });
    const before = await db.searchIndexes.get('articles');
    await tend();
    expect((await db.searchIndexes.get('articles'))?.generation).not.toBe(before?.generation);
    expect(await find('мир')).toEqual(['a']);
    // What is written on is checked first.
    await compactIndex(db, SPEC, rest);
    await db.searchFiles.put({ name: 'articles', file: new Blob([bytes]) });
    await restart();
    await tend();
    expect(await find('мир')).toEqual(['a']);
  });

  it('keeps in the tail what is saved while the file is written', async () => {
    await tend();
    await save('a', 'мир');
    let saved = false;
    await compactIndex(db, SPEC, async () => {
      if (!saved) await save('b', 'мир');
      saved = true;
    });
    expect(await find('мир')).toEqual(['a', 'b']);
    expect(await openIndex(db, SPEC)).toMatchObject({ tail: 1 });
    await restart();
    expect(await find('мир')).toEqual(['a', 'b']);
  });

  it('lets only one of two compactions count', async () => {
    await tend();
    await save('a', 'мир');
    const both = await Promise.all([compactIndex(db, SPEC, rest), compactIndex(db, SPEC, rest)]);
    expect(both.toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true]);
    expect(await find('мир')).toEqual(['a']);
  });

  it('takes a long tail into the file', async () => {
    await tend();
    const many = Array.from({ length: 500 }, (_, n) => document(`${n}`, 'мир'));
    await putDocuments(db, 'articles', many);
    await tend();
    expect(await openIndex(db, SPEC)).toMatchObject({ tail: 0 });
    expect(await db.searchTail.count()).toBe(0);
    expect(await find('мир')).toHaveLength(100);
  });

  it('holds what the library holds, whatever happens in which order', async () => {
    const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const anyDeed = fc.oneof(
      fc.record({ do: fc.constant('save' as const), id: anyId, text: fc.constantFrom('x', 'y') }),
      fc.record({ do: fc.constant('remove' as const), id: anyId }),
      fc.record({ do: fc.constantFrom('compact' as const, 'restart' as const, 'tend' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { maxLength: 14 }), async (deeds) => {
        await db.delete();
        await restart();
        for (const deed of deeds) {
          if (deed.do === 'save') await save(deed.id, deed.text);
          else if (deed.do === 'remove') await remove(deed.id);
          else if (deed.do === 'compact') await compactIndex(db, SPEC, rest);
          else if (deed.do === 'restart') await restart();
          else await tend();
        }
        await tend();
        const notes = await db.notes.toArray();
        for (const term of ['x', 'y']) {
          const expected = notes.filter(({ text }) => text === term).map(({ subject }) => subject);
          expect(await find(term)).toEqual(expected.sort());
        }
      }),
      { numRuns: 40 },
    );
  });
});
