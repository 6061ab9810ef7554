import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';
import { OtherArticles } from '../../lib/page/other-articles.ts';

const ONE = `<h1>Harbour strike in Rotterdam ends</h1>
<p>Dock workers in Rotterdam went back to their cranes on Monday, after nine days without a single ship unloaded in the port.</p>
<p>The union said that the employers had met most of its demands, and that a vote on the rest would follow within the week.</p>
<p>Ships had waited off the coast for days, and some had turned to Antwerp and Hamburg, the port authority said.</p>`;
const TWO = `<h1>Glacier above Grenoble closed to climbers</h1>
<p>The prefect closed the glacier on Tuesday, because warm nights had loosened ice and stones over the path to the hut.</p>
<p>Guides said that they would lead their guests to lower paths until the nights are cold again, which may take a month.</p>
<p>Last year two climbers from Spain were hurt there, and helicopters flew eleven times in a single day, the rescuers said.</p>`;

function pageWith(body: string): Document {
  const html = `<!doctype html><html lang="en"><head><title>Harbour strike in Rotterdam ends</title>
    <meta property="og:type" content="article"></head><body><main>${body}</main></body></html>`;
  return parseHTML(html).document as unknown as Document;
}

async function textOf(document: Document): Promise<string> {
  const read = await extractArticle(document, { url: 'https://a.example/harbour' });
  return read.ok ? read.value.article.text : '';
}

describe('a page with several articles', () => {
  it.each([
    ['article elements', `<article>${ONE}</article><article>${TWO}</article>`],
    ['boxes of one class', `<div class="post">${ONE}</div><div class="post">${TWO}</div>`],
  ])('is read as the one with the headline: %s', async (_name, body) => {
    const text = await textOf(pageWith(body));
    expect(text).toContain('Antwerp');
    expect(text).not.toContain('Grenoble');
    expect(text).not.toContain('rescuers');
  });

  it('is one article where the boxes are its chapters', async () => {
    const chapters = `<section>${ONE}</section><section>${TWO.replaceAll('h1', 'h3')}</section>`;
    expect(await textOf(pageWith(chapters))).toContain('rescuers');
  });
});

describe('OtherArticles', () => {
  const address = 'https://a.example/harbour';

  async function shown(document: Document): Promise<OtherArticles> {
    const others = new OtherArticles();
    const read = await extractArticle(document, { url: address });
    if (read.ok) others.remember(address, 'Harbour', read.value);
    return others;
  }

  it('knows what of another address and title still stands', async () => {
    const document = pageWith(`<article>${ONE}</article>`);
    const others = await shown(document);
    expect(others.standing(address, 'Harbour').texts.size).toBe(0);
    expect(others.standing('https://a.example/2', 'Harbour').texts.size).toBe(0);
    const standing = others.standing('https://a.example/2', 'Glacier');
    expect(standing.texts.size).toBe(4);
    expect(standing.headlines).toEqual(['Harbour strike in Rotterdam ends']);
  });

  it('lets go of what the page took away or wrote anew', async () => {
    const document = pageWith(`<article>${ONE}</article>`);
    const others = await shown(document);
    const [first, second] = document.querySelectorAll('p');
    first?.remove();
    if (second?.firstChild) second.firstChild.nodeValue = 'Other words.';
    expect(others.standing('https://a.example/2', 'Glacier').texts.size).toBe(2);
  });

  it('leaves them out when the next article is read', async () => {
    const document = pageWith(`<article>${ONE}</article>`);
    const others = (await shown(document)).standing('https://a.example/2', 'Glacier');
    const url = 'https://a.example/2';
    expect(await extractArticle(document, { url, others })).toEqual({
      ok: false,
      error: 'no-article',
    });
    document.querySelector('main')?.insertAdjacentHTML('beforeend', `<article>${TWO}</article>`);
    const read = await extractArticle(document, { url, others });
    expect(read.ok && read.value.article.headline).toBe(
      'Glacier above Grenoble closed to climbers',
    );
    expect(read.ok && read.value.article.text).not.toContain('Rotterdam');
  });
});
