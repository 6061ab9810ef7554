import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleDocument } from '../../lib/analysis/library-search/article-document.ts';
import { findArticles } from '../../lib/analysis/library-search/find-articles.ts';
import { readLibraryQuery } from '../../lib/analysis/library-search/library-query.ts';
import { wordTerm } from '../../lib/analysis/library-search/search-terms.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { buildSegment } from '../../lib/text/term-index/build-segment.ts';
import { isIntact, openSegment } from '../../lib/text/term-index/segment.ts';
import { TermIndex } from '../../lib/text/term-index/term-index.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import type { Bed, BrowserKind, Tab } from '../browsers/bed.ts';
import { table } from '../markdown-table.ts';
import { BROWSERS, startBed } from './extension.ts';
import { fillIndexes, fillLibrary } from './fill-library.ts';
import { installPackages } from './install-packages.ts';
import { machine } from './machine.ts';
import { madeArticle } from './made-articles.ts';
import { madeEntities } from './made-names.ts';
import { SEARCH_PEERS, type SearchFigures, type SearchJob } from './search-peers.ts';
import { figure, median, quantile, timed } from './stopwatch.ts';

/*
 * npm run bench -- library [--sizes 1000,5000,20000] [--browsers 1000,5000] [--no-peers]
 *   [--browser NAME] [--rounds 15]
 *
 * The library's search in Node on the code that the background runs, beside public libraries on
 * the same stems; then in the built extension (npm run build:e2e), from the page's question to
 * its answer with 25 rows and all facets, warm and from a background that was killed.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,5000,20000' },
    browsers: { type: 'string', default: '1000,5000' },
    peers: { type: 'boolean', default: true },
    rounds: { type: 'string', default: '15' },
    browser: { type: 'string' },
  },
  allowNegative: true,
});

const rounds = Number(values.rounds);
const kinds = BROWSERS.filter((kind) => kind === (values.browser ?? kind));

const WORDS = 400;
/** As a reader types them: each is asked letter by letter from the third. */
const TYPED = ['переговоры в Женеве', 'санкции против России', 'Лавров', 'talks on security'];
/** After each cold answer, milliseconds. */
const REST = 300;
const NAMED = 2_000;

const numbersOf = (list: string): number[] => list.split(',').filter(Boolean).map(Number);
const keystrokes = TYPED.flatMap((text) =>
  Array.from({ length: text.length - 2 }, (_, at) => text.slice(0, at + 3)),
);

function stemsOf(text: string): string {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => wordTerm(norm))
    .join(' ');
}

function ours(texts: readonly string[]): SearchFigures {
  const documents = texts.map((text, at) =>
    articleDocument({
      id: `article-${at}`,
      text: analyzeText(text, blocksOfPlainText(text, true), 'ru'),
      links: [],
      about: [],
      notes: [],
    }),
  );
  const { value: built, ms: buildMs } = timed(() => buildSegment(documents));
  const ask = (index: TermIndex, query: string) =>
    findArticles(index, readLibraryQuery(query, [], index));
  const { value: index, ms: coldMs } = timed(() => {
    const segment = openSegment(built.buffer.slice(0));
    if (!segment || !isIntact(segment)) throw new Error('the index cannot be opened');
    const opened = new TermIndex([segment]);
    ask(opened, keystrokes[0] ?? '');
    return opened;
  });
  const times = keystrokes.map((query) => timed(() => ask(index, query)).ms);
  return {
    buildMs,
    coldMs,
    medianMs: median(times),
    p95Ms: quantile(times, 0.95),
    megabytes: built.buffer.byteLength / 1e6,
  };
}

