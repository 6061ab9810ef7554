/** The names that the reader made: entities of their own, each with a note. */
import type { EntityId } from '../model/knowledge.ts';
import type { LibraryDatabase, OwnName, StoredCorrection } from './database.ts';
import { readNotes, withoutNote, writeNote } from './notes.ts';

/** An own name with the reader's note on it, "" for none. */
export interface NotedName extends OwnName {
  readonly note: string;
}

/** All own names, the newest first. */
export async function listOwnNames(db: LibraryDatabase): Promise<readonly NotedName[]> {
  const names = await db.ownNames.orderBy('updatedAt').reverse().toArray();
  const notes = await readNotes(
    db,
    names.map(({ id }) => id),
  );
  return names.map((name) => ({ ...withoutNote(name), note: notes.get(name.id) ?? '' }));
}

/** Keeps an own name and its note, in place of the one with its id. */
export async function putOwnName(db: LibraryDatabase, name: NotedName): Promise<void> {
  await db.transaction('rw', db.ownNames, db.notes, async () => {
    await db.ownNames.put(withoutNote(name));
    await writeNote(db, name.id, name.note, name.updatedAt);
  });
}

/** Takes an own name away, and its note. */
export async function removeOwnName(db: LibraryDatabase, id: EntityId): Promise<void> {
  await db.transaction('rw', db.ownNames, db.notes, async () => {
    await db.ownNames.delete(id);
    await db.notes.delete(id);
  });
}

/** What a merge changed. */
export interface Merged {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly corrections: number;
}

/**
 * Adds names and corrections made elsewhere, all or none. Of two records with one id the one
 * changed last stands, so the same file again changes nothing; so it is with their notes.
 */
export async function mergeOwnNames(
  db: LibraryDatabase,
  names: readonly NotedName[],
  corrections: readonly StoredCorrection[],
): Promise<Merged> {
  return db.transaction('rw', db.ownNames, db.notes, db.corrections, async () => {
    const known = await db.ownNames.bulkGet(names.map(({ id }) => id));
    const added = names.filter((_, index) => known[index] === undefined);
    const newer = names.filter(({ updatedAt }, index) => {
      const before = known[index];
      return before !== undefined && before.updatedAt < updatedAt;
    });
    await db.ownNames.bulkPut([...added, ...newer].map(withoutNote));
    for (const { id, note, updatedAt } of [...added, ...newer]) {
      const here = await db.notes.get(id);
      if (note !== '' && !(here && here.changedAt >= updatedAt)) {
        await db.notes.put({ subject: id, text: note, changedAt: updatedAt });
      }
    }
    const have = await db.corrections.bulkGet(corrections.map(({ id }) => id));
    const fresh = corrections.filter((_, index) => have[index] === undefined);
    await db.corrections.bulkPut(fresh);
    return {
      added: added.length,
      replaced: newer.length,
      unchanged: names.length - added.length - newer.length,
      corrections: fresh.length,
    };
  });
}
