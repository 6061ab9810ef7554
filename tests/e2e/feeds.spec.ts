import { en } from '../../lib/i18n/messages/en.ts';
import { press, shownText, showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { FIRST_ARTICLE } from '../../scripts/demo/first-article.ts';
import { followOutlets } from '../../scripts/demo/follow-outlets.ts';
import { expect, test } from './harness/fixtures.ts';
import { strangers } from './harness/witness.ts';

const FEEDS = ['www.vestnik.test/rss.xml', 'novyny.test/feed.atom', 'meridian.test/feed.json'];

test('outlets are followed, asked without cookies, and shown beside an article', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const bed = await launch({ grantable: true });
  const options = await followOutlets(bed);
  for (const feed of FEEDS) {
    const requests = bed.stand.seen.filter(({ url }) => url === `http://${feed}`);
    expect(requests.length).toBeGreaterThan(0);
    for (const { headers } of requests) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  }
  expect(strangers(bed.stand)).toEqual([]);

  // Nothing has changed since: the outlets say so, and nothing is lost with the background.
  const before = bed.stand.seen.length;
  await bed.killBackground();
  await press(options, en['feeds.refreshAll']);
  await options.until(() => ![...document.querySelectorAll('button')].some((one) => one.disabled));
  const again = bed.stand.seen.slice(before).filter(({ url }) => url.includes('.test/'));
  expect(again.map(({ url }) => url).sort()).toEqual(FEEDS.map((feed) => `http://${feed}`).sort());
  expect(again.every(({ headers }) => headers['if-none-match'] !== undefined)).toBe(true);
  await showsText(options, '4 stories');

  const tab = await bed.open(FIRST_ARTICLE);
  await bed.clickToolbar(tab);
  const sidebar = await tab.frame('sidebar.html');
  await waitForMarks(tab);
  await showsText(sidebar, en['feeds.offerFollowed'].replace('{outlet}', 'Вестник недели'));
  await showsText(sidebar, 'У Женеві США та Росія вісім годин говорили про безпеку');

  await press(options, en['feeds.remove'].replace('{title}', 'The Meridian'));
  await press(options, en['feeds.removeYes']);
  await showsText(options, en['feeds.removed'].replace('{title}', 'The Meridian'));
  expect(await shownText(options)).not.toContain('meridian.test');
});
