/** The steps of taking a backup in, each one transaction. */
import type { BackupPart } from '../../exchange/backup/manifest.ts';
import type { Result } from '../../model/result.ts';
import type { LibraryDatabase } from '../../store/database.ts';
import { type HalfRestore, keyOf, StepWriter } from '../../store/restore-steps.ts';
import type { Watch } from './check-backup.ts';
import { type BackupError, type OpenBackup, readPart } from './open-backup.ts';
import { placeOver } from './place-over.ts';
import {
  type ArticleIds,
  addCounts,
  fieldOf,
  type MergeCounts,
  type Placement,
  placeRows,
} from './place-rows.ts';
import { DERIVED_TABLES, SECTIONS, type Section, tableOf } from './sections.ts';

/** Rows of one part of the file; articles are written with their versions, or last without. */
type Step =
  | { readonly section: Section; readonly part: BackupPart }
  | { readonly section: Section; readonly part: null };

/** The steps in which a file is taken in. */
export function stepsOf({ sections }: OpenBackup['manifest']): readonly Step[] {
  const partsOf = ({ name }: Section): readonly BackupPart[] =>
    sections.find((one) => one.name === name)?.parts ?? [];
  return SECTIONS.flatMap((section): readonly Step[] => {
    if (section.name === 'articles') return [];
    const steps = partsOf(section).map((part) => ({ section, part }));
    return section.numbered ? [...steps, { section, part: null }] : steps;
  });
}

