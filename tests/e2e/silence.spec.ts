import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed } from '../../scripts/browsers/bed.ts';
import { pointAt, press, showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { expect, test } from './harness/fixtures.ts';
import { asked, strangers } from './harness/witness.ts';

const ARTICLES = [
  'http://www.vestnik.test/mir/obse-vena.html',
  'http://www.vestnik.test/dokumenty/proekty-dogovorov.html',
  'http://novyny.test/ru/news/peskov-optimizm',
  'http://meridian.test/world/blinken-lavrov',
];
const OTHERS = ['http://www.vestnik.test/', 'http://novyny.test/', 'http://meridian.test/'];

/** The whole tour of the extension over the articles; without the extension, only the pages. */
async function tour(bed: Bed, withExtension: boolean): Promise<void> {
  for (const url of OTHERS) await (await bed.open(url)).close();
  for (const url of ARTICLES) {
    const tab = await bed.open(url);
    if (withExtension) {
      const [mark] = await waitForMarks(tab);
      await bed.clickToolbar(tab);
      const sidebar = await tab.frame('sidebar.html');
      await press(sidebar, en['save.save']);
      await showsText(sidebar, en['save.saved']);
      await pointAt(tab, mark?.text ?? '');
      await showsText(await tab.frame('card.html'), en['card.why']);
    }
    await tab.close();
  }
}

const byAddress = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : 1);

test('with nothing switched on, the extension asks for nothing', async ({ launch }) => {
  test.setTimeout(240_000);
  const plain = await launch({ extension: null });
  await tour(plain, false);
  const expected = [...asked(plain.stand)].sort(byAddress);
  expect(expected.length).toBeGreaterThan(10);
  await plain.close();

  const bed = await launch({ release: true, grantable: true });
  const welcome = await bed.pageOf('welcome.html');
  await press(welcome, en['welcome.level.all']);
  await showsText(welcome, en['welcome.doneAuto']);
  await tour(bed, true);
  const library = await bed.openPage('library.html');
  await press(library, 'В Вене завершилась неделя переговоров');
  await library.until(() => document.querySelector('article mark') !== null);
  await bed.openPage('options.html');
  expect([...asked(bed.stand)].sort(byAddress)).toEqual(expected);
  expect(strangers(bed.stand)).toEqual([]);
});

test('the proxy would see a request by the extension', async ({ launch }) => {
  const bed = await launch();
  const page = await bed.openPage('library.html');
  await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => null));
  expect(strangers(bed.stand)).toEqual(['CONNECT https://elsewhere.example:443']);
});

test('an outlet that is followed opens its own host, and no other', async ({ launch }) => {
  test.setTimeout(120_000);
  const bed = await launch({ release: true, grantable: true });
  const feed = 'https://news.example.org/rss.xml';
  const page = await bed.openPage(`options.html#feeds=${encodeURIComponent(feed)}`);
  await showsText(page, en['feeds.none']);
  expect(strangers(bed.stand)).toEqual([]);
  // The proxy refuses every tunnel, so nothing is found there; the question is who was asked.
  await press(page, en['feeds.find']);
  await showsText(page, en['feeds.problem.unreachable']);
  expect([...new Set(strangers(bed.stand))]).toEqual(['CONNECT https://news.example.org:443']);

  // What is shipped has no exception for servers on this machine, or for any name under `test`.
  for (const address of ['http://127.0.0.1:8080/rss', 'http://www.vestnik.test/rss.xml']) {
    await page.evaluate((hash) => location.assign(hash), `#feeds=${encodeURIComponent(address)}`);
    await page.until(
      (wanted) => document.querySelector<HTMLInputElement>('.feed-adder input')?.value === wanted,
      address,
    );
    await press(page, en['feeds.find']);
    await showsText(page, en['feeds.problem.bad-address']);
  }
  expect([...asked(bed.stand).keys()]).toEqual([]);
  expect([...new Set(strangers(bed.stand))]).toEqual(['CONNECT https://news.example.org:443']);
});
