import { describe, expect, it } from 'vitest';
import { MAX_ITEMS } from '../../../lib/exchange/feeds/feed-limits.ts';
import { readFeed } from '../../../lib/exchange/feeds/read-feed.ts';
import type { ParsedFeed } from '../../../lib/model/feed.ts';

const AT = 'https://paper.example/feeds/rss.xml';

function read(text: string): ParsedFeed {
  const feed = readFeed(text, AT);
  if (!feed.ok) throw new Error(feed.error);
  return feed.value;
}

const item = (inner: string) =>
  read(`<rss version="2.0"><channel><item>${inner}</item></channel></rss>`).items[0];

describe('formats', () => {
  it('RSS 2.0', () => {
    const feed =
      read(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Газета</title><link>/</link><language>ru</language><ttl>30</ttl>
      <skipHours><hour>0</hour><hour>24</hour><hour>7</hour></skipHours><skipDays><day>Sunday</day></skipDays>
      <image><title>Logo</title><link>https://elsewhere.example/</link></image>
      <item><title><![CDATA[Дамбу &laquo;прорвало&raquo; <b>ночью</b>]]></title><link> /a?x=1&amp;y=2 </link><guid isPermaLink="false">n1</guid>
      <pubDate>Fri, 12 Jan 2024 12:00:00 +0300</pubDate><description>&lt;p&gt;Первый.&lt;/p&gt;&lt;p&gt;Второй.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>
      <content:encoded>whole text</content:encoded></item></channel></rss>`);
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'Газета',
      siteUrl: 'https://paper.example/',
      inLanguage: 'ru',
      wishes: { ttl: 1_800_000, skipHours: [0, 7], skipDays: [0] },
    });
    expect(feed.items).toEqual([
      {
        key: 'n1',
        url: 'https://paper.example/a?x=1&y=2',
        title: 'Дамбу «прорвало» ночью',
        summary: 'Первый. Второй.',
        datePublished: '2024-01-12T09:00:00Z',
        dateModified: null,
        inLanguage: null,
      },
    ]);
  });

  it('RDF, whose items stand beside the channel', () => {
    const feed =
      read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>T</title><link>https://paper.example/</link><items><rdf:Seq><rdf:li/></rdf:Seq></items></channel>
      <item rdf:about="https://paper.example/1"><title>One</title><d:date>2024-01-12T09:00:00Z</d:date></item></rdf:RDF>`);
    expect(feed).toMatchObject({ format: 'rdf', title: 'T' });
    expect(feed.items).toMatchObject([
      { url: 'https://paper.example/1', title: 'One', datePublished: '2024-01-12T09:00:00Z' },
    ]);
  });

  it('Atom', () => {
    const feed =
      read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk" xml:base="https://base.example/x/">
      <title type="html">Новини &amp;amp; думки</title><link rel="self" href="/feed"/><link href="."/>
      <entry><id>tag:1</id><title type="text">2 &lt; 3</title><link rel="enclosure" href="a.mp3"/><link rel="alternate" type="text/html" href="a"/>
      <published>2024-01-12T09:00:00Z</published><updated>2024-01-13T09:00:00Z</updated>
      <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Раз<br/>два &lt;три&gt;</div></summary></entry></feed>`);
    expect(feed).toMatchObject({
      format: 'atom',
      title: 'Новини & думки',
      siteUrl: 'https://base.example/x/',
      inLanguage: 'uk',
    });
    expect(feed.items).toEqual([
      {
        key: 'tag:1',
        url: 'https://base.example/x/a',
        title: '2 < 3',
        summary: 'Раз два <три>',
        datePublished: '2024-01-12T09:00:00Z',
        dateModified: '2024-01-13T09:00:00Z',
        inLanguage: 'uk',
      },
    ]);
  });

  it('JSON Feed', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        home_page_url: '/home',
        items: [
          {
            id: 7,
            url: '/a',
            title: ' A  b ',
            content_html: '<p>x</p><p>y</p>',
            date_published: '2024-01-12T11:00:00+02:00',
          },
          { id: 'https://paper.example/b', summary: 'no title' },
          'no item',
          null,
        ],
      }),
    );
    expect(feed).toMatchObject({ format: 'json-feed', siteUrl: 'https://paper.example/home' });
    expect(feed.items).toMatchObject([
      {
        key: '7',
        url: 'https://paper.example/a',
        title: 'A b',
        summary: 'x y',
        datePublished: '2024-01-12T09:00:00Z',
      },
      { url: 'https://paper.example/b', title: '', summary: 'no title' },
    ]);
  });

  it('news sitemaps, without pages that are no news', () => {
    const feed =
      read(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://paper.example/about</loc></url>
      <url><loc>https://paper.example/a</loc><n:news><n:publication><n:name>Paper</n:name><n:language>en</n:language></n:publication>
      <n:publication_date>2024-01-12</n:publication_date><n:title>A &amp; B</n:title></n:news></url></urlset>`);
    expect(feed).toMatchObject({ format: 'news-sitemap', title: 'Paper', inLanguage: 'en' });
    expect(feed.items).toMatchObject([
      { url: 'https://paper.example/a', title: 'A & B', datePublished: '2024-01-12' },
    ]);
  });

  it('indexes of sitemaps, news first', () => {
    const feed = read(`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://paper.example/pages.xml</loc></sitemap><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>`);
    expect(feed.sitemaps).toEqual([
      'https://paper.example/news.xml',
      'https://paper.example/pages.xml',
    ]);
  });

  it.each([
    '',
    'hello',
    '{"version":"1"}',
    '[1,2]',
    '{',
    '<!doctype html><html><body><feed/></body></html>',
    '<html xmlns="http://www.w3.org/1999/xhtml"><channel/></html>',
    '<opml><body/></opml>',
  ])('is none: %s', (text) => {
    expect(readFeed(text, AT)).toEqual({ ok: false, error: 'no-feed' });
  });
});

