/**
 * Files on their way in. A file comes in pieces that are kept one by one, so that a worker may die
 * between them; nothing else changes before the file is here and was checked whole.
 */
import type { IncomingFile, IncomingKind, LibraryDatabase } from './database.ts';

/** Imports that nobody went on with for so long are removed, milliseconds. */
const ABANDONED_AFTER = 15 * 60_000;

function kindOf({ kind }: IncomingFile): IncomingKind {
  return kind ?? 'pack';
}

/**
 * Begins an import, or goes on with it: how many bytes are already here. Any other import of its
 * kind is dropped. The same call again changes nothing.
 */
export async function beginImport(
  db: LibraryDatabase,
  { id, size, kind }: Pick<IncomingFile, 'id' | 'size'> & { readonly kind: IncomingKind },
  now: number,
): Promise<number> {
  return db.transaction('rw', db.packImports, db.packParts, async () => {
    const known = await db.packImports.get(id);
    if (known?.size === size && kindOf(known) === kind) {
      await db.packImports.update(id, { touchedAt: now });
      return known.received;
    }
    await forgetFiles(db, kind);
    await db.packImports.put({ id, kind, size, received: 0, touchedAt: now, checked: null });
    return 0;
  });
}

/**
 * Keeps the next piece and returns how many bytes are here. A piece that is here already, or that
 * would leave a gap, is not kept: the sender goes on from the number returned. Null when there is
 * no such import, or the piece reaches beyond the file.
 */
export async function putPart(
  db: LibraryDatabase,
  importId: string,
  offset: number,
  bytes: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<number | null> {
  return db.transaction('rw', db.packImports, db.packParts, async () => {
    const row = await db.packImports.get(importId);
    if (!row || bytes.length === 0 || offset + bytes.length > row.size) return null;
    if (offset !== row.received) return row.received;
    const received = offset + bytes.length;
    await db.packParts.put({ importId, offset, bytes: new Blob([bytes]) });
    await db.packImports.put({ ...row, received, touchedAt: now, checked: null, claims: null });
    return received;
  });
}

/** The file as far as it is here, or null when it is not complete. */
export async function importedFile(db: LibraryDatabase, importId: string): Promise<Blob | null> {
  return db.transaction('r', db.packImports, db.packParts, async () => {
    const row = await db.packImports.get(importId);
    if (!row || row.received !== row.size) return null;
    return fileOf(db, importId);
  });
}

/** The pieces of a file joined; within a transaction over the pieces. */
export async function fileOf(db: LibraryDatabase, importId: string): Promise<Blob> {
  const parts = await db.packParts.where('importId').equals(importId).sortBy('offset');
  return new Blob(parts.map(({ bytes }) => bytes));
}

/** Forgets all files of a kind; within a transaction over files and pieces. */
export async function forgetFiles(db: LibraryDatabase, kind: IncomingKind): Promise<void> {
  const rows = await db.packImports.filter((row) => kindOf(row) === kind).primaryKeys();
  await db.packParts.where('importId').anyOf(rows).delete();
  await db.packImports.bulkDelete(rows);
}

/** Forgets an import and what came of it. */
export async function dropImport(db: LibraryDatabase, importId: string): Promise<void> {
  await db.transaction('rw', db.packImports, db.packParts, async () => {
    await db.packImports.delete(importId);
    await db.packParts.where('importId').equals(importId).delete();
  });
}

/** Forgets imports that nobody goes on with, and pieces of none. */
export async function sweepImports(db: LibraryDatabase, now: number): Promise<void> {
  await db.transaction('rw', db.packImports, db.packParts, async () => {
    const rows = await db.packImports.toArray();
    const alive = rows.filter(({ touchedAt }) => touchedAt > now - ABANDONED_AFTER);
    const kept = alive.map(({ id }) => id);
    await db.packImports.where('id').noneOf(kept).delete();
    await db.packParts.where('importId').noneOf(kept).delete();
  });
}
