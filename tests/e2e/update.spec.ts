import { en } from '../../lib/i18n/messages/en.ts';
import type { Tab } from '../../scripts/browsers/bed.ts';
import { marksOf, showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { expect, test } from './harness/fixtures.ts';

/** What of ours can be seen in a page. */
function visible(tab: Tab): Promise<{ readonly boxes: number; readonly margin: string }> {
  return tab.evaluate(() => ({
    boxes: [...document.querySelectorAll('[data-sl]')].filter(
      (box) => getComputedStyle(box).display !== 'none',
    ).length,
    margin: getComputedStyle(document.documentElement).marginRight,
  }));
}

test('an extension that goes away takes everything out of open pages', async ({ launch }) => {
  const bed = await launch();
  const tab = await bed.open('http://www.vestnik.test/mir/zheneva-itogi.html');
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  await bed.clickToolbar(tab);
  await showsText(await tab.frame('sidebar.html'), en['section.names']);
  await waitForMarks(tab);
  expect((await visible(tab)).boxes).toBe(1);

  const page = await bed.openPage('options.html');
  // The page goes with the extension that it asks to end: its answer never comes.
  await page
    .evaluate(() => {
      setTimeout(() => chrome.runtime.reload(), 50);
    })
    .catch(() => undefined);
  await until('our box to go', async () => {
    const { boxes, margin } = await visible(tab);
    return boxes === 0 && margin === '0px';
  });
  // Chromium lets a script of ours tidy up; Firefox ends it before it could.
  if (bed.kind === 'firefox') return;
  expect(await marksOf(tab)).toEqual([]);
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