describe('items as they come', () => {
  it.each([
    ['<title>AT&T & Co</title>', 'AT&T & Co'],
    ['<title>I &lt;3 news</title>', 'I <3 news'],
    ['<title>Tom &amp;amp; Jerry</title>', 'Tom & Jerry'],
    ['<title>caf&eacute; &#8212; &#x2014; &#151;</title>', 'café — — —'],
    ['<title>&lt;script&gt;alert(1)&lt;/script&gt;Safe</title>', 'Safe'],
    ['<title>&undeclared; stays</title>', '&undeclared; stays'],
    ['<title>  a\n\n b&nbsp;c </title>', 'a b c'],
    ['<TITLE>loud</TITLE>', 'loud'],
    ['<media:title>m</media:title><title>t</title>', 't'],
    ['<title/><dc:title>d</dc:title>', 'd'],
    ['<title>unclosed<link>https://x.example/</link>', 'unclosed https://x.example/'],
  ])('title of %s', (inner, title) => expect(item(inner)?.title).toBe(title));

  it.each([
    ['<link>http://x.example/a?b=1&c=2&copy=3</link>', 'http://x.example/a?b=1&c=2&copy=3'],
    ['<link href="b.html"/>', 'https://paper.example/feeds/b.html'],
    ['<link/><guid>https://x.example/g</guid>', 'https://x.example/g'],
    ['<guid isPermaLink="false">https://x.example/g</guid>', null],
    ['<atom:link href="/rel"/>', 'https://paper.example/rel'],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>data:text/html,x</link>', null],
    ['<link xml:base="https://b.example/q/">r</link>', 'https://b.example/q/r'],
    ['<link>//cdn.example/x</link>', 'https://cdn.example/x'],
  ])('link of %s', (inner, url) => expect(item(inner)?.url ?? null).toBe(url));

  it('cuts what is too long between words', () => {
    const found = item(
      `<title>${'word '.repeat(1000)}</title><description>${'long '.repeat(9000)}</description>`,
    );
    expect(found?.title.length).toBeLessThanOrEqual(300);
    expect(found?.title).toMatch(/word…$/);
    expect(found?.summary.length).toBeLessThanOrEqual(1000);
  });

  it('leaves no source of harm in any text', () => {
    const found = item('<title>&lt;img src=x onerror=alert(1)&gt;&amp;lt;b&amp;gt;</title>');
    expect(found?.title).toBe('<b>');
  });
});

