import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bed } from '../../scripts/browsers/bed.ts';

/** What the browser allows an extension to store. */
export interface QuotaFigures {
  /** Bytes that the browser names as its share. */
  readonly quota: number;
  /** Whether the browser says that it does not clear it away by itself. */
  readonly persisted: boolean;
  /** Megabytes that could be stored, of those asked for. */
  readonly stored: number;
}

const PERMISSION = 'unlimitedStorage';

/** A copy of a built extension without the permission; remove it afterwards. */
export function withoutUnlimited(extension: string): {
  readonly folder: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-limited-'));
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  if (!manifest.permissions.includes(PERMISSION)) throw new Error(`no ${PERMISSION} to take away`);
  manifest.permissions = manifest.permissions.filter((one) => one !== PERMISSION);
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Stores until so many megabytes are there or the browser refuses. */
export async function quotaOf(bed: Bed, megabytes: number): Promise<QuotaFigures> {
  const page = await bed.openPage('library.html');
  return page.evaluate(async (most) => {
    const { quota = 0 } = await navigator.storage.estimate();
    const persisted = await navigator.storage.persisted();
    const opening = indexedDB.open('quota');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const megabyte = new Uint8Array(1_000_000);
    // Not to be packed: some browsers pack what they store.
    for (let at = 0; at < megabyte.length; at += 65_536) {
      crypto.getRandomValues(megabyte.subarray(at, at + 65_536));
    }
    let stored = 0;
    for (; stored < most; stored++) {
      const done = await new Promise<boolean>((resolve) => {
        const transaction = db.transaction('rows', 'readwrite');
        transaction.objectStore('rows').put(megabyte, stored);
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
      if (!done) break;
    }
    return { quota, persisted, stored };
  }, megabytes);
}
