/** The rows that what is known by name is opened from. */
import type { LibraryDatabase, OwnName, PackagedFile, StoredPack } from './database.ts';
import { listPacks, oldestFirst } from './packs.ts';

export interface NameRows {
  /** The oldest first: later ones override earlier ones. */
  readonly packs: readonly StoredPack[];
  /** The newest first. */
  readonly ownNames: readonly OwnName[];
  /**
   * A packaged file is read by one request for each range, and in Firefox whole; a Blob in the
   * database gives any ranges in one go.
   */
  readonly packagedFiles: readonly PackagedFile[];
}

const TABLES = ['packs', 'ownNames', 'packagedFiles'] as const;

/** Reads the rows. */
export async function nameRows(db: LibraryDatabase): Promise<NameRows> {
  const [packs, ownNames, packagedFiles] = await Promise.all([
    listPacks(db),
    db.ownNames.orderBy('updatedAt').reverse().toArray(),
    db.packagedFiles.toArray(),
  ]);
  return { packs, ownNames, packagedFiles };
}

/**
 * Reads the rows by the plain interface of IndexedDB: a background that was just started needs
 * them at once, and Dexie takes several turns to open a database and to look at its shape. Null
 * whenever there is anything out of the ordinary (no database yet, one of an older shape, one that
 * cannot be opened): whoever asks then goes by `nameRows`, which knows what to do.
 */
export async function earlyNameRows(name = 'sidelight'): Promise<NameRows | null> {
  const database = await openAsItIs(name);
  if (!database) return null;
  // An upgrade waits until all others have left.
  database.onversionchange = () => database.close();
  try {
    const transaction = database.transaction(TABLES, 'readonly');
    const [packs, ownNames, packagedFiles] = await Promise.all([
      allOf<StoredPack>(transaction, 'packs'),
      allOf<OwnName>(transaction, 'ownNames'),
      allOf<PackagedFile>(transaction, 'packagedFiles'),
    ]);
    return {
      packs: oldestFirst(packs),
      ownNames: ownNames.toSorted((a, b) => b.updatedAt - a.updatedAt),
      packagedFiles,
    };
  } catch {
    return null;
  } finally {
    database.close();
  }
}

/** Keeps a copy of a packaged file, in place of the one of an earlier package. */
export async function keepPackagedFile(db: LibraryDatabase, file: PackagedFile): Promise<void> {
  await db.packagedFiles.put(file);
}

/** Opens a database of whatever version; null, and nothing is made, when there is none. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
  });
}

/** All rows of a table, which are of the shape that `LibraryDatabase` writes. */
function allOf<Row>(
  transaction: IDBTransaction,
  table: (typeof TABLES)[number],
): Promise<readonly Row[]> {
  const request: IDBRequest<Row[]> = transaction.objectStore(table).getAll();
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
