import { en } from '../../lib/i18n/messages/en.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { expect, test } from './harness/fixtures.ts';

const RUSSIAN = 'http://www.vestnik.test/mir/zheneva-itogi.html';
const HEADLINE = 'Россия и США провели в Женеве переговоры';
const ENGLISH = 'http://meridian.test/';

test('the browser’s own panel shows the article of the tab in front', async ({ launch }) => {
  const bed = await launch({ granted: true });
  const shows = (text: string): Promise<unknown> =>
    until(`the panel with “${text}”`, async () => (await bed.panelText()).includes(text));
  const tab = await bed.open(RUSSIAN);
  await bed.clickToolbar(tab);
  await tab.frame('sidebar.html');
  await bed.openPanel();

  await test.step('names, statements and related coverage of the article', async () => {
    await shows(HEADLINE);
    const text = await bed.panelText();
    for (const part of ['Sergei Ryabkov', en['section.statements'], en['section.coverage']]) {
      expect(text).toContain(part);
    }
  });

  const showsUnread = (): Promise<unknown> =>
    until('the panel without the article', async () => {
      const text = await bed.panelText();
      return text.includes(en['state.unread']) && !text.includes(HEADLINE);
    });

  await test.step('another page in the tab, which nobody reads, and back', async () => {
    await tab.goto(ENGLISH);
    await showsUnread();
    await tab.goto(RUSSIAN);
    await bed.clickToolbar(tab);
    await shows(HEADLINE);
  });

  await test.step('another tab: what that one holds', async () => {
    await bed.open(ENGLISH);
    await showsUnread();
  });
});
