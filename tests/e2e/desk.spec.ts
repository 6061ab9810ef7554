import { en } from '../../lib/i18n/messages/en.ts';
import { press, showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { FIRST_ARTICLE } from '../../scripts/demo/first-article.ts';
import { followOutlets } from '../../scripts/demo/follow-outlets.ts';
import { expect, test } from './harness/fixtures.ts';
import { strangers } from './harness/witness.ts';

test('a story is followed from its article and stands on the desk', async ({ launch }) => {
  const bed = await launch({ grantable: true });
  await followOutlets(bed);
  const tab = await bed.open(FIRST_ARTICLE);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  const sidebar = await tab.frame('sidebar.html');
  await press(sidebar, en['desk.follow']);
  await showsText(sidebar, en['desk.following']);

  await bed.killBackground();
  const desk = await bed.openPage('desk.html');
  await showsText(desk, en['desk.stories']);
  await test.step('with the reports that other outlets have of it', async () => {
    await desk.until(() => {
      const story = document.querySelector('.desk-followed');
      return story !== null && story.querySelectorAll('.desk-items li').length >= 2;
    });
  });
  await test.step('the feeds by event', () =>
    showsText(desk, en['desk.outlets'].other.replace('{n} ', '')));
  await test.step('given up, and taken back', async () => {
    await press(desk, en['desk.unfollow']);
    await showsText(desk, en['desk.storiesNone'].slice(0, 20));
    await press(desk, en['common.undo']);
    await desk.until(() => document.querySelector('.desk-followed') !== null);
  });
  expect(strangers(bed.stand)).toEqual([]);
});
