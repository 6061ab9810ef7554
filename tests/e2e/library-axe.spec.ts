import { en } from '../../lib/i18n/messages/en.ts';
import { send } from '../../scripts/bench/extension.ts';
import type { Tab } from '../../scripts/browsers/bed.ts';
import { press, showsText } from '../../scripts/browsers/controls.ts';
import { seriousIn } from './harness/axe.ts';
import { FIRST_THREE, filledLibrary } from './harness/filled-library.ts';
import { expect, test } from './harness/fixtures.ts';

const ARTICLES = 12;

for (const theme of ['light', 'dark'] as const) {
  test(`nothing serious stands in the way of anybody, ${theme}`, async ({ launch }) => {
    const bed = await launch({ granted: true, colorScheme: theme });
    const library = await filledLibrary(bed, ARTICLES);
    await send(library, 'settings/set', { change: { theme } });
    const found: string[] = [];
    const look = async (tab: Tab, screen: string): Promise<void> => {
      found.push(...(await seriousIn(tab)).map((one) => `${screen}: ${one}`));
    };
    await look(library, 'library');
    await library.click('.library-check');
    await showsText(library, '1 selected');
    await look(library, 'library, selected');
    const reader = await bed.openPage('library.html#bench-000000');
    await reader.until(() => document.querySelector('.reading-text mark') !== null);
    await look(reader, 'article');
    const chooser = await bed.openPage('compare.html');
    await showsText(chooser, en['compare.all']);
    await look(chooser, 'choosing');
    const compare = await bed.openPage(`compare.html#${FIRST_THREE}`);
    await compare.until(() => document.querySelector('.compare-row') !== null);
    await look(compare, 'comparison');
    for (const part of ['quotes', 'names', 'timeline', 'texts'] as const) {
      await press(compare, en[`compare.${part}`]);
      await look(compare, part);
    }
    expect(found).toEqual([]);
  });
}
