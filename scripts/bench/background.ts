import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { Article } from '../../lib/model/news.ts';
import type { BrowserKind, Tab } from '../browsers/bed.ts';
import { builtExtension } from '../browsers/built-extension.ts';
import { table } from '../markdown-table.ts';
import { startBed } from './extension.ts';
import { madeArticle } from './made-articles.ts';
import { madeEntities } from './made-names.ts';
import { type InstallFigures, installPack, madePack } from './pack-install.ts';
import { ARTICLE, type Asked, articleOf, roundTrips } from './round-trips.ts';
import { figure, median } from './stopwatch.ts';
import { rowsPerSecond, secondsToStore } from './store-rows.ts';

const WARM = { rounds: 15, cold: false } as const;

/** What is measured: `store` says whether also what the store takes. */
interface Measured {
  readonly store: boolean;
  /** Rounds of messages to a background that was ended. */
  readonly rounds: number;
  readonly browsers: readonly BrowserKind[];
}

/** An extension of the same manifest whose background does nothing but answer. */
function echoBuild(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-echo-'));
  cpSync(builtExtension(kind), folder, { recursive: true });
  const echo = `chrome.runtime.onMessage.addListener((message, sender, reply) => {
    reply({ sidelight: 1, ok: false, error: 'refused' });
  });
  chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));`;
  writeFileSync(join(folder, 'background.js'), echo);
  return folder;
}

async function echoAlone(kind: BrowserKind, article: Article, rounds: number): Promise<number> {
  const folder = echoBuild(kind);
  const bed = await startBed(kind, folder);
  try {
    await bed.open(ARTICLE);
    const page = await bed.openPage('library.html');
    const times = await roundTrips({ bed, page }, ['echo'], article, { rounds, cold: true });
    return median(times.echo);
  } finally {
    await bed.close();
    rmSync(folder, { recursive: true });
  }
}

const ALL = ['echo', 'matches', 'marks'] as const;
type Times = Record<Asked, number[]>;

async function measureIn(
  kind: BrowserKind,
  entities: readonly Entity[],
  pack: Uint8Array,
  rounds: number,
) {
  const cold = { rounds, cold: true };
  const article = articleOf(madeArticle(entities, 1000, 2));
  const bare = await echoAlone(kind, article, rounds);
  const bed = await startBed(kind);
  try {
    await bed.open(ARTICLE);
    const page = await bed.openPage('library.html');
    const starter: Times = await roundTrips({ bed, page }, ALL, article, cold);
    const installed = await installPack(page, pack);
    const large: Times = await roundTrips({ bed, page }, ALL, article, cold);
    const warm: Times = await roundTrips({ bed, page }, ALL, article, WARM);
    return { kind, bare, starter, cold: large, warm, installed, page, bed };
  } catch (error) {
    await bed.close();
    throw error;
  }
}

/** The middle of the ratios of rounds: both of a pair were measured in the same moment. */
function paired(times: Times, kind: Asked): number {
  return median(times[kind].map((ms, round) => ms / (times.echo[round] ?? Number.NaN)));
}

type Row = Record<string, string>;

function rowOf(browser: BrowserKind, what: string, times: Times, bare?: number): Row {
  return {
    browser,
    what,
    'echo, empty background': bare === undefined ? '–' : figure(bare),
    echo: figure(median(times.echo)),
    matches: figure(median(times.matches)),
    marks: figure(median(times.marks)),
    'matches / echo': figure(paired(times, 'matches')),
    'marks / echo': figure(paired(times, 'marks')),
  };
}

/** What the installation of the pack took, beside what other ways of storing it would. */
async function storeRow(
  browser: BrowserKind,
  page: Tab,
  { installed, pack, entities }: Installed,
): Promise<Row> {
  const rows = await rowsPerSecond(page);
  const store = await secondsToStore(page, pack.length);
  const { sendMs, checkMs, storeMs } = installed;
  return {
    browser,
    'in all s': figure((sendMs + checkMs + storeMs) / 1000),
    'sent and kept s': figure(sendMs / 1000),
    'checked s': figure(checkMs / 1000),
    'made a pack s': figure(storeMs / 1000),
    'a row each s': figure(entities.length / rows),
    'the same bytes as we store them s': figure(store),
    'a row each / as we store': figure(entities.length / rows / store),
  };
}

interface Installed {
  readonly installed: InstallFigures;
  readonly pack: Uint8Array;
  readonly entities: readonly Entity[];
}

/** Measures the background of the built extension with so many names installed, and prints it. */
export async function measureBackground(
  names: number,
  { store, rounds, browsers }: Measured,
): Promise<void> {
  const entities = madeEntities(names);
  const pack = madePack(names);
  const size = `${names.toLocaleString('en')} names`;
  const trips: Row[] = [];
  const stores: Row[] = [];
  for (const kind of browsers) {
    const { bare, starter, cold, warm, installed, page, bed } = await measureIn(
      kind,
      entities,
      pack,
      rounds,
    );
    try {
      trips.push(rowOf(kind, 'cold, starter pack', starter, bare));
      trips.push(rowOf(kind, `cold, ${size}`, cold, bare), rowOf(kind, `warm, ${size}`, warm));
      if (store) stores.push(await storeRow(kind, page, { installed, pack, entities }));
    } finally {
      await bed.close();
    }
  }
  console.log('\nMessage with a 1,000-word article → answer, ms, medians of rounds in turns\n');
  console.log(table(trips));
  if (!store) return;
  const megabytes = (pack.length / 2 ** 20).toFixed(0);
  console.log(`\nPack of ${size} (${entities.length} entities, ${megabytes} MB) from a file\n`);
  console.log(table(stores));
}
