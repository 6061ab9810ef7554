import type { StoredClaim } from '../model/claim.ts';
import type { EncodedDocument } from '../text/term-index/term-document.ts';
import type { LibraryDatabase, Table } from './database.ts';
import { dropDocuments, putDocuments } from './search-index.ts';

/** What the reader may say of a claim. */
export type ClaimChange = Partial<Pick<StoredClaim, 'followedAt' | 'hiddenAt' | 'note' | 'text'>>;

/** Makes a claim findable by its words. */
export type EncodeClaim = (claim: StoredClaim) => EncodedDocument;

/** A claim that is met again: what the reader said of it stays, and whoever brought it. */
function merged(known: StoredClaim | undefined, next: StoredClaim): StoredClaim {
  if (!known) return next;
  const met = known.kind === 'fact-check' ? known : next;
  return {
    ...next,
    kind: met.kind,
    urlKey: met.urlKey || known.urlKey,
    headline: next.headline || known.headline,
    articleId: next.articleId ?? known.articleId ?? null,
    sources: [...new Set([...(known.sources ?? []), ...next.sources])],
    followedAt: known.followedAt ?? next.followedAt,
    hiddenAt: known.hiddenAt ?? next.hiddenAt,
    note: known.note || next.note,
    raw: next.raw ?? known.raw ?? null,
    seenAt: known.seenAt,
  };
}

/** Keeps claims; one met again is one with what is known of it. Resolves after the commit. */
export async function putClaims(
  db: LibraryDatabase,
  claims: readonly StoredClaim[],
  encode: EncodeClaim,
): Promise<void> {
  if (claims.length === 0) return;
  await db.transaction('rw', db.claims, db.searchTail, () => mergeClaims(db, claims, encode));
}

/** The same within a transaction over the claims and the tail of their index. */
export async function mergeClaims(
  db: LibraryDatabase,
  claims: readonly StoredClaim[],
  encode: EncodeClaim,
): Promise<void> {
  const unique = new Map<string, StoredClaim>();
  for (const claim of claims) unique.set(claim.id, merged(unique.get(claim.id), claim));
  const rows = [...unique.values()];
  const known = await db.claims.bulkGet(rows.map(({ id }) => id));
  const next = rows.map((row, at) => merged(known[at], row));
  await db.claims.bulkPut(next);
  await putDocuments(db, 'claims', next.map(encode));
}

/** The statements of a saved article, in place of those kept of its earlier versions. */
export async function replaceStatements(
  db: LibraryDatabase,
  articleId: string,
  claims: readonly StoredClaim[],
  encode: EncodeClaim,
): Promise<void> {
  await db.transaction('rw', db.claims, db.searchTail, async () => {
    await forgetStatements(db, [articleId]);
    await mergeClaims(db, claims, encode);
  });
}

/** Removes claims, and their words from the index; in a transaction over the claims and its tail. */
export async function dropClaims(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  await db.claims.bulkDelete([...ids]);
  await dropDocuments(db, 'claims', ids);
}

/**
 * Removes the statements of articles but those that the reader follows; in a transaction over the
 * claims and the tail of their index.
 */
export async function forgetStatements(
  db: LibraryDatabase,
  articleIds: readonly string[],
): Promise<void> {
  const ofArticles = () => db.claims.where('articleId').anyOf([...articleIds]);
  const unfollowed = ofArticles().filter(({ followedAt }) => (followedAt ?? null) === null);
  await dropClaims(db, await unfollowed.primaryKeys());
  await ofArticles().modify({ articleId: null });
}

/** A statement that stands in nothing that is kept, and that nobody follows any more. */
function isLeft({ kind, articleId, followedAt }: StoredClaim): boolean {
  return kind === 'statement' && (articleId ?? null) === null && (followedAt ?? null) === null;
}

/**
 * Claims by their ids, as articles are compared with them: without those that are gone, hidden, given
 * up, or stand in articles in the bin. An index may name them still.
 */
