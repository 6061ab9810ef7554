import { en } from '../../lib/i18n/messages/en.ts';
import type { Tab } from '../../scripts/browsers/bed.ts';
import {
  hasHost,
  marksOf,
  pointAt,
  press,
  type SeenMark,
  shownText,
  showsText,
  waitForMarks,
} from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { expect, test } from './harness/fixtures.ts';
import { decodePng, differing, type Picture } from './harness/pixels.ts';
import { strangers } from './harness/witness.ts';

const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';
const OTHER = 'http://novyny.test/news/zheneva';
const HEADLINE = 'Россия и США провели в Женеве переговоры о гарантиях безопасности';

/** Whether the card is to be seen: its box stays in the page when it is not. */
function cardIsShown(tab: Tab): Promise<boolean> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('[data-sl]')]
      .flatMap((host) => host.shadowRoot?.querySelector('[data-frame=card]')?.parentElement ?? [])
      .some((box) => getComputedStyle(box).visibility === 'visible'),
  );
}

async function still(tab: Tab): Promise<Picture> {
  await tab.evaluate(() => document.fonts.ready.then(() => true));
  return decodePng(await tab.screenshot());
}

/** Pixels may change only where a mark is: an underline hangs a little below its box. */
function changedOutside(before: Picture, after: Picture, marks: readonly SeenMark[]): number {
  const all = { left: 0, top: 0, right: before.width, bottom: before.height };
  const inside = marks
    .flatMap(({ boxes }) => boxes)
    .map((box) => ({ ...box, bottom: box.bottom + 4 }))
    .reduce((sum, box) => sum + differing(before, after, box), 0);
  return differing(before, after, all) - inside;
}

test('the whole path, from installation to uninstallation', async ({ launch }) => {
  test.setTimeout(240_000);
  const bed = await launch({ grantable: true });

  await test.step('after installation the welcome page opens; nothing is read yet', async () => {
    const welcome = await bed.pageOf('welcome.html');
    await showsText(welcome, en['welcome.title']);
  });
  const tab = await bed.open(ARTICLE);
  expect(await hasHost(tab)).toBe(false);
  expect(await marksOf(tab)).toEqual([]);
  const before = await still(tab);

  await test.step('the reader grants all news pages', async () => {
    const welcome = await bed.pageOf('welcome.html');
    await press(welcome, en['welcome.level.all']);
    await welcome.until(async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      return origins.length > 0;
    });
  });

  await test.step('an article is marked: its names, and no other pixel', async () => {
    await tab.goto(ARTICLE);
    const marks = await waitForMarks(tab);
    const texts = new Set(marks.map(({ text }) => text));
    for (const name of ['Россия', 'США', 'Женеве', 'Рябков', 'НАТО', 'Москва', 'Украину']) {
      expect(texts).toContain(name);
    }
    const after = await still(tab);
    const visible = marks.filter(({ boxes }) => (boxes[0]?.bottom ?? 0) < before.height - 10);
    for (const { text, boxes } of visible) {
      const box = boxes[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
      const changed = differing(before, after, { ...box, bottom: box.bottom + 4 });
      expect(changed, `pixels of ${text}`).toBeGreaterThan(5);
    }
    expect(changedOutside(before, after, visible)).toBe(0);
  });

  await test.step('pointing at a name opens its card; Escape closes it', async () => {
    await pointAt(tab, 'НАТО');
    const card = await tab.frame('card.html');
    await showsText(card, 'NATO');
    expect(await cardIsShown(tab)).toBe(true);
    // Pressed until it is heard: the driver loses keys while the browser moves the focus.
    await until('the card to be closed', async () => {
      await tab.press('Escape');
      return !(await cardIsShown(tab));
    });
  });

  await test.step('the toolbar button opens the sidebar with names, statements, links', async () => {
    await bed.clickToolbar(tab);
    const sidebar = await tab.frame('sidebar.html');
    await showsText(sidebar, HEADLINE);
    for (const section of ['section.names', 'section.statements'] as const) {
      await showsText(sidebar, en[section]);
    }
    const text = await shownText(sidebar);
    expect(text).toContain('У нас нет планов, нет намерений нападать на Украину');
    expect(text).toContain('Песков не увидел существенных поводов для оптимизма после Женевы');
  });

  await test.step('the article is saved, and the sidebar says so', async () => {
    const sidebar = await tab.frame('sidebar.html');
    await press(sidebar, en['save.save']);
    await showsText(sidebar, en['save.saved']);
  });

  await test.step('it is in the library after the browser was closed', async () => {
    await bed.restart();
    const library = await bed.openPage('library.html');
    await showsText(library, HEADLINE);
  });

  await test.step('it opens without a connection, with its text and marks', async () => {
    const seen = bed.stand.seen.length;
    const library = await bed.pageOf('library.html');
    await press(library, HEADLINE);
    await showsText(library, 'Рябков журналистам после переговоров');
    const marks = await library.evaluate(() =>
      [...document.querySelectorAll('article mark')].map(({ textContent }) => textContent),
    );
    expect(marks).toContain('НАТО');
    await press(library, 'НАТО');
    await showsText(library, en['fact.founded']);
    const later = bed.stand.seen.slice(seen).filter(({ url }) => url.includes('.test'));
    expect(later).toEqual([]);
  });

  await test.step('a page that is saved says so', async () => {
    const again = await bed.open(ARTICLE);
    await waitForMarks(again);
    await bed.clickToolbar(again);
    const sidebar = await again.frame('sidebar.html');
    await showsText(sidebar, en['save.saved']);

    await press(sidebar, en['menu.open']);
    await press(sidebar, en['menu.siteOn'].replace('{host}', 'www.vestnik.test'));
    await again.until(() => document.querySelector('[data-sidelight]') === null);
    expect(await marksOf(again)).toEqual([]);
    await again.goto(ARTICLE);
    await again.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await hasHost(again)).toBe(false);
    expect(await marksOf(again)).toEqual([]);
  });

  await test.step('the permission is taken back: nothing is read by itself any more', async () => {
    const other = await bed.open(OTHER);
    await waitForMarks(other);
    const options = await bed.openPage('options.html');
    await press(options, en['welcome.level.click']);
    await options.until(async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      return origins.length === 0;
    });
    await other.goto(OTHER);
    await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await marksOf(other)).toEqual([]);
  });

  expect(strangers(bed.stand)).toEqual([]);
});
