import { send } from '../../../scripts/bench/extension.ts';
import { fillIndexes, fillLibrary } from '../../../scripts/bench/fill-library.ts';
import type { Bed, Tab } from '../../../scripts/browsers/bed.ts';

/** The fragment of `compare.html` that compares the newest three of a filled library. */
export const FIRST_THREE = 'bench-000000,bench-000001,bench-000002';

/** The library's page, with so many articles in it that the search has read. */
export async function filledLibrary(bed: Bed, articles: number): Promise<Tab> {
  const page = await bed.openPage('library.html');
  await page.until(() => document.querySelector('main') !== null);
  await fillLibrary(page, articles);
  await send(page, 'data/accept', {});
  await fillIndexes(page);
  await page.close();
  const library = await bed.openPage('library.html');
  await library.until(() => document.querySelector('.library-row') !== null);
  return library;
}
