import { expect, test } from '@playwright/test';
import { bundlePage } from '../../scripts/page-bundle/bundle.ts';

const SENTENCE = 'The council voted on Tuesday to rebuild the footbridge, and work begins in May. ';
const ARTICLE = `<h1>Bridge to be rebuilt</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}`;

/** Shapes on which Readability alone takes from seconds to for ever. */
const SHAPES: Readonly<Record<string, string>> = {
  'deep boxes': `${'<div>'.repeat(3000)}${ARTICLE}`,
  'deep lines of text': `${ARTICLE}${'<b>x'.repeat(400)}`,
  'boxes of paragraphs in boxes': `${`<div>${'<p>word, word</p>'.repeat(100)}`.repeat(400)}`,
  'a flat hundred thousand': ARTICLE + '<div>word</div>'.repeat(100_000),
  'ten megabytes of text': `${ARTICLE}<p>${SENTENCE.repeat(130_000)}</p>`,
  'nested tables': `${ARTICLE}${'<table><tr><td>x'.repeat(150)}`,
  'many labels': ARTICLE + '<div><b>Read also:</b></div>'.repeat(8000),
  'many links': `${ARTICLE}<p>${'<a href="/a">A headline of four words</a> '.repeat(9000)}</p>`,
};

for (const [name, html] of Object.entries(SHAPES)) {
  test(`${name}: the page stays alive`, async ({ page }) => {
    await page.setContent('<!doctype html><title>Bridge to be rebuilt</title><body></body>');
    await page.evaluate((content) => {
      // Built, not parsed: the parser limits depth, a page's script does not.
      document.body.innerHTML = content;
    }, html);
    await page.evaluate(await bundlePage());
    const { reading, longest } = await page.evaluate(async () => {
      let last = performance.now();
      let longest = 0;
      const timer = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 5);
      const reading = await sidelightPage.readPage('https://town.example/bridge');
      await new Promise((resolve) => setTimeout(resolve, 20));
      clearInterval(timer);
      return { reading, longest };
    });
    expect(reading.error === null || reading.error === 'no-article').toBe(true);
    // A bound against freezing, not a measure of speed, which a busy machine would fail.
    expect(longest).toBeLessThan(30_000);
    console.log(`${name}: longest block ${longest.toFixed(0)} ms, ${reading.article?.extraction}`);
  });
}
