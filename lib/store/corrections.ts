import type { Correction } from '../model/correction.ts';
import type { LibraryDatabase, StoredCorrection } from './database.ts';

/** Keeps a correction; the same one again changes nothing. `now` is milliseconds since the epoch. */
export async function putCorrection(
  db: LibraryDatabase,
  correction: Correction,
  now: number,
): Promise<void> {
  await db.corrections.put({ id: correctionId(correction), correction, madeAt: now });
}

/** All corrections in the order in which they were made: later ones are applied later. */
export async function listCorrections(db: LibraryDatabase): Promise<readonly StoredCorrection[]> {
  return db.corrections.orderBy('madeAt').toArray();
}

export async function removeCorrection(db: LibraryDatabase, id: string): Promise<void> {
  await db.corrections.delete(id);
}

/** Names a correction by its parts: the same one made twice is one. */
export function correctionId(correction: Correction): string {
  return JSON.stringify([
    correction.kind,
    correction.surface,
    'entityId' in correction ? correction.entityId : null,
  ]);
}
