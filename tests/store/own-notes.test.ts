import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/model/knowledge.ts';
import { ownNameRow } from '../../lib/services/data/own-rows.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { readNote, writeNote } from '../../lib/store/notes.ts';
import { listOwnNames, putOwnName } from '../../lib/store/own-names.ts';

const ENTITY: Entity = {
  id: 'own:1',
  type: 'person',
  kind: 'other',
  names: { ru: ['Аркадий Вислоухов'] },
  description: {},
  prior: 200,
};
/** A row as it was written when own names kept their notes themselves: in a field and a fact. */
const OLD = {
  id: ENTITY.id,
  entity: { ...ENTITY, facts: [{ property: 'note', value: { text: { ru: 'из подъезда' } } }] },
  note: 'из подъезда',
  updatedAt: 7,
};

let db: LibraryDatabase;
beforeEach(async () => {
  db = new LibraryDatabase(`own notes ${Math.random()}`);
  await db.ownNames.put(OLD);
});
afterEach(async () => {
  await db.delete();
});

describe('a note that an own name of an older version keeps', () => {
  it('is read there, on the card and in the list, and stands among the facts no more', async () => {
    expect(await readNote(db, OLD.id)).toBe('из подъезда');
    const [name] = await listOwnNames(db);
    expect(name).toEqual({ id: OLD.id, entity: ENTITY, note: 'из подъезда', updatedAt: 7 });
  });

  it('gives way to the note written on the card', async () => {
    await writeNote(db, OLD.id, 'другое', 8);
    expect(await readNote(db, OLD.id)).toBe('другое');
    expect(await db.ownNames.get(OLD.id)).toEqual({ id: OLD.id, entity: ENTITY, updatedAt: 7 });
  });

  it('is gone when it is taken away', async () => {
    await writeNote(db, OLD.id, '', 8);
    expect(await readNote(db, OLD.id)).toBeNull();
    expect((await listOwnNames(db))[0]?.note).toBe('');
  });

  it('moves to the other notes when the name is saved', async () => {
    const [name] = await listOwnNames(db);
    if (name) await putOwnName(db, { ...name, updatedAt: 9 });
    expect(await db.notes.get(OLD.id)).toEqual({
      subject: OLD.id,
      text: 'из подъезда',
      changedAt: 9,
    });
    expect(await db.ownNames.get(OLD.id)).not.toHaveProperty('note');
  });

  it('comes back from a backup of that version, and of this one', () => {
    expect(ownNameRow(OLD)).toEqual(OLD);
    const { note: _, ...now } = OLD;
    expect(ownNameRow(now)).toEqual(now);
  });
});
