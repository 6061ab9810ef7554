import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, Surface, Tab } from '../../scripts/browsers/bed.ts';
import { marksOf, press, showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { write } from './harness/fields.ts';
import { expect, test } from './harness/fixtures.ts';
import { decodePng, ofColor } from './harness/pixels.ts';
import { strangers } from './harness/witness.ts';

const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';
const FRONT = 'http://www.vestnik.test/';

/** Selects the first words of a long paragraph of the article, by its number; what was selected. */
function select(surface: Surface, n = 1): Promise<string> {
  return surface.evaluate((at) => {
    const paragraph = [...document.querySelectorAll('p')].filter(
      (one) => (one.textContent ?? '').length > 120,
    )[at];
    const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode() as Text;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, 0);
    range.setEnd(node, Math.min(40, node.length));
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return range.toString().trim();
  }, n);
}

/** Presses a colour of the row at the selection, with the real mouse. */
async function pick(tab: Tab, color: string): Promise<void> {
  const at = await until('the row of colours', () =>
    tab.evaluate((wanted) => {
      const host = document.querySelector('[data-sidelight]');
      const button = host?.shadowRoot?.querySelector(`[data-color=${wanted}]`);
      const box = button?.getBoundingClientRect();
      return box ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } : null;
    }, color),
  );
  await tab.clickAt(at?.x ?? 0, at?.y ?? 0);
}

const own = async (tab: Surface) =>
  (await marksOf(tab)).filter(({ highlight }) => /^sl-[nm]h/.test(highlight));

const GREEN = [0xd3, 0xef, 0xcf];
const LIT = [0xff, 0xe3, 0xa8];

/** Waits until a highlight of the page's registry is really there in pixels. */
async function isPainted(tab: Tab, name: string, color: readonly number[]): Promise<void> {
  await until(`pixels of ${name}`, async () => {
    const box = (await marksOf(tab)).find(({ highlight }) => highlight === name)?.boxes[0];
    return box !== undefined && ofColor(decodePng(await tab.screenshot()), box, color) > 100;
  });
}

test('a passage is highlighted, noted, found again and removed', async ({ launch }) => {
  const bed = await launch();
  const tab = await bed.open(ARTICLE);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  const words = await select(tab);
  await pick(tab, 'green');
  await until('the passage is painted', async () =>
    (await own(tab)).some(({ highlight, text }) => highlight === 'sl-nh2' && text === words),
  );

  await isPainted(tab, 'sl-nh2', GREEN);

  const sidebar = await tab.frame('sidebar.html');
  await test.step('its line in the sidebar leads to it', async () => {
    await press(sidebar, words);
    await isPainted(tab, 'sl-nf', LIT);
  });
  await test.step('its note is written in the sidebar', async () => {
    await press(sidebar, en['highlights.noteAdd']);
    await write(sidebar, 'Compare with December');
    await press(sidebar, en['highlights.noteKeep']);
    await showsText(sidebar, 'Compare with December');
  });

  await test.step('it is there again at the next visit, after the background ended', async () => {
    await bed.killBackground();
    await tab.goto(ARTICLE);
    await bed.clickToolbar(tab);
    await until('the passage is painted again', async () =>
      (await own(tab)).some(({ text }) => text === words),
    );
    await showsText(await tab.frame('sidebar.html'), 'Compare with December');
  });

  await test.step('removed, it is gone from the page, and comes back', async () => {
    const again = await tab.frame('sidebar.html');
    await press(again, en['highlights.remove']);
    await until('the passage is plain', async () => (await own(tab)).length === 0);
    await press(again, en['common.undo']);
    await until('the passage is back', async () => (await own(tab)).length === 1);
  });
  expect(strangers(bed.stand)).toEqual([]);
});

/** What the key and the entry of the menu have the background tell the reader of a tab. */
async function pressHighlightKey(bed: Bed, url: string): Promise<void> {
  const page = await bed.openPage('welcome.html');
  await page.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
    const command = { type: 'highlight-selection' };
    await chrome.tabs.sendMessage(tab?.id ?? -1, { sidelight: 'command', command });
  }, url);
  await page.close();
}

test('passages are found again in a page that was edited, else listed as lost', async ({
  launch,
}) => {
  const bed = await launch({ granted: true });
  const tab = await bed.open(ARTICLE);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  const first = await select(tab, 0);
  await pick(tab, 'pink');
  await until('one passage', async () => (await own(tab)).length === 1);
  const second = await select(tab, 1);
  await pressHighlightKey(bed, ARTICLE);
  await until('two passages', async () => (await own(tab)).length === 2);

  await tab.goto(ARTICLE);
  await tab.evaluate(() => {
    const long = [...document.querySelectorAll('p')].filter(
      (one) => (one.textContent ?? '').length > 120,
    );
    // Something new stands before the first; the second is gone.
    const added = document.createElement('p');
    added.textContent =
      'Обновлено: в текст внесены уточнения, о которых редакция сообщает отдельно.';
    long[0]?.before(added);
    long[1]?.remove();
  });
  await bed.clickToolbar(tab);
  await until('the first, in its new place', async () => {
    const found = await own(tab);
    return found.length === 1 && found[0]?.text === first;
  });
  const sidebar = await tab.frame('sidebar.html');
  await showsText(sidebar, en['highlights.unplaced']);
  const lost = await sidebar.evaluate(
    () => document.querySelector('.highlights-lost ~ .highlights')?.textContent ?? '',
  );
  expect(lost).toContain(second);
  expect(lost).not.toContain(first);
  // Nothing can be typed into what stands in the page itself.
  const fields = await tab.evaluate(
    () =>
      document
        .querySelector('[data-sidelight]')
        ?.shadowRoot?.querySelectorAll('input, textarea, [contenteditable]').length ?? -1,
  );
  expect(fields).toBe(0);
  expect(strangers(bed.stand)).toEqual([]);
});

test('a page that is no article says so where a highlight was asked for, and so does a wrong place', async ({
  launch,
}) => {
  const bed = await launch({ granted: true });
  const said = (tab: Tab, text: string) =>
    until(text, () =>
      tab.evaluate(
        (wanted) =>
          document
            .querySelector('[data-sidelight]')
            ?.shadowRoot?.querySelector('[role=alert]')
            ?.textContent?.includes(wanted) ?? false,
        text,
      ),
    );
  const front = await bed.open(FRONT);
  await bed.clickToolbar(front);
  await showsText(await front.frame('sidebar.html'), en['state.noArticle']);
  await pressHighlightKey(bed, FRONT);
  await said(front, en['highlights.cannot.no-article']);

  const tab = await bed.open(ARTICLE);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  await pressHighlightKey(bed, ARTICLE);
  await said(tab, en['highlights.cannot.no-selection']);
  await tab.press('Escape');
  await until('the line is gone', () =>
    tab.evaluate(
      () => !document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector('[role=alert]'),
    ),
  );
});
