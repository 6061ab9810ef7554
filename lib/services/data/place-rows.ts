/** What rows out of a file mean for the library as it is: which are new, later, or there already. */
import type { ArticleVersion } from '../../model/library.ts';
import type { LibraryDatabase, Table } from '../../store/database.ts';
import { type Section, tableOf } from './sections.ts';

/** Ids of saved articles in the file, and the ids that they have here. */
export type ArticleIds = Map<string, string>;

/** Rows counted by what merging does with them. */
export interface MergeCounts {
  readonly added: number;
  readonly replaced: number;
  /** There already, or ours is the later one. */
  readonly unchanged: number;
  /** Belong to an article that is neither in the file nor here. */
  readonly ownerless: number;
}

export const NOTHING_PLACED: MergeCounts = { added: 0, replaced: 0, unchanged: 0, ownerless: 0 };

/** What taking some rows in would write. */
export interface Placement extends MergeCounts {
  readonly put: readonly object[];
  /** The rows of the file that have an owner, or need none. */
  readonly owned: readonly object[];
  /** Rows that are here and must go before: they agree with one of these in a unique field. */
  readonly inTheWay: readonly object[];
}

/** What is told apart by how rows are placed. */
export type Placed = Omit<Placement, 'ownerless' | 'owned' | 'inTheWay'>;

/** Adds counts up. */
export function addCounts(a: MergeCounts, b: MergeCounts): MergeCounts {
  return {
    added: a.added + b.added,
    replaced: a.replaced + b.replaced,
    unchanged: a.unchanged + b.unchanged,
    ownerless: a.ownerless + b.ownerless,
  };
}

/** A row's field that holds a string, or null. */
export function fieldOf(row: object, field: string): string | null {
  const value: unknown = Reflect.get(row, field);
  return typeof value === 'string' ? value : null;
}

/** The name of the field that is a table's key. */
export function keyPathOf(table: Table<object, string>): string {
  return String(table.schema.primKey.keyPath);
}

/**
 * Plans the merge of some rows. Reads the database, writes nothing; remembers in `ids` under
 * which id each article of the file is kept here.
 */
export async function placeRows(
  db: LibraryDatabase,
  section: Section,
  rows: readonly object[],
  ids: ArticleIds,
): Promise<Placement> {
  const owned = adopt(section, rows, ids);
  const ownerless = rows.length - owned.length;
  const placed = section.numbered
    ? await placeNumbered(db, owned)
    : await placeByKey(db, section, owned, ids);
  return { ...placed, owned, ownerless, inTheWay: [] };
}

/** The rows with the owners that they have here; those of no article are left out. */
export function adopt(
  section: Section,
  rows: readonly object[],
  ids: ArticleIds,
): readonly object[] {
  const { owner } = section;
  if (owner === undefined) return rows;
  return rows.flatMap((row) => {
    const named = fieldOf(row, owner);
    if (named === null) return [row];
    const here = ids.get(named);
    if (here === undefined) return [];
    return here === named ? [row] : [{ ...row, [owner]: here }];
  });
}

async function placeByKey(
  db: LibraryDatabase,
  section: Section,
  rows: readonly object[],
  ids: ArticleIds,
): Promise<Placed> {
  const table = tableOf(db, section);
  const keyPath = keyPathOf(table);
  const keys = rows.map((row) => fieldOf(row, keyPath) ?? '');
  const byKey = await table.bulkGet(keys);
  const alike = await rowsAlike(table, section.unique, rows);
  const put: object[] = [];
  let replaced = 0;
  for (const [index, row] of rows.entries()) {
    const key = keys[index] ?? '';
    const same = section.unique === undefined ? null : fieldOf(row, section.unique);
    const here = (same === null ? undefined : alike.get(same)) ?? byKey[index];
    const keyHere = here ? (fieldOf(here, keyPath) ?? key) : key;
    if (section.name === 'articles') ids.set(key, keyHere);
    if (!here) put.push(row);
    else if (supersedes(section, row, here)) {
      replaced += 1;
      put.push({ ...row, [keyPath]: keyHere, ...kept(section, here) });
    }
  }
  return {
    added: put.length - replaced,
    replaced,
    unchanged: rows.length - put.length,
    put,
  };
}

/** What stays as it is here when the file's row takes its place. */
function kept({ ours }: Section, here: object): object {
  return ours === undefined ? {} : { [ours]: Reflect.get(here, ours) as unknown };
}

/** A later row stands; and what is in the bin here but not in the file comes back. */
function supersedes(section: Section, row: object, here: object): boolean {
  const { changedAt } = section;
  if (changedAt && changedAt(row) > changedAt(here)) return true;
  return (
    Reflect.get(row, 'deletedAt') === null && typeof Reflect.get(here, 'deletedAt') === 'number'
  );
}

/** The rows here that agree with some of these in a unique field, by its value. */
export async function rowsAlike(
  table: Table<object, string>,
  unique: string | undefined,
  rows: readonly object[],
): Promise<ReadonlyMap<string, object>> {
  if (unique === undefined) return new Map();
  const values = rows.flatMap((row) => fieldOf(row, unique) ?? []);
  const found = await table.where(unique).anyOf(values).toArray();
  return new Map(found.map((row) => [fieldOf(row, unique) ?? '', row]));
}

/**
 * Versions of articles that have some here: all of them in the order of time, numbered anew from
 * 1. One saved at the same moment with the same text is the same version.
 */
async function placeNumbered(db: LibraryDatabase, rows: readonly object[]): Promise<Placed> {
  // Read by the section's own check, which is that of versions.
  const incoming = Map.groupBy(rows as readonly ArticleVersion[], ({ articleId }) => articleId);
  const stored = await db.versions
    .where('articleId')
    .anyOf([...incoming.keys()])
    .toArray();
  const here = Map.groupBy(stored, ({ articleId }) => articleId);
  const put: ArticleVersion[] = [];
  let added = 0;
  for (const [articleId, versions] of incoming) {
    const ours = here.get(articleId) ?? [];
    const known = new Set(ours.map(identity));
    const fresh = versions.filter((version) => !known.has(identity(version)));
    if (fresh.length === 0) continue;
    added += fresh.length;
    const ordered = [...ours, ...fresh].toSorted(
      (a, b) => a.savedAt - b.savedAt || a.number - b.number,
    );
    const places = new Map(ours.map(({ id, ...version }) => [identity(version), id]));
    for (const [index, version] of ordered.entries()) {
      const number = index + 1;
      const id = `${articleId}/${number}`;
      if (places.get(identity(version)) !== id) put.push({ ...version, id, number });
    }
  }
  return { added, replaced: 0, unchanged: rows.length - added, put };
}

function identity({ savedAt, textHash }: Pick<ArticleVersion, 'savedAt' | 'textHash'>): string {
  return `${savedAt} ${textHash}`;
}
