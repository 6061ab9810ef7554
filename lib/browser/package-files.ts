/** Files of the extension's own package. */
import { browser } from './extension.ts';

/**
 * Reads a packaged file, for example `packs/starter.slpack`.
 * @throws when the package is damaged: the file is always part of it
 */
export async function readPackageFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/'));
  if (!response.ok) throw new Error(`packaged file ${path} is missing`);
  return response.arrayBuffer();
}

/** The languages that the reader's browser is set to, the preferred first; BCP 47 tags. */
export function browserLanguages(): readonly string[] {
  return navigator.languages;
}
