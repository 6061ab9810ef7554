import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, Surface, Tab } from '../../scripts/browsers/bed.ts';
import {
  marksOf,
  pointAt,
  press,
  showsText,
  waitForMarks,
} from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { write } from './harness/fields.ts';
import { expect, test } from './harness/fixtures.ts';
import { strangers } from './harness/witness.ts';

const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';

async function openCard(tab: Tab, name: string): Promise<Surface> {
  await pointAt(tab, name);
  const card = await tab.frame('card.html');
  await showsText(card, en['card.why']);
  return card;
}

const isMarked = async (tab: Tab, name: string): Promise<boolean> =>
  (await marksOf(tab)).some(({ text }) => text === name);

async function readArticle(bed: Bed): Promise<Tab> {
  const tab = await bed.open(ARTICLE);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  return tab;
}

test('a correction works at once, in every case, and can be taken back on the card', async ({
  launch,
}) => {
  const forms = ['Украину', 'Украина', 'Украины'];
  const bed = await launch();
  const tab = await readArticle(bed);
  const marked = () => Promise.all(forms.map((form) => isMarked(tab, form)));
  const card = await openCard(tab, 'Украину');
  await press(card, en['card.notThis']);
  await press(card, 'Never mark “Украину”');
  await until('the marks are gone', async () => !(await marked()).includes(true));
  await showsText(card, en['card.corrected']);
  await press(card, en['common.undo']);
  await until('the marks are back', async () => !(await marked()).includes(false));
});

test('a note is kept and shown at the next meeting', async ({ launch }) => {
  const bed = await launch();
  const tab = await readArticle(bed);
  const card = await openCard(tab, 'НАТО');
  await press(card, en['card.noteAdd']);
  await write(card, 'Thirty members then');
  await press(card, en['card.noteKeep']);
  await showsText(card, 'Thirty members then');
  await tab.goto(ARTICLE);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  await pointAt(tab, 'НАТО');
  await showsText(await tab.frame('card.html'), 'Thirty members then');
});

test('a name is looked up only after the reader agreed', async ({ launch, browserKind }) => {
  const bed = await launch({ grantable: true });
  const tab = await readArticle(bed);
  const card = await openCard(tab, 'НАТО');
  await press(card, en['lookup.offer']);
  await showsText(card, 'This sends Q7184 to www.wikidata.org and en.wikipedia.org.');
  expect(strangers(bed.stand)).toEqual([]);
  await press(card, en['lookup.agree']);
  if (browserKind === 'firefox') {
    // A frame inside a page may not ask for permissions there: the options page does.
    const options = await bed.pageOf('options.html');
    await press(options, 'Allow look-ups on');
    await showsText(options, 'www.wikidata.org');
    expect(strangers(bed.stand)).toEqual([]);
    return;
  }
  // The test's network ends at the proxy: the request is seen, and brings nothing.
  await showsText(card, en['online.error.unreachable']);
  expect(strangers(bed.stand)).toEqual(['CONNECT https://www.wikidata.org:443']);
  const options = await bed.openPage('options.html');
  await showsText(options, en['online.why.look-up']);
  await showsText(options, 'ids=Q7184');
  await press(options, en['online.clear']);
  await showsText(options, en['online.logNone']);
});
