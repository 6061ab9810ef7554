/**
 * Pictures of every screen in every state, for looking at:
 * `node scripts/shoot-gallery.ts [--only TEXT] [--langs en,ru] [--themes light,dark]
 * [--widths 380] [--out demo/gallery]`. A picture is as tall as its page.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serveGallery } from '../tests/page/gallery/serve-gallery.ts';
import { findBrowser } from './browsers/find-browsers.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    langs: { type: 'string', default: 'en,ru,uk' },
    themes: { type: 'string', default: 'light,dark' },
    widths: { type: 'string', default: '380' },
    out: { type: 'string', default: 'demo/gallery' },
  },
});

const gallery = await serveGallery();
const executablePath = findBrowser('chromium');
const browser = await chromium.launch(executablePath ? { executablePath } : {});
mkdirSync(values.out, { recursive: true });
try {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(gallery.url);
  const listed = await page.locator('#app').textContent();
  const screens = (JSON.parse(listed ?? '[]') as string[]).filter((one) =>
    one.includes(values.only),
  );
  for (const screen of screens) {
    const [name = '', state = ''] = screen.split(' ');
    for (const lang of values.langs.split(',')) {
      for (const theme of values.themes.split(',')) {
        for (const width of values.widths.split(',').map(Number)) {
          await page.setViewportSize({ width, height: 800 });
          const query = new URLSearchParams({ page: name, state, lang, theme });
          await page.goto(`${gallery.url}?${query}`);
          await page.locator('[data-drawn]').waitFor({ state: 'attached' });
          await page.waitForTimeout(60);
          const path = join(values.out, `${name}-${state}-${lang}-${theme}-${width}.png`);
          await page.screenshot({ path, fullPage: true, animations: 'disabled' });
        }
      }
    }
  }
  console.log(`${screens.length} screens in ${values.out}`);
} finally {
  await browser.close();
  await gallery.close();
}
