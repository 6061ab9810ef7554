import type { EntityId } from '../model/knowledge.ts';
import type { ArticleVersion, SavedArticle } from '../model/library.ts';
import { coverageDocument } from '../text/coverage-document.ts';
import { shelfDocument } from '../text/shelf/shelf-document.ts';
import type { EncodedDocument } from '../text/term-index/term-document.ts';
import { forgetStatements } from './claims.ts';
import type { LibraryDatabase } from './database.ts';
import { dropDocuments, putDocuments } from './search-index.ts';

/** What a save brings; the store decides whether it is a new article or a version of an old one. */
export interface ArticleToSave {
  readonly article: Omit<
    SavedArticle,
    'savedAt' | 'updatedAt' | 'versionCount' | 'tags' | 'readAt' | 'archived' | 'deletedAt'
  >;
  readonly version: Pick<ArticleVersion, 'textHash' | 'article' | 'analysis'>;
  /** How its text is found, under any id. Without it the search learns of it when it is rebuilt. */
  readonly document?: EncodedDocument;
}

/**
 * Saves in one transaction; resolves after it is committed. The same text saved twice is one
 * version. An article in the bin comes back.
 *
 * @param now milliseconds since the epoch
 * @throws the database's error when nothing was stored
 */
export async function saveArticle(
  db: LibraryDatabase,
  { article, version, document }: ArticleToSave,
  now: number,
): Promise<SavedArticle> {
  return db.transaction('rw', db.articles, db.versions, db.searchTail, async () => {
    const known = await db.articles.get({ urlKey: article.urlKey });
    const articleId = known?.id ?? article.id;
    const latest = known ? await latestVersion(db, known) : undefined;
    const isNew = latest?.textHash !== version.textHash;
    // Where the newest version was lost, the ones before it keep their numbers.
    const number = isNew ? (known?.versionCount ?? 0) + 1 : latest.number;
    const row: SavedArticle = {
      ...article,
      id: articleId,
      savedAt: known?.savedAt ?? now,
      updatedAt: isNew ? now : (known?.updatedAt ?? now),
      versionCount: number,
      tags: known?.tags ?? [],
      readAt: known?.readAt ?? null,
      archived: known?.archived ?? false,
      deletedAt: null,
    };
    await db.articles.put(row);
    if (isNew) {
      const id = `${articleId}/${number}`;
      await db.versions.put({ ...version, id, articleId, number, savedAt: now });
    }
    await putDocuments(db, 'shelf', [shelfDocument(row)]);
    await putDocuments(db, 'related', [coverageDocument(row)]);
    if (document) await putDocuments(db, 'articles', [{ ...document, id: articleId }]);
    return row;
  });
}

/** The newest version of a saved article. */
export async function latestVersion(
  db: LibraryDatabase,
  article: SavedArticle,
): Promise<ArticleVersion | undefined> {
  return db.versions.get(`${article.id}/${article.versionCount}`);
}

/** The saved article with this address key, if it is not in the bin. */
export async function articleByUrl(
  db: LibraryDatabase,
  urlKey: string,
): Promise<SavedArticle | undefined> {
  const row = await db.articles.get({ urlKey });
  return row && row.deletedAt === null ? row : undefined;
}

/** Saved articles that name any of these entities, without those in the bin. */
export async function articlesNaming(
  db: LibraryDatabase,
  entityIds: readonly EntityId[],
): Promise<readonly SavedArticle[]> {
  const rows = await db.articles
    .where('entityIds')
    .anyOf([...entityIds])
    .distinct()
    .toArray();
  return rows.filter((row) => row.deletedAt === null);
}

export async function versionsOf(
  db: LibraryDatabase,
  articleId: string,
): Promise<readonly ArticleVersion[]> {
  return db.versions.where('articleId').equals(articleId).sortBy('number');
}

/** Puts articles into the bin, from which `restoreArticles` takes them back. */
export async function binArticles(
  db: LibraryDatabase,
  ids: readonly string[],
  now: number,
): Promise<void> {
  await changeArticles(db, ids, () => ({ deletedAt: now }));
}

export async function restoreArticles(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  await changeArticles(db, ids, () => ({ deletedAt: null }));
}

/** What may be changed of a saved article without saving it again. */
export type RowChange = Partial<Pick<SavedArticle, 'tags' | 'readAt' | 'archived' | 'deletedAt'>>;

/**
 * Changes saved articles, all or none; ids of none are left out. `change` says what becomes of a
 * row, null that it stays. Resolves after the commit with the ids of those that changed.
 */
export async function changeArticles(
  db: LibraryDatabase,
  ids: readonly string[],
  change: (row: SavedArticle) => RowChange | null,
): Promise<readonly string[]> {
  return db.transaction('rw', db.articles, db.searchTail, async () => {
    const rows = (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined);
    const changed = rows.flatMap((row) => {
      const what = change(row);
      return what ? [{ ...row, ...what }] : [];
    });
    await db.articles.bulkPut(changed);
    const shown = changed.filter(({ deletedAt }) => deletedAt === null);
    const binned = changed.filter(({ deletedAt }) => deletedAt !== null);
    await putDocuments(db, 'shelf', shown.map(shelfDocument));
    await dropDocuments(
      db,
      'shelf',
      binned.map(({ id }) => id),
    );
    return changed.map(({ id }) => id);
  });
}

/** Removes for good what was put into the bin before `before` (milliseconds since the epoch). */
export async function emptyBin(db: LibraryDatabase, before: number): Promise<number> {
  const tables = [db.articles, db.versions, db.claims, db.searchTail];
  return db.transaction('rw', tables, async () => {
    const gone = await db.articles.where('deletedAt').below(before).primaryKeys();
    await db.versions.where('articleId').anyOf(gone).delete();
    await forgetStatements(db, gone);
    await db.articles.bulkDelete(gone);
    await dropDocuments(db, 'articles', gone);
    await dropDocuments(db, 'related', gone);
    await dropDocuments(db, 'shelf', gone);
    return gone.length;
  });
}

/** The saved articles with these folded addresses, without those in the bin. */
export async function articlesByUrlKeys(
  db: LibraryDatabase,
  urlKeys: readonly string[],
): Promise<readonly SavedArticle[]> {
  const rows = await db.articles
    .where('urlKey')
    .anyOf([...urlKeys])
    .toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** These saved articles in this order, without those in the bin. */
export async function articlesByIds(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<readonly SavedArticle[]> {
  const rows = await db.articles.bulkGet([...ids]);
  return rows.flatMap((row) => (row && row.deletedAt === null ? [row] : []));
}
