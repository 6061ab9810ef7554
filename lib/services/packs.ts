/** Packs: received from a page piece by piece, checked whole, shown, installed, removed. */
import { RequestFailure, tellFrames } from '../browser/server.ts';
import type { StoredPack } from '../store/database.ts';
import { dropImport, importedFile, sweepImports } from '../store/incoming-files.ts';
import { commitImport, listPacks, markChecked, removePack } from '../store/packs.ts';
import { MOST_PACK_BYTES, type PackVerdict, type PackView } from '../views/pack-types.ts';
import { inspectPack } from './inspect-pack.ts';
import { openStarterPack, openStoredPack } from './knowledge.ts';
import { fileReceiver } from './receive-file.ts';
import { rereadTabs } from './reread-tabs.ts';
import type { Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';
import { type HandlersFor, stored } from './stored.ts';

/** Progress is told at most so often, milliseconds. */
const PROGRESS_PAUSE = 200;

interface Checking {
  readonly verdict: Promise<PackVerdict>;
  readonly signal: { aborted: boolean };
}

/** The handlers of `packs/…`. */
export function packHandlers(services: Services): HandlersFor<'packs'> {
  const { db, now } = services;
  const receive = fileReceiver(services, 'pack', MOST_PACK_BYTES);
  const checking = new Map<string, Checking>();
  const check = (importId: string): Promise<PackVerdict> => {
    const running = checking.get(importId);
    if (running) return running.verdict;
    const signal = { aborted: false };
    const verdict = checkImport(services, importId, signal).finally(() =>
      checking.delete(importId),
    );
    checking.set(importId, { verdict, signal });
    return verdict;
  };
  return {
    'packs/list': async () => {
      await stored(() => sweepImports(db, now()));
      return [await starterView(), ...(await Promise.all((await listPacks(db)).map(viewOf)))];
    },
    'packs/begin': receive.begin,
    'packs/part': receive.part,
    'packs/check': ({ importId }) => check(importId),
    'packs/install': async ({ importId }) => {
      const pack = await stored(() => commitImport(db, importId, now()));
      if (!pack) throw new RequestFailure('not-stored', 'nothing checked to install');
      await packsChanged(services);
      return viewOf(pack);
    },
    'packs/cancel': async ({ importId }) => {
      const running = checking.get(importId);
      if (running) running.signal.aborted = true;
      await stored(() => dropImport(db, importId));
      return null;
    },
    'packs/remove': async ({ packId }) => {
      if (await stored(() => removePack(db, packId))) await packsChanged(services);
      return null;
    },
  };
}

async function packsChanged(services: Services): Promise<void> {
  services.namesChanged();
  tellFrames({ type: 'packs-changed' });
  await rereadTabs();
}

async function checkImport(
  services: Services,
  importId: string,
  signal: Checking['signal'],
): Promise<PackVerdict> {
  const { db, now } = services;
  const file = await importedFile(db, importId);
  if (!file) throw new RequestFailure('not-stored', 'the file is not complete');
  let told = 0;
  const inspected = await inspectPack(file, {
    lang: interfaceLanguage(await readSettings()),
    installed: (id) => db.packs.get(id),
    signal,
    progress: (done, total) => {
      if (now() - told < PROGRESS_PAUSE) return;
      told = now();
      tellFrames({ type: 'pack-progress', importId, done, total });
    },
  });
  if (inspected.state !== 'good') {
    await stored(() => dropImport(db, importId));
    return inspected.state === 'bad' ? inspected : { state: 'cancelled' };
  }
  const { preview, meta, indexLength } = inspected;
  const { languages } = preview.pack;
  const checked = { meta, languages, indexLength };
  const alive = await stored(() => markChecked(db, importId, checked, now()));
  return alive ? { state: 'good', preview } : { state: 'cancelled' };
}

async function viewOf(row: StoredPack): Promise<PackView> {
  return {
    ...row.meta,
    languages: row.languages,
    bytes: row.file.size,
    installedAt: row.installedAt,
    damaged: (await openStoredPack(row)) === null,
  };
}

async function starterView(): Promise<PackView> {
  const { meta, head } = (await openStarterPack([])).pack;
  return {
    ...meta,
    languages: {},
    bytes: head.fileLength,
    installedAt: null,
    damaged: false,
  };
}
