import { en } from '../../lib/i18n/messages/en.ts';
import { press, shownText, showsText } from '../../scripts/browsers/controls.ts';
import { saveArticle } from '../../scripts/browsers/save-article.ts';
import { FIRST_ARTICLE, OTHER_ARTICLES } from '../../scripts/demo/first-article.ts';
import { expect, test } from './harness/fixtures.ts';
import { strangers } from './harness/witness.ts';

test('three saved articles in three languages are laid side by side', async ({ launch }) => {
  const bed = await launch();
  for (const url of [FIRST_ARTICLE, ...OTHER_ARTICLES]) await (await saveArticle(bed, url)).close();

  const page = await bed.openPage('compare.html');
  await test.step('the three are suggested as one event', async () => {
    await showsText(page, en['compare.suggested']);
    await press(page, en['compare.compareSet']);
    await showsText(page, en['compare.kind.some']);
  });

  await test.step('a claim stands in sentences of several languages', async () => {
    const langs = await page.evaluate(() =>
      [...document.querySelectorAll('.compare-row')].map((row) => [
        ...new Set(
          [...row.querySelectorAll('.compare-sentence')].map((one) => one.getAttribute('lang')),
        ),
      ]),
    );
    expect(langs.some((row) => row.length > 1)).toBe(true);
  });

  await test.step('a sentence leads to its place in texts that stand side by side', async () => {
    await page.click('.row-all .compare-sentence, .row-some .compare-sentence');
    await page.until(() => document.querySelectorAll('.compare-pane .flash').length > 1);
  });

  await test.step('dates make a timeline', async () => {
    await press(page, en['compare.timeline']);
    await page.until(() => document.querySelectorAll('.compare-timeline time').length > 1);
    const dates = await page.evaluate(() =>
      [...document.querySelectorAll('.compare-timeline time')].map(
        (one) => one.getAttribute('datetime') ?? '',
      ),
    );
    expect(dates).toEqual(dates.toSorted());
  });

  await test.step('it is there again after the background was ended, and without the articles it says so', async () => {
    await bed.killBackground();
    await page.evaluate(() => location.reload());
    await showsText(page, en['compare.kind.some']);
    const library = await bed.openPage('library.html');
    for (let left = 3; left > 1; left--) {
      await press(library, 'Delete');
      await library.until((n) => document.querySelectorAll('.library-row').length < n, left);
    }
    await page.evaluate(() => location.reload());
    await showsText(page, en['compare.gone']);
    expect(await shownText(page)).not.toContain(en['compare.kind.some']);
  });
  expect(strangers(bed.stand)).toEqual([]);
});
