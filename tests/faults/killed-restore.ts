import { send } from '../../scripts/bench/extension.ts';
import { fillLibrary } from '../../scripts/bench/fill-library.ts';
import type { Bed, Tab } from '../../scripts/browsers/bed.ts';
import { listed } from './saving.ts';

/** Kills at so many moments of a restore, spread over the time that it takes. */
export interface KilledRestoreJob {
  readonly articles: number;
  readonly workerKills: number;
  readonly browserKills: number;
}

/** What was there after the kills. `mixed`, `lost` and `broken` are to be 0. */
export interface KilledRestoreFigures {
  readonly kills: number;
  /** The library as it was before, as the file has it, or between the two and said to be that. */
  readonly old: number;
  readonly fresh: number;
  readonly between: number;
  /** Neither the one nor the other, and nobody said so; or articles without their text. */
  readonly mixed: number;
  /** Times that it could not be gone on with or undone afterwards, whichever was tried. */
  readonly broken: number;
  /** Of an undisturbed restore, milliseconds. */
  readonly ms: number;
  readonly damage: unknown;
}

const FILES = ['a.zip', 'b.zip'] as const;
const INCOMING = 'incoming.zip';

/** How far the texts of the two libraries are shifted: every article of both has another. */
const SHIFT = 7;

/**
 * Two libraries, each in a file: what is not there is brought in with "replace", and the background
 * or the browser is killed meanwhile. Checksums say what is there afterwards.
 */
export async function killedRestore(
  bed: Bed,
  { articles, workerKills, browserKills }: KilledRestoreJob,
): Promise<KilledRestoreFigures> {
  let page = await bed.openPage('library.html');
  await send(page, 'data/state', {});
  const sums: string[] = [];
  // The second is larger, and has other texts under the ids of the first.
  for (const [n, file] of FILES.entries()) {
    await fillLibrary(page, articles * (n + 1), n * SHIFT);
    await send(page, 'data/accept', {});
    sums.push(await writeTo(page, file));
  }
  const start = performance.now();
  await bringIn(page, FILES[0]);
  await send(page, 'data/restore', { id: crypto.randomUUID(), file: INCOMING, mode: 'replace' });
  const ms = performance.now() - start;

  const seen = { old: 0, fresh: 0, between: 0, mixed: 0, broken: 0 };
  let now = 0;
  const kills = workerKills + browserKills;
  for (let kill = 0; kill < kills; kill++) {
    const other = 1 - now;
    await bringIn(page, FILES[other] ?? '');
    const restoring = send(page, 'data/restore', {
      id: crypto.randomUUID(),
      file: INCOMING,
      mode: 'replace',
    }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, (ms * 1.2 * (kill + 0.5)) / kills));
    // As evenly spread among the others as their number allows.
    const sofar = (n: number): number => Math.floor((n * browserKills) / kills);
    if (sofar(kill + 1) > sofar(kill)) {
      await bed.killBrowser();
      page = await bed.openPage('library.html');
    } else {
      await bed.killBackground();
      await restoring;
    }
    const { brokenOff } = await send(page, 'data/state', {});
    const there = sums.indexOf(await checksum(page));
    if ((there < 0 && !brokenOff) || (await listed(page)).half > 0) seen.mixed++;
    else if (there < 0) seen.between++;
    else if (there === now) seen.old++;
    else seen.fresh++;
    // Every second time it is undone, where there is anything to undo.
    const undoes = brokenOff !== null && brokenOff.share < 1 && kill % 2 === 1;
    const isRight = undoes
      ? await undo(page, sums[now])
      : (there === other && brokenOff === null) || (await goOn(page, sums[other]));
    if (!isRight) seen.broken++;
    if (!undoes) now = isRight ? other : Math.max(0, sums.indexOf(await checksum(page)));
  }
  const { damage } = await send(page, 'data/state', {});
  return { kills, ...seen, ms, damage };
}

/** Goes on with the file that is still there; false where the library is not as the file has it. */
async function goOn(page: Tab, wanted: string | undefined): Promise<boolean> {
  const { incoming } = await send(page, 'data/state', {});
  if (incoming === null) return false;
  const checked = await send(page, 'data/check', { file: INCOMING });
  if (checked.state !== 'good') return false;
  const restored = await send(page, 'data/restore', {
    id: crypto.randomUUID(),
    file: INCOMING,
    mode: 'replace',
  });
  return restored.state === 'done' && (await checksum(page)) === wanted;
}

/** Takes back what was begun; false where the library is not as it was. */
async function undo(page: Tab, wanted: string | undefined): Promise<boolean> {
  await send(page, 'data/undo-restore', {});
  const { brokenOff } = await send(page, 'data/state', {});
  return brokenOff === null && (await checksum(page)) === wanted;
}

async function checksum(page: Tab): Promise<string> {
  const written = await send(page, 'data/backup', {});
  if (!written || written.broken.length > 0) throw new Error('the library cannot be read');
  return written.checksum;
}

async function writeTo(page: Tab, name: string): Promise<string> {
  const sum = await checksum(page);
  await copy(page, 'outgoing.zip', name);
  return sum;
}

function bringIn(page: Tab, name: string): Promise<void> {
  return copy(page, name, INCOMING);
}

async function copy(page: Tab, from: string, to: string): Promise<void> {
  await page.evaluate(
    async (names) => {
      const root = await navigator.storage.getDirectory();
      const file = await (await root.getFileHandle(names.from)).getFile();
      const target = await root.getFileHandle(names.to, { create: true });
      await file.stream().pipeTo(await target.createWritable());
    },
    { from, to },
  );
}
