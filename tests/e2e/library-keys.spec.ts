import { en } from '../../lib/i18n/messages/en.ts';
import type { Tab } from '../../scripts/browsers/bed.ts';
import { press, shownText, showsText } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { FIRST_THREE, filledLibrary } from './harness/filled-library.ts';
import { expect, test } from './harness/fixtures.ts';

/** More than are drawn at once. */
const MANY = 150;

/** Where the focus is: a row's place in the whole list, else what the element is called. */
function focus(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const { activeElement } = document;
    const row = activeElement?.closest('.library-row');
    if (row && activeElement?.hasAttribute('data-id')) {
      return `row ${row.getAttribute('aria-posinset')}`;
    }
    if (activeElement === document.body) return 'nothing';
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
  });
}

const said = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('.toast')?.textContent ?? '');

async function counted(tab: Tab): Promise<number> {
  const text = await tab.evaluate(
    () => document.querySelector('.library-found')?.textContent ?? '',
  );
  return Number.parseInt(text.replace(/\D/g, ''), 10);
}

/** Presses Tab until something is true of the page. */
async function tabUntil(tab: Tab, what: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 120; n++) {
    if (await isThere()) return;
    await tab.press('Tab');
  }
  throw new Error(`no way by Tab to ${what}; at ${await focus(tab)}`);
}

test('every function of the library by keys alone, as docs/keys.md has them', async ({
  launch,
}) => {
  const bed = await launch({ granted: true });
  const tab = await filledLibrary(bed, MANY);
  const all = await counted(tab);

  await test.step('/ goes to the search, Tab on to the list', async () => {
    await tab.press('/');
    await until('the search', () =>
      tab.evaluate(() => document.activeElement?.getAttribute('type') === 'search'),
    );
    await tabUntil(tab, 'the first headline', async () => (await focus(tab)) === 'row 1');
  });

  await test.step('arrows, Home and End go through the whole list', async () => {
    await tab.press('ArrowDown');
    expect(await focus(tab)).toBe('row 2');
    await tab.press('ArrowUp');
    expect(await focus(tab)).toBe('row 1');
    await tab.press('End');
    await until('the last row', async () => (await focus(tab)) === `row ${all}`);
    await tab.press('Home');
    await until('the first row', async () => (await focus(tab)) === 'row 1');
  });

  await test.step('x selects, a selects all, r marks them, z takes it back', async () => {
    await tab.press('x');
    await showsText(tab, '1 selected');
    await tab.press('a');
    await showsText(tab, `${all} selected`);
    await tab.press('r');
    await until('a word on it', async () => / (?:un)?read\./.test(await said(tab)));
    await tab.press('z');
    await until('the way back', async () => (await said(tab)) === en['library.undone']);
    await tab.press('x');
  });

  await test.step('t writes a tag, Escape leaves the field', async () => {
    await press(tab, en['library.selectNone']);
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-id]')?.focus());
    await tab.press('t');
    await until('the field', () => tab.evaluate(() => document.activeElement?.tagName === 'INPUT'));
    await tab.type('by key');
    await tab.press('Enter');
    await tab.until(() => document.querySelector('.library-row')?.textContent?.includes('by key'));
    await tab.press('Escape');
    await tab.until(() => document.querySelector('.library-row .tag-line') === null);
  });

  await test.step('e archives, Delete deletes, the next row has the focus, z takes it back', async () => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-id]')?.focus());
    for (const key of ['e', 'Delete']) {
      await tab.press(key);
      await until(`one row less by ${key}`, async () => (await counted(tab)) === all - 1);
      await until('the next row', async () => (await focus(tab)) === 'row 1');
      await tab.press('z');
      await until('all rows', async () => (await counted(tab)) === all);
      // The row that had the focus has it still, one place further down.
      await until('the same row', async () => (await focus(tab)) === 'row 2');
      await tab.press('ArrowUp');
    }
  });

  await test.step('Enter opens an article, its first link leads back', async () => {
    await tab.press('Enter');
    await tab.until(() => document.querySelector('.reading-text') !== null);
    await tabUntil(tab, 'the way back', async () => (await focus(tab)) === en['reading.back']);
    await tab.press('Enter');
    await tab.until(() => document.querySelector('.library-row') !== null);
  });

  await test.step('a comparison is looked through by keys', async () => {
    const page = await bed.openPage(`compare.html#${FIRST_THREE}`);
    await page.until(() => document.querySelector('.compare-row') !== null);
    await tabUntil(page, 'the views', () =>
      page.evaluate(() => document.activeElement?.matches('.compare-tools input') ?? false),
    );
    for (const part of ['quotes', 'names', 'timeline', 'texts'] as const) {
      await page.press('ArrowRight');
      await until(part, () =>
        page.evaluate(
          (label) =>
            document.querySelector(`.compare-tools input:checked`)?.closest('label')
              ?.textContent === label,
          en[`compare.${part}`],
        ),
      );
    }
    expect(await shownText(page)).toContain(en['compare.scrollTogether']);
  });
});
