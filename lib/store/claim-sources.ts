/**
 * Imported files of fact-checks. Claims come and go in batches of one transaction each, so that a
 * worker may die between them: the source says whether it is complete, and what is left is done
 * by whoever wakes next. A claim is gone when its last source is.
 */
import type { StoredClaim } from '../model/claim.ts';
import { dropClaims, type EncodeClaim, mergeClaims } from './claims.ts';
import type { ClaimSource, LibraryDatabase } from './database.ts';
import { forgetFiles } from './incoming-files.ts';

/** Claims removed in one transaction. */
const BATCH = 500;

/** All imported files, the newest first. */
export async function listSources(db: LibraryDatabase): Promise<readonly ClaimSource[]> {
  const sources = await db.claimSources.toArray();
  return sources.sort((a, b) => b.importedAt - a.importedAt);
}

/** Notes what a file that was read whole would bring; false when the import is gone. */
export async function markClaimsChecked(
  db: LibraryDatabase,
  importId: string,
  claims: ClaimSource,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.packImports, async () => {
    const row = await db.packImports.get(importId);
    if (!row || row.received !== row.size) return false;
    await db.packImports.put({ ...row, claims, touchedAt: now });
    return true;
  });
}

/** What is to be taken in, and how many of its records are here already. */
export interface RunningImport {
  readonly source: ClaimSource;
  readonly taken: number;
}

/**
 * Begins to take a checked file in, or goes on with it. The same file imported before stays as it
 * is: its source is returned as complete. Null when there is nothing checked to take in.
 */
export async function beginTaking(
  db: LibraryDatabase,
  importId: string,
): Promise<RunningImport | null> {
  return db.transaction('rw', db.claimSources, db.packImports, db.packParts, async () => {
    const row = await db.packImports.get(importId);
    if (!row) {
      const source = await db.claimSources.filter((one) => one.importId === importId).first();
      return source ? { source, taken: 0 } : null;
    }
    if (!row.claims) return null;
    const known = await db.claimSources.get(row.claims.id);
    if (known?.state === 'here') {
      await forgetFiles(db, 'claims');
      return { source: known, taken: 0 };
    }
    const source = { ...row.claims, state: 'coming' as const };
    await db.claimSources.put(source);
    return { source, taken: row.taken ?? 0 };
  });
}

/**
 * Keeps a batch of an import's claims; `taken` counts its records up to there. False, and nothing
 * is kept, where the import was given up or its source is on its way out.
 */
export async function takeClaims(
  db: LibraryDatabase,
  importId: string,
  claims: readonly StoredClaim[],
  taken: number,
  now: number,
  encode: EncodeClaim,
): Promise<boolean> {
  const tables = [db.claims, db.claimSources, db.packImports, db.searchTail];
  return db.transaction('rw', tables, async () => {
    const row = await db.packImports.get(importId);
    if (!row?.claims) return false;
    const source = await db.claimSources.get(row.claims.id);
    if (source?.state !== 'coming') return false;
    await mergeClaims(db, claims, encode);
    const here = Math.max(row.taken ?? 0, taken);
    await db.packImports.put({ ...row, taken: here, touchedAt: now });
    return true;
  });
}

/** All claims of the import are here: its file is not needed any more. */
export async function finishTaking(db: LibraryDatabase, sourceId: string): Promise<ClaimSource> {
  return db.transaction('rw', db.claimSources, db.packImports, db.packParts, async () => {
    const source = await db.claimSources.get(sourceId);
    if (!source) throw new Error(`no source ${sourceId}`);
    const here = { ...source, state: 'here' as const };
    await db.claimSources.put(here);
    await forgetFiles(db, 'claims');
    return here;
  });
}

/** Notes that a source is to go with all that it brought; false when there is none. */
export async function beginLeaving(db: LibraryDatabase, sourceId: string): Promise<boolean> {
  return (await db.claimSources.update(sourceId, { state: 'leaving' })) > 0;
}

/**
 * Removes a batch of what a leaving source brought; the source itself goes with the last of it.
 * Claims that the reader follows stay, as do those that something else brought too. A source that
 * was imported again meanwhile leaves no more.
 *
 * @returns whether there is more to remove
 */
export async function leaveClaims(db: LibraryDatabase, sourceId: string): Promise<boolean> {
  return db.transaction('rw', db.claims, db.claimSources, db.searchTail, async () => {
    if ((await db.claimSources.get(sourceId))?.state !== 'leaving') return false;
    const rows = await db.claims.where('sources').equals(sourceId).limit(BATCH).toArray();
    const left = rows.map((row) => ({
      ...row,
      sources: row.sources.filter((source) => source !== sourceId),
    }));
    const stays = ({ sources, followedAt }: StoredClaim): boolean =>
      sources.length > 0 || followedAt !== null;
    await db.claims.bulkPut(left.filter(stays));
    await dropClaims(
      db,
      left.filter((row) => !stays(row)).map(({ id }) => id),
    );
    if (rows.length === BATCH) return true;
    await db.claimSources.delete(sourceId);
    return false;
  });
}

/** Sources that are not complete, or not gone. */
export async function unsettledSources(db: LibraryDatabase): Promise<readonly ClaimSource[]> {
  return db.claimSources.filter(({ state }) => state !== 'here').toArray();
}
