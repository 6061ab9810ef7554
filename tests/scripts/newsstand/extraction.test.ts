import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/page/extract.ts';
import { bodyText, readArticles, sibling } from '../../../scripts/newsstand/articles.ts';
import { outletAt } from '../../../scripts/newsstand/outlets.ts';
import { route } from '../../../scripts/newsstand/routes.ts';

const articles = readArticles();

function extract(url: string) {
  const address = new URL(url);
  const outlet = outletAt(address.hostname);
  if (!outlet) throw new Error(`no outlet at ${url}`);
  const { document } = parseHTML(String(route(outlet, address, articles).body));
  return extractArticle(document as unknown as Document, { url });
}

describe('what is read off the newsstand', () => {
  it.each(articles.map((article) => [article.url, article] as const))(
    '%s',
    async (url, article) => {
      const result = await extract(url);
      if (!result.ok) throw new Error(result.error);
      const read = result.value.article;
      const blocks = read.blocks
        .filter(({ kind }) => kind !== 'caption')
        .map(({ start, end }) => read.text.slice(start, end));
      expect(blocks).toEqual(bodyText(article));
      expect(read).toMatchObject({
        headline: article.headline,
        authors: [article.author || article.agency],
        siteName: article.outlet.name,
        canonicalUrl: url,
        inLanguage: article.language,
      });
      expect(Date.parse(read.datePublished ?? '')).toBe(Date.parse(article.published));
      const related = article.parts.flatMap((part) => {
        if (part.kind === 'related') return part.slugs;
        return part.kind === 'single' ? [part.slug] : [];
      });
      const expected = [...new Set(related)].map((slug) => sibling(article, slug, articles).url);
      expect(read.relatedLinks.map((link) => link.url).sort()).toEqual(expected.sort());
      expect(read.feeds).toHaveLength(1);
    },
  );

  it.each([
    'http://www.vestnik.test/',
    'http://www.vestnik.test/poisk?q=%D0%9D%D0%90%D0%A2%D0%9E',
    'http://www.vestnik.test/abonement',
    'http://novyny.test/',
    'http://meridian.test/',
  ])('no article: %s', async (url) => {
    expect(await extract(url)).toMatchObject({ ok: false, error: 'no-article' });
  });
});
