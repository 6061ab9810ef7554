import { contentTerms, topTerms } from '../../lib/analysis/content-terms.ts';
import type { Article } from '../../lib/model/news.ts';
import type { Lang } from '../../lib/model/text.ts';
import { nameArticle } from '../../lib/name-article.ts';
import type { AnswerOf } from '../../lib/protocol.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import type { CoverageSigns } from '../../lib/text/coverage-document.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import type { Bed, BrowserKind, Tab } from '../browsers/bed.ts';
import { FIRST_ARTICLE } from '../demo/first-article.ts';
import { table } from '../markdown-table.ts';
import { bodyText, readArticles } from '../newsstand/articles.ts';
import { BROWSERS, startBed } from './extension.ts';
import { fillStories } from './fill-stories.ts';
import { figure, median } from './stopwatch.ts';

const COLD_ROUNDS = 7;
const MAX_WAITS = 120;
const MB = 2 ** 20;
/** Every so many-th story is on the matter of an article of the newsstand. */
const ON_THE_MATTER = 400;

type Stored = CoverageSigns & { readonly at: number };

/** What the newsstand's articles are about, by the starter pack. */
async function newsstandSigns(): Promise<readonly Pick<Stored, 'terms' | 'entityIds'>[]> {
  const knowledge = starterKnowledge();
  return Promise.all(
    readArticles().map(async (source) => {
      const text = bodyText(source).slice(0, 2).join('\n');
      const blocks = blocksOfPlainText(text, true);
      const article = { text, blocks, inLanguage: source.language, structuredData: [] };
      const { links } = await nameArticle(article as unknown as Article, knowledge);
      const terms = topTerms(contentTerms(analyzeText(text, blocks, source.language as Lang)), 60);
      return { terms, entityIds: [...new Set(links.flatMap(({ entityId }) => entityId ?? []))] };
    }),
  );
}

/** The made stories, some of them on what the newsstand reports. */
async function withMatter(stories: readonly Stored[]): Promise<readonly Stored[]> {
  const signs = await newsstandSigns();
  return stories.map((story, at) =>
    at % ON_THE_MATTER === 0 ? { ...story, ...signs[(at / ON_THE_MATTER) % signs.length] } : story,
  );
}

/** Milliseconds from a page's question to its answer, and what was answered. */
async function ask(
  page: Tab,
  message: { readonly type: string; readonly request: object },
): Promise<{ readonly ms: number; readonly answer: unknown }> {
  return page.evaluate(async (wire) => {
    const start = performance.now();
    const answer: unknown = await chrome.runtime.sendMessage({ sidelight: 'request', ...wire });
    return { ms: performance.now() - start, answer };
  }, message);
}

async function cold(bed: Bed, page: Tab, type: string, request: object): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < COLD_ROUNDS; round++) {
    await bed.killBackground();
    times.push((await ask(page, { type, request })).ms);
  }
  return times;
}

/** Waits until the sidebar was made, from which on coverage can be asked for by itself. */
async function settled(
  page: Tab,
  message: { readonly type: string; readonly request: object },
): Promise<void> {
  for (let round = 0; round < MAX_WAITS; round++) {
    const { answer } = await ask(page, message);
    if ((answer as { readonly value?: unknown }).value) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the sidebar never showed the article');
}

async function buffersOf(bed: Bed): Promise<number> {
  const heap = await bed.heap?.(null);
  return heap === undefined ? Number.NaN : (heap.objects + heap.buffers) / MB;
}

async function measureIn(kind: BrowserKind, stories: readonly Stored[]) {
  const bed = await startBed(kind);
  try {
    const tab = await bed.open(FIRST_ARTICLE);
    await bed.clickToolbar(tab);
    await tab.frame('sidebar.html');
    const page = await bed.openPage('library.html');
    const tabId = await page.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((one) => one.url === url)?.id ?? -1;
    }, FIRST_ARTICLE);
    const request = { tabId };
    const type = 'coverage/of-tab';
    await settled(page, { type, request });
    const before = await buffersOf(bed);
    const none = median(await cold(bed, page, type, request));
    await fillStories(page, stories);
    await bed.killBackground();
    const first = (await ask(page, { type, request })).answer as {
      readonly value?: AnswerOf<'coverage/of-tab'>;
    };
    const held = await buffersOf(bed);
    const whole = median(await cold(bed, page, 'sidebar/state', request));
    const echo = median(await cold(bed, page, 'reader/sidebar', { open: true }));
    const answer = median(await cold(bed, page, type, request));
    const warm: number[] = [];
    for (let round = 0; round < 15; round++) warm.push((await ask(page, { type, request })).ms);
    return {
      browser: kind,
      stories: stories.length.toLocaleString('en'),
      shown: figure(first.value?.coverage.length ?? 0),
      'cold echo ms': figure(echo),
      'cold, no stories': figure(none),
      'cold answer ms': figure(answer),
      'above the echo (≤ 100)': figure(answer - echo),
      'whole sidebar, cold': figure(whole),
      'warm ms': figure(median(warm)),
      'memory of all stories MB (≤ 60)': figure(held - before),
    };
  } finally {
    await bed.close();
  }
}

/**
 * A background that was killed is asked what feeds have on an article that is open: the time to
 * its answer beside that of a question refused at the door, and what it holds then (in Chromium,
 * which tells).
 */
export async function measureCoverageInBrowsers(made: readonly Stored[]): Promise<void> {
  const stories = await withMatter(made);
  for (const kind of BROWSERS) console.log(`\n${table([await measureIn(kind, stories)])}`);
}
