import Dexie from 'dexie';

/**
 * Waits for something outside of the database without ending the transaction that is running: a
 * transaction ends by itself when nothing is asked of it, so it is kept busy meanwhile.
 * See https://dexie.org/docs/Dexie/Dexie.waitFor().
 */
export function waitInTransaction<T>(outside: Promise<T>): Promise<T> {
  return Promise.resolve(Dexie.waitFor(outside));
}
