/** Checking a backup whole before anything of it is taken in, and what taking it in would do. */
import type { ByteSource } from '../../browser/own-files.ts';
import type { BackupManifest } from '../../exchange/backup/manifest.ts';
import type { Result } from '../../model/result.ts';
import type { LibraryDatabase } from '../../store/database.ts';
import { type BackupError, type OpenBackup, openBackup, readPart } from './open-backup.ts';
import {
  type ArticleIds,
  addCounts,
  fieldOf,
  keyPathOf,
  type MergeCounts,
  NOTHING_PLACED,
  placeRows,
} from './place-rows.ts';
import { SECTIONS, SETTINGS_SECTION, type Section, tableOf } from './sections.ts';
import { settingsRow } from './settings-row.ts';

/** What a section of the file would do. */
export interface CheckedSection extends MergeCounts {
  readonly name: string;
  readonly rows: number;
  /** Rows of it in the library today. */
  readonly here: number;
}

/** A backup that was read to its end and found good. */
export interface CheckedBackup {
  readonly manifest: BackupManifest;
  readonly sections: readonly CheckedSection[];
  /** Sections that this version of Sidelight does not know; they are left out. */
  readonly unknown: readonly string[];
}

/** How a long piece of work is followed and stopped. */
export interface Watch {
  readonly signal: { readonly aborted: boolean };
  /** Bytes done, of all. */
  readonly progress: (done: number, total: number) => void;
}

/** Reads every row of a file. Changes nothing. `cancelled` where the reader stopped it. */
export async function checkBackup(
  db: LibraryDatabase,
  source: ByteSource,
  watch: Watch,
): Promise<Result<CheckedBackup, BackupError | 'cancelled'>> {
  const opened = await openBackup(source);
  if (!opened.ok) return opened;
  const backup = opened.value;
  const ids: ArticleIds = new Map();
  const sections: CheckedSection[] = [];
  const meter = meterOf(backup.manifest, watch);
  for (const section of SECTIONS) {
    const checked = await checkSection(db, backup, section, ids, meter, watch);
    if (!checked.ok) return checked;
    sections.push(checked.value);
  }
  const settings = await checkSettings(backup);
  if (!settings.ok) return settings;
  const known = new Set([...SECTIONS.map(({ name }) => name), SETTINGS_SECTION]);
  const unknown = backup.manifest.sections.flatMap(({ name }) => (known.has(name) ? [] : [name]));
  return { ok: true, value: { manifest: backup.manifest, sections, unknown } };
}

/** Tells the progress of reading the parts of a file. */
function meterOf({ sections }: BackupManifest, { progress }: Watch): (bytes: number) => void {
  const total = sections.flatMap(({ parts }) => parts).reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  return (bytes) => {
    done += bytes;
    progress(done, total);
  };
}

async function checkSection(
  db: LibraryDatabase,
  backup: OpenBackup,
  section: Section,
  ids: ArticleIds,
  meter: (bytes: number) => void,
  { signal }: Watch,
): Promise<Result<CheckedSection, BackupError | 'cancelled'>> {
  const { name } = section;
  const listed = backup.manifest.sections.find((one) => one.name === name);
  let counts = NOTHING_PLACED;
  const seen = new Set<string>();
  for (const part of listed?.parts ?? []) {
    if (signal.aborted) return { ok: false, error: 'cancelled' };
    const rows = await readPart(backup, part, section.check);
    if (!rows.ok) return rows;
    const twice = firstTwice(db, section, rows.value, seen);
    if (twice !== null) {
      return { ok: false, error: 'damaged', detail: `${part.file}: ${twice} is there twice` };
    }
    counts = addCounts(counts, await placeRows(db, section, rows.value, ids));
    meter(part.bytes);
  }
  const here = await tableOf(db, section).count();
  return { ok: true, value: { name, rows: listed?.rows ?? 0, here, ...counts } };
}

/** The key, or other unique value, of a row that was there before; null where there is none. */
function firstTwice(
  db: LibraryDatabase,
  section: Section,
  rows: readonly object[],
  seen: Set<string>,
): string | null {
  const unique = [keyPathOf(tableOf(db, section)), ...(section.unique ? [section.unique] : [])];
  for (const row of rows) {
    for (const field of unique) {
      const value = `${field} ${fieldOf(row, field) ?? ''}`;
      if (seen.has(value)) return value;
      seen.add(value);
    }
  }
  return null;
}

async function checkSettings(backup: OpenBackup): Promise<Result<null, BackupError>> {
  const parts = backup.manifest.sections.find(({ name }) => name === SETTINGS_SECTION)?.parts ?? [];
  for (const part of parts) {
    const rows = await readPart(backup, part, settingsRow);
    if (!rows.ok) return rows;
  }
  return { ok: true, value: null };
}
