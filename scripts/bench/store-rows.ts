import type { Tab } from '../browsers/bed.ts';

/**
 * Rows a second that IndexedDB takes when records are stored one by one in large transactions,
 * measured in a page of the extension: what a pack would cost with a row for each entity.
 */
export function rowsPerSecond(page: Tab): Promise<number> {
  return page.evaluate(async () => {
    const [rows, batch] = [20_000, 5_000];
    const opening = indexedDB.open('bench-rows', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const record = (n: number) => ({
      id: `bench:${n}`,
      type: 'person',
      names: { ru: [`Имя ${n}`, `Другое имя ${n}`], en: [`Name ${n}`], uk: [`Ім'я ${n}`] },
      description: { ru: 'запись для измерений', en: 'a record for measuring' },
      prior: n % 80,
    });
    const start = performance.now();
    for (let from = 0; from < rows; from += batch) {
      const transaction = db.transaction('rows', 'readwrite', { durability: 'relaxed' });
      const store = transaction.objectStore('rows');
      for (let n = from; n < from + batch; n++) store.put(record(n));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    }
    const seconds = (performance.now() - start) / 1000;
    db.close();
    indexedDB.deleteDatabase('bench-rows');
    return rows / seconds;
  });
}

/**
 * Seconds in which IndexedDB takes so many bytes as a pack is stored: pieces of a file as Blobs, a
 * transaction each, then one Blob of them all in their place. Like the rows, from memory, without
 * the messages that bring them.
 */
export function secondsToStore(page: Tab, bytes: number): Promise<number> {
  return page.evaluate(async (size) => {
    const part = 4 * 1024 * 1024;
    const opening = indexedDB.open('bench-parts', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('parts', { autoIncrement: true });
      opening.result.createObjectStore('packs', { autoIncrement: true });
    };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const written = (transaction: IDBTransaction) =>
      new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    const data = Uint8Array.from({ length: part }, (_, i) => (i * 2654435761) >>> 24);
    const start = performance.now();
    for (let at = 0; at < size; at += part) {
      const transaction = db.transaction('parts', 'readwrite');
      transaction.objectStore('parts').put(new Blob([data.subarray(0, size - at)]));
      await written(transaction);
    }
    const commit = db.transaction(['parts', 'packs'], 'readwrite');
    const reading = commit.objectStore('parts').getAll();
    reading.onsuccess = () => {
      commit.objectStore('packs').put(new Blob(reading.result as Blob[]));
      commit.objectStore('parts').clear();
    };
    await written(commit);
    const seconds = (performance.now() - start) / 1000;
    db.close();
    indexedDB.deleteDatabase('bench-parts');
    return seconds;
  }, bytes);
}
