/** Backups that are kept in the browser, beside the database, and go with the extension. */
import type { OwnFiles } from '../../browser/own-files.ts';
import type { LocalBackup } from '../../views/data-types.ts';

/** `backup-MILLISECONDS-REASON.zip`: sorted by name they are sorted by time. */
const NAME = /^backup-(\d{13})-(auto|restore)\.zip$/;

/**
 * Three are kept: the newest, the one of the day before, and the oldest of two weeks, since a
 * mistake is often noticed days later. Of a library of 5,000 articles they take about 100 MB.
 */
const DAY = 86_400_000;
const REACH = 14 * DAY;

/** The name of a backup made now, milliseconds since the epoch. */
export function localBackupName(now: number, reason: LocalBackup['reason']): string {
  return `backup-${String(Math.trunc(now)).padStart(13, '0')}-${reason}.zip`;
}

/** The backups kept here, the newest first. */
export async function listLocalBackups(files: OwnFiles): Promise<readonly LocalBackup[]> {
  const all = await files.list();
  return all
    .flatMap(({ name, size }) => {
      const [, madeAt, reason] = NAME.exec(name) ?? [];
      // A file that was never closed is there, and empty.
      if (madeAt === undefined || size === 0) return [];
      return {
        name,
        madeAt: Number(madeAt),
        bytes: size,
        reason: reason === 'restore' ? ('restore' as const) : ('auto' as const),
      };
    })
    .toReversed();
}

/** True for the name of a backup kept here. */
export function isLocalBackup(name: string): boolean {
  return NAME.test(name);
}

/** Removes the backups that rotation does not keep, but not one that is being read (`inUse`). */
export async function rotateBackups(files: OwnFiles, inUse?: string): Promise<void> {
  const backups = await listLocalBackups(files);
  const kept = new Set(keptBackups(backups.map(({ madeAt }) => madeAt)));
  for (const { name, madeAt } of backups) {
    if (!kept.has(madeAt) && name !== inUse) await files.remove(name);
  }
}

/** Which moments are kept of those given, the newest first; milliseconds since the epoch. */
export function keptBackups(moments: readonly number[]): readonly number[] {
  const [newest, ...older] = moments;
  if (newest === undefined) return [];
  const second = older.find((moment) => moment <= newest - DAY) ?? older.at(-1);
  const third = older.findLast(
    (moment) => second !== undefined && moment < second && moment >= newest - REACH,
  );
  return [newest, second, third].filter((moment) => moment !== undefined);
}
