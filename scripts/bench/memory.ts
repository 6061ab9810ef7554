/*
 * npm run bench -- memory [--names 1000000]: what the background holds when it has opened a pack
 * of so many names and read articles, and what a tab holds for being read, in Chromium (Firefox
 * tells nobody), after a collection.
 */
import { parseArgs } from 'node:util';
import type { Bed, Tab } from '../browsers/bed.ts';
import type { Heap } from '../browsers/heap.ts';
import { table } from '../markdown-table.ts';
import { send, startBed } from './extension.ts';
import { machine } from './machine.ts';
import { installPack, madePack } from './pack-install.ts';
import { figure, median } from './stopwatch.ts';

const ARTICLES = [
  'http://www.vestnik.test/mir/zheneva-itogi.html',
  'http://www.vestnik.test/dokumenty/proekty-dogovorov.html',
  'http://meridian.test/world/geneva-talks',
];
/** The whole analysis, and what follows it, is done by then, milliseconds. */
const SETTLED = 4000;
const MB = 2 ** 20;

async function heapOf(bed: Bed, tab: Tab | null): Promise<Heap> {
  if (!bed.heap) throw new Error('this browser does not tell');
  return bed.heap(tab);
}

async function openAndSettle(bed: Bed, url: string): Promise<Tab> {
  const tab = await bed.open(url);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return tab;
}

/** Bytes that tabs hold, the articles being read or not. */
async function tabHeaps(bed: Bed, marked: boolean): Promise<number[]> {
  const sizes: number[] = [];
  for (const url of ARTICLES) {
    const tab = await openAndSettle(bed, url);
    const marks = await tab.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    );
    if (marks > 0 !== marked) throw new Error(`${url} has ${marks} marks`);
    const { objects, buffers } = await heapOf(bed, tab);
    sizes.push(objects + buffers);
    await tab.close();
  }
  return sizes;
}

const { values } = parseArgs({ options: { names: { type: 'string', default: '1000000' } } });
const names = Number(values.names);
console.log(`Machine: ${machine()}`);
const bed = await startBed('chromium');
try {
  const page = await bed.openPage('library.html');
  const bare = await tabHeaps(bed, false);
  await send(page, 'settings/set', { change: { mode: 'all' } });
  await installPack(page, madePack(names));
  await bed.killBackground();
  await send(page, 'settings/get', {});
  const started = await heapOf(bed, null);
  const read = await tabHeaps(bed, true);
  const worked = await heapOf(bed, null);
  const row = (what: string, { objects, buffers }: Heap) => ({
    what,
    'objects MB': figure(objects / MB),
    'buffers MB': figure(buffers / MB),
    'in all MB': figure((objects + buffers) / MB),
  });
  console.log(`\nThe background, ${names.toLocaleString('en')} names\n`);
  console.log(
    table([row('just started', started), row(`${ARTICLES.length} articles analysed`, worked)]),
  );
  const more = read.map((bytes, index) => bytes - (bare[index] ?? 0));
  console.log('\nA tab whose article is read, more than one that is not\n');
  console.log(
    table([{ 'median MB': figure(median(more) / MB), 'most MB': figure(Math.max(...more) / MB) }]),
  );
} finally {
  await bed.close();
}
