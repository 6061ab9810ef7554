import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowsers } from '../browsers/find-browsers.ts';
import { bundlePage } from '../page-bundle/bundle.ts';
import { corpusFile } from './corpora.ts';

/** A page of a corpus, or of our own. */
export interface CorpusPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** The article's body as a reader sees it, where the corpus tells it. */
  readonly body?: string;
}

/** The page cases of mozilla/readability, one folder each. */
export function readabilityPages(corpora: string): CorpusPage[] {
  const folder = corpusFile(corpora, 'readability-pages');
  return readdirSync(folder).map((id) => ({
    id,
    url: `https://pages.example/${id}/story.html`,
    html: readFileSync(join(folder, id, 'source.html'), 'utf8'),
  }));
}

/** News pages with their bodies, of the article extraction benchmark by Zyte. */
export function bodyPages(corpora: string): CorpusPage[] {
  const folder = corpusFile(corpora, 'extraction');
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >;
  return Object.entries(truth).map(([id, { articleBody, url }]) => ({
    id,
    url,
    html: gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8'),
    body: articleBody,
  }));
}

/** A page that stands open in Chromium, `sidelightPage` in it. */
export type OpenPage = Awaited<ReturnType<BrowserContext['newPage']>>;

async function open(context: BrowserContext, page: CorpusPage, bundle: string): Promise<OpenPage> {
  const tab = await context.newPage();
  await tab.route('**', (route) =>
    route.request().url() === page.url && route.request().isNavigationRequest()
      ? route.fulfill({
          body: page.html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(bundle);
  return tab;
}

/**
 * Opens each page in Chromium, one after the other, without its scripts and everything it would
 * load, and asks it.
 */
export async function withPages<T>(
  pages: readonly CorpusPage[],
  ask: (tab: OpenPage, page: CorpusPage) => Promise<T>,
): Promise<T[]> {
  const { chromium: executablePath } = findBrowsers();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const context = await browser.newContext();
    const bundle = await bundlePage();
    const answers: T[] = [];
    for (const page of pages) {
      const tab = await open(context, page, bundle);
      answers.push(await ask(tab, page));
      await tab.close();
    }
    return answers;
  } finally {
    await browser.close();
  }
}
