import { en } from '../../lib/i18n/messages/en.ts';
import type { Surface, Tab } from '../../scripts/browsers/bed.ts';
import { press, showsText } from '../../scripts/browsers/controls.ts';
import { saveArticle } from '../../scripts/browsers/save-article.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { expect, test } from './harness/fixtures.ts';

const TALKS = 'http://www.vestnik.test/mir/zheneva-itogi.html';
const VIENNA = 'http://www.vestnik.test/mir/obse-vena.html';

const headlines = (library: Surface): Promise<string[]> =>
  library.evaluate(() =>
    [...document.querySelectorAll('.library-headline')].map((one) => one.textContent ?? ''),
  );

async function search(library: Tab, query: string): Promise<void> {
  await library.click('input[type=search]');
  await library.evaluate(() =>
    document.querySelector<HTMLInputElement>('input[type=search]')?.select(),
  );
  await library.type(query);
}

test('the library is searched, narrowed and tidied', async ({ launch }) => {
  const bed = await launch();
  await (await saveArticle(bed, TALKS)).close();
  await (await saveArticle(bed, VIENNA)).close();
  const library = await bed.openPage('library.html');
  await until('two rows', async () => (await headlines(library)).length === 2);

  await test.step('words are found in other forms, after the background ended, and marked', async () => {
    await bed.killBackground();
    await search(library, 'Збигневом');
    await until('one row', async () => (await headlines(library)).length === 1);
    expect((await headlines(library))[0]).toContain('Вене');
    await until('marks', () =>
      library.evaluate(() => document.querySelector('.library-row mark') !== null),
    );
  });

  await test.step('a name is found under another name, in another form', async () => {
    await search(library, 'Соединёнными Штатами');
    await until('both rows', async () => (await headlines(library)).length === 2);
  });

  await test.step('an article is tagged, and the list narrowed by the tag', async () => {
    await search(library, 'Збигнев');
    await until('one row', async () => (await headlines(library)).length === 1);
    await press(library, 'Tag “');
    // The field takes the focus once it is drawn.
    await library.until(() => document.activeElement?.matches('.tag-line input') === true);
    await library.type('europe');
    await library.press('Enter');
    await library.until(() => document.querySelector('.library-row .tag') !== null);
    await search(library, ' ');
    await until('two rows', async () => (await headlines(library)).length === 2);
    await library.click('.facet-choice');
    await until('the tagged one', async () => (await headlines(library)).length === 1);
    await press(library, 'Take away the filter');
    await until('two rows', async () => (await headlines(library)).length === 2);
  });

  await test.step('all are selected, deleted and brought back', async () => {
    await library.click('.library-check');
    await press(library, 'Select all');
    await press(library, en['library.deleteShort']);
    await showsText(library, en['library.empty']);
    await press(library, en['common.undo']);
    await until('two rows', async () => (await headlines(library)).length === 2);
  });
});
