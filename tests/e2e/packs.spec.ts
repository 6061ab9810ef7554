import { en } from '../../lib/i18n/messages/en.ts';
import { encodePack } from '../../lib/knowledge/pack-format.ts';
import {
  marksOf,
  pointAt,
  press,
  showsText,
  waitForMarks,
} from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { chooseFile } from './harness/fields.ts';
import { expect, test } from './harness/fixtures.ts';
import { strangers } from './harness/witness.ts';

const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';

/** A person of the article whom no pack of ours knows. */
const PERSON = 'Игорь Ветлугин';

const PACK = encodePack(
  { id: 'analysts', title: 'Analysts', version: '1', created: '2026-01-01', sources: [] },
  [
    {
      id: 'analysts:vetlugin',
      type: 'person',
      gender: 'male',
      names: { ru: [PERSON], en: ['Igor Vetlugin'] },
      description: { en: 'analyst of the tested pack' },
      prior: 120,
    },
  ],
);

test('a pack comes from a file, and own names from a selection', async ({ launch }) => {
  const bed = await launch();
  const packs = await bed.openPage('options.html#packs');
  await showsText(packs, 'Sidelight starter pack');

  await test.step('a bad file changes nothing and says why', async () => {
    await chooseFile(packs, 'pack.slpack', PACK.slice(0, -40));
    await showsText(packs, en['packs.bad.truncated']);
  });

  await test.step('a good one is shown first, and survives the end of the background', async () => {
    await chooseFile(packs, 'pack.slpack', PACK);
    await showsText(packs, '“Analysts” can be added');
    await bed.killBackground();
    await press(packs, en['packs.install']);
    await showsText(packs, '“Analysts” is installed');
  });

  const tab = await bed.open(ARTICLE);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);

  await test.step('its names are found in articles', async () => {
    await pointAt(tab, PERSON);
    await showsText(await tab.frame('card.html'), 'Analyst of the tested pack');
  });

  await test.step('an own name is kept, and the open article is read again', async () => {
    const name = encodeURIComponent('Постоянный совет');
    const own = await bed.openPage(`options.html#new-name=${name}`);
    await showsText(own, 'Постоянного совета');
    await press(own, en['own.save']);
    await showsText(own, '“Постоянный совет” is saved');
    await until('the new mark', async () =>
      (await marksOf(tab)).some(({ text }) => text === 'Постоянного совета'),
    );
    await own.close();
  });

  await test.step('a pack is removed without leftovers', async () => {
    await press(packs, 'Remove Analysts');
    await press(packs, en['packs.removeYes']);
    await showsText(packs, en['packs.none']);
  });
  expect(strangers(bed.stand)).toEqual([]);
});
