/** Taking a checked backup in: all of it in one transaction, or nothing. */
import type { ByteSource } from '../../browser/own-files.ts';
import type { Result } from '../../model/result.ts';
import type { Settings } from '../../model/settings.ts';
import type { LibraryDatabase } from '../../store/database.ts';
import { waitInTransaction } from '../../store/wait-in-transaction.ts';
import { meterOf, type Watch } from './check-backup.ts';
import { type BackupError, type OpenBackup, openBackup, readPart } from './open-backup.ts';
import {
  type ArticleIds,
  addCounts,
  type MergeCounts,
  NOTHING_PLACED,
  placeRows,
} from './place-rows.ts';
import { DERIVED_TABLES, SECTIONS, SETTINGS_SECTION, type Section, tableOf } from './sections.ts';
import { settingsRow } from './settings-row.ts';

/** `merge` adds to what is here, the later of two standing; `replace` removes what is here first. */
export type RestoreMode = 'merge' | 'replace';

/** What was taken in, and the settings that the file brings. */
export interface Restored extends MergeCounts {
  readonly settings: Partial<Settings>;
}

/** Ends the transaction, so that nothing of it stays. */
class Stop extends Error {
  readonly code: BackupError | 'cancelled';
  constructor(code: BackupError | 'cancelled', detail?: string) {
    super(detail ?? code);
    this.code = code;
  }
}

/**
 * Takes a backup in. One transaction holds all of it, so a browser that is killed at any moment
 * leaves the library as it was or as it shall be, and taking the same file in again changes
 * nothing. Settings are not written here: they are not in the database.
 *
 * @throws the database's error when space ran out or it failed; nothing has changed then
 */
export async function restoreBackup(
  db: LibraryDatabase,
  source: ByteSource,
  mode: RestoreMode,
  watch: Watch,
): Promise<Result<Restored, BackupError | 'cancelled'>> {
  const opened = await openBackup(source);
  if (!opened.ok) return opened;
  const settings = await settingsOf(opened.value);
  if (!settings.ok) return settings;
  const tables = SECTIONS.map((section) => tableOf(db, section));
  const derived = DERIVED_TABLES.map((name) => db.table(name));
  try {
    const counts = await db.transaction('rw', [...tables, ...derived], async () => {
      for (const table of derived) await table.clear();
      if (mode === 'replace') for (const table of tables) await table.clear();
      return writeSections(db, opened.value, watch);
    });
    return { ok: true, value: { ...counts, settings: settings.value } };
  } catch (error) {
    const stop = stopIn(error);
    if (!stop) throw error;
    return { ok: false, error: stop.code, detail: stop.message };
  }
}

async function writeSections(
  db: LibraryDatabase,
  backup: OpenBackup,
  watch: Watch,
): Promise<MergeCounts> {
  const ids: ArticleIds = new Map();
  const meter = meterOf(backup.manifest, watch);
  let counts = NOTHING_PLACED;
  for (const section of SECTIONS) {
    const listed = backup.manifest.sections.find(({ name }) => name === section.name);
    for (const part of listed?.parts ?? []) {
      if (watch.signal.aborted) throw new Stop('cancelled');
      const rows = await waitInTransaction(readPart(backup, part, section.check));
      if (!rows.ok) throw new Stop(rows.error, rows.detail);
      const placed = await placeRows(db, section, rows.value, ids);
      await tableOf(db, section).bulkPut([...placed.put]);
      if (section.numbered) await countVersions(db, section, placed.put);
      counts = addCounts(counts, placed);
      meter(part.bytes);
    }
  }
  return counts;
}

/** Tells the articles whose versions were written how many they have now. */
async function countVersions(
  db: LibraryDatabase,
  { owner }: Section,
  put: readonly object[],
): Promise<void> {
  const numbers = new Map<string, number>();
  for (const row of put) {
    const articleId = String(Reflect.get(row, owner ?? ''));
    numbers.set(
      articleId,
      Math.max(numbers.get(articleId) ?? 0, Number(Reflect.get(row, 'number'))),
    );
  }
  const articles = await db.articles.bulkGet([...numbers.keys()]);
  for (const article of articles) {
    const count = article && numbers.get(article.id);
    if (article && count !== undefined && article.versionCount !== count) {
      await db.articles.update(article.id, { versionCount: count });
    }
  }
}

/** Dexie wraps what is thrown in a transaction in some cases. */
function stopIn(error: unknown): Stop | null {
  if (error instanceof Stop) return error;
  const inner: unknown = error instanceof Error && 'inner' in error ? error.inner : null;
  return inner instanceof Stop ? inner : null;
}

async function settingsOf(backup: OpenBackup): Promise<Result<Partial<Settings>, BackupError>> {
  const parts = backup.manifest.sections.find(({ name }) => name === SETTINGS_SECTION)?.parts ?? [];
  const settings: Partial<Settings>[] = [];
  for (const part of parts) {
    const rows = await readPart(backup, part, settingsRow);
    if (!rows.ok) return rows;
    settings.push(...rows.value);
  }
  return { ok: true, value: Object.assign({}, ...settings) as Partial<Settings> };
}
