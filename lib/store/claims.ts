import type { StoredClaim } from '../model/claim.ts';
import type { LibraryDatabase } from './database.ts';

/** Keeps claims; the same one met again is one. Resolves after the commit. */
export async function putClaims(
  db: LibraryDatabase,
  claims: readonly StoredClaim[],
): Promise<void> {
  if (claims.length > 0) await db.claims.bulkPut([...claims]);
}

/** The statements of a saved article, in place of those kept of its earlier versions. */
export async function replaceStatements(
  db: LibraryDatabase,
  articleId: string,
  claims: readonly StoredClaim[],
): Promise<void> {
  await db.transaction('rw', db.claims, async () => {
    await db.claims.where({ articleId }).delete();
    await db.claims.bulkPut([...claims]);
  });
}

/** The newest claims, without statements of articles in the bin. */
export async function newestClaims(
  db: LibraryDatabase,
  limit: number,
): Promise<readonly StoredClaim[]> {
  const rows = await db.claims.orderBy('seenAt').reverse().limit(limit).toArray();
  const binned = await db.articles.filter(({ deletedAt }) => deletedAt !== null).primaryKeys();
  const gone = new Set<string | null>(binned);
  return rows.filter(({ articleId }) => !gone.has(articleId));
}
