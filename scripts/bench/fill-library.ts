import { analyzeArticle } from '../../lib/pipeline.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import type { Tab } from '../browsers/bed.ts';
import { bodyText, readArticles } from '../newsstand/articles.ts';

/** Rows of one saved article, as the extension stores them. */
interface Rows {
  readonly article: object;
  readonly version: object;
}

/** Analysed articles of the newsstand, two bodies each: about as long as a real piece of news. */
async function templates(): Promise<readonly Rows[]> {
  const knowledge = starterKnowledge();
  const recognizer = packagedRecognizer();
  const articles = readArticles();
  const clock = (): number => performance.now();
  return Promise.all(
    articles.map(async (source, index) => {
      const second = articles[(index + 3) % articles.length] ?? source;
      const text = [...bodyText(source), ...bodyText(second)].join('\n');
      const article = plainArticle(text, {
        url: 'https://news.example/',
        siteName: 'Bench',
        datePublished: '2022-01-12',
        inLanguage: source.language,
      });
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
          siteName: 'Bench',
          url: article.url,
          excerpt: text.split('\n')[1]?.slice(0, 220) ?? '',
          speakerIds: [...new Set(attributions.flatMap((one) => one.sourceEntityId ?? []))],
          datePublished: '2022-01-12',
          lang: analysis.text.lang,
          savedAt: 1,
          updatedAt: 1,
          entityIds,
          terms,
          versionCount: 1,
          tags: [],
          readAt: null,
          archived: false,
          deletedAt: null,
        },
        version: {
          number: 1,
          savedAt: 1,
          textHash: '',
          article,
          analysis: { links, attributions, quantities, times, claims },
        },
      };
    }),
  );
}

/** Puts so many saved articles into the library, from a page of the extension. */
export async function fillLibrary(page: Tab, articles: number): Promise<void> {
  const rows = await templates();
  await page.evaluate(
    async ({ rows: made, count }) => {
      const opening = indexedDB.open('sidelight');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const batch = 100;
      for (let from = 0; from < count; from += batch) {
        const transaction = db.transaction(['articles', 'versions'], 'readwrite');
        for (let n = from; n < Math.min(count, from + batch); n++) {
          const { article, version } = made[n % made.length] ?? {};
          const [id, urlKey] = [`bench-${String(n).padStart(6, '0')}`, `news.example/${n}`];
          transaction.objectStore('articles').put({ ...article, id, urlKey });
          const row = { ...version, id: `${id}/1`, articleId: id, textHash: `hash ${n}` };
          transaction.objectStore('versions').put(row);
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
    { rows, count: articles },
  );
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
