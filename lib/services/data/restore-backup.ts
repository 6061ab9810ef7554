/**
 * Taking a backup in, step by step. Killed at any moment the library is whole: every article in it
 * has its text, and nothing of before is missing. What was begun is gone on with where it stopped,
 * or taken back to how it was (`lib/store/restore-steps.ts`).
 */
import type { ByteSource } from '../../browser/own-files.ts';
import type { Result } from '../../model/result.ts';
import type { Settings } from '../../model/settings.ts';
import type { LibraryDatabase } from '../../store/database.ts';
import {
  type HalfRestore,
  halfRestore,
  RESTORE_KEY,
  StepWriter,
  takeBack,
} from '../../store/restore-steps.ts';
import type { Watch } from './check-backup.ts';
import { type BackupError, type OpenBackup, openBackup, readPart } from './open-backup.ts';
import { type MergeCounts, NOTHING_PLACED } from './place-rows.ts';
import { SECTIONS, SETTINGS_SECTION, tableOf } from './sections.ts';
import { settingsRow } from './settings-row.ts';
import { allTables, emptyDerived, stepsOf, Taking } from './take-backup.ts';
import { contentChecksum } from './write-backup.ts';

/** `merge` adds to what is here, the later of two standing; `replace` removes what is here. */
export type RestoreMode = HalfRestore['mode'];

/** What was taken in, and the settings that the file brings. */
export interface Restored extends MergeCounts {
  readonly settings: Partial<Settings>;
}

/** What is to be taken in, and how. */
export interface RestoreJob {
  /** The name of the file among our own: what is gone on with is found by it. */
  readonly file: string;
  readonly mode: RestoreMode;
  /** Does what is to be done outside of the database; done again where it was cut off. */
  readonly settle: (restored: Restored) => Promise<void>;
}

/** `half-done`: another backup was begun, and is to be gone on with or taken back first. */
export type RestoreError = BackupError | 'cancelled' | 'half-done';

/**
 * Takes a backup in, or goes on with it. Where the file turns out to be damaged, or the reader stops
 * it, everything is taken back. The same file again changes nothing.
 *
 * @throws the database's error when space ran out or it failed: what was begun stays half done
 */
export async function restoreBackup(
  db: LibraryDatabase,
  source: ByteSource,
  job: RestoreJob,
  watch: Watch,
): Promise<Result<Restored, RestoreError>> {
  const opened = await openBackup(source);
  if (!opened.ok) return opened;
  const backup = opened.value;
  const settings = await settingsOf(backup);
  if (!settings.ok) return settings;
  const begun = await begin(db, backup, job);
  if (!begun.ok) return begun;
  const taking = new Taking(db, backup, begun.value, watch);
  if (!begun.value.isWritten) {
    const written = await taking.write();
    if (!written.ok) {
      await undoRestore(db);
      return written;
    }
  }
  const { added, replaced, unchanged, ownerless } = taking.half;
  const restored = { added, replaced, unchanged, ownerless, settings: settings.value };
  await job.settle(restored);
  await db.restores.delete(RESTORE_KEY);
  return { ok: true, value: restored };
}

/** Takes back what was begun; killed in the middle, it goes on where it was when called again. */
export async function undoRestore(db: LibraryDatabase): Promise<void> {
  const half = await halfRestore(db);
  if (!half || half.isWritten) return;
  for (let n = half.done; n > 0; n--) {
    await db.transaction('rw', allTables(db), async () => {
      const step = await db.restoreSteps.get(n);
      if (step) await takeBack(db, step);
      await db.restoreSteps.delete(n);
      await db.restores.update(RESTORE_KEY, { done: n - 1 });
      await emptyDerived(db);
    });
  }
  await db.transaction('rw', db.restores, db.restoreSteps, async () => {
    await db.restoreSteps.clear();
    await db.restores.clear();
  });
}

/** What was begun, where it is the same; else it begins here. */
async function begin(
  db: LibraryDatabase,
  { manifest }: OpenBackup,
  { file, mode }: RestoreJob,
): Promise<Result<HalfRestore, 'half-done'>> {
  const checksum = await contentChecksum(manifest);
  const half = await halfRestore(db);
  if (half) {
    const same = half.file === file && half.mode === mode && half.checksum === checksum;
    return same ? { ok: true, value: half } : { ok: false, error: 'half-done' };
  }
  const begun: HalfRestore = {
    id: RESTORE_KEY,
    file,
    mode,
    checksum,
    created: manifest.created,
    done: 0,
    steps: stepsOf(manifest).length,
    isWritten: false,
    ...NOTHING_PLACED,
  };
  await db.transaction('rw', allTables(db), async () => {
    const writer = new StepWriter();
    if (mode === 'replace') {
      for (const table of SECTIONS.map((section) => tableOf(db, section))) {
        writer.name(table, await table.toCollection().primaryKeys());
      }
    }
    await db.restoreSteps.clear();
    await db.restoreSteps.put(writer.step(0));
    await db.restores.put(begun);
    await emptyDerived(db);
  });
  return { ok: true, value: begun };
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
