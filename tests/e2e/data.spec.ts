import { en } from '../../lib/i18n/messages/en.ts';
import { press, showsText } from '../../scripts/browsers/controls.ts';
import { saveArticle } from '../../scripts/browsers/save-article.ts';
import { expect, test } from './harness/fixtures.ts';
import { strangers } from './harness/witness.ts';

const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';
const HEADLINE = 'Женев';

test('what was deleted comes back from a backup that is kept in the browser', async ({
  launch,
}) => {
  const bed = await launch();
  await (await saveArticle(bed, ARTICLE)).close();
  const data = await bed.openPage('options.html#data');
  await showsText(data, `${en['data.section.articles']} 1`);
  await press(data, en['data.keep']);
  await showsText(data, en['data.localReason.auto']);

  const library = await bed.openPage('library.html');
  await showsText(library, HEADLINE);
  await press(library, 'Delete');
  await showsText(library, en['library.empty']);

  await test.step('it is checked, and taken in after the background was ended', async () => {
    await press(data, 'Look inside the backup');
    await showsText(data, 'A backup of');
    await bed.killBackground();
    await press(data, en['data.mode.replace']);
    await press(data, en['data.apply.replace']);
    await showsText(data, 'Done. New:');
  });
  await showsText(library, HEADLINE);
  await showsText(data, en['data.localReason.restore']);
  expect(strangers(bed.stand)).toEqual([]);
});
