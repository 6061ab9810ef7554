/*
 * npm run bench -- overlay [--corpora DIR]: what the reader of a page waits for, in both browsers
 * with the built extension, beside the budgets: from the reader's start to painted marks with the
 * background running and ended, the longest task, the card, the save, the gate, the package.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import type { Bed, BrowserKind, Tab } from '../browsers/bed.ts';
import { builtExtension } from '../browsers/built-extension.ts';
import { marksOf, pointAt } from '../browsers/controls.ts';
import { table } from '../markdown-table.ts';
import { BROWSERS, send, startBed } from './extension.ts';
import { machine } from './machine.ts';
import { installPack, madePack } from './pack-install.ts';
import { pagesToMeasure } from './pages.ts';
import { type Reading, readingOf } from './reading-times.ts';
import { figure, median, quantile } from './stopwatch.ts';

const BUDGET: Readonly<Record<BrowserKind, { readonly warm: number; readonly cold: number }>> = {
  chromium: { warm: 75, cold: 150 },
  firefox: { warm: 120, cold: 200 },
};
const CARDS = 7;
const SAVES = 7;
const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';

type Row = Record<string, string>;

function readingRow(kind: BrowserKind, state: 'warm' | 'cold', readings: readonly Reading[]): Row {
  const middle = (key: 'untilStart' | 'extract' | 'answer' | 'paint') =>
    figure(median(readings.map((reading) => reading[key])));
  const totals = readings.map(({ total }) => total);
  const tasks = readings.flatMap(({ longest }) => longest ?? []);
  return {
    browser: `${kind}, ${state}`,
    pages: String(readings.length),
    'page ready → start': middle('untilStart'),
    extract: middle('extract'),
    answer: middle('answer'),
    paint: middle('paint'),
    'start → painted': figure(median(totals)),
    p90: figure(quantile(totals, 0.9)),
    budget: String(BUDGET[kind][state]),
    'tasks > 50 ms': tasks.length
      ? `${tasks.filter((ms) => ms > 50).length} of ${tasks.length} pages, max ${figure(Math.max(...tasks))}`
      : '–',
  };
}

/**
 * Milliseconds from a click on a name to the card as it stays. The pointer alone opens it after
 * it has rested on the name; that pause is meant, and no part of this.
 */
async function cardTimes(tab: Tab): Promise<number[]> {
  const names = [...new Set((await marksOf(tab)).map(({ text }) => text))].slice(0, CARDS + 1);
  const times: number[] = [];
  for (const name of names) {
    await tab.evaluate(() => {
      performance.clearMarks('sidelight-card');
      addEventListener('click', () => performance.mark('bench-click'), { capture: true });
    });
    const { x, y } = await pointAt(tab, name);
    await tab.clickAt(x, y);
    await new Promise((resolve) => setTimeout(resolve, 700));
    const ms = await tab.evaluate(() => {
      const shown = performance.getEntriesByName('sidelight-card').at(-1);
      const pointed = performance.getEntriesByName('bench-click').at(-1);
      return shown && pointed ? shown.startTime - pointed.startTime : null;
    });
    if (ms !== null) times.push(ms);
  }
  // The first card also loads its frame; it is measured apart.
  return times;
}

async function saveTimes(tab: Tab, page: Tab): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < SAVES; round++) {
    const answer = await page.evaluate(
      async ({ address, id }) => {
        const tabs = await chrome.tabs.query({});
        const tabId = tabs.find(({ url }) => url === address)?.id;
        const start = performance.now();
        const request = { tabId, id };
        const reply = (await chrome.runtime.sendMessage({
          sidelight: 'request',
          type: 'library/save',
          request,
        })) as { ok: boolean };
        return { ok: reply.ok, ms: performance.now() - start };
      },
      { address: await tab.evaluate(() => location.href), id: `bench-${round}` },
    );
    if (!answer.ok) throw new Error('an article was not saved');
    times.push(answer.ms);
  }
  return times;
}

async function readAll(bed: Bed, tab: Tab, urls: readonly string[], cold: boolean) {
  const readings: Reading[] = [];
  for (const url of urls) {
    const reading = await readingOf(bed, tab, url, cold);
    if (reading) readings.push(reading);
  }
  return readings;
}

async function measureIn(kind: BrowserKind, pack: Uint8Array, corpora: string | undefined) {
  const bed = await startBed(kind);
  try {
    const page = await bed.openPage('library.html');
    await send(page, 'settings/set', { change: { mode: 'all' } });
    await installPack(page, pack);
    const urls = pagesToMeasure(bed.stand, corpora);
    const tab = await bed.open('http://www.vestnik.test/');
    const cold = await readAll(bed, tab, urls, true);
    const warm = await readAll(bed, tab, urls, false);
    await readingOf(bed, tab, ARTICLE, false);
    const cards = await cardTimes(tab);
    const saves = await saveTimes(tab, page);
    return { rows: [readingRow(kind, 'warm', warm), readingRow(kind, 'cold', cold)], cards, saves };
  } finally {
    await bed.close();
  }
}

function filesIn(folder: string, prefix = ''): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) Object.assign(files, filesIn(path, `${prefix}${name}/`));
    else files[prefix + name] = new Uint8Array(readFileSync(path));
  }
  return files;
}

/** Sizes of the package, of the release where it is built, else of the build for tests. */
function packageRows(): Row[] {
  return BROWSERS.map((kind) => {
    const forTests = builtExtension(kind);
    const release = forTests.replace(/-e2e$/, '');
    const folder = existsSync(join(release, 'manifest.json')) ? release : forTests;
    const size = (name: string) => `${statSync(join(folder, name)).size}`;
    const zipped = zipSync(filesIn(folder), { level: 9 }).length / 2 ** 20;
    return {
      build: folder === release ? `${kind}, release` : `${kind}, for tests`,
      'gate bytes': size('gate.js'),
      'gate budget': '4096',
      'reader bytes': size('reader.js'),
      'background bytes': size('background.js'),
      'zipped MB': figure(zipped),
      'zip budget MB': '5',
    };
  });
}

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    names: { type: 'string', default: '1000000' },
  },
});
console.log(`Machine: ${machine()}`);
console.log('\nThe package\n');
console.log(table(packageRows()));
const pack = madePack(Number(values.names));
const rows: Row[] = [];
const waits: Row[] = [];
for (const kind of BROWSERS) {
  const measured = await measureIn(kind, pack, values.corpora);
  rows.push(...measured.rows);
  const [firstCard = Number.NaN, ...cards] = measured.cards;
  waits.push({
    browser: kind,
    'first card ms': figure(firstCard),
    'next cards, median': figure(median(cards)),
    'card budget': '100',
    'save, median': figure(median(measured.saves)),
    'save, p90': figure(quantile(measured.saves, 0.9)),
    'save budget': '200',
  });
}
const pages = values.corpora ? 'real pages' : 'pages of the newsstand';
console.log(`\nMarks, ${pages}, ${Number(values.names).toLocaleString('en')} names, ms, medians\n`);
console.log(table(rows));
console.log('\nCard and save\n');
console.log(table(waits));
console.log(`\nAt the end: ${machine().split(', ').at(-1)}`);
