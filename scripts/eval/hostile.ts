import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Frame, type Page } from '@playwright/test';
import { extensionArguments, triggerAction, unpackedId } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/find-browsers.ts';
import { corpusFile } from './corpora.ts';
import { readJsonLines } from './json-lines.ts';

interface Fragment {
  readonly source: string;
  readonly html: string;
}

type Outcome = 'read' | 'nothing shown' | 'left the page';

/** What happened on one page. */
interface Trial {
  readonly fragment: Fragment;
  readonly outcome: Outcome;
  /** Dialogs, and scripts that the extension's own policy had to refuse. */
  readonly executed: readonly string[];
  /** Elements in the extension's frames that could run or load something. */
  readonly planted: readonly string[];
  /** Longest time in which the page's main thread did not come to its timer, ms. */
  readonly longestBlock: number;
}

const ORIGIN = 'https://hostile.test';
const WAIT = 5000;
const BEAT = 10;

/** Paragraphs of prose, so that each page is an article whatever stands in it. */
const PROSE = [
  'The NATO council met in Brussels on Tuesday, and ministers of Russia and the United States spoke for three hours about limits to exercises near the borders of Ukraine.',
  'Sergey Lavrov said that Moscow expects an answer in writing. Officials in Washington replied that they would send one within the week, after talks with Kyiv and Berlin.',
  'No date was set for another round. The OSCE offered Vienna as a place for it, and the foreign ministry of Austria said that it stood ready to receive the delegations.',
  'Diplomats who took part called the mood calm but did not expect quick results, given how far the two positions are apart and how little time is left before the winter.',
].map((text) => `<p>${text}</p>`);

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** The fragment where a page shows it: raw in the body, as text in the metadata and headline. */
function pageAround({ html }: Fragment): string {
  const shown = escapeHtml(html);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Talks in Brussels ${shown}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${shown}">
<meta property="og:title" content="Talks in Brussels ${shown}"><meta name="author" content="${shown}">
</head><body><article><h1>Talks in Brussels ${shown}</h1>${PROSE[0]}${PROSE[1]}
<p>Read also: <a href="/other">What is known of the talks ${shown}</a></p>
<p>Related: <a href="javascript:alert(1)">What nobody knows of the talks in Brussels</a></p>
<div>${html}</div>${PROSE[2]}${PROSE[3]}</article></body></html>`;
}

function sidebarOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => /^chrome-extension:.*\/sidebar\.html/.test(frame.url()));
}

/** Waits until the sidebar shows something and has stopped changing; false if it never does. */
async function waitForSidebar(page: Page): Promise<boolean> {
  let before = '';
  for (const end = Date.now() + WAIT; Date.now() < end; ) {
    const frame = sidebarOf(page);
    const text = await frame?.evaluate(() => document.body.innerText).catch(() => '');
    if (text !== undefined && text.length > 40 && text === before) return true;
    before = text ?? '';
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  return false;
}

/** Starts a heartbeat in the page: how late does its timer come at most? */
async function startHeartbeat(page: Page): Promise<void> {
  await page.evaluate((beat) => {
    const state = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { heartbeat: state });
    setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last - beat);
      state.last = now;
    }, beat);
  }, BEAT);
}

/** Elements that extension pages never draw from texts: whoever finds one has found an injection. */
async function plantedIn(page: Page): Promise<string[]> {
  const own = page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'));
  const found = await Promise.all(
    own.map((frame) =>
      frame
        .evaluate(() =>
          Array.from(document.querySelectorAll('*'))
            .filter(
              (element) =>
                /^(?:iframe|object|embed|applet|base|form|math|frameset)$/.test(
                  element.localName,
                ) ||
                (element.localName === 'script' &&
                  !(element as HTMLScriptElement).src.startsWith(location.origin)) ||
                Array.from(element.attributes).some(
                  ({ name, value }) =>
                    name.startsWith('on') || /^\s*(?:javascript|data:text)/i.test(value),
                ),
            )
            .map((element) => element.outerHTML.slice(0, 120)),
        )
        .catch(() => []),
    ),
  );
  return found.flat();
}

async function tryFragment(
  context: BrowserContext,
  id: string,
  trial: Fragment,
  index: number,
): Promise<Trial> {
  const page = await context.newPage();
  const url = `${ORIGIN}/${index}`;
  const executed: string[] = [];
  page.on('dialog', (dialog) => {
    executed.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    const isOurs = message.location().url.startsWith('chrome-extension:');
    if (isOurs && /Content Security Policy|Trusted/.test(message.text()))
      executed.push(message.text());
  });
  await page.route(/^https?:/, (route) =>
    route.request().url() === url
      ? route.fulfill({
          body: pageAround(trial),
          contentType: 'text/html; charset=utf-8',
          // The page itself runs nothing, so that whatever runs was run by the extension.
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await startHeartbeat(page);
    await triggerAction(context, page, id);
    const isShown = await waitForSidebar(page);
    const longestBlock = await page.evaluate(
      () => (globalThis as unknown as { heartbeat: { longest: number } }).heartbeat.longest,
    );
    const planted = await plantedIn(page);
    const outcome = isShown ? 'read' : 'nothing shown';
    return { fragment: trial, outcome, executed, planted, longestBlock };
  } catch (error) {
    // Fragments that refresh or navigate take the page away from under the reader.
    executed.push(...(/navigat|context|closed|no tab/i.test(String(error)) ? [] : [String(error)]));
    return { fragment: trial, outcome: 'left the page', executed, planted: [], longestBlock: 0 };
  } finally {
    await page.close();
  }
}

function print(trials: readonly Trial[]): void {
  const count = (outcome: Outcome) => trials.filter((trial) => trial.outcome === outcome).length;
  const blocks = trials.map((trial) => trial.longestBlock).sort((a, b) => a - b);
  console.log(`${trials.length} hostile fragments in articles, through the built extension`);
  for (const outcome of ['read', 'nothing shown', 'left the page'] as const) {
    console.log(`  ${outcome.padEnd(14)} ${count(outcome)}`);
  }
  console.log(`  executed       ${trials.filter(({ executed }) => executed.length > 0).length}`);
  console.log(`  planted        ${trials.filter(({ planted }) => planted.length > 0).length}`);
  const [median, longest] = [blocks[blocks.length >> 1] ?? 0, blocks.at(-1) ?? 0];
  console.log(`  longest block  ${longest.toFixed(0)} ms (median ${median.toFixed(0)} ms)`);
  for (const { fragment, executed, planted, outcome, longestBlock } of trials) {
    const isBad = executed.length > 0 || planted.length > 0 || longestBlock > 1000;
    if (isBad || outcome === 'nothing shown') {
      const what = [...executed, ...planted, `${longestBlock.toFixed(0)} ms`].join('; ');
      console.log(`  ! ${outcome}: ${fragment.html.slice(0, 90).replace(/\s+/g, ' ')} → ${what}`);
    }
  }
}

/** Runs hostile HTML, wrapped in articles, through the built extension in real Chromium. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      every: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
    },
  });
  const out = process.env.SIDELIGHT_OUT ?? '.output';
  const extension = join(import.meta.dirname, '..', '..', out, 'chrome-mv3');
  const executablePath = findBrowser('chromium');
  if (
    values.corpora === undefined ||
    !existsSync(join(extension, 'manifest.json')) ||
    !executablePath
  ) {
    console.error(
      'usage: npm run build, then npm run eval -- hostile --corpora DIR [--every N] [--only TEXT]',
    );
    process.exit(2);
  }
  const fragments = readJsonLines<Fragment>(corpusFile(values.corpora, 'hostile-html.jsonl'))
    .filter(({ html }) => html.includes(values.only))
    .filter((_, index) => index % Number(values.every) === 0);
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-hostile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: extensionArguments(extension),
  });
  try {
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    // A click while the worker still starts for the first time is lost.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const trials: Trial[] = [];
    for (const [index, fragment] of fragments.entries()) {
      const first = await tryFragment(context, unpackedId(extension), fragment, index);
      // On a busy machine the frame may miss its second, and the browser's own panel comes up.
      const isSilent = first.outcome === 'nothing shown';
      trials.push(
        isSilent ? await tryFragment(context, unpackedId(extension), fragment, index) : first,
      );
    }
    print(trials);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

await main();
