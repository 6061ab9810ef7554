import { parseArgs } from 'node:util';
import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, BrowserKind, Tab } from '../browsers/bed.ts';
import { press } from '../browsers/controls.ts';
import { until } from '../browsers/surface.ts';
import { FIRST_ARTICLE } from '../demo/first-article.ts';
import { table } from '../markdown-table.ts';
import { BROWSERS, send, startBed } from './extension.ts';
import { fillIndexes, fillLibrary } from './fill-library.ts';
import { machine } from './machine.ts';
import { figure } from './stopwatch.ts';

/*
 * npm run bench -- large-library [--articles 20000] [--browser chromium]
 *
 * A very large library used as a reader uses it, by mouse and keys in the built extension
 * (npm run build:e2e): how long each thing takes, the longest that the page stood still meanwhile,
 * the longest that the background kept another question waiting, and what it holds afterwards.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    browser: { type: 'string', default: '' },
  },
});

const MB = 2 ** 20;
const QUERY = 'санкции против России';
/** The newest three of a filled library. */
const THREE = ['bench-000000', 'bench-000001', 'bench-000002'];
/** Milliseconds that anything may take. */
const PATIENCE = 180_000;

interface Row {
  readonly what: string;
  readonly ms: number;
  /** Longest pause of the page, and of the background, ms. */
  readonly page: number;
  readonly background: number;
  readonly held: number;
}

