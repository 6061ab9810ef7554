import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed } from '../../scripts/browsers/bed.ts';
import { press, showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { expect, test } from './harness/fixtures.ts';
import { strangers } from './harness/witness.ts';

const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';
const HEADLINE = 'Женев';

async function save(bed: Bed): Promise<void> {
  const tab = await bed.open(ARTICLE);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  const sidebar = await tab.frame('sidebar.html');
  await press(sidebar, en['save.save']);
  await showsText(sidebar, en['save.saved']);
  await tab.close();
}

test('what was deleted comes back from a backup that is kept in the browser', async ({
  launch,
}) => {
  const bed = await launch();
  await save(bed);
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
