/** What is asked about the reader's data: backups out and in, and where space goes. */
import { ownFiles } from '../../browser/own-files.ts';
import { RequestFailure, tellFrames } from '../../browser/server.ts';
import { space } from '../../browser/storage.ts';
import { INCOMING_FILE } from '../../protocol.ts';
import type { BackupVerdict, RowCounts, YourDataView } from '../../views/data-types.ts';
import type { Services } from '../services.ts';
import { type HandlersFor, stored } from '../stored.ts';
import { DataWork, noteSaved, savedAt } from './data-work.ts';
import { isLocalBackup, listLocalBackups } from './local-backups.ts';
import { SECTIONS, tableOf } from './sections.ts';
import { contentChecksum } from './write-backup.ts';

/** The file that is made for the reader to take. */
const OUTGOING_FILE = 'outgoing.zip';

/** The handlers of `data/…`. */
export function dataHandlers(services: Services): HandlersFor<'data'> {
  const work = new DataWork(services, ownFiles);
  return {
    'data/state': () => dataView(services, work),
    'data/backup': async () => {
      const written = await stored(work.write(OUTGOING_FILE));
      if (!written) return null;
      const { bytes, broken, manifest } = written;
      const day = manifest.created.slice(0, 10);
      const checksum = await contentChecksum(manifest);
      return { file: OUTGOING_FILE, name: `sidelight-${day}.zip`, bytes, checksum, broken };
    },
    'data/backup-taken': async () => {
      await noteSaved(services.now());
      tellFrames({ type: 'data-changed' });
      return null;
    },
    'data/check': async ({ file }) => verdictOf(await work.check(ours(file))),
    'data/restore': async ({ file, mode }) => {
      if (mode !== 'merge' && mode !== 'replace') {
        throw new RequestFailure('bad-request', 'no such mode');
      }
      const restored = await stored(work.restore(ours(file), mode));
      if (!restored) return GONE;
      if (!restored.ok) return refusal(restored.error, restored.detail);
      if (file === INCOMING_FILE) await work.files.remove(INCOMING_FILE);
      const { added, replaced } = restored.value;
      return { state: 'done', added, replaced };
    },
    'data/drop': async () => {
      work.cancel();
      await work.files.remove(INCOMING_FILE);
      return null;
    },
    'data/cancel': async () => {
      work.cancel();
      return null;
    },
    'data/keep': async () => {
      await stored(work.keep('auto'));
      return null;
    },
  };
}

/** The file was removed meanwhile. */
const GONE = { state: 'bad', code: 'gone', detail: '' } as const;

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

async function dataView({ db }: Services, { files }: DataWork): Promise<YourDataView> {
  const [{ used, quota }, backups, packs, incoming] = await Promise.all([
    space(),
    listLocalBackups(files),
    db.packs.toArray(),
    files.open(INCOMING_FILE),
  ]);
  const counts: RowCounts = Object.fromEntries(
    await Promise.all(
      SECTIONS.map(async (section) => [section.name, await tableOf(db, section).count()] as const),
    ),
  );
  return {
    space: {
      used,
      quota,
      packs: packs.reduce((sum, { file }) => sum + file.size, 0),
      backups: backups.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    counts,
    savedAt: await savedAt(),
    backups,
    incoming: incoming?.size ?? null,
  };
}
