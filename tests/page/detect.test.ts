import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { gatherEvidence, isArticlePage, isListOrTool } from '../../lib/page/detect.ts';
import { readCases } from './cases.ts';

const PROSE =
  'The committee met twice this week and is expected to publish its findings before the summer recess begins. ';

function paragraphs(count: number, length = 2): string {
  return `<div>${`<p>${PROSE.repeat(length)}</p>`.repeat(count)}</div>`;
}

function evidence(html: string, path: string) {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return gatherEvidence(document as unknown as Document, `https://news.example${path}`);
}

const OG_ARTICLE = '<meta property="og:type" content="article">';
const linkedData = (json: string) => `<script type="application/ld+json">${json}</script>`;
const teasers = Array.from(
  { length: 12 },
  (_, i) => `<article><h3><a href="/${i}">Findings expected soon</a></h3><p>${PROSE}</p></article>`,
).join('');

describe('isArticlePage', () => {
  it.each([
    ['og:type article', '/a', OG_ARTICLE + paragraphs(2)],
    ['linked data', '/a', linkedData('{"@type":"NewsArticle"}') + paragraphs(2)],
    [
      'linked data in a list of types',
      '/a',
      linkedData('[{"@type":["Article","X"]}]') + paragraphs(2),
    ],
    ['microdata', '/a', `<div itemtype="https://schema.org/NewsArticle">${paragraphs(2)}</div>`],
    ['nothing said, long text', '/a', `<h1>Findings</h1>${paragraphs(6)}`],
    ['nothing said, line breaks', '/a', `<td>${`${PROSE.repeat(3)}<br><br>`.repeat(5)}</td>`],
    ['paragraphs that are boxes', '/a', paragraphs(6).replace(/(<\/?)p>/g, '$1div>')],
    ['sections that share the text', '/a', OG_ARTICLE + paragraphs(1).repeat(5)],
  ])('%s', (_, path, html) => expect(isArticlePage(evidence(html, path))).toBe(true));

  it.each([
    ['front page with teasers', '/', teasers],
    ['front page that calls itself an article', '/', OG_ARTICLE + teasers],
    ['front page of a language', '/uk/', teasers],
    [
      'front page with articles in its data',
      '/',
      linkedData('{"@type":"NewsArticle"}'.repeat(9)) + teasers,
    ],
    ['search page', '/search?q=findings', teasers],
    ['section page', '/politics', teasers],
    ['shop', '/p/1', `<span itemprop="price">9</span>${paragraphs(6)}`],
    ['shop by og:type', '/p/1', `<meta property="og:type" content="product">${paragraphs(6)}`],
    ['mail', '/u/0', `<div role="grid"></div>${paragraphs(6)}`],
    ['editor', '/d/1', `<div contenteditable="true">${paragraphs(6)}</div>`],
    ['cookie notice', '/a', `<div role="dialog">${paragraphs(6)}</div>`],
    ['article that is all links', '/a', OG_ARTICLE + `<p><a href="/x">${PROSE}</a></p>`.repeat(9)],
    ['video with a caption', '/a', `${OG_ARTICLE}<p>${PROSE}</p>`],
  ])('not: %s', (_, path, html) => expect(isArticlePage(evidence(html, path))).toBe(false));

  it.each(readCases())('$name', ({ html, url, error, gate }) => {
    const { document } = parseHTML(html);
    const seen = gatherEvidence(document as unknown as Document, url);
    expect(isArticlePage(seen)).toBe(gate ?? error === undefined);
  });
});

describe('isListOrTool', () => {
  it.each([
    ['front page', '/', teasers, true],
    ['search', '/search?q=x', teasers, true],
    ['mail', '/u/0', `<div role="grid"></div>${paragraphs(2)}`, true],
    ['short article without a description', '/a', paragraphs(2), false],
    ['article at the address of a front page', '/', OG_ARTICLE + paragraphs(5), false],
  ])('%s', (_, path, html, expected) => expect(isListOrTool(evidence(html, path))).toBe(expected));
});