export async function comparedClaims(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredClaim>> {
  const [rows, binned] = await Promise.all([
    db.claims.bulkGet([...ids]),
    db.articles.where('deletedAt').above(0).primaryKeys(),
  ]);
  const gone = new Set<string | null>(binned);
  return new Map(
    rows.flatMap((row) =>
      row && !row.hiddenAt && !isLeft(row) && !gone.has(row.articleId)
        ? [[row.id, row] as const]
        : [],
    ),
  );
}

/** Differs whenever the claims to compare with may differ. */
export async function claimsRevision(db: LibraryDatabase): Promise<string> {
  const [count, newest, ...marks] = await Promise.all([
    db.claims.count(),
    db.claims.orderBy('seenAt').last(),
    countAndLatest(db.claims, 'followedAt'),
    countAndLatest(db.claims, 'hiddenAt'),
    countAndLatest(db.articles, 'deletedAt'),
  ]);
  return [count, newest?.seenAt, newest?.id, ...marks.flat()].join(' ');
}

/** One that came while another went leaves the count as it was: it is told by its time. */
async function countAndLatest(table: Pick<Table, 'where'>, field: string): Promise<unknown[]> {
  const marked = () => table.where(field).above(0);
  return Promise.all([marked().count(), marked().reverse().limit(1).keys()]);
}

/** Claims whose fact-checks name one of these pages, by address keys. */
export async function claimsAppearingOn(
  db: LibraryDatabase,
  keys: readonly string[],
): Promise<readonly StoredClaim[]> {
  const rows = await db.claims
    .where('appearances')
    .anyOf([...keys])
    .distinct()
    .toArray();
  return rows.filter(({ hiddenAt }) => !hiddenAt);
}

/** Changes what the reader says of a claim; false when there is no such claim. */
export async function changeClaim(
  db: LibraryDatabase,
  id: string,
  change: ClaimChange,
): Promise<boolean> {
  return db.transaction('rw', db.claims, async () => {
    const row = await db.claims.get(id);
    if (row) await db.claims.put({ ...row, ...change });
    return row !== undefined;
  });
}

/** Removes one claim; the same call again changes nothing. */
export async function removeClaim(db: LibraryDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.claims, db.searchTail, () => dropClaims(db, [id]));
}

/** Claims that the reader follows, the newest first. */
export async function followedClaims(db: LibraryDatabase): Promise<readonly StoredClaim[]> {
  return db.claims.where('followedAt').above(0).reverse().sortBy('followedAt');
}

/** Claims that the reader does not want to see. */
export async function hiddenClaims(db: LibraryDatabase): Promise<readonly StoredClaim[]> {
  return db.claims.where('hiddenAt').above(0).reverse().sortBy('hiddenAt');
}

/** Ids among these that are kept already. */
export async function knownClaims(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set(
    await db.claims
      .where('id')
      .anyOf([...ids])
      .primaryKeys(),
  );
}

/** Follows a claim; one that is kept already stays what it is, but is hidden no more. */
export async function followClaim(
  db: LibraryDatabase,
  claim: StoredClaim,
  now: number,
  encode: EncodeClaim,
): Promise<void> {
  await db.transaction('rw', db.claims, db.searchTail, async () => {
    await mergeClaims(db, [{ ...claim, followedAt: now }], encode);
    await db.claims.update(claim.id, { hiddenAt: null });
  });
}

/** Follows a claim no more; a statement that nothing else keeps goes. */
export async function unfollowClaim(db: LibraryDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.claims, db.searchTail, async () => {
    const row = await db.claims.get(id);
    if (!row) return;
    const next = { ...row, followedAt: null };
    if (isLeft(next)) await dropClaims(db, [id]);
    else await db.claims.put(next);
  });
}

/** How many claims of each origin are kept. */
export async function countClaims(
  db: LibraryDatabase,
): Promise<{ met: number; imported: number; statements: number }> {
  const count = (kind: StoredClaim['kind']) => db.claims.where('kind').equals(kind).count();
  const [met, imported, statements] = await Promise.all([
    count('fact-check'),
    count('imported'),
    count('statement'),
  ]);
  return { met, imported, statements };
}

/** Claims in the order of their ids, after a given one. */
export async function claimsFrom(
  db: LibraryDatabase,
  after: string,
  limit: number,
): Promise<readonly StoredClaim[]> {
  return db.claims.where('id').above(after).limit(limit).toArray();
}

/** Ids of the claims of a page that the reader follows. */
export async function followedOnPage(
  db: LibraryDatabase,
  urlKey: string,
): Promise<ReadonlySet<string>> {
  const rows = await db.claims.where({ urlKey }).toArray();
  return new Set(rows.flatMap(({ id, followedAt }) => (followedAt ? [id] : [])));
}
