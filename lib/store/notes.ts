import type { LibraryDatabase, StoredNote } from './database.ts';

/** The reader's note on a thing; null when there is none. `subject` is its id, or its name. */
export async function readNote(db: LibraryDatabase, subject: string): Promise<string | null> {
  return (await db.notes.get(subject))?.text ?? null;
}

/** All notes on things and names. */
export async function listNotes(db: LibraryDatabase): Promise<readonly StoredNote[]> {
  return db.notes.toArray();
}

/** Keeps a note in place of the one before; an empty one takes it away. */
export async function writeNote(
  db: LibraryDatabase,
  subject: string,
  text: string,
  now: number,
): Promise<void> {
  if (text.trim() === '') await db.notes.delete(subject);
  else await db.notes.put({ subject, text, changedAt: now });
}
