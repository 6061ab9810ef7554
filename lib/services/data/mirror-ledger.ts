import { readLocal, writeLocal } from '../../browser/storage.ts';
import type { LibraryDatabase } from '../../store/database.ts';
import type { Ledger } from '../../store/ledger.ts';

/** Key of the ledger in the small storage. */
export const LEDGER_OUTSIDE = 'ledger';

/**
 * Keeps the newest ledger outside of the database from now on. It may be a write behind when the
 * worker dies: a database that is ahead of it is no damaged one. Loaded at every start, so it
 * needs next to nothing.
 */
export function mirrorLedger(db: LibraryDatabase): void {
  let newest: Ledger | null = null;
  let writing = false;
  const write = async (): Promise<void> => {
    writing = true;
    try {
      const kept = await readLocal(LEDGER_OUTSIDE);
      while (newest) {
        const ledger = newest;
        newest = null;
        if (!isAhead(kept, ledger)) await writeLocal(LEDGER_OUTSIDE, ledger);
      }
    } catch (error) {
      // A full disk, most likely: the next write of the library brings the ledger up to date.
      console.warn('sidelight: the ledger outside of the database is behind', error);
    }
    writing = false;
  };
  db.ledgerChanged = (ledger) => {
    newest = ledger;
    if (!writing) void write();
  };
}

/** A later ledger outside is the evidence that the database went back: it stays. */
function isAhead(kept: unknown, { epoch, revision }: Ledger): boolean {
  if (typeof kept !== 'object' || kept === null) return false;
  const there = new Map<string, unknown>(Object.entries(kept));
  return there.get('epoch') === epoch && Number(there.get('revision')) > revision;
}
