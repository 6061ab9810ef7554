/** Is the library what it was? The database against its ledger, and against the one kept outside. */
import type { LibraryDatabase } from './database.ts';
import {
  KEPT_TABLES,
  LEDGER_KEY,
  type Ledger,
  type RowTally,
  sameTally,
  tallyOf,
} from './ledger.ts';

/**
 * What is wrong: it cannot be opened, or not while the disk is full; it is empty, or another one; it is as it was some time ago;
 * rows are missing in it.
 */
export type DamageKind = 'unopenable' | 'no-room' | 'emptied' | 'went-back' | 'rows-missing';

/** Rows by table. */
export type TableCounts = Readonly<Record<string, number>>;

export interface Damage {
  readonly kind: DamageKind;
  /** How many rows there should be, and how many there are. */
  readonly had: TableCounts;
  readonly has: TableCounts;
  /** What the browser said, where it said anything. */
  readonly detail: string;
}

/** The ledger where all is well; it begins here where there was none. */
export type LedgerCheck =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly damage: Damage };

/**
 * Compares. `outside` is the ledger kept outside of the database, or null. Reads all keys, no
 * rows: some 10,000 keys take about 50 ms.
 */
export async function checkLedger(
  db: LibraryDatabase,
  outside: Ledger | null,
): Promise<LedgerCheck> {
  try {
    return await db.transaction('r', db.tables, async () => {
      const inside = (await db.ledger.get(LEDGER_KEY)) ?? null;
      const tallies = await countRows(db);
      const wrong = compare(inside, outside, tallies);
      if (wrong === null && inside) return { ok: true as const, ledger: inside };
      const had = countsOf((outside ?? inside)?.tallies ?? {});
      return {
        ok: false as const,
        damage: { kind: wrong ?? 'emptied', had, has: countsOf(tallies), detail: '' },
      };
    });
  } catch (error) {
    const had = countsOf(outside?.tallies ?? {});
    return { ok: false, damage: { kind: 'unopenable', had, has: {}, detail: String(error) } };
  }
}

/** Counts what is there and begins a new ledger with it: from here on that is what there must be. */
export async function beginLedger(db: LibraryDatabase): Promise<Ledger> {
  return db.transaction('rw', db.tables, async () => {
    const ledger: Ledger = {
      id: LEDGER_KEY,
      epoch: crypto.randomUUID(),
      revision: 1,
      tallies: await countRows(db),
    };
    await db.ledger.put(ledger);
    return ledger;
  });
}

function compare(
  inside: Ledger | null,
  outside: Ledger | null,
  tallies: Readonly<Record<string, RowTally>>,
): DamageKind | null {
  if (!inside) return 'emptied';
  if (outside && outside.epoch !== inside.epoch) return 'emptied';
  if (outside && outside.revision > inside.revision) return 'went-back';
  const same = KEPT_TABLES.every((name) => sameTally(inside.tallies[name], tallies[name]));
  return same ? null : 'rows-missing';
}

async function countRows(db: LibraryDatabase): Promise<Readonly<Record<string, RowTally>>> {
  const counted = await Promise.all(
    KEPT_TABLES.map(async (name) => {
      const keys = await db.table<object, string>(name).toCollection().primaryKeys();
      return [name, tallyOf(keys)] as const;
    }),
  );
  return Object.fromEntries(counted);
}

function countsOf(tallies: Readonly<Record<string, RowTally>>): TableCounts {
  return Object.fromEntries(Object.entries(tallies).map(([name, { count }]) => [name, count]));
}
