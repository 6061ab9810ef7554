/**
 * The reader's notes on things, one place for all of them. Own names kept theirs in their own row
 * once: such a note is read there until it is written anew, then it moves here.
 */
import type { EntityId } from '../model/knowledge.ts';
import type { LibraryDatabase, OwnName, StoredNote } from './database.ts';

/** Notes longer than this are refused, UTF-16 units. */
export const LONGEST_NOTE = 5000;

/** The reader's note on a thing; null when there is none. `subject` is its id, or its name. */
export async function readNote(db: LibraryDatabase, subject: string): Promise<string | null> {
  return (await readNotes(db, [subject])).get(subject) ?? null;
}

/** The notes on these subjects; those without one are left out. */
export async function readNotes(
  db: LibraryDatabase,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return db.transaction('r', db.notes, db.ownNames, async () => {
    const own = await db.ownNames.bulkGet(subjects.filter(isOwnName));
    const found = new Map(own.flatMap((name) => (name?.note ? [[name.id, name.note]] : [])));
    const kept = await db.notes.bulkGet([...subjects]);
    return new Map<string, string>([
      ...found,
      ...kept.flatMap((note) => (note ? [[note.subject, note.text] as const] : [])),
    ]);
  });
}

/** All notes on things and names. */
export async function listNotes(db: LibraryDatabase): Promise<readonly StoredNote[]> {
  return db.transaction('r', db.notes, db.ownNames, async () => {
    const notes = await db.notes.toArray();
    const known = new Set(notes.map(({ subject }) => subject));
    const own = await db.ownNames.toArray();
    const old = own.flatMap(({ id, note, updatedAt }) =>
      note && !known.has(id) ? [{ subject: id, text: note, changedAt: updatedAt }] : [],
    );
    return [...notes, ...old];
  });
}

/** Keeps a note in place of the one before; an empty one takes it away. */
export async function writeNote(
  db: LibraryDatabase,
  subject: string,
  text: string,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.notes, db.ownNames, async () => {
    const own = isOwnName(subject) ? await db.ownNames.get(subject) : undefined;
    if (own?.note !== undefined) await db.ownNames.put(withoutNote(own));
    if (text.trim() === '') await db.notes.delete(subject);
    else await db.notes.put({ subject, text, changedAt: now });
  });
}

/** An own name as it is kept now: its note was a field and a fact of it once. */
export function withoutNote({ id, entity, updatedAt }: OwnName): OwnName {
  const { facts = [], ...rest } = entity;
  const others = facts.filter(({ property }) => property !== 'note');
  return { id, entity: others.length > 0 ? { ...rest, facts: others } : rest, updatedAt };
}

function isOwnName(subject: string): subject is EntityId {
  return subject.startsWith('own:');
}
