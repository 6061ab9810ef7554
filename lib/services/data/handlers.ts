/** What is asked about the reader's data: backups out and in, and where space goes. */
import { RequestFailure, tellFrames } from '../../browser/server.ts';
import { ROOM_NEEDED, space } from '../../browser/storage.ts';
import { INCOMING_FILE } from '../../protocol.ts';
import type { LibraryDatabase } from '../../store/database.ts';
import type {
  BackupVerdict,
  BrokenOffView,
  RestoreOutcome,
  RowCounts,
  YourDataView,
} from '../../views/data-types.ts';
import { answerOnce } from '../answer-once.ts';
import { localDay } from '../local-day.ts';
import type { Services } from '../services.ts';
import { type HandlersFor, stored } from '../stored.ts';
import { type DataWork, dataWork, noteSaved, savedAt } from './data-work.ts';
import {
  acceptLibrary,
  damageView,
  isOpenable,
  knownDamage,
  lookAfterLibrary,
} from './ledger-watch.ts';
import { isLocalBackup, listLocalBackups } from './local-backups.ts';
import { OUTGOING_FILE } from './outgoing-files.ts';
import { SECTIONS, tableOf } from './sections.ts';
import { contentChecksum } from './write-backup.ts';

/** The room that a backup takes when it is unpacked, of its size: 6.5 times for analysed articles. */
const UNPACKED = 8;

/** The handlers of `data/…`. */
export function dataHandlers(services: Services): HandlersFor<'data'> {
  const work = dataWork(services);
  const { db } = services;
  return {
    'data/state': () => dataView(services, work),
    'data/backup': async () => {
      const written = await stored(() => work.write(OUTGOING_FILE));
      if (!written) return null;
      const { bytes, broken, manifest } = written;
      const day = localDay(Date.parse(manifest.created));
      const checksum = await contentChecksum(manifest);
      return { file: OUTGOING_FILE, name: `sidelight-${day}.zip`, bytes, checksum, broken };
    },
    'data/backup-taken': async () => {
      await noteSaved(services.now());
      tellFrames({ type: 'data-changed' });
      return null;
    },
    'data/check': async ({ file }) => verdictOf(await work.check(ours(file))),
    'data/restore': async ({ id, file, mode }) => {
      if (mode !== 'merge' && mode !== 'replace') {
        throw new RequestFailure('bad-request', 'no such mode');
      }
      const outcome = await answerOnce('data/restore', id, () => restore(work, ours(file), mode));
      if (outcome.state === 'done' && file === INCOMING_FILE) {
        await work.files.remove(INCOMING_FILE);
      }
      return outcome;
    },
    'data/undo-restore': async () => {
      await stored(() => work.undo());
      return null;
    },
    'data/drop': async () => {
      work.cancel();
      // What was begun and broken off is gone on with from it.
      if ((await work.brokenOff())?.file !== INCOMING_FILE) await work.files.remove(INCOMING_FILE);
      return null;
    },
    'data/cancel': async () => {
      work.cancel();
      return null;
    },
    'data/health': async () => {
      const known = await knownDamage();
      // Whether it can be opened may have changed since.
      const damage = known && (isOpenable(known) ? known : await lookAfterLibrary(db, false));
      const opens = damage === null || isOpenable(damage);
      const isBrokenOff = opens && (await work.brokenOff()) !== null;
      return { damage: damage && damageView(damage), isBrokenOff };
    },
    'data/accept': async () => {
      await stored(() => acceptLibrary(db));
      return null;
    },
    'data/begin-anew': async () => {
      await stored(() => beginAnew(db));
      return null;
    },
    'data/keep': async () => {
      await stored(() => work.keep('auto'));
      return null;
    },
  };
}

/** The file was removed meanwhile. */
const GONE = { state: 'bad', code: 'gone', detail: '' } as const;

async function restore(
  work: DataWork,
  file: string,
  mode: 'merge' | 'replace',
): Promise<RestoreOutcome> {
  const packed = (await work.files.open(file))?.size ?? 0;
  const restored = await stored(() => work.restore(file, mode), ROOM_NEEDED + packed * UNPACKED);
  if (!restored) return GONE;
  if (!restored.ok) return refusal(restored.error, restored.detail);
  const { added, replaced } = restored.value;
  return { state: 'done', added, replaced };
}

function ours(file: unknown): string {
  if (typeof file === 'string' && (file === INCOMING_FILE || isLocalBackup(file))) return file;
  throw new RequestFailure('bad-request', 'no file of ours');
}

function refusal(
  code: string,
  detail: string | undefined,
): { state: 'cancelled' } | { state: 'bad'; code: string; detail: string } {
  if (code === 'cancelled') return { state: 'cancelled' };
  return { state: 'bad', code, detail: detail ?? '' };
}

function verdictOf(checked: Awaited<ReturnType<DataWork['check']>>): BackupVerdict {
  if (!checked) return GONE;
  if (!checked.ok) return refusal(checked.error, checked.detail);
  const { manifest, sections, unknown } = checked.value;
  return { state: 'good', created: manifest.created, sections, unknown };
}

/** Removes a database that cannot be opened; an open one stays. */
async function beginAnew(db: LibraryDatabase): Promise<void> {
  if ((await lookAfterLibrary(db, false))?.kind !== 'unopenable') return;
  await db.delete();
  await db.open();
  await acceptLibrary(db);
}

async function brokenOffView(work: DataWork): Promise<BrokenOffView | null> {
  const half = await work.brokenOff();
  if (!half) return null;
  const { file, mode, created, done, steps, isWritten } = half;
  return {
    file: file === INCOMING_FILE ? null : file,
    mode,
    created,
    share: isWritten ? 1 : Math.min(done / (steps + 1), 0.99),
  };
}

async function dataView({ db }: Services, work: DataWork): Promise<YourDataView> {
  const { files } = work;
  const damage = await lookAfterLibrary(db, false);
  const opens = damage === null || isOpenable(damage);
  const [{ used, quota }, backups, incoming] = await Promise.all([
    space(),
    listLocalBackups(files),
    files.open(INCOMING_FILE),
  ]);
  return {
    space: {
      used,
      quota,
      packs: opens ? await packBytes(db) : 0,
      backups: backups.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    counts: opens ? await countSections(db) : {},
    damage: damage && damageView(damage),
    brokenOff: opens ? await brokenOffView(work) : null,
    savedAt: await savedAt(),
    backups,
    incoming: incoming?.size ?? null,
  };
}

async function packBytes(db: LibraryDatabase): Promise<number> {
  const packs = await db.packs.toArray();
  return packs.reduce((sum, { file }) => sum + file.size, 0);
}

async function countSections(db: LibraryDatabase): Promise<RowCounts> {
  const counted = SECTIONS.map(
    async (section) => [section.name, await tableOf(db, section).count()] as const,
  );
  return Object.fromEntries(await Promise.all(counted));
}
