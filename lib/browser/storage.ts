/** Small things that are not in the database: settings, and what is known of open tabs. */
import { browser } from './extension.ts';
import { isNotFound, ownFiles } from './own-files.ts';

/** Reads a value that outlives the browser. The caller checks its shape. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Reads a value that outlives the worker but not the browser. The caller checks its shape. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Writes a session value; false when the session's space (10 MB) is used up. */
export async function writeSession(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.session.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}

export async function removeSession(keys: readonly string[]): Promise<void> {
  await browser.storage.session.remove([...keys]);
}

/** The names of all session values. */
export async function sessionKeys(): Promise<readonly string[]> {
  return Object.keys(await browser.storage.session.get(null));
}

/** Bytes used in the extension's origin and room that the browser names; null where untold. */
export async function space(): Promise<{ used: number | null; quota: number | null }> {
  const estimate = await navigator.storage?.estimate?.();
  return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}

/**
 * Below so many free bytes nothing is written: a write that the disk cuts off does harm in Chromium
 * (see `store/settle-log.ts`). An article takes 60 kB, the library's index of 20,000 articles 25 MB.
 */
export const ROOM_NEEDED = 20_000_000;

/** Bytes that are free on the disk, where the browser tells: Firefox names a share of all of it. */
export async function roomLeft(): Promise<number | null> {
  if (import.meta.env.FIREFOX) return null;
  const { used, quota } = await space();
  return used === null || quota === null ? null : quota - used;
}

/**
 * Asks the browser never to clear away by itself what is kept. Firefox grants it without a question
 * to who has `unlimitedStorage`, and with it half of the disk in place of a tenth; Chromium clears
 * away nothing of such an extension anyhow, and lets no worker ask.
 */
export async function keepStorage(): Promise<void> {
  if (!import.meta.env.FIREFOX || !navigator.storage?.persist) return;
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}

/** What is written to see whether anything can be, bytes. */
const PROBE_BYTES = 1_000_000;
const PROBE_FILE = 'probe';

/**
 * Whether the disk is full: asked when a write has failed, since browsers report a full disk as
 * nearly anything. Where the room that is left is not known to be short, a file is tried.
 */
export async function isDiskFull(): Promise<boolean> {
  const room = await roomLeft();
  if (room !== null && room < ROOM_NEEDED) return true;
  if (!navigator.storage?.getDirectory) return false;
  try {
    const sink = await ownFiles.create(PROBE_FILE);
    try {
      await sink.write(new Uint8Array(PROBE_BYTES));
    } finally {
      await sink.abort();
      await ownFiles.remove(PROBE_FILE);
    }
    return false;
  } catch (error) {
    return !isNotFound(error);
  }
}

/** The version of the extension. */
export function appVersion(): string {
  return browser.runtime.getManifest().version;
}
