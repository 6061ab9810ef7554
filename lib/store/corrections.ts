import type { LibraryDatabase, StoredCorrection } from './database.ts';

/** Keeps a correction; the same one again changes nothing. */
export async function putCorrection(
  db: LibraryDatabase,
  correction: Omit<StoredCorrection, 'id' | 'madeAt'>,
  now: number,
): Promise<void> {
  const { kind, surface, entityId } = correction;
  await db.corrections.put({ ...correction, id: `${kind}/${surface}/${entityId}`, madeAt: now });
}

export async function listCorrections(db: LibraryDatabase): Promise<readonly StoredCorrection[]> {
  return db.corrections.orderBy('id').toArray();
}

export async function removeCorrection(db: LibraryDatabase, id: string): Promise<void> {
  await db.corrections.delete(id);
}
