import { analyzeArticle } from '../../lib/pipeline.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import type { Tab } from '../browsers/bed.ts';
import { send } from './extension.ts';
import { type VariedText, variedRows, variedTexts } from './varied-articles.ts';

/** Rows of one saved article, as the extension stores them. */
interface Rows {
  readonly article: object;
  readonly version: object;
}

/** Different texts; a larger library has each of them several times, at other addresses. */
const TEXTS = 90;

/** The analysed texts: about as long as a real piece of news. */
async function templates(texts: readonly VariedText[]): Promise<readonly Rows[]> {
  const knowledge = starterKnowledge();
  const recognizer = packagedRecognizer();
  const clock = (): number => performance.now();
  return Promise.all(
    texts.map(async ({ text, lang }) => {
      const article = plainArticle(text, { url: 'https://news.example/', inLanguage: lang });
      const analysis = await analyzeArticle(article, knowledge, { clock, recognizer });
      const { links, attributions, quantities, times, claims } = analysis;
      const entityIds = [...new Set(links.flatMap(({ entityId }) => entityId ?? []))];
      const terms = Object.fromEntries(
        [...new Set(text.toLowerCase().match(/[\p{L}]{5,}/gu) ?? [])]
          .slice(0, 120)
          .map((word, at) => [word, at + 1]),
      );
      return {
        article: {
          headline: article.headline,
          excerpt: text.split('\n')[1]?.slice(0, 220) ?? '',
          speakerIds: [...new Set(attributions.flatMap((one) => one.sourceEntityId ?? []))],
          lang: analysis.text.lang,
          entityIds,
          terms,
          versionCount: 1,
          deletedAt: null,
        },
        version: {
          number: 1,
          textHash: '',
          article,
          analysis: { links, attributions, quantities, times, claims },
        },
      };
    }),
  );
}

/**
 * Puts so many saved articles into the library, from a page of the extension; `shift` gives each
 * another text than without it.
 */
export async function fillLibrary(page: Tab, articles: number, shift = 0): Promise<void> {
  const texts = variedTexts(TEXTS);
  const shifted = texts.map((_, n) => texts[(n + shift) % texts.length] ?? { lang: '', text: '' });
  const rows = await templates(shifted);
  const varied = variedRows(articles, shifted, Date.now());
  await page.evaluate(
    async ({ rows: made, varied: own, label }) => {
      const opening = indexedDB.open('sidelight');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const batch = 100;
      for (let from = 0; from < own.length; from += batch) {
        const transaction = db.transaction(['articles', 'versions'], 'readwrite');
        for (const [at, one] of own.slice(from, from + batch).entries()) {
          const n = from + at;
          const template = made[n % made.length];
          const id = `bench-${String(n).padStart(6, '0')}`;
          const { savedAt, siteName, datePublished, url } = one;
          transaction.objectStore('articles').put({
            ...template?.article,
            ...one,
            id,
            urlKey: url.replace('https://', ''),
            updatedAt: savedAt,
          });
          transaction.objectStore('versions').put({
            ...template?.version,
            id: `${id}/1`,
            articleId: id,
            textHash: `hash ${label} ${n}`,
            savedAt,
            article: {
              ...(template?.version as { article: object } | undefined)?.article,
              url,
              canonicalUrl: url,
              siteName,
              datePublished,
            },
          });
        }
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        });
      }
      // The indexes know nothing of these rows: they are filled from them.
      const indexes = ['searchIndexes', 'searchFiles', 'searchTail'];
      const emptied = db.transaction(indexes, 'readwrite');
      for (const name of indexes) emptied.objectStore(name).clear();
      await new Promise<void>((resolve) => {
        emptied.oncomplete = () => resolve();
      });
      db.close();
    },
    { rows, varied, label: String(shift) },
  );
}

/** Has the search read all of it; the seconds that this took. */
export async function fillIndexes(page: Tab): Promise<number> {
  const start = performance.now();
  for (;;) {
    const { complete } = await send(page, 'library/search', {
      query: 'переговоры',
      filter: { shelf: 'all' },
      sort: 'best',
      offset: 0,
      limit: 1,
    });
    if (complete) return (performance.now() - start) / 1000;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Empties every table of the library, behind the extension's back. */
export async function wipeLibrary(page: Tab): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('sidelight');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const name of db.objectStoreNames) transaction.objectStore(name).clear();
    await new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
    });
    db.close();
  });
}
