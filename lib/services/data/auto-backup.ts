/** A backup a day, kept in the browser, made when something has changed. */
import { startAlarm } from '../../browser/alarms.ts';
import { RequestFailure } from '../../browser/server.ts';
import { readLocal, writeLocal } from '../../browser/storage.ts';
import type { DataWork } from './data-work.ts';
import { knownDamage, outsideLedger } from './ledger-watch.ts';
import { listLocalBackups } from './local-backups.ts';

/** The alarm that asks whether it is time. */
export const BACKUP_ALARM = 'backup';

/** How often it is asked, minutes: browsers are closed at night. */
const EVERY = 60;

/** The newest backup is at least so old before another is made, milliseconds: 20 hours. */
const LEAST_AGE = 20 * 3_600_000;

/** Key in the small storage: of which state of the library the last one was made. */
const MADE_OF = 'auto-backup';

export async function scheduleBackups(): Promise<void> {
  await startAlarm(BACKUP_ALARM, EVERY);
}

/**
 * Makes a backup if it is time. Never of a library that is damaged, or half another: the backups
 * of before are what it is restored from. True when one was made.
 */
export async function backUpIfDue(work: DataWork, now: number): Promise<boolean> {
  if ((await knownDamage()) || (await work.brokenOff())) return false;
  const ledger = await outsideLedger();
  if (!ledger || Object.values(ledger.tallies).every(({ count }) => count === 0)) return false;
  const state = `${ledger.epoch} ${ledger.revision}`;
  if ((await readLocal(MADE_OF)) === state) return false;
  const [newest] = await listLocalBackups(work.files);
  if (newest && now - newest.madeAt < LEAST_AGE && now >= newest.madeAt) return false;
  const made = await work.keep('auto').catch((error: unknown) => {
    // There is no room for it: tried again at the next ring.
    if (error instanceof RequestFailure) return false;
    throw error;
  });
  if (made) await writeLocal(MADE_OF, state);
  return made;
}
