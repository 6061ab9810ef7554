import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { serveGallery } from './gallery/serve-gallery.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let gallery: Awaited<ReturnType<typeof serveGallery>>;
test.beforeAll(async () => {
  gallery = await serveGallery();
});
test.afterAll(async () => {
  await gallery.close();
});

/** Widths at which each page must fit: the narrowest it is given, and a usual one. */
const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  sidebar: [300, 380, 700],
  card: [280, 360],
  desk: [320, 1280],
  library: [320, 600, 1280],
  options: [320, 900],
  packs: [320, 900],
  claims: [320, 900],
  names: [320, 900],
  feeds: [320, 900],
  data: [320, 600, 900],
  compare: [320, 600, 900, 1440],
  welcome: [320, 900],
};

/** Buttons that are cut off or stand beyond an edge, where nothing tells of them. */
function pressedOutOfSight(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // The line of articles and the table of names show a part of what comes next.
    const buttons = document.querySelectorAll<HTMLElement>(
      'button:not(:is(.compare-articles, .compare-names) *)',
    );
    return [...buttons]
      .filter((button) => {
        const { left, right, width } = button.getBoundingClientRect();
        return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map(({ textContent }) => textContent ?? '');
  });
}

for (const name of Object.keys(WIDTHS)) {
  test(`${name}: every state is accessible, fits, and breaks no policy`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(gallery.url);
    const listed = JSON.parse((await page.locator('#app').textContent()) ?? '[]') as string[];
    const states = listed
      .filter((one) => one.startsWith(`${name} `))
      .map((one) => one.slice(name.length + 1));
    expect(states.length).toBeGreaterThan(0);
    for (const [index, state] of states.entries()) {
      const theme = index % 2 === 0 ? 'light' : 'dark';
      const lang = ['en', 'ru', 'uk'][index % 3] ?? 'en';
      await page.goto(`${gallery.url}?${new URLSearchParams({ page: name, state, lang, theme })}`);
      await page.locator('[data-drawn]').waitFor({ state: 'attached' });
      // Left to itself, Firefox draws white ones on dark paper.
      const scrollbars = await page.evaluate(() => getComputedStyle(document.body).scrollbarColor);
      expect(scrollbars, `${name} ${state}`).toMatch(/^rgb/);
      for (const width of WIDTHS[name] ?? []) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow, `${name} ${state} at ${width}`).toBeLessThanOrEqual(0);
        expect(await pressedOutOfSight(page), `${name} ${state} at ${width}`).toEqual([]);
      }
      await page.evaluate(axe);
      for (const scheme of [theme, theme === 'light' ? 'dark' : 'light']) {
        const found = await page.evaluate(async (wanted) => {
          document.documentElement.dataset.theme = wanted;
          const { axe: checker } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
          const { violations } = await checker.run();
          return violations.map(({ id, impact, nodes }) => ({
            id,
            impact,
            where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).slice(0, 3),
          }));
        }, scheme);
        expect(found, `${name} ${state} ${scheme}`).toEqual([]);
      }
    }
    expect(complaints).toEqual([]);
  });
}
