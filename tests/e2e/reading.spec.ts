import { en } from '../../lib/i18n/messages/en.ts';
import {
  hasHost,
  marksOf,
  pointAt,
  shownText,
  showsText,
  waitForMarks,
} from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { expect, test } from './harness/fixtures.ts';
import { strangers } from './harness/witness.ts';

const VESTNIK = 'http://www.vestnik.test';
const ARTICLE = `${VESTNIK}/mir/zheneva-itogi.html`;

test('one click on the button reads the page, with no permission but that click', async ({
  launch,
}) => {
  const bed = await launch();
  const tab = await bed.open(ARTICLE);
  expect(await hasHost(tab)).toBe(false);
  await bed.clickToolbar(tab);
  const sidebar = await tab.frame('sidebar.html');
  await showsText(sidebar, en['section.statements']);
  const texts = (await waitForMarks(tab)).map(({ text }) => text);
  for (const name of ['Россия', 'США', 'Женеве', 'НАТО', 'Сергей Рябков', 'Уэнди Шерман']) {
    expect(texts).toContain(name);
  }
  const shown = await shownText(sidebar);
  expect(shown).toContain('«У нас нет планов, нет намерений нападать на Украину»');
  expect(shown).toContain('Песков не увидел существенных поводов для оптимизма после Женевы');

  await test.step('pointing opens a card, also from a background that has been ended', async () => {
    await bed.killBackground();
    await pointAt(tab, 'НАТО');
    await showsText(await tab.frame('card.html'), 'NATO');
  });

  await test.step('a second click closes the sidebar and leaves the marks', async () => {
    await bed.clickToolbar(tab);
    await until('the sidebar to close', async () => !(await tab.hasFrame('sidebar.html')));
    expect((await marksOf(tab)).length).toBeGreaterThan(10);
  });
  expect(strangers(bed.stand)).toEqual([]);
});

test('the sidebar says so where there is no article', async ({ launch }) => {
  const bed = await launch();
  for (const path of ['/', '/poisk?q=%D0%9D%D0%90%D0%A2%D0%9E', '/abonement']) {
    const tab = await bed.open(VESTNIK + path);
    await bed.clickToolbar(tab);
    await showsText(await tab.frame('sidebar.html'), en['state.noArticle']);
    expect(await marksOf(tab)).toEqual([]);
    await tab.close();
  }
});

test('frames and marks stand up to a strict policy and to isolation', async ({ launch }) => {
  const bed = await launch({ secureOrigins: [VESTNIK] });
  for (const prefix of ['', '/izolirovano']) {
    const tab = await bed.open(`${VESTNIK}${prefix}/dokumenty/proekty-dogovorov.html`);
    await bed.clickToolbar(tab);
    await showsText(await tab.frame('sidebar.html'), en['section.names']);
    const texts = (await waitForMarks(tab)).map(({ text }) => text);
    expect(texts).toContain('НАТО');
    await pointAt(tab, 'Женеве');
    await showsText(await tab.frame('card.html'), 'Geneva');
    await tab.close();
  }
});

test('a single-page application: the article that is shown, or none', async ({ launch }) => {
  const bed = await launch();
  const tab = await bed.open('http://meridian.test/world/geneva-talks');
  await bed.clickToolbar(tab);
  const sidebar = await tab.frame('sidebar.html');
  await showsText(sidebar, 'US and Russia end Geneva talks');
  await waitForMarks(tab);

  await tab.click('a[href="/world/osce-vienna"]');
  await showsText(sidebar, 'Risk of war greatest in 30 years');
  await until('marks of the new article', async () =>
    (await marksOf(tab)).some(({ text }) => text === 'Zbigniew Rau'),
  );
  const texts = (await marksOf(tab)).map(({ text }) => text);
  expect(texts).not.toContain('Wendy Sherman');

  await tab.click('a.logo');
  await showsText(sidebar, en['state.noArticle']);
  expect(await marksOf(tab)).toEqual([]);

  await tab.back();
  await showsText(sidebar, 'Risk of war greatest in 30 years');
  await until('marks again', async () => (await marksOf(tab)).length > 0);
});
