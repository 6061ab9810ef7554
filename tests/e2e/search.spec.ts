import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, BrowserKind, Surface, Tab } from '../../scripts/browsers/bed.ts';
import { press, showsText } from '../../scripts/browsers/controls.ts';
import { expect, test } from './harness/fixtures.ts';
import { startSearchServer } from './harness/search-server.ts';
import { asked, strangers } from './harness/witness.ts';

const ARTICLE = 'http://meridian.test/world/blinken-lavrov';
const GDELT = 'api.gdeltproject.org';
const WIKINEWS = 'en.wikinews.org';
const SEARCH_GDELT = en['search.in'].replace('{source}', 'GDELT');
const SEARCH_WIKINEWS = en['search.in'].replace('{source}', en['search.wikinews']);

/** Who was asked beyond the outlets, each once. */
const others = (bed: Bed): string[] => [...new Set(strangers(bed.stand))];

/**
 * Searches where the reader has not agreed yet, and agrees: on the spot in Chromium; where a frame
 * may not ask the browser, on the options page, and then searches again.
 */
async function agreeAndSearch(
  bed: Bed,
  kind: BrowserKind,
  { tab, sidebar }: { tab: Tab; sidebar: Surface },
  { button, host }: { button: string; host: string },
): Promise<void> {
  const before = others(bed);
  await press(sidebar, button);
  await showsText(sidebar, en['search.consent'].replace('{host}', host));
  expect(others(bed)).toEqual(before);
  await press(sidebar, en['search.allow'].replace('{host}', host));
  if (kind === 'chromium') return;
  const options = await bed.pageOf('options.html');
  await press(options, en['search.allowSearch'].replace('{host}', host));
  await options.until(
    (name) =>
      [...document.querySelectorAll('.site-list span')].some((one) => one.textContent === name),
    host,
  );
  expect(others(bed)).toEqual(before);
  await options.close();
  await tab.moveTo(5, 5);
  await press(sidebar, button);
}

test('a search asks its own host alone, only after the reader agreed, and bears what goes wrong', async ({
  launch,
  browserKind,
}) => {
  test.setTimeout(300_000);
  const server = await startSearchServer();
  try {
    // The build that readers get: with encryption, at the services' own names.
    const bed = await launch({ release: true, grantable: true, anyCertificate: true });
    bed.stand.tunnel(GDELT, server.port);
    bed.stand.tunnel(WIKINEWS, server.port);
    const tab = await bed.open(ARTICLE);
    await bed.clickToolbar(tab);
    const sidebar = await tab.frame('sidebar.html');
    const shown = { tab, sidebar };
    await showsText(sidebar, en['search.title']);
    const pages = [...asked(bed.stand)];
    expect(others(bed)).toEqual([]);

    await agreeAndSearch(bed, browserKind, shown, { button: SEARCH_GDELT, host: GDELT });
    await showsText(sidebar, 'Envoys meet in Geneva for a second day');
    expect(others(bed)).toEqual([`CONNECT https://${GDELT}:443`]);
    const [first] = server.questions;
    expect(first?.url.host).toBe(GDELT);
    expect(first?.url.searchParams.get('mode')).toBe('artlist');
    expect(first?.url.searchParams.get('query')).toMatch(/"Sergey Lavrov"/);

    await agreeAndSearch(bed, browserKind, shown, { button: SEARCH_WIKINEWS, host: WIKINEWS });
    await showsText(sidebar, 'Diplomats meet in Geneva');
    await showsText(sidebar, en['search.licence']);
    expect(others(bed)).toEqual([
      `CONNECT https://${GDELT}:443`,
      `CONNECT https://${WIKINEWS}:443`,
    ]);

    server.mood = 'broken';
    await press(sidebar, SEARCH_GDELT);
    await showsText(sidebar, en['online.error.malformed']);
    server.mood = 'silent';
    await press(sidebar, SEARCH_WIKINEWS);
    await showsText(sidebar, en['online.error.too-slow']);
    server.mood = 'busy';
    await press(sidebar, SEARCH_GDELT);
    await showsText(sidebar, en['online.error.wait']);
    // It asked to wait an hour: it is not asked again, whatever the reader presses.
    server.mood = 'well';
    const sent = server.questions.length;
    await press(sidebar, SEARCH_GDELT);
    await showsText(sidebar, en['search.asking']);
    await showsText(sidebar, en['online.error.wait']);
    expect(server.questions.length).toBe(sent);

    for (const { url, headers } of server.questions) {
      expect([GDELT, WIKINEWS]).toContain(url.host);
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
    expect([...asked(bed.stand)]).toEqual(pages);
    const options = await bed.openPage('options.html');
    await showsText(options, en['online.why.search']);
    await showsText(options, en['online.error.too-slow']);
  } finally {
    await server.close();
  }
});