describe('bombs', () => {
  const bomb = (text: string) => {
    const started = performance.now();
    const feed = readFeed(text, AT);
    return { feed, ms: performance.now() - started };
  };
  // What is not stopped takes minutes or all memory; a busy machine may need seconds.
  const within = 10_000;

  it('entities that multiply are not expanded', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
    );
    const text = `<!DOCTYPE rss [<!ENTITY l0 "lol">${laughs.join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&l9;&x;</title></item></channel></rss>`;
    const { feed, ms } = bomb(text);
    expect(feed.ok && feed.value.items[0]?.title).toBe('&l9;&x;');
    expect(ms).toBeLessThan(within);
  });

  it('a long entity used often is not expanded either', () => {
    const text = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(50_000)}">]><rss><channel><item><title>${'&a;'.repeat(20_000)}</title></item></channel></rss>`;
    const { feed, ms } = bomb(text);
    expect(feed.ok && (feed.value.items[0]?.title.length ?? 0)).toBeLessThan(301);
    expect(ms).toBeLessThan(within);
  });

  it.each([
    ['depth', '<a>'.repeat(1_000_000), 'over-limits'],
    ['depth after a start', `<rss><channel>${'<b>'.repeat(100_000)}`, 'over-limits'],
    ['elements', `<rss><channel>${'<b/>'.repeat(600_000)}`, 'over-limits'],
    ['openings that open nothing', '<'.repeat(5_000_000), 'no-feed'],
    [
      'attributes',
      `<rss ${Array.from({ length: 200_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`,
      '',
    ],
    [
      'numeric references',
      `<rss><channel><item><title>${'&#1040;'.repeat(700_000)}</title></item></channel></rss>`,
      '',
    ],
    [
      'a title of markup',
      `<rss><channel><item><title>${'&lt;b&gt;'.repeat(500_000)}</title></item></channel></rss>`,
      '',
    ],
    [
      'namespaces',
      `<rss>${Array.from({ length: 90 }, (_, n) => `<b xmlns:p${n}="u${n}">`).join('')}`,
      '',
    ],
    ['a comment without end', `<!--${'-'.repeat(5_000_000)}`, 'no-feed'],
    [
      'one deep JSON',
      `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(1_000_000)}`,
      'no-feed',
    ],
  ])('%s: stopped at the limit', (_, text, error) => {
    const { feed, ms } = bomb(text);
    expect(feed.ok ? '' : feed.error).toBe(error);
    expect(ms).toBeLessThan(within);
  });

  it('of too many items the first count', () => {
    const { feed, ms } = bomb(
      `<rss><channel>${Array.from({ length: 60_000 }, (_, n) => `<item><title>t${n}</title></item>`).join('')}`,
    );
    expect(feed.ok && feed.value.items).toHaveLength(MAX_ITEMS);
    expect(ms).toBeLessThan(within);
  });
});

it('the newsstand can be read in all of its formats', async () => {
  const stand = await import('../../../scripts/newsstand/feeds.ts');
  const { readArticles } = await import('../../../scripts/newsstand/articles.ts');
  const articles = readArticles();
  const texts = [
    stand.vestnikRss(articles),
    stand.novynyAtom(articles),
    stand.meridianJson(articles),
    stand.meridianSitemap(articles),
  ];
  const found = texts.map(read);
  expect(found.map(({ format }) => format)).toEqual(['rss', 'atom', 'json-feed', 'news-sitemap']);
  for (const { items } of found) {
    expect(items.length).toBeGreaterThan(3);
    for (const { url, title, datePublished } of items) {
      expect(articles.find((one) => one.url === url)?.headline).toBe(title);
      expect(Date.parse(datePublished ?? '')).toBeGreaterThan(0);
    }
  }
});
