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
