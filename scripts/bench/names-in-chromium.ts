import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browsers/find-browsers.ts';
import { table } from '../markdown-table.ts';
import { bundlePage } from '../page-bundle/bundle.ts';
import type { NamesJob } from '../page-bundle/names-entry.ts';
import { compileStarterPack } from '../starter-pack/compile.ts';
import { madeArticle } from './made-articles.ts';
import { madeEntities } from './made-names.ts';
import { figure, median } from './stopwatch.ts';

const MODEL = join(import.meta.dirname, '..', '..', 'public', 'models', 'names.slmodel');
/** Words that make about 500 tokens. */
const WORDS = 420;

/** An article of 500 tokens in Chromium: splitting and matching, and the recognizer. */
export async function measureNamesInChromium(): Promise<void> {
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundlePage('names-entry.ts'));
    const job: NamesJob = {
      text: madeArticle(madeEntities(5000), WORDS, 3),
      pack: Buffer.from(compileStarterPack()).toString('base64'),
      model: readFileSync(MODEL).toString('base64'),
      rounds: 60,
    };
    const { tokens, splitAndMatch, recognize } = await page.evaluate(
      (wanted) => timeNames(wanted),
      job,
    );
    const row = (what: string, times: readonly number[], budget: number) => ({
      what,
      'first ms': figure(times[0] ?? Number.NaN),
      'median ms': figure(median(times)),
      'best ms': figure(Math.min(...times)),
      budget: `≤ ${budget}`,
    });
    console.log(`\nAn article of ${tokens} tokens in Chromium, starter pack\n`);
    console.log(
      table([row('split and match', splitAndMatch, 2), row('recognizer', recognize, 30)]),
    );
  } finally {
    await browser.close();
  }
}