/** One backup on its way in. */
export class Taking {
  half: HalfRestore;
  readonly #db: LibraryDatabase;
  readonly #backup: OpenBackup;
  readonly #watch: Watch;
  /** The file's articles by their ids in it, and the ids that they have here. */
  readonly #articles = new Map<string, object>();
  readonly #ids: ArticleIds = new Map();
  /** Keys of the file's rows that have been dealt with, by table. */
  readonly #named = new Map<string, Set<string>>();
  /** Keys of the rows that were here when it began, by table. */
  #old: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(db: LibraryDatabase, backup: OpenBackup, half: HalfRestore, watch: Watch) {
    this.#db = db;
    this.#backup = backup;
    this.half = half;
    this.#watch = watch;
  }

  /** Does what is not done yet. */
  async write(): Promise<Result<null, BackupError | 'cancelled'>> {
    await this.#remember();
    const articles = await this.#readArticles();
    if (!articles.ok) return articles;
    const steps = stepsOf(this.#backup.manifest);
    const total = steps.reduce((sum, { part }) => sum + (part?.bytes ?? 0), 0);
    let bytes = 0;
    for (const [at, { section, part }] of steps.entries()) {
      bytes += part?.bytes ?? 0;
      if (at < this.half.done) continue;
      if (this.#watch.signal.aborted) return { ok: false, error: 'cancelled' };
      const rows = part
        ? await readPart(this.#backup, part, section.check)
        : { ok: true as const, value: [] };
      if (!rows.ok) return rows;
      await this.#step(section, part ? rows.value : null);
      this.#watch.progress(bytes, total);
    }
    await this.#finish();
    return { ok: true, value: null };
  }

  /** What earlier steps dealt with, where this goes on with them. */
  async #remember(): Promise<void> {
    await this.#db.restoreSteps.each(({ n, tables }) => {
      const keys = Object.entries(tables).map(([table, { named }]) => [table, named] as const);
      if (n === 0) this.#old = new Map(keys);
      else for (const [table, named] of keys) this.#note(table, named);
    });
  }

  #note(table: string, keys: readonly string[]): void {
    const known = this.#named.get(table) ?? new Set();
    for (const key of keys) known.add(key);
    this.#named.set(table, known);
  }

  async #readArticles(): Promise<Result<null, BackupError | 'cancelled'>> {
    const db = this.#db;
    for (const section of SECTIONS.filter(({ name }) => name === 'articles')) {
      const listed = this.#backup.manifest.sections.find(({ name }) => name === section.name);
      for (const part of listed?.parts ?? []) {
        if (this.#watch.signal.aborted) return { ok: false, error: 'cancelled' };
        const rows = await readPart(this.#backup, part, section.check);
        if (!rows.ok) return rows;
        for (const row of rows.value) this.#articles.set(fieldOf(row, 'id') ?? '', row);
        if (this.half.mode === 'merge') await placeRows(db, section, rows.value, this.#ids);
      }
    }
    if (this.half.mode === 'replace') for (const id of this.#articles.keys()) this.#ids.set(id, id);
    return { ok: true, value: null };
  }

  /** Takes rows in; with versions their articles. Null: the articles that have no version. */
  async #step(section: Section, rows: readonly object[] | null): Promise<void> {
    const db = this.#db;
    const done = this.half.done + 1;
    const writer = new StepWriter();
    let counts: MergeCounts = this.half;
    const place = async (of: Section, some: readonly object[]): Promise<Placement> => {
      const table = tableOf(db, of);
      const placed =
        this.half.mode === 'merge'
          ? await placeRows(db, of, some, this.#ids)
          : await placeOver(db, of, some, this.#ids);
      await writer.remove(table, placed.inTheWay);
      await writer.put(table, placed.put);
      writer.name(
        table,
        placed.owned.map((row) => keyOf(table, row)),
      );
      counts = addCounts(counts, placed);
      return placed;
    };
    const half = await db.transaction('rw', allTables(db), async () => {
      for (const owners of SECTIONS.filter(({ name }) => section.numbered && name === 'articles')) {
        await place(owners, this.#ownersOf(section, rows));
      }
      if (rows) {
        const { put, owned } = await place(section, rows);
        const numbers = this.half.mode === 'merge' ? put : owned;
        if (section.numbered) await countVersions(db, writer, numbers);
      }
      const now: HalfRestore = { ...this.half, ...counts, done };
      await db.restoreSteps.put(writer.step(done));
      await db.restores.put(now);
      await emptyDerived(db);
      return now;
    });
    this.half = half;
    for (const [table, { named }] of Object.entries(writer.step(done).tables))
      this.#note(table, named);
  }

  /** The articles of these versions that were not taken in yet; of none: all that are left. */
  #ownersOf(section: Section, rows: readonly object[] | null): readonly object[] {
    const done = this.#named.get('articles');
    const ids = rows
      ? new Set(rows.map((row) => fieldOf(row, section.owner ?? '') ?? ''))
      : this.#articles.keys();
    return [...ids].flatMap((id) => (done?.has(id) ? [] : (this.#articles.get(id) ?? [])));
  }

  /** All is there: what the file does not have goes, where it takes the place of what was here. */
  async #finish(): Promise<void> {
    const db = this.#db;
    const half: HalfRestore = { ...this.half, isWritten: true };
    await db.transaction('rw', allTables(db), async () => {
      if (half.mode === 'replace') {
        for (const [name, keys] of this.#old) {
          const named = this.#named.get(name);
          await db.table<object, string>(name).bulkDelete(keys.filter((key) => !named?.has(key)));
        }
      }
      await db.restoreSteps.clear();
      await db.restores.put(half);
      await emptyDerived(db);
    });
    this.half = half;
  }
}

/** All that a step may write. */
export function allTables(db: LibraryDatabase) {
  const kept = SECTIONS.map((section) => tableOf(db, section));
  const derived = DERIVED_TABLES.map((name) => db.table(name));
  return [...kept, ...derived, db.restores, db.restoreSteps];
}

/** Empties copies of what changes here: they are filled again. */
export async function emptyDerived(db: LibraryDatabase): Promise<void> {
  for (const name of DERIVED_TABLES) await db.table(name).clear();
}

/** Tells the articles whose versions were written how many they have now. */
async function countVersions(
  db: LibraryDatabase,
  writer: StepWriter,
  put: readonly object[],
): Promise<void> {
  const numbers = new Map<string, number>();
  for (const row of put) {
    const articleId = fieldOf(row, 'articleId') ?? '';
    const number = Number(Reflect.get(row, 'number'));
    numbers.set(articleId, Math.max(numbers.get(articleId) ?? 0, number));
  }
  const articles = await db.articles.bulkGet([...numbers.keys()]);
  const recounted = articles.flatMap((article) => {
    const versionCount = article && numbers.get(article.id);
    if (versionCount === undefined || article?.versionCount === versionCount) return [];
    return [{ ...article, versionCount }];
  });
  await writer.put(db.table<object, string>('articles'), recounted);
}
