import type { CoverageSigns } from '../../lib/text/coverage-document.ts';
import { COVERAGE_TERMS_VERSION, coverageDocument } from '../../lib/text/coverage-document.ts';
import { buildSegment } from '../../lib/text/term-index/build-segment.ts';
import type { Tab } from '../browsers/bed.ts';

/** Rows that cross to the browser at a time. */
const BATCH = 4000;
/** Bytes of the index that cross at a time. */
const PIECE = 3_000_000;

/** What feeds brought, as it is stored: what stands in the index, and what is shown. */
function storedStory({ id, terms, entityIds }: CoverageSigns, at: number) {
  const url = `https://news.example/${id}`;
  return {
    id,
    feedId: id.split('/')[0] ?? '',
    url,
    urlKey: `news.example/${id}`,
    title: `Story ${id}`,
    summary: 'What a feed says of an article in a sentence or two, as long as this one is.',
    outlet: id.split('/')[0] ?? '',
    inLanguage: 'ru',
    datePublished: new Date(at).toISOString(),
    at,
    seenAt: at,
    readAt: null,
    indexedAt: 1,
    entityIds,
    terms,
  };
}

/** Puts stories and their index into the extension's database, from one of its pages. */
export async function fillStories(
  page: Tab,
  stories: readonly (CoverageSigns & { readonly at: number })[],
): Promise<void> {
  for (let from = 0; from < stories.length; from += BATCH) {
    const rows = stories.slice(from, from + BATCH).map((story) => storedStory(story, story.at));
    await page.evaluate(async (json) => {
      const opening = indexedDB.open('sidelight');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = db.transaction('stories', 'readwrite', { durability: 'relaxed' });
      for (const row of JSON.parse(json) as object[]) transaction.objectStore('stories').put(row);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
    }, JSON.stringify(rows));
  }
  await storeIndex(page, buildSegment(stories.map(coverageDocument)).buffer);
}

async function storeIndex(page: Tab, buffer: ArrayBuffer): Promise<void> {
  const bytes = Buffer.from(buffer);
  for (let from = 0; from < bytes.length; from += PIECE) {
    await page.evaluate(
      (piece) => {
        const pieces = globalThis as unknown as { benchPieces?: string[] };
        pieces.benchPieces = [...(pieces.benchPieces ?? []), piece];
      },
      bytes.subarray(from, from + PIECE).toString('base64'),
    );
  }
  await page.evaluate(async (version) => {
    const { benchPieces = [] } = globalThis as unknown as { benchPieces?: string[] };
    const parts = benchPieces.map((piece) => Uint8Array.from(atob(piece), (c) => c.charCodeAt(0)));
    const opening = indexedDB.open('sidelight');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = db.transaction(['searchIndexes', 'searchFiles'], 'readwrite');
    transaction.objectStore('searchFiles').put({ name: 'stories', file: new Blob(parts) });
    const state = { name: 'stories', version, generation: Date.now(), cursor: null };
    transaction.objectStore('searchIndexes').put(state);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    db.close();
  }, COVERAGE_TERMS_VERSION);
}
