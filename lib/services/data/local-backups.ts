/** Backups that are kept in the browser, beside the database, and go with the extension. */
import type { OwnFiles } from '../../browser/own-files.ts';
import type { LocalBackup } from '../../views/data-types.ts';

/** `backup-MILLISECONDS-REASON.zip`: sorted by name they are sorted by time. */
const NAME = /^backup-(\d{13})-(auto|restore)\.zip$/;

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
  const kept = new Set(keptBackups(backups).map(({ name }) => name));
  for (const { name } of backups) {
    if (!kept.has(name) && name !== inUse) await files.remove(name);
  }
}

/**
 * Which are kept of those given, the newest first. At most six: of a library of 5,000 articles each
 * takes some 35 MB.
 *
 * Of those made by themselves the newest, the one of the day before, and the oldest of two weeks,
 * since a mistake is often noticed days later. Of those made before something was brought back the
 * same, but instead of the day before the first of the last day: who tries one file after another
 * wants what was there before the first. They go two weeks after that.
 */
export function keptBackups(backups: readonly LocalBackup[]): readonly LocalBackup[] {
  const from = (backups[0]?.madeAt ?? 0) - REACH;
  const auto = backups.filter(({ reason }) => reason === 'auto');
  const restore = backups.filter(({ reason, madeAt }) => reason === 'restore' && madeAt >= from);
  const kept = new Set([
    ...threeOf(
      auto,
      ({ madeAt }, older) => older.find((one) => one.madeAt <= madeAt - DAY) ?? older.at(-1),
    ),
    ...threeOf(restore, ({ madeAt }, older) => older.findLast((one) => one.madeAt > madeAt - DAY)),
  ]);
  return backups.filter((one) => kept.has(one));
}

/** The newest, another, and the oldest of two weeks. */
function threeOf(
  backups: readonly LocalBackup[],
  another: (newest: LocalBackup, older: readonly LocalBackup[]) => LocalBackup | undefined,
): readonly LocalBackup[] {
  const [newest, ...older] = backups;
  if (!newest) return [];
  const second = another(newest, older);
  const oldest = older.findLast(({ madeAt }) => madeAt >= newest.madeAt - REACH);
  return [newest, second, oldest].filter((one) => one !== undefined);
}
