/**
 * Installed packs, and files on their way in. A file comes in pieces that are kept one by one, so
 * that a worker may die between them; it becomes a pack in one transaction, after it was checked
 * whole. Until then nothing that is installed changes.
 */
import type { ReadBytes } from '../knowledge/pack-source.ts';
import type { LibraryDatabase, PackImport, StoredPack } from './database.ts';

/** Imports that nobody went on with for so long are removed, milliseconds. */
const ABANDONED_AFTER = 15 * 60_000;

/** All installed packs, the oldest first: later ones override earlier ones. */
export async function listPacks(db: LibraryDatabase): Promise<readonly StoredPack[]> {
  const packs = await db.packs.toArray();
  return packs.sort((a, b) => a.installedAt - b.installedAt || (a.id < b.id ? -1 : 1));
}

/** Removes a pack with everything of it; false when there was none. */
export async function removePack(db: LibraryDatabase, id: string): Promise<boolean> {
  return db.transaction('rw', db.packs, async () => {
    const count = await db.packs.where('id').equals(id).count();
    await db.packs.delete(id);
    return count > 0;
  });
}

/** Reads ranges of a Blob. */
export function readerOf(file: Blob): ReadBytes {
  return async (offset, length) =>
    new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
}

/**
 * Begins an import, or goes on with it: how many bytes are already here. Any other import is
 * dropped. The same call again changes nothing.
 */
export async function beginImport(
  db: LibraryDatabase,
  { id, size }: { readonly id: string; readonly size: number },
  now: number,
): Promise<number> {
  return db.transaction('rw', db.packImports, db.packParts, async () => {
    const known = await db.packImports.get(id);
    if (known?.size === size) {
      await db.packImports.update(id, { touchedAt: now });
      return known.received;
    }
    await db.packImports.clear();
    await db.packParts.clear();
    await db.packImports.put({ id, size, received: 0, touchedAt: now, checked: null });
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
    await db.packImports.put({ ...row, received, touchedAt: now, checked: null });
    return received;
  });
}

/** The file as far as it is here, or null when it is not complete. */
export async function importedFile(db: LibraryDatabase, importId: string): Promise<Blob | null> {
  return db.transaction('r', db.packImports, db.packParts, async () => {
    const row = await db.packImports.get(importId);
    if (!row || row.received !== row.size) return null;
    const parts = await db.packParts.where('importId').equals(importId).sortBy('offset');
    return new Blob(parts.map(({ bytes }) => bytes));
  });
}

/** Notes that the file was checked whole and found good; false when the import is gone. */
export async function markChecked(
  db: LibraryDatabase,
  importId: string,
  checked: NonNullable<PackImport['checked']>,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.packImports, async () => {
    const row = await db.packImports.get(importId);
    if (!row || row.received !== row.size) return false;
    await db.packImports.put({ ...row, checked, touchedAt: now });
    return true;
  });
}

/**
 * Makes a checked file a pack, in place of the one with its id, and forgets the import: all in
 * one transaction. The same call again finds the pack installed. Null when
 * there is nothing checked to install.
 */
export async function commitImport(
  db: LibraryDatabase,
  importId: string,
  now: number,
): Promise<StoredPack | null> {
  return db.transaction('rw', db.packs, db.packImports, db.packParts, async () => {
    const row = await db.packImports.get(importId);
    if (!row) return (await db.packs.filter((pack) => pack.importId === importId).first()) ?? null;
    if (!row.checked) return null;
    const parts = await db.packParts.where('importId').equals(importId).sortBy('offset');
    const file = new Blob(parts.map(({ bytes }) => bytes));
    const { meta, languages } = row.checked;
    const pack = { id: meta.id, meta, languages, installedAt: now, importId, file };
    await db.packs.put(pack);
    await db.packImports.clear();
    await db.packParts.clear();
    return pack;
  });
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
