import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, Tab } from '../../scripts/browsers/bed.ts';
import { shownText, showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { expect, test } from './harness/fixtures.ts';

const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';

/** What the browser's own shortcut makes the background tell the reader of the tab. */
async function stepToNextName(bed: Bed): Promise<void> {
  const page = await bed.openPage('options.html');
  await page.evaluate(async () => {
    const message = { sidelight: 'command', command: { type: 'step-name', by: 1 } };
    for (const { id } of await chrome.tabs.query({})) {
      // Tabs without a reader do not answer.
      if (id) await chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
    }
  });
  await page.close();
}

/**
 * Presses Escape until the focus is out of our boxes. Here and below a key is pressed until it is
 * heard: while the browser moves the focus between tabs and frames it loses keys of the driver.
 */
async function pressEscape(tab: Tab): Promise<void> {
  await until('the focus to be back', async () => {
    await tab.press('Escape');
    return !(await focusIsOurs(tab));
  });
}

/** True while the focus is in one of our boxes. */
function focusIsOurs(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => document.activeElement?.hasAttribute('data-sl') ?? false);
}

/** Room that the page has made for the sidebar, CSS pixels. */
function room(tab: Tab): Promise<number> {
  return tab.evaluate(() =>
    Number.parseInt(getComputedStyle(document.documentElement).marginRight, 10),
  );
}

test('names, cards and the sidebar by keyboard alone', async ({ launch }) => {
  const bed = await launch();
  const tab = await bed.open(ARTICLE);
  await bed.clickToolbar(tab);
  await showsText(await tab.frame('sidebar.html'), en['section.names']);
  await waitForMarks(tab);

  await test.step('a step opens the card of the first name, with the focus in it', async () => {
    await stepToNextName(bed);
    await showsText(await tab.frame('card.html'), 'Russia');
    await until('the focus to be in the card', () => focusIsOurs(tab));
  });

  await test.step('Escape closes it and gives the focus back', async () => {
    await pressEscape(tab);
  });

  await test.step('the next step goes on to the next name', async () => {
    await stepToNextName(bed);
    await showsText(await tab.frame('card.html'), 'United States');
    await pressEscape(tab);
  });

  await test.step('arrow keys on its edge make the sidebar wider, and that is remembered', async () => {
    const before = await room(tab);
    await tab.evaluate(() => {
      const edge = document
        .querySelector('[data-sl]')
        ?.shadowRoot?.querySelector<HTMLElement>('[role=separator]');
      edge?.focus();
    });
    await until('a wider sidebar', async () => {
      await tab.press('ArrowLeft');
      return (await room(tab)) > before;
    });
    const wider = await room(tab);
    await tab.close();

    const again = await bed.open(ARTICLE);
    await bed.clickToolbar(again);
    await showsText(await again.frame('sidebar.html'), en['section.names']);
    await until('the width of before', async () => (await room(again)) === wider);
    expect(await shownText(await again.frame('sidebar.html'))).toContain('Sergei Ryabkov');
  });
});
