/** Claims whose analysis is of an older version. */
import type { StoredClaim } from '../model/claim.ts';
import { dropClaims, type EncodeClaim, mergeClaims } from './claims.ts';
import type { LibraryDatabase } from './database.ts';

/** Up to `limit` claims of versions below `version`, those without a version too. */
export async function staleClaims(
  db: LibraryDatabase,
  version: number,
  limit: number,
): Promise<readonly StoredClaim[]> {
  const older = await db.claims.where('analyzer').below(version).limit(limit).toArray();
  if (older.length > 0) return older;
  // Rows from before there were versions are in no index: they are looked for only where one is left.
  const versioned = await db.claims.where('analyzer').aboveOrEqual(0).count();
  if (versioned === (await db.claims.count())) return [];
  return db.claims
    .filter(({ analyzer }) => analyzer === undefined)
    .limit(limit)
    .toArray();
}

/**
 * Puts claims read anew in the place of the old rows, in one transaction. A row that changed
 * meanwhile is read as it is then; one that cannot be read stays as it was, and is not tried again
 * with this version.
 */
export async function putReread(
  db: LibraryDatabase,
  stale: readonly StoredClaim[],
  read: (row: StoredClaim) => StoredClaim,
  version: number,
  encode: EncodeClaim,
): Promise<void> {
  await db.transaction('rw', db.claims, db.searchTail, async () => {
    const rows = await db.claims.bulkGet(stale.map(({ id }) => id));
    const pairs = rows.flatMap((row) => (row ? [[row, reread(row, read, version)] as const] : []));
    // Read anew a claim may have another id.
    await dropClaims(
      db,
      pairs.map(([{ id }]) => id),
    );
    await mergeClaims(
      db,
      pairs.map(([, next]) => next),
      encode,
    );
  });
}

function reread(
  row: StoredClaim,
  read: (row: StoredClaim) => StoredClaim,
  version: number,
): StoredClaim {
  try {
    return read(row);
  } catch (error) {
    console.error('sidelight: a claim could not be read anew', error);
    return { ...row, analyzer: version };
  }
}
