/** The names that the reader made: entities of their own, each with a note. */
import type { EntityId } from '../model/knowledge.ts';
import type { LibraryDatabase, OwnName, StoredCorrection } from './database.ts';

/** All own names, the newest first. */
export async function listOwnNames(db: LibraryDatabase): Promise<readonly OwnName[]> {
  return db.ownNames.orderBy('updatedAt').reverse().toArray();
}

/** Keeps an own name, in place of the one with its id. */
export async function putOwnName(db: LibraryDatabase, name: OwnName): Promise<void> {
  await db.ownNames.put(name);
}

export async function removeOwnName(db: LibraryDatabase, id: EntityId): Promise<void> {
  await db.ownNames.delete(id);
}

/** What a merge changed. */
export interface Merged {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly corrections: number;
}

/**
 * Adds names and corrections made elsewhere, all or none. Of two records with one id the one
 * changed last stands, so the same file again changes nothing.
 */
export async function mergeOwnNames(
  db: LibraryDatabase,
  names: readonly OwnName[],
  corrections: readonly StoredCorrection[],
): Promise<Merged> {
  return db.transaction('rw', db.ownNames, db.corrections, async () => {
    const known = await db.ownNames.bulkGet(names.map(({ id }) => id));
    const added = names.filter((_, index) => known[index] === undefined);
    const newer = names.filter(({ updatedAt }, index) => {
      const before = known[index];
      return before !== undefined && before.updatedAt < updatedAt;
    });
    await db.ownNames.bulkPut([...added, ...newer]);
    const have = await db.corrections.bulkGet(corrections.map(({ id }) => id));
    const fresh = corrections.filter((_, index) => have[index] === undefined);
    await db.corrections.bulkPut(fresh);
    return {
      added: added.length,
      replaced: newer.length,
      unchanged: names.length - added.length - newer.length,
      corrections: fresh.length,
    };
  });
}
