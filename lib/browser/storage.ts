/** Small things that are not in the database: settings, and what is known of open tabs. */
import { browser } from './extension.ts';

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

/** The version of the extension. */
export function appVersion(): string {
  return browser.runtime.getManifest().version;
}
