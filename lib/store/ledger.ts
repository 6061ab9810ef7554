/**
 * A ledger of what the reader keeps: in the database, written by the same transactions as the
 * rows. It tells how many rows there must be, so that a database which lost some is noticed.
 *
 * Chromium opens a damaged database without a word: changed bytes leave it empty, a cut log leaves
 * half of it. So the newest ledger is kept outside of the database, too, and compared at start.
 */
import type { DBCore, DBCoreKeyRange, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';

/**
 * The tables that are counted: what cannot be had again. Claims are not: most are made from
 * articles or come from files, and there may be hundreds of thousands.
 */
export const KEPT_TABLES = [
  'articles',
  'versions',
  'highlights',
  'notes',
  'ownNames',
  'corrections',
  'feeds',
  'followedStories',
  'followedNames',
  'toRead',
] as const;

/** The table that holds the ledger, and its one row's key. */
const LEDGER_TABLE = 'ledger';
export const LEDGER_KEY = 'ledger';

/** Rows of a table. */
export interface RowTally {
  readonly count: number;
  /** The sum of the hashes of all keys, modulo `HASH_SPACE`: which rows, whatever their order. */
  readonly hash: number;
}

export interface Ledger {
  readonly id: typeof LEDGER_KEY;
  /** Made at random when counting began: another database has another. */
  readonly epoch: string;
  /** Grows with every write. */
  readonly revision: number;
  /** By table; a table that is missing is empty. */
  readonly tallies: Readonly<Record<string, RowTally>>;
}

/** Sums stay exact: a hash has 32 bits, and numbers are whole up to 2^53. */
const HASH_SPACE = 2 ** 52;

const EMPTY: RowTally = { count: 0, hash: 0 };

const IS_KEPT: ReadonlySet<string> = new Set(KEPT_TABLES);

/** The ranges of IndexedDB as Dexie's core numbers them. */
const EQUAL = 1;
const ANY = 3;

/** FNV-1a with a final mix: a key's 32 bits. See http://www.isthe.com/chongo/tech/comp/fnv/. */
function keyHash(key: unknown): number {
  let hash = 0x811c9dc5;
  const text = String(key);
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The tally of these keys. */
export function tallyOf(keys: readonly unknown[]): RowTally {
  return plus(EMPTY, keys, 1);
}

function plus(tally: RowTally, keys: readonly unknown[], sign: 1 | -1): RowTally {
  let { hash } = tally;
  for (const key of keys) hash = (hash + sign * keyHash(key) + HASH_SPACE) % HASH_SPACE;
  return { count: tally.count + sign * keys.length, hash };
}

/** Whether two tallies are of the same rows. */
export function sameTally(a: RowTally = EMPTY, b: RowTally = EMPTY): boolean {
  return a.count === b.count && a.hash === b.hash;
}

/** Dexie's own layers need its zones, which end where work is put in a row: stand below them. */
const BELOW_ALL = -10;

interface Writing {
  ledger: Ledger | null;
  /** Writes of one transaction are counted one after another. */
  tail: Promise<unknown>;
}

/**
 * Counts every write to the tables that are kept, in its own transaction. `committed` hears the
 * ledger as it stands after a transaction that changed it.
 */
export function ledgerKeeping(committed: (ledger: Ledger) => void): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'ledger',
    level: BELOW_ALL,
    create(core) {
      const writings = new WeakMap<object, Writing>();
      const hasLedger = core.schema.tables.some(({ name }) => name === LEDGER_TABLE);
      if (!hasLedger) return {};
      return {
        transaction(stores, mode, options) {
          const counts = mode === 'readwrite' && stores.some((store) => IS_KEPT.has(store));
          const all = counts ? [...new Set([...stores, LEDGER_TABLE])] : stores;
          const transaction = core.transaction(all, mode, options);
          if (counts) {
            const writing: Writing = { ledger: null, tail: Promise.resolve() };
            writings.set(transaction, writing);
            // Dexie's type leaves out that this is the browser's own transaction.
            (transaction as IDBTransaction).addEventListener('complete', () => {
              if (writing.ledger) committed(writing.ledger);
            });
          }
          return transaction;
        },
        table(name) {
          const table = core.table(name);
          if (!IS_KEPT.has(name)) return table;
          return {
            ...table,
            mutate(request) {
              const writing = writings.get(request.trans);
              return writing
                ? inTurn(writing, () => counted(core, table, request, writing))
                : table.mutate(request);
            },
          };
        },
      };
    },
  };
}

function inTurn<T>(writing: Writing, work: () => Promise<T>): Promise<T> {
  const mine = writing.tail.then(work, work);
  writing.tail = mine;
  return mine;
}

async function counted(
  core: DBCore,
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  writing: Writing,
) {
  const { trans } = request;
  const ledgers = core.table(LEDGER_TABLE);
  const stored: unknown = await ledgers.get({ trans, key: LEDGER_KEY });
  // Nothing has been counted yet: that begins when the database is looked at as a whole.
  if (!stored) return table.mutate(request);
  const ledger = stored as Ledger;
  const before = ledger.tallies[table.name] ?? EMPTY;
  const touched = await keysTouched(table, request, before);
  const answer = await table.mutate(request);
  const done = touched.filter((_, index) => !(index in answer.failures));
  const after = afterwards(request, before, done);
  const next: Ledger = {
    ...ledger,
    revision: ledger.revision + 1,
    tallies: { ...ledger.tallies, [table.name]: after },
  };
  await ledgers.mutate({ trans, type: 'put', values: [next] });
  writing.ledger = next;
  return answer;
}

/** A key that a write names, and whether it was there before. */
interface Touched {
  readonly key: unknown;
  readonly wasThere: boolean;
}

async function keysTouched(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  before: RowTally,
): Promise<readonly Touched[]> {
  const { trans } = request;
  const { primaryKey } = table.schema;
  if (request.type === 'deleteRange') {
    if (request.range.type === ANY) return [];
    const query = { index: primaryKey, range: request.range };
    const { result } = await table.query({ trans, values: false, query });
    return result.map((key: unknown) => ({ key, wasThere: true }));
  }
  const keys: readonly unknown[] =
    request.type === 'delete'
      ? request.keys
      : (request.keys ?? request.values.map((value) => primaryKey.extractKey?.(value) as unknown));
  const seen = new Set<unknown>();
  return Promise.all(
    keys.map(async (key) => {
      // A key that is named twice in one write is there the second time.
      const again = seen.has(key);
      seen.add(key);
      const wasThere = before.count > 0 && (await isThere(table, trans, key));
      return { key, wasThere: again ? request.type !== 'delete' : wasThere };
    }),
  );
}

async function isThere(
  table: DBCoreTable,
  trans: DBCoreMutateRequest['trans'],
  key: unknown,
): Promise<boolean> {
  const range: DBCoreKeyRange = { type: EQUAL, lower: key, upper: key };
  return (await table.count({ trans, query: { index: table.schema.primaryKey, range } })) > 0;
}

function afterwards(
  request: DBCoreMutateRequest,
  before: RowTally,
  touched: readonly Touched[],
): RowTally {
  const keysThat = (there: boolean): readonly unknown[] =>
    touched.filter(({ wasThere }) => wasThere === there).map(({ key }) => key);
  if (request.type === 'deleteRange' && request.range.type === ANY) return EMPTY;
  const removes = request.type === 'delete' || request.type === 'deleteRange';
  return removes ? plus(before, keysThat(true), -1) : plus(before, keysThat(false), 1);
}
