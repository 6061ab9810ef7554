import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bundlePage } from '../../scripts/page-bundle/bundle.ts';

/** Bytes of the script that runs on every page of the reader's sites. */
const MAX_BYTES = 4000;

const TEXT = 'The council voted to rebuild the footbridge three years after a barge struck it. ';
const ARTICLE = `<meta property="og:type" content="article"><h1>Bridge</h1>
  <article>${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}</article>`;
const FRONT = '<h1>News</h1><ul><li><a href="/bridge">Bridge to be rebuilt</a></li></ul>';

async function open(page: Page, path: string, html: string): Promise<void> {
  await page.route('**', (route) =>
    route.fulfill({ body: `<!doctype html><head></head><body>${html}`, contentType: 'text/html' }),
  );
  await page.goto(`https://town.example${path}`);
  await page.evaluate(await bundlePage('gate-entry.ts'));
}

function found(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.articlesFound);
}

test('the built gate is small', () => {
  const folder = process.env.SIDELIGHT_OUT ?? '.output';
  const gate = readFileSync(join(folder, 'chrome-mv3-e2e', 'gate.js'));
  expect(gate.byteLength).toBeLessThanOrEqual(MAX_BYTES);
});

test('the gate calls once on an article and leaves the page as it was', async ({ page }) => {
  await open(page, '/bridge', ARTICLE);
  expect(await found(page)).toBe(1);
  const changed = await page.evaluate(() => {
    const before = document.documentElement.outerHTML;
    dispatchEvent(new PopStateEvent('popstate'));
    return document.documentElement.outerHTML !== before;
  });
  expect(changed).toBe(false);
  expect(await found(page)).toBe(1);
});

test('the gate waits for late content', async ({ page }) => {
  await open(page, '/bridge', '<div id="app"></div>');
  expect(await found(page)).toBe(0);
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, ARTICLE);
  await expect.poll(() => found(page)).toBe(1);
});

test('the gate looks again when a single-page site goes on', async ({ page }) => {
  await open(page, '/', FRONT);
  await page.waitForTimeout(3500);
  expect(await found(page)).toBe(0);
  await page.evaluate((html) => {
    history.pushState(null, '', '/bridge');
    document.body.innerHTML = html;
  }, ARTICLE);
  await expect.poll(() => found(page)).toBe(1);
});
