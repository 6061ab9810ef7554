/** The names that the reader made: entities of their own, each with a note. */
import type { EntityId } from '../model/knowledge.ts';
import { listCorrections } from './corrections.ts';
import type { LibraryDatabase, OwnName, StoredCorrection, StoredNote } from './database.ts';
import { listNotes, readNotes, withoutNote, writeNote } from './notes.ts';

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

/** What is brought from elsewhere: names, what is noted on these and others, corrections. */
export interface OwnNamesRows {
  readonly names: readonly OwnName[];
  readonly notes: readonly StoredNote[];
  readonly corrections: readonly StoredCorrection[];
}

/** All of it that is here. */
export async function ownNamesRows(db: LibraryDatabase): Promise<OwnNamesRows> {
  return db.transaction('r', db.ownNames, db.notes, db.corrections, async () => ({
    names: (await listOwnNames(db)).map(withoutNote),
    notes: await listNotes(db),
    corrections: await listCorrections(db),
  }));
}

/** What a merge changed. */
export interface Merged {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly notes: number;
  readonly corrections: number;
}

/**
 * Adds names, notes and corrections made elsewhere, all or none. Of two with one id the one changed
 * last stands, so the same file again changes nothing.
 */
export async function mergeOwnNames(
  db: LibraryDatabase,
  { names, notes, corrections }: OwnNamesRows,
): Promise<Merged> {
  return db.transaction('rw', db.ownNames, db.notes, db.corrections, async () => {
    const known = await db.ownNames.bulkGet(names.map(({ id }) => id));
    const added = names.filter((_, index) => known[index] === undefined);
    const newer = names.filter(({ updatedAt }, index) => {
      const before = known[index];
      return before !== undefined && before.updatedAt < updatedAt;
    });
    const here = new Map((await listNotes(db)).map((note) => [note.subject, note]));
    const written = notes.filter(({ subject, changedAt }) => {
      const before = here.get(subject);
      return before === undefined || before.changedAt < changedAt;
    });
    // A row of an older version holds its note itself: it would go with the row.
    const moved = newer.flatMap(({ id }) => here.get(id) ?? []);
    await db.ownNames.bulkPut([...added, ...newer].map(withoutNote));
    await db.notes.bulkPut([...moved, ...written]);
    const have = await db.corrections.bulkGet(corrections.map(({ id }) => id));
    const fresh = corrections.filter((_, index) => have[index] === undefined);
    await db.corrections.bulkPut(fresh);
    return {
      added: added.length,
      replaced: newer.length,
      unchanged: names.length - added.length - newer.length,
      notes: written.length,
      corrections: fresh.length,
    };
  });
}
