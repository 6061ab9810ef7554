import { expect, type Page, test } from '@playwright/test';
import { bundlePage } from '../../scripts/page-bundle/bundle.ts';
import type { PageReading } from '../../scripts/page-bundle/entry.ts';
import { asExpected, expectation, readCases } from './cases.ts';

async function read(page: Page, html: string, url: string): Promise<PageReading> {
  await page.route('**', (route) =>
    route.request().url() === url
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(url);
  await page.evaluate(await bundlePage());
  return page.evaluate((at) => sidelightPage.readPage(at), url);
}

for (const expected of readCases()) {
  test(`reads ${expected.name}`, async ({ page }) => {
    const { article, error, characters, mapped } = await read(page, expected.html, expected.url);
    expect(error).toBe(expected.error ?? null);
    if (article === null) return;
    expect(asExpected(article, expected)).toEqual(expectation(expected));
    expect(characters - mapped).toBe(expected.unmapped ?? 0);
  });
}
