import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, Tab } from '../../scripts/browsers/bed.ts';
import { pointAt, press, showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { vestnikArticle } from '../../scripts/newsstand/shapes/vestnik.ts';
import { expect, test } from './harness/fixtures.ts';
import { dumpPage, SPY } from './harness/page-oracle.ts';

const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';
const OTHERS = [
  'http://www.vestnik.test/mir/sovet-rossiya-nato.html',
  'http://novyny.test/news/zheneva',
];

/** Puts a spy into the first article: a page that wants to know all about its reader. */
function serveSpy(bed: Bed): void {
  const article = bed.stand.articles.find(({ url }) => url === ARTICLE);
  if (!article) throw new Error(`no ${ARTICLE}`);
  const html = vestnikArticle(article, bed.stand.articles).replace('<head>', `<head>${SPY}`);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  bed.stand.serve(ARTICLE, { status: 200, headers, body: html });
}

async function openSidebar(bed: Bed, url: string, text: string): Promise<Tab> {
  const tab = await bed.open(url);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  await showsText(await tab.frame('sidebar.html'), text);
  return tab;
}

async function lookAround(bed: Bed, saved: boolean): Promise<string> {
  const tab = await openSidebar(bed, ARTICLE, saved ? en['save.saved'] : en['save.save']);
  await pointAt(tab, 'НАТО');
  await showsText(await tab.frame('card.html'), en['card.why']);
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  const dump = await dumpPage(tab);
  await tab.close();
  return dump;
}

test('a page sees the same for an empty and for a full library', async ({ launch }) => {
  const bed = await launch({ release: true });
  serveSpy(bed);
  const empty = await lookAround(bed, false);
  for (const url of [ARTICLE, ...OTHERS]) {
    const tab = await openSidebar(bed, url, en['save.save']);
    const sidebar = await tab.frame('sidebar.html');
    await press(sidebar, en['save.save']);
    await showsText(sidebar, en['save.saved']);
    await tab.close();
  }
  const full = await lookAround(bed, true);
  const { highlights, covered } = JSON.parse(empty) as { highlights: []; covered: [] };
  expect(highlights.length, 'the dump sees the marks').toBeGreaterThan(2);
  expect(covered.length, 'the dump feels the boxes').toBeGreaterThan(1000);
  expect(full).toBe(empty);
  // The box is felt, and nothing in it is: no shadow root, no frame, no address of ours.
  expect(full).not.toMatch(/(?:chrome|moz)-extension:/);
});
