import { en } from '../../lib/i18n/messages/en.ts';
import { send } from '../../scripts/bench/extension.ts';
import type { Bed, Tab } from '../../scripts/browsers/bed.ts';
import { shownText } from '../../scripts/browsers/controls.ts';
import { listed, Saver } from './saving.ts';
import type { SmallDisk } from './small-disk.ts';

/** Saves before the disk is full, and tries while it is. */
export interface FullDiskJob {
  readonly before: number;
  readonly during: number;
}

/** What came of it. All but the first three are to be 0 or "". */
export interface FullDiskFigures {
  readonly acknowledged: number;
  /** Saves that were refused while the disk was full, in our words for it. */
  readonly refused: number;
  /** Of them acknowledged at the next try, with room again. */
  readonly recovered: number;
  /** Saves that failed without saying why. */
  readonly unclear: number;
  /** Acknowledged and not there at the end, half there, or there twice. */
  readonly lost: number;
  readonly half: number;
  readonly twice: number;
  /** What pages said on the full disk that they must not say. */
  readonly said: string;
  readonly damage: unknown;
}

/** As long as an article of 100,000 words, so that no left-over room is enough. */
const LONG = 'я'.repeat(400_000);

/** Texts that would send a reader the wrong way while the disk is full. */
const WRONG = [en['library.empty'], en['data.damageAnew'], en['data.damage.emptied']];

/** Saves on a disk that fills up, and looks at what is kept: meanwhile, afterwards, and after a kill. */
export async function fullDisk(
  bed: Bed,
  disk: SmallDisk,
  { before, during }: FullDiskJob,
): Promise<FullDiskFigures> {
  const saver = new Saver(bed);
  const page = await saver.open();
  for (let n = 0; n < before; n++) await saver.save(n);
  await send(page, 'data/keep', {});

  const full: number[] = [];
  for (let n = before; n < before + during; n++) {
    // First a write that nobody keeps from the full disk: the disk cuts it off.
    if (n === before) await writeUntilFull(page, disk);
    disk.fill(0);
    const { error } = await saver.save(n, LONG);
    if (error === 'storage-full') full.push(n);
  }
  const unclear = saver.attempts.filter(
    ({ acknowledged, error }) => !acknowledged && error !== 'storage-full',
  ).length;
  const said = await wrongWords(bed);
  // A backup of so few articles may still find room that a browser has given back: then it is kept.
  const kept = await errorOf(send(page, 'data/keep', {}));
  const isClear = kept === 'done' || kept.includes('storage-full');

  disk.free();
  const again: boolean[] = [];
  for (const n of full) again.push((await saver.save(n, LONG)).acknowledged);
  await bed.killBrowser();
  const after = await saver.open();
  const { ids, half } = await listed(after);
  const there = new Set(ids);
  const state = await send(after, 'data/state', {});
  return {
    acknowledged: new Set(saver.acknowledged).size,
    refused: full.length,
    recovered: again.filter((done) => done).length,
    unclear,
    lost: saver.acknowledged.filter((id) => !there.has(id)).length,
    half,
    twice: ids.length - there.size,
    said: [said, isClear ? '' : `data/keep: ${kept}`].join(''),
    damage: state.backups.length === 0 ? 'the backup is gone' : state.damage,
  };
}

/**
 * Leaves little room, and writes past all care until the disk refuses, as happens when something else
 * fills it in the same moment. In Chromium it goes into the log of the library's own files.
 */
async function writeUntilFull(page: Tab, disk: SmallDisk): Promise<void> {
  disk.fill(300_000);
  await page.evaluate(async () => {
    const opening = indexedDB.open('another');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (let n = 0; n < 100; n++) {
      const row = crypto.getRandomValues(new Uint8Array(50_000));
      const done = await new Promise<boolean>((resolve) => {
        try {
          const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
          transaction.objectStore('rows').put(row, n);
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
        } catch {
          // The browser has closed the database: that is what was waited for.
          resolve(false);
        }
      });
      if (!done) return;
    }
    throw new Error('the disk has not become full');
  });
}

async function wrongWords(bed: Bed): Promise<string> {
  const tabs = [await bed.openPage('library.html'), await bed.openPage('options.html#data')];
  // Until each has asked and been answered.
  await Promise.all(tabs.map(settled));
  const texts = await Promise.all(tabs.map(shownText));
  for (const tab of tabs) await tab.close();
  return WRONG.filter((words) => texts.some((text) => text.includes(words))).join('; ');
}

function settled(tab: Tab): Promise<boolean> {
  return tab.until(
    (loading) => document.body.innerText.length > 200 && !document.body.innerText.includes(loading),
    en['common.loading'],
  );
}

async function errorOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'done';
  } catch (error) {
    return String(error);
  }
}
