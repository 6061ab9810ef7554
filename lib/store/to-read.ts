/** Pages that wait to be read: their addresses came from lists of other programs. */
import type { ToRead } from '../model/exchange.ts';
import type { Highlight } from '../model/highlight.ts';
import type { SavedArticle } from '../model/library.ts';
import { changeArticles } from './articles.ts';
import type { LibraryDatabase } from './database.ts';
import { type DocumentOf, indexMarked } from './library-source.ts';

/** What taking a list in changed. */
export interface TakenIn {
  readonly waiting: number;
  readonly highlights: number;
  /** Saved articles that got tags. */
  readonly tagged: number;
}

/**
 * Takes a list in, all or nothing; the same again changes nothing. What it brings to saved articles
 * is found in them at once.
 */
export async function takeIn(
  db: LibraryDatabase,
  pages: readonly ToRead[],
  highlights: readonly Highlight[],
  documentOf: DocumentOf,
): Promise<TakenIn> {
  const tables = [db.toRead, db.articles, db.versions, db.highlights, db.searchTail];
  return db.transaction('rw', tables, async () => {
    const known = new Set(await db.highlights.toCollection().primaryKeys());
    const fresh = highlights.filter(({ id }) => !known.has(id));
    await db.highlights.bulkPut(fresh);
    await indexMarked(db, [...new Set(fresh.map(({ urlKey }) => urlKey))], documentOf);
    let [waiting, tagged] = [0, 0];
    for (const page of pages) {
      const saved = await db.articles.get({ urlKey: page.urlKey });
      if (saved && saved.deletedAt === null) {
        if (await addTags(db, saved, page.tags)) tagged += 1;
      } else if (!(await db.toRead.get(page.urlKey))) {
        await db.toRead.put(page);
        waiting += 1;
      }
    }
    return { waiting, highlights: fresh.length, tagged };
  });
}

/** False where the article has these tags already. */
async function addTags(
  db: LibraryDatabase,
  saved: SavedArticle,
  more: readonly string[],
): Promise<boolean> {
  const tags = union(saved.tags, more);
  if (tags.length === saved.tags.length) return false;
  await changeArticles(db, [saved.id], () => ({ tags }));
  return true;
}

/** The page was read and saved: it waits no longer, and its tags are the article's. */
export async function stopWaiting(db: LibraryDatabase, urlKey: string): Promise<void> {
  await db.transaction('rw', db.toRead, db.articles, db.searchTail, async () => {
    const page = await db.toRead.get(urlKey);
    if (!page) return;
    const saved = await db.articles.get({ urlKey });
    if (saved) await addTags(db, saved, page.tags);
    await db.toRead.delete(urlKey);
  });
}

/** Some of the pages, those added last first, and how many there are. */
export async function listToRead(
  db: LibraryDatabase,
  offset: number,
  limit: number,
): Promise<{ readonly rows: readonly ToRead[]; readonly total: number }> {
  return db.transaction('r', db.toRead, async () => ({
    rows: await db.toRead.orderBy('addedAt').reverse().offset(offset).limit(limit).toArray(),
    total: await db.toRead.count(),
  }));
}

export async function removeToRead(db: LibraryDatabase, urlKey: string): Promise<void> {
  await db.toRead.delete(urlKey);
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