/** In the page: pulses are counted, and a question refused at the door is asked again and again. */
async function startWatch(page: Tab): Promise<void> {
  await page.evaluate(() => {
    const watch = { over: false, page: 0, background: 0 };
    Object.assign(globalThis, { benchWatch: watch });
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      watch.page = Math.max(watch.page, now - last);
      last = now;
      if (!watch.over) setTimeout(() => port2.postMessage(null), 4);
      else port1.close();
    };
    port2.postMessage(null);
    const echo = async (): Promise<void> => {
      while (!watch.over) {
        const start = performance.now();
        const request = { sidelight: 'request', type: 'reader/sidebar', request: {} };
        await chrome.runtime.sendMessage(request).catch(() => null);
        watch.background = Math.max(watch.background, performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    void echo();
  });
}

async function endWatch(page: Tab): Promise<{ page: number; background: number }> {
  return page.evaluate(() => {
    const { benchWatch: watch } = globalThis as unknown as {
      benchWatch: { over: boolean; page: number; background: number };
    };
    watch.over = true;
    return { page: watch.page, background: watch.background };
  });
}

async function heldBy(bed: Bed): Promise<number> {
  const heap = await bed.heap?.(null);
  return heap === undefined ? Number.NaN : (heap.objects + heap.buffers) / MB;
}

/** The use of one page, step by step. */
function watcher(bed: Bed, rows: Row[]) {
  return async (page: Tab, what: string, act: () => Promise<unknown>): Promise<void> => {
    await startWatch(page);
    const start = performance.now();
    await act();
    const ms = performance.now() - start;
    const seen = await endWatch(page);
    rows.push({ what, ms, ...seen, held: await heldBy(bed) });
    console.error(what, Math.round(ms), seen.page | 0, seen.background | 0);
  };
}

/** Opens a page, and waits for what a reader waits for; milliseconds since it began to load. */
async function opened(bed: Bed, rows: Row[], path: string, selector: string): Promise<Tab> {
  const page = await bed.openPage(path);
  const ms = await page.until(
    (wanted) => (document.querySelector(wanted) ? performance.now() : 0),
    selector,
    PATIENCE,
  );
  const held = await heldBy(bed);
  const none = Number.NaN;
  rows.push({ what: `open ${path.split('#')[0]}`, ms, page: none, background: none, held });
  console.error(path, Math.round(ms));
  return page;
}

const shows = (page: Tab, selector: string): Promise<unknown> =>
  page.until((wanted) => document.querySelector(wanted) !== null, selector, PATIENCE);

/** What the list says of how many it holds, once that is no longer `before`. */
async function counts(page: Tab, wanted: (n: number) => boolean): Promise<void> {
  await until('another count', async () => wanted(await countOf(page)), PATIENCE);
}

async function countOf(page: Tab): Promise<number> {
  const text = await page.evaluate(
    () => document.querySelector('.library-found')?.textContent ?? '',
  );
  return Number.parseInt(text.replace(/\D/g, '') || '0', 10);
}

async function useList(bed: Bed, rows: Row[]): Promise<void> {
  const page = await opened(bed, rows, 'library.html', '.library-row');
  // What is archived is not in the list.
  const articles = await countOf(page);
  const step = watcher(bed, rows);
  const focusFirst = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('[data-id]')?.focus());
  const atRow = (wanted: number) =>
    page.until(
      (n) => document.activeElement?.closest('.library-row')?.getAttribute('aria-posinset') === n,
      String(wanted),
      PATIENCE,
    );
  // What other programs of the machine cost every row below.
  await step(page, 'nothing at all', () => new Promise((resolve) => setTimeout(resolve, 5_000)));
  await step(page, 'scroll 60 windows down', () =>
    page.evaluate(async () => {
      for (let n = 0; n < 120; n++) {
        scrollBy(0, innerHeight / 2);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }),
  );
  await page.evaluate(() => scrollTo(0, 0));
  await focusFirst();
  await step(page, 'End: the last row', async () => {
    await page.press('End');
    await atRow(articles);
  });
  await step(page, 'Home: the first row', async () => {
    await page.press('Home');
    await atRow(1);
  });
  await step(page, `type “${QUERY}”`, async () => {
    await page.click('.library-search input');
    for (const letter of QUERY) await page.type(letter);
    await counts(page, (n) => n !== articles);
    await shows(page, '.library-row mark');
  });
  await step(page, 'sort what was found', async () => {
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.library-sort select');
      if (!select) return;
      select.value = 'oldest';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.until(() => new Promise((resolve) => setTimeout(() => resolve(true), 150)));
  });
  await step(page, 'empty the search', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.library-search input');
      if (!field) return;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await counts(page, (n) => n === articles);
  });
  await step(page, 'narrow by an outlet', async () => {
    await page.click('.facet-choice');
    await counts(page, (n) => n !== articles);
  });
  await step(page, 'and back', async () => {
    await page.click('.facet-choice');
    await counts(page, (n) => n === articles);
  });
  await bulk(page, step, articles, focusFirst);
  await page.close();
}

/** Everything selected, tagged, taken back, deleted, taken back. */
async function bulk(
  page: Tab,
  step: ReturnType<typeof watcher>,
  articles: number,
  focusFirst: () => Promise<unknown>,
): Promise<void> {
  let said = '';
  const over = async () => {
    await page.until(
      (before) => {
        const toast = document.querySelector('.toast')?.textContent ?? '';
        return toast !== before && document.querySelector('.bulk-bar progress') === null;
      },
      said,
      PATIENCE,
    );
    said = await page.evaluate(() => document.querySelector('.toast')?.textContent ?? '');
  };
  await focusFirst();
  await step(page, 'select all', async () => {
    await page.press('a');
    await until('all selected', () =>
      page.evaluate(
        (n) => (document.querySelector('.bulk-bar strong')?.textContent ?? '').includes(n),
        articles.toLocaleString('en'),
      ),
    );
  });
  await step(page, 'tag all', async () => {
    await press(page, en['library.tag']);
    await page.until(() => document.activeElement?.tagName === 'INPUT');
    await page.type('large');
    await page.press('Enter');
    await over();
  });
  await step(page, 'untag all (undo)', async () => {
    await focusFirst();
    await page.press('z');
    await over();
  });
  await step(page, 'delete all', async () => {
    await focusFirst();
    await page.press('Delete');
    await over();
  });
  await step(page, 'bring all back (undo)', async () => {
    await press(page, en['common.undo']);
    await over();
    await counts(page, (n) => n === articles);
  });
}

async function useRest(bed: Bed, rows: Row[]): Promise<void> {
  const step = watcher(bed, rows);
  const chooser = await opened(bed, rows, 'compare.html', '.compare-choices li');
  await step(chooser, 'type into the chooser', async () => {
    await chooser.click('input[type=search]');
    for (const letter of QUERY) await chooser.type(letter);
    await chooser.until(
      () => new Promise((resolve) => setTimeout(() => resolve(true), 400)),
      undefined,
      PATIENCE,
    );
  });
  await chooser.close();
  const compared = await opened(bed, rows, `compare.html#${THREE.join(',')}`, '.compare-row');
  await step(compared, 'timeline', async () => {
    await press(compared, en['compare.timeline']);
    await shows(compared, '.compare-timeline');
  });
  await compared.close();
  await (await opened(bed, rows, 'desk.html', '.desk-part')).close();
  await (await opened(bed, rows, 'options.html#data', 'main dl, main .part-body p')).close();
  const reading = await opened(bed, rows, `library.html#${THREE[0]}`, '.reading-text');
  await reading.close();
  const article = await bed.open(FIRST_ARTICLE);
  await bed.clickToolbar(article);
  await article.frame('sidebar.html');
  const page = await bed.openPage('library.html');
  const tabId = await page.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((one) => one.url === url)?.id ?? -1;
  }, FIRST_ARTICLE);
  await step(page, 'related coverage of an open article', () =>
    until('the sidebar', async () => (await send(page, 'coverage/of-tab', { tabId })) !== null),
  );
  await step(page, 'the same again', () => send(page, 'coverage/of-tab', { tabId }));
  await step(page, 'save it', () => send(page, 'library/save', { tabId, id: crypto.randomUUID() }));
  await step(page, 'a backup file', () => send(page, 'data/backup', {}));
}

async function measureIn(kind: BrowserKind, articles: number) {
  const bed = await startBed(kind);
  const rows: Row[] = [];
  try {
    const page = await bed.openPage('library.html');
    await fillLibrary(page, articles);
    await send(page, 'data/accept', {});
    const step = watcher(bed, rows);
    await step(page, 'fill the indexes of search', () => fillIndexes(page));
    await page.close();
    await bed.killBackground();
    await useList(bed, rows);
    await useRest(bed, rows);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    await bed.close();
  }
  return rows.map(({ what, ms, page, background, held }) => ({
    browser: kind,
    what,
    'takes ms': figure(ms),
    'page still ms': figure(page),
    'background still ms': figure(background),
    'background holds MB': figure(held),
  }));
}

console.log(machine());
for (const kind of BROWSERS) {
  if (values.browser && kind !== values.browser) continue;
  console.log(`\n${table(await measureIn(kind, Number(values.articles)))}`);
}
