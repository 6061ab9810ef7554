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

/**
 * Reads ranges of a packaged file, as far as the file goes. Chromium reads but the range; Firefox
 * gives the whole file whatever was asked, so that it is kept after the first read.
 * @throws when the package is damaged: the file is always part of it
 */
export function packageFileReader(
  path: string,
): (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>> {
  let whole: Uint8Array<ArrayBuffer> | null = null;
  return async (offset, length) => {
    if (whole) return whole.subarray(offset, offset + length);
    const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
    const response = await fetch(browser.runtime.getURL(`/${path}` as '/'), { headers });
    if (!response.ok) throw new Error(`packaged file ${path} is missing`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // As many bytes as were asked for, or less at the end of the file: the range.
    const isWhole = bytes.length > length || (offset === 0 && bytes.length < length);
    if (!isWhole) return bytes;
    whole = bytes;
    return whole.subarray(offset, offset + length);
  };
}

/** The languages that the reader's browser is set to, the preferred first; BCP 47 tags. */
export function browserLanguages(): readonly string[] {
  return navigator.languages;
}
