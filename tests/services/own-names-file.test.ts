import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntity } from '../../lib/knowledge/read-entity.ts';
import type { Correction } from '../../lib/model/correction.ts';
import { ENTITY_TYPES, type EntityId } from '../../lib/model/knowledge.ts';
import { readOwnNames, writeOwnNames } from '../../lib/services/own-names-file.ts';
import { correctionId } from '../../lib/store/corrections.ts';
import { LibraryDatabase, type OwnName } from '../../lib/store/database.ts';
import { mergeOwnNames, type OwnNamesRows, ownNamesRows } from '../../lib/store/own-names.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const time = fc.integer({ min: 0, max: 4e12 });
const ownId = fc.uuid().map((id): EntityId => `own:${id}`);
const anyId = fc.oneof(
  ownId,
  fc.integer({ min: 1, max: 999 }).map((n): EntityId => `Q${n}`),
);

const ownName = fc
  .record({
    id: ownId,
    type: fc.constantFrom(...ENTITY_TYPES),
    names: fc.record({ ru: fc.array(words, { maxLength: 3 }), uk: fc.array(words) }),
    description: fc.record({ en: words }, { requiredKeys: [] }),
    updatedAt: time,
  })
  .map(({ updatedAt, ...fields }): OwnName => {
    const read = readEntity({ ...fields, prior: 200 });
    if (!read.ok) throw new Error(read.detail);
    return { id: fields.id, entity: read.value, updatedAt };
  });

const note = fc.record({
  subject: fc.oneof(
    anyId,
    words.map((name) => `name:${name.trim()}_`),
  ),
  text: fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  changedAt: time,
});

const correction = fc
  .oneof(
    fc.record({ kind: fc.constant('never-mark' as const), surface: words }),
    fc.record({
      kind: fc.constantFrom('not-this' as const, 'it-is' as const),
      surface: words,
      entityId: anyId,
    }),
  )
  .chain((one: Correction) =>
    time.map((madeAt) => ({ id: correctionId(one), correction: one, madeAt })),
  );

const few = { maxLength: 5 };
const rows: fc.Arbitrary<OwnNamesRows> = fc.record({
  names: fc.uniqueArray(ownName, { ...few, selector: ({ id }) => id }),
  notes: fc.uniqueArray(note, { ...few, selector: ({ subject }) => subject }),
  corrections: fc.uniqueArray(correction, { ...few, selector: ({ id }) => id }),
});

let count = 0;

/** A library of names with these; `work` may look at it. */
async function withNames<T>(made: OwnNamesRows, work: (db: LibraryDatabase) => Promise<T>) {
  const db = new LibraryDatabase(`own names file ${count++}`);
  await mergeOwnNames(db, made);
  const done = await work(db);
  await db.delete();
  return done;
}

function readBack(text: string): OwnNamesRows {
  const read = readOwnNames(text);
  if (!read.ok) throw new Error(read.detail);
  return read.value;
}

const EMPTY: OwnNamesRows = { names: [], notes: [], corrections: [] };

describe('the file of own names', () => {
  it('brings names, notes on any name, and corrections to another place whole', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const here = await withNames(made, ownNamesRows);
        const file = readBack(writeOwnNames(here, 0));
        expect(file).toEqual(here);
        await withNames(EMPTY, async (db) => {
          await mergeOwnNames(db, file);
          expect(await ownNamesRows(db)).toEqual(here);
          expect(await mergeOwnNames(db, file)).toMatchObject({
            added: 0,
            replaced: 0,
            notes: 0,
            corrections: 0,
          });
          expect(await ownNamesRows(db)).toEqual(here);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('lets the later of two notes stand, wherever it was written', async () => {
    await fc.assert(
      fc.asyncProperty(note, time, async (one, changedAt) => {
        const other = { ...one, text: `${one.text}!`, changedAt };
        const later = other.changedAt > one.changedAt ? other : one;
        await withNames({ ...EMPTY, notes: [one] }, async (db) => {
          const merged = await mergeOwnNames(db, { ...EMPTY, notes: [other] });
          expect(merged.notes).toBe(later === other ? 1 : 0);
          expect((await ownNamesRows(db)).notes).toEqual([later]);
        });
      }),
      { numRuns: 30 },
    );
  });

  const OLD = JSON.stringify({
    format: 'sidelight-own-names',
    version: 1,
    names: [
      {
        entity: { id: 'own:a', type: 'person', names: { ru: ['Анна'] }, prior: 200 },
        note: 'соседка',
        updatedAt: 5,
      },
    ],
  });

  it('of an older version has a note with its name, as late as that', () => {
    const { names, notes } = readBack(OLD);
    expect(names[0]).not.toHaveProperty('note');
    expect(notes).toEqual([{ subject: 'own:a', text: 'соседка', changedAt: 5 }]);
  });

  it('does not take a note along that a row of an older version keeps itself', async () => {
    await withNames(readBack(OLD), async (db) => {
      await db.notes.clear();
      await db.ownNames.update('own:a', { note: 'с третьего этажа' });
      const newer = readBack(OLD).names.map((name) => ({ ...name, updatedAt: 9 }));
      await mergeOwnNames(db, { ...EMPTY, names: newer });
      expect((await ownNamesRows(db)).notes).toEqual([
        { subject: 'own:a', text: 'с третьего этажа', changedAt: 5 },
      ]);
    });
  });

  it.each([
    ['no subject', { text: 'a', changedAt: 1 }, /notes\[0\]: subject/],
    ['no text', { subject: 'Q1', text: '', changedAt: 1 }, /notes\[0\]: text/],
    ['no time', { subject: 'Q1', text: 'a', changedAt: -1 }, /notes\[0\]: changedAt/],
    ['no note', 'a', /notes\[0\]: subject/],
  ])('is refused with a note that has %s', (_what, bad, where) => {
    const file = { format: 'sidelight-own-names', version: 1, notes: [bad] };
    const read = readOwnNames(JSON.stringify(file));
    expect(!read.ok && read.detail).toMatch(where);
  });
});
