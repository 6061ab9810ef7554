import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../lib/i18n/messages/en.ts';
import { marksOf, shownText, showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { readPageGold } from '../../scripts/eval/pages-gold.ts';
import { expect, test } from './harness/fixtures.ts';

const HOST = 'http://meridian.test';
/** A folder for pictures to look at; none are made without it. */
const PICTURES = process.env.SIDELIGHT_PICTURES;

/** A table of the nineties in windows-1251, and hashed class names without any metadata. */
for (const name of ['ru-wire-rate', 'uk-soup-ioc']) {
  test(`a page as outlets serve them: ${name}`, async ({ launch, browserKind }) => {
    const gold = readPageGold().find(({ page }) => page === name);
    if (!gold) throw new Error(`no page ${name}`);
    const bed = await launch({ viewport: { width: 1440, height: 900 } });
    const url = HOST + new URL(gold.url).pathname;
    bed.stand.serve(url, {
      status: 200,
      // The page itself says how it is encoded.
      headers: { 'content-type': 'text/html' },
      body: readFileSync(gold.path),
    });
    const tab = await bed.open(url);
    await bed.clickToolbar(tab);
    const sidebar = await tab.frame('sidebar.html');
    await showsText(sidebar, en['section.statements']);
    await waitForMarks(tab);
    const marked = (await marksOf(tab)).map(({ text }) => text);
    for (const { id, surfaces } of gold.entities) {
      if (id !== undefined) for (const surface of surfaces) expect(marked).toContain(surface);
    }
    const shown = await shownText(sidebar);
    for (const { title } of gold.relatedLinks) expect(shown).toContain(title);
    for (const words of gold.not_body) {
      expect(marked.filter((text) => text.includes(words))).toEqual([]);
    }
    if (PICTURES) {
      writeFileSync(join(PICTURES, `${name}-${browserKind}.png`), await tab.screenshot());
    }
  });
}
