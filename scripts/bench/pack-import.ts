/*
 * npm run bench -- pack-import: a pack chosen on the page of packs, in both browsers: how long it
 * takes in all, and how long the page and the background leave other work waiting meanwhile.
 */
import { parseArgs } from 'node:util';
import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, Tab } from '../browsers/bed.ts';
import { press } from '../browsers/controls.ts';
import { table } from '../markdown-table.ts';
import { BROWSERS, startBed } from './extension.ts';
import { machine } from './machine.ts';
import { madePack } from './pack-install.ts';
import { figure, median } from './stopwatch.ts';

/** Names of a made entity, of all languages. */
const NAMES_EACH = 5;

/** Bytes handed to the page at a time, before base64. */
const PART = 4 * 1024 * 1024;

/** An import takes longer on a machine that is very busy only, milliseconds. */
const LONGEST = 240_000;

/** The page's tick, milliseconds: what comes later than this was kept waiting. */
const TICK = 20;

/** Gives the page the file in pieces, as one message would be too long. */
async function handOver(page: Tab, pack: Uint8Array): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { benchParts: [] });
  });
  for (let at = 0; at < pack.length; at += PART) {
    const base64 = Buffer.from(pack.subarray(at, at + PART)).toString('base64');
    await page.evaluate((part) => {
      const { benchParts } = window as unknown as { benchParts: Uint8Array<ArrayBuffer>[] };
      benchParts.push(Uint8Array.from(atob(part), (character) => character.charCodeAt(0)));
    }, base64);
  }
}

/** Chooses the file handed over, as a reader would, and notes how late the page's ticks come. */
function choose(page: Tab): Promise<void> {
  return page.evaluate((tick) => {
    const held = window as unknown as { benchParts: Uint8Array<ArrayBuffer>[]; benchGap: number };
    const file = new File(held.benchParts, 'bench.slpack');
    held.benchParts = [];
    held.benchGap = 0;
    let before = performance.now();
    setInterval(() => {
      const now = performance.now();
      held.benchGap = Math.max(held.benchGap, now - before - tick);
      before = now;
    }, tick);
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(file);
    if (field) field.files = files.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, TICK);
}

const longestGap = (page: Tab): Promise<number> =>
  page.evaluate(() => (window as unknown as { benchGap: number }).benchGap);

/** Asks the background for the settings over and over until told to stop: milliseconds of each. */
function askOn(page: Tab): { readonly stop: () => Promise<readonly number[]> } {
  const asking = page.evaluate(async () => {
    const held = window as unknown as { benchStop: boolean };
    held.benchStop = false;
    const waits: number[] = [];
    while (!held.benchStop) {
      const start = performance.now();
      await chrome.runtime.sendMessage({ sidelight: 'request', type: 'settings/get', request: {} });
      waits.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return waits;
  });
  const stop = async (): Promise<readonly number[]> => {
    await page.evaluate(() => {
      Object.assign(window, { benchStop: true });
    });
    return asking;
  };
  return { stop };
}

function showsWithin(page: Tab, text: string): Promise<unknown> {
  return page.until((wanted) => document.body.innerText.includes(wanted), text, LONGEST);
}

async function measure(bed: Bed, pack: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const other = await bed.openPage('library.html');
  const page = await bed.openPage('options.html#packs');
  await showsWithin(page, en['packs.add']);
  await handOver(page, pack);
  const asking = askOn(other);
  const start = performance.now();
  await choose(page);
  await showsWithin(page, '“Bench” can be added');
  const shown = performance.now();
  await press(page, en['packs.install']);
  await showsWithin(page, '“Bench” is installed');
  const end = performance.now();
  const waits = await asking.stop();
  return {
    'in all s': figure((end - start) / 1000),
    'until shown s': figure((shown - start) / 1000),
    'the page’s longest wait ms': figure(await longestGap(page)),
    'the background’s answer, median ms': figure(median(waits)),
    'its longest ms': figure(Math.max(...waits)),
  };
}

const { values } = parseArgs({ options: { entities: { type: 'string', default: '100000' } } });
const pack = madePack(Number(values.entities) * NAMES_EACH);
console.log(`Machine: ${machine()}\nPack of ${values.entities} entities, ${pack.length} bytes\n`);
const rows: Record<string, string>[] = [];
for (const kind of BROWSERS) {
  const bed = await startBed(kind);
  try {
    rows.push({ browser: kind, ...(await measure(bed, pack)) });
  } finally {
    await bed.close();
  }
}
console.log(table(rows));
