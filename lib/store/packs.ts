/**
 * Installed packs. A file on its way in becomes a pack in one transaction, after it was checked
 * whole. Until then nothing that is installed changes.
 */
import type { ReadBytes, ReadRanges } from '../knowledge/pack-source.ts';
import type { IncomingFile, LibraryDatabase, StoredPack } from './database.ts';
import { fileOf, forgetFiles } from './incoming-files.ts';

/** All installed packs, the oldest first: later ones override earlier ones. */
export async function listPacks(db: LibraryDatabase): Promise<readonly StoredPack[]> {
  return oldestFirst(await db.packs.toArray());
}

/** Packs in the order in which they were installed. */
export function oldestFirst(packs: readonly StoredPack[]): StoredPack[] {
  return packs.toSorted((a, b) => a.installedAt - b.installedAt || (a.id < b.id ? -1 : 1));
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
 * Reads several ranges of a Blob as one: a Blob made of its slices is read in one go, where each
 * slice by itself would be a way to the browser's process and back (53 of them took 70 ms in
 * Chromium).
 */
export function rangesReaderOf(file: Blob): ReadRanges {
  return async (ranges) => {
    const slices = ranges.map(({ offset, length }) => file.slice(offset, offset + length));
    const whole = new Uint8Array(await new Blob(slices).arrayBuffer());
    let at = 0;
    return slices.map(({ size }) => {
      at += size;
      return whole.subarray(at - size, at);
    });
  };
}

/** Notes that the file was checked whole and found good; false when the import is gone. */
export async function markChecked(
  db: LibraryDatabase,
  importId: string,
  checked: NonNullable<IncomingFile['checked']>,
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
    const file = await fileOf(db, importId);
    const { meta } = row.checked;
    const pack = { ...row.checked, id: meta.id, installedAt: now, importId, file };
    await db.packs.put(pack);
    await forgetFiles(db, 'pack');
    return pack;
  });
}
