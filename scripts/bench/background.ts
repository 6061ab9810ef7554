import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { Article } from '../../lib/model/news.ts';
import { blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import type { Bed, BrowserKind, Tab } from '../browsers/bed.ts';
import { table } from '../eval/score-spans.ts';
import { BROWSERS, builtExtension, startBed } from './extension.ts';
import { madeArticle } from './made-articles.ts';
import { madeEntities } from './made-names.ts';
import { installPack, madePack } from './pack-install.ts';
import { figure, median } from './stopwatch.ts';
import { rowsPerSecond, secondsToStore } from './store-rows.ts';

const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';
const COLD_ROUNDS = 7;
const WARM_ROUNDS = 15;

function articleOf(text: string): Article {
  return {
    url: ARTICLE,
    canonicalUrl: ARTICLE,
    headline: text.split('\n')[0] ?? '',
    authors: [],
    byline: null,
    siteName: null,
    datePublished: '2022-01-12',
    dateModified: null,
    inLanguage: 'ru',
    text,
    blocks: blocksOfPlainText(text, true),
    links: [],
    relatedLinks: [],
    feeds: [],
    structuredData: [],
    extraction: 'plain',
  };
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

/**
 * Sends a message from where a page's reader would and waits for the answer: milliseconds each.
 * `chrome.scripting` runs the sender in the tab, so the background takes it for the reader.
 */
async function roundTrips(
  bed: Bed,
  page: Tab,
  message: { readonly type: string; readonly article: Article },
  rounds: number,
  cold: boolean,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    if (cold) await bed.killBackground();
    const ms = await page.evaluate(
      async ({ type, article, readingId, address }) => {
        const tabs = await chrome.tabs.query({});
        const tabId = tabs.find(({ url }) => url === address)?.id ?? -1;
        const sendTimed = async (wire: object): Promise<number> => {
          const start = performance.now();
          await chrome.runtime.sendMessage(wire);
          return performance.now() - start;
        };
        const wire = { sidelight: 'request', type, request: { readingId, article } };
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId },
          func: sendTimed,
          args: [wire],
        });
        return answer?.result ?? -1;
      },
      { ...message, readingId: `${message.type}-${round}-${cold}`, address: ARTICLE },
    );
    times.push(ms);
  }
  return times;
}

/** A request that a reader may not make: refused at the door, so that only the way is measured. */
const ECHO = 'library/ids';
const READ = 'reader/article';

async function echoAlone(kind: BrowserKind, article: Article): Promise<number> {
  const folder = echoBuild(kind);
  const bed = await startBed(kind, folder);
  try {
    await bed.open(ARTICLE);
    const page = await bed.openPage('library.html');
    return median(await roundTrips(bed, page, { type: ECHO, article }, COLD_ROUNDS, true));
  } finally {
    await bed.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureIn(kind: BrowserKind, entities: readonly Entity[], pack: Uint8Array) {
  const article = articleOf(madeArticle(entities, 1000, 2));
  const bare = await echoAlone(kind, article);
  const bed = await startBed(kind);
  try {
    await bed.open(ARTICLE);
    const page = await bed.openPage('library.html');
    const trips = async (type: string, cold: boolean): Promise<number> =>
      median(
        await roundTrips(bed, page, { type, article }, cold ? COLD_ROUNDS : WARM_ROUNDS, cold),
      );
    const starterOnly = await trips(READ, true);
    const installed = await installPack(page, pack);
    const [coldEcho, coldRead] = [await trips(ECHO, true), await trips(READ, true)];
    const [warmEcho, warmRead] = [await trips(ECHO, false), await trips(READ, false)];
    const rows = await rowsPerSecond(page);
    const store = await secondsToStore(page, pack.length);
    return {
      kind,
      bare,
      starterOnly,
      coldEcho,
      coldRead,
      warmEcho,
      warmRead,
      installed,
      rows,
      store,
    };
  } finally {
    await bed.close();
  }
}

/** Measures the background of the built extension with so many names installed, and prints it. */
export async function measureBackground(names: number): Promise<void> {
  const entities = madeEntities(names);
  const pack = madePack(names);
  const measured = [];
  for (const kind of BROWSERS) measured.push(await measureIn(kind, entities, pack));
  const size = `${names.toLocaleString('en')} names`;
  console.log(`\nMessage with a 1,000-word article → answer with its marks, ${size}, ms, median\n`);
  console.log(
    table(
      measured.map((one) => ({
        browser: one.kind,
        'cold echo, empty background': figure(one.bare),
        'cold echo': figure(one.coldEcho),
        'cold, starter pack only': figure(one.starterOnly),
        cold: figure(one.coldRead),
        'cold / cold echo': figure(one.coldRead / one.coldEcho),
        'warm echo': figure(one.warmEcho),
        warm: figure(one.warmRead),
      })),
    ),
  );
  const megabytes = (pack.length / 2 ** 20).toFixed(0);
  console.log(`\nPack of ${size} (${entities.length} entities, ${megabytes} MB) from a file\n`);
  console.log(
    table(
      measured.map(({ kind, installed: { sendMs, checkMs, storeMs }, rows, store }) => ({
        browser: kind,
        'in all s': figure((sendMs + checkMs + storeMs) / 1000),
        'sent and kept s': figure(sendMs / 1000),
        'checked s': figure(checkMs / 1000),
        'made a pack s': figure(storeMs / 1000),
        'a row each s': figure(entities.length / rows),
        'the same bytes as we store them s': figure(store),
        'a row each / as we store': figure(entities.length / rows / store),
      })),
    ),
  );
}
