import { showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { readArticles } from '../../scripts/newsstand/articles.ts';
import { expect, test } from './harness/fixtures.ts';

const WIDTHS = [1024, 1280, 1440, 1920] as const;
const HEIGHT = 900;

test('the sidebar and the text never overlap, on any page of the newsstand', async ({ launch }) => {
  test.setTimeout(400_000);
  const bed = await launch({ grantable: true, viewport: { width: 1920, height: HEIGHT } });
  const overlaps: string[] = [];
  for (const { url, headline } of readArticles()) {
    const tab = await bed.open(url);
    await bed.clickToolbar(tab);
    await waitForMarks(tab);
    await showsText(await tab.frame('sidebar.html'), headline);
    for (const width of WIDTHS) {
      await tab.resize(width, HEIGHT);
      const { text, sidebar, window } = await tab.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        const frame = document
          .querySelector('[data-sidelight]')
          ?.shadowRoot?.querySelector('iframe[data-frame=sidebar]');
        const paragraphs = [...document.querySelectorAll('h1, article p, .story > p')];
        const right = paragraphs.map((paragraph) => {
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          return range.getBoundingClientRect().right;
        });
        return {
          text: Math.max(...right),
          sidebar: frame?.getBoundingClientRect().left ?? 0,
          window: innerWidth,
        };
      });
      expect(sidebar, `${url} at ${width}: the sidebar is there`).toBeGreaterThan(0);
      expect(sidebar).toBeLessThan(window);
      if (text > sidebar) overlaps.push(`${url} at ${width}: text to ${text}, sidebar ${sidebar}`);
    }
    await tab.close();
  }
  expect(overlaps).toEqual([]);
});
