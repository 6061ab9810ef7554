import type { Highlight } from '../model/highlight.ts';
import type { ArticleVersion, SavedArticle } from '../model/library.ts';
import { coverageDocument } from '../text/coverage-document.ts';
import { shelfDocument } from '../text/shelf/shelf-document.ts';
import { type EncodedDocument, encodeDocument } from '../text/term-index/term-document.ts';
import { latestVersion } from './articles.ts';
import type { LibraryDatabase } from './database.ts';
import { highlightsOf } from './highlights.ts';
import { forgetIndex, putDocuments } from './search-index.ts';
import type { IndexSource } from './tend-index.ts';

/** How a saved article is found: made of its newest version and what the reader marked in it. */
export type DocumentOf = (
  row: SavedArticle,
  version: ArticleVersion,
  highlights: readonly Highlight[],
) => EncodedDocument;

/** Articles read in one step of filling: some ten milliseconds of work. */
const TEXTS_AT_ONCE = 8;
const ROWS_AT_ONCE = 200;

/** The saved articles for the `shelf` index. */
export function shelfSource(db: LibraryDatabase): IndexSource {
  return {
    tables: [db.articles],
    read: async (after) => {
      const rows = await db.articles.where('id').above(after).limit(ROWS_AT_ONCE).toArray();
      const shown = rows.filter(({ deletedAt }) => deletedAt === null);
      return { documents: shown.map(shelfDocument), next: rows.at(-1)?.id ?? null };
    },
  };
}

/** What the saved articles are about, those in the bin included, for the `related` index. */
export function relatedSource(db: LibraryDatabase): IndexSource {
  return {
    tables: [db.articles],
    read: async (after) => {
      const rows = await db.articles.where('id').above(after).limit(ROWS_AT_ONCE).toArray();
      return { documents: rows.map(coverageDocument), next: rows.at(-1)?.id ?? null };
    },
  };
}

/** The texts of the saved articles, those in the bin included, for the `articles` index. */
export function textSource(db: LibraryDatabase, documentOf: DocumentOf): IndexSource {
  return {
    tables: [db.articles, db.versions, db.highlights],
    read: async (after) => {
      const rows = await db.articles.where('id').above(after).limit(TEXTS_AT_ONCE).toArray();
      const documents = await Promise.all(rows.map((row) => documentOfRow(db, row, documentOf)));
      return { documents, next: rows.at(-1)?.id ?? null };
    },
  };
}

async function documentOfRow(
  db: LibraryDatabase,
  row: SavedArticle,
  documentOf: DocumentOf,
): Promise<EncodedDocument> {
  const version = await latestVersion(db, row);
  // One without a text is a document as well: counts of articles and documents must agree.
  if (!version) return encodeDocument({ id: row.id, fields: [] });
  return documentOf(row, version, await highlightsOf(db, row.urlKey));
}

/**
 * Has the notes and passages of these articles found at once; in the transaction of what changed
 * them. Addresses of articles that are not saved are left out.
 */
export async function indexMarked(
  db: LibraryDatabase,
  urlKeys: readonly string[],
  documentOf: DocumentOf,
): Promise<void> {
  const rows = await db.articles
    .where('urlKey')
    .anyOf([...urlKeys])
    .toArray();
  const documents = await Promise.all(rows.map((row) => documentOfRow(db, row, documentOf)));
  await putDocuments(db, 'articles', documents);
}

/**
 * Makes a change to what the reader marked in an article, and has its notes found at once: both in
 * one transaction. `urlKey` says the article, which need not be saved.
 */
export async function changeMarked<T>(
  db: LibraryDatabase,
  urlKey: () => Promise<string | null>,
  documentOf: DocumentOf,
  change: () => Promise<T>,
): Promise<T> {
  const tables = [db.articles, db.versions, db.highlights, db.searchTail];
  return db.transaction('rw', tables, async () => {
    const changed = await change();
    const key = await urlKey();
    if (key !== null) await indexMarked(db, [key], documentOf);
    return changed;
  });
}

/**
 * Has an index filled again that does not hold as many articles as there are: something was
 * written past it. True when all was well.
 *
 * @param sizes how many documents the complete indexes hold; null for one that is being filled
 */
export async function checkCounts(
  db: LibraryDatabase,
  sizes: Readonly<Record<'shelf' | 'articles' | 'related', number | null>>,
): Promise<boolean> {
  const [all, binned] = await Promise.all([
    db.articles.count(),
    db.articles.where('deletedAt').above(0).count(),
  ]);
  const wrong = [
    ...(sizes.shelf !== null && sizes.shelf !== all - binned ? ['shelf' as const] : []),
    ...(sizes.articles !== null && sizes.articles !== all ? ['articles' as const] : []),
    ...(sizes.related !== null && sizes.related !== all ? ['related' as const] : []),
  ];
  for (const name of wrong) await forgetIndex(db, name);
  return wrong.length === 0;
}
