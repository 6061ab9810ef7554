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

/** The browser's interface language as a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
