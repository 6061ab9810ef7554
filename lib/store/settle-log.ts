/**
 * Chromium keeps all databases of an origin in one LevelDB. When the disk fills up in the middle of a
 * write, its log ends in half a record; opened again, the log is written on behind that record. While
 * the browser runs all is well, but the next start takes the log for corrupted and removes every
 * database of the origin. Once there is room again the log must be closed before anything else is
 * kept: LevelDB begins a new one after 4 MB, with all that is in memory in a file of its own.
 *
 * Seen in Chromium 156 (`npm run test:faults -- disk` goes that way).
 */

const NAME = 'sidelight-settling';
const ROWS = 'rows';

/** Above 4 MB in rows that are too small to be put into files of their own (64 kB). */
const ROW_BYTES = 50_000;
const ROW_COUNT = 120;

/** Has the log closed, and takes away what was written for it. @throws when that was not possible */
export async function settleLog(): Promise<void> {
  const db = await opened(indexedDB.open(NAME, 1), (fresh) => fresh.createObjectStore(ROWS));
  try {
    const transaction = db.transaction(ROWS, 'readwrite', { durability: 'strict' });
    for (let n = 0; n < ROW_COUNT; n++) {
      // Of random bytes: values are packed before they are counted.
      const row = crypto.getRandomValues(new Uint8Array(ROW_BYTES));
      transaction.objectStore(ROWS).put(row, n);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    db.close();
    await opened(indexedDB.deleteDatabase(NAME));
  }
}

function opened<T extends IDBDatabase | undefined>(
  request: IDBRequest<T>,
  fresh?: (db: IDBDatabase) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (request instanceof IDBOpenDBRequest && fresh) {
      request.onupgradeneeded = () => fresh(request.result);
    }
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