function peers(texts: readonly string[]): Record<string, SearchFigures | null> {
  const names = Object.keys(SEARCH_PEERS);
  const folder = installPackages(names);
  if (!folder) return {};
  try {
    const path = join(folder, 'job.json');
    const job: SearchJob = { articles: texts.map(stemsOf), queries: keystrokes.map(stemsOf) };
    writeFileSync(path, JSON.stringify(job));
    const program = join(import.meta.dirname, 'search-peers.ts');
    return Object.fromEntries(
      names.map((name) => {
        const run = spawnSync(process.execPath, [program, folder, name, path], {
          encoding: 'utf8',
        });
        return [name, run.status === 0 ? (JSON.parse(run.stdout) as SearchFigures) : null];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(articles: number, name: string, figures: SearchFigures | null) {
  const { buildMs, coldMs, medianMs, p95Ms, megabytes } = figures ?? {
    buildMs: Number.NaN,
    coldMs: Number.NaN,
    medianMs: Number.NaN,
    p95Ms: Number.NaN,
    megabytes: Number.NaN,
  };
  return {
    articles: articles.toLocaleString('en'),
    what: name,
    'build ms': figure(buildMs),
    'stored MB': figure(megabytes),
    'stored → first answer ms': figure(coldMs),
    'a key, median ms': figure(medianMs),
    'p95 ms': figure(p95Ms),
  };
}

/** Milliseconds from the page's question to its answer. */
async function ask(page: Tab, query: string | null): Promise<number> {
  return page.evaluate(async (text) => {
    const request = {
      query: text,
      filter: { shelf: 'all' },
      sort: 'best',
      offset: 0,
      limit: 25,
    };
    const type = text === null ? 'reader/sidebar' : 'library/search';
    const start = performance.now();
    await chrome.runtime.sendMessage({ sidelight: 'request', type, request });
    return performance.now() - start;
  }, query);
}

/** What is asked of a background that was ended; a null query is refused at the door: the floor. */
const COLD = { echo: null, list: '', search: TYPED[0] ?? '' } as const;

/** Milliseconds from backgrounds that were ended, in turns: what disturbs one disturbs all. */
async function cold(bed: Bed, page: Tab): Promise<Record<keyof typeof COLD, number[]>> {
  const times: Record<keyof typeof COLD, number[]> = { echo: [], list: [], search: [] };
  for (let round = 0; round < rounds; round++) {
    for (const what of ['echo', 'list', 'search'] as const) {
      await bed.killBackground();
      times[what].push(await ask(page, COLD[what]));
      // What is tended after an answer is no part of the next one.
      await new Promise((resolve) => setTimeout(resolve, REST));
    }
  }
  return times;
}

/** From the search field's focus to the first question: a hand on its way, and the pause for keys. */
const HAND = 300;

/** Median from a background that was ended, and woken when the search field got the focus. */
async function woken(bed: Bed, page: Tab, query: string): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await bed.killBackground();
    await page.evaluate(async (hand) => {
      void chrome.runtime.sendMessage({ sidelight: 'request', type: 'library/wake', request: {} });
      await new Promise((resolve) => setTimeout(resolve, hand));
    }, HAND);
    times.push(await ask(page, query));
  }
  return figure(median(times));
}

async function inBrowser(kind: BrowserKind, articles: number) {
  const bed = await startBed(kind);
  try {
    const page = await bed.openPage('library.html');
    await fillLibrary(page, articles);
    const filled = await fillIndexes(page);
    for (const query of TYPED) await ask(page, query);
    const warm: number[] = [];
    for (const query of keystrokes) warm.push(await ask(page, query));
    const { echo, list, search } = await cold(bed, page);
    return {
      browser: kind,
      articles: articles.toLocaleString('en'),
      'index filled s': figure(filled),
      'a key, median ms': figure(median(warm)),
      'p95 ms': figure(quantile(warm, 0.95)),
      'cold echo ms': figure(median(echo)),
      'cold list ms': figure(median(list)),
      'cold search ms': figure(median(search)),
      'cold search, p95': figure(quantile(search, 0.95)),
      'search / echo': figure(median(search.map((ms, at) => ms / (echo[at] ?? Number.NaN)))),
      'woken at focus, search ms': await woken(bed, page, TYPED[0] ?? ''),
    };
  } finally {
    await bed.close();
  }
}

console.log(machine());
const entities = madeEntities(NAMED);
for (const size of numbersOf(values.sizes)) {
  const texts = Array.from({ length: size }, (_, at) => madeArticle(entities, WORDS, at));
  const rows = [row(size, 'ours', ours(texts))];
  if (values.peers) {
    for (const [name, figures] of Object.entries(peers(texts))) rows.push(row(size, name, figures));
  }
  console.log(`\n${table(rows)}`);
}
for (const size of numbersOf(values.browsers)) {
  const rows = [];
  for (const kind of kinds) rows.push(await inBrowser(kind, size));
  console.log(`\n${table(rows)}`);
}
