/**
 * A backup is taken in step by step. Each step is one transaction, which writes down what it put in
 * the place of what: killed at any moment, it can be gone on with or taken back.
 */
import type { LibraryDatabase, Table } from './database.ts';

/** Key of the one row: there is one at a time. */
export const RESTORE_KEY = 'restore';

/** A backup that is being taken in, as far as it has come. */
export interface HalfRestore {
  readonly id: typeof RESTORE_KEY;
  /** The name of its file among our own. */
  readonly file: string;
  /** Of its content: another file under the same name is not gone on with. */
  readonly checksum: string;
  /** When the backup was made: ISO 8601. */
  readonly created: string;
  readonly mode: 'merge' | 'replace';
  /** Steps that are committed, of all. */
  readonly done: number;
  readonly steps: number;
  /** All rows are as they shall be; only what is outside of the database is not. */
  readonly isWritten: boolean;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly ownerless: number;
}

/** By table: what a step did to it. */
interface TableStep {
  /** Keys that were not there before. */
  readonly added: readonly string[];
  /** Rows as they were before. */
  readonly before: readonly object[];
  /** Keys of the file's rows. */
  readonly named: readonly string[];
}

/** What one step changed. Step 0 changes nothing: it names what was there when all began. */
export interface RestoreStep {
  readonly n: number;
  readonly tables: Readonly<Record<string, TableStep>>;
}

/** The backup that was begun to be taken in and is not done; null where there is none. */
export async function halfRestore(db: LibraryDatabase): Promise<HalfRestore | null> {
  return (await db.restores.get(RESTORE_KEY)) ?? null;
}

interface Changes {
  readonly added: Set<string>;
  readonly before: Map<string, object>;
  readonly named: Set<string>;
}

/** Writes rows and remembers what was there: to be used within the step's transaction. */
export class StepWriter {
  readonly #tables = new Map<string, Changes>();

  /** Remembers that these rows of the file have been dealt with. */
  name(table: Table<object, string>, keys: readonly string[]): void {
    const { named } = this.#of(table);
    for (const key of keys) named.add(key);
  }

  async put(table: Table<object, string>, rows: readonly object[]): Promise<void> {
    const keys = rows.map((row) => keyOf(table, row));
    const there = await table.bulkGet(keys);
    const { added, before } = this.#of(table);
    for (const [at, key] of keys.entries()) {
      if (added.has(key) || before.has(key)) continue;
      const row = there[at];
      if (row) before.set(key, row);
      else added.add(key);
    }
    await table.bulkPut([...rows]);
  }

  /** Removes rows that are there. */
  async remove(table: Table<object, string>, rows: readonly object[]): Promise<void> {
    const { added, before } = this.#of(table);
    for (const row of rows) {
      const key = keyOf(table, row);
      if (!added.delete(key) && !before.has(key)) before.set(key, row);
    }
    await table.bulkDelete(rows.map((row) => keyOf(table, row)));
  }

  /** What was changed, as it is kept. */
  step(n: number): RestoreStep {
    const tables = [...this.#tables].map(([name, { added, before, named }]) => [
      name,
      { added: [...added], before: [...before.values()], named: [...named] },
    ]);
    return { n, tables: Object.fromEntries(tables) as RestoreStep['tables'] };
  }

  #of({ name }: Table<object, string>): Changes {
    const known = this.#tables.get(name);
    if (known) return known;
    const fresh: Changes = { added: new Set(), before: new Map(), named: new Set() };
    this.#tables.set(name, fresh);
    return fresh;
  }
}

/** The key of a row of a table whose keys are texts. */
export function keyOf(table: Table<object, string>, row: object): string {
  return String(Reflect.get(row, String(table.schema.primKey.keyPath)));
}

/** Takes a step back; within a transaction over the tables that it names. */
export async function takeBack(db: LibraryDatabase, { tables }: RestoreStep): Promise<void> {
  const changed = Object.entries(tables);
  // First all that is new, so that no row meets one that agrees with it in a unique field.
  for (const [name, { added }] of changed)
    await db.table<object, string>(name).bulkDelete([...added]);
  for (const [name, { before }] of changed)
    await db.table<object, string>(name).bulkPut([...before]);
}
