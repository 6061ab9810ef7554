import type { StandArticle } from './articles.ts';
import { escapeMarkup } from './markup.ts';
import { OUTLETS } from './outlets.ts';

function of(key: keyof typeof OUTLETS, all: readonly StandArticle[]): readonly StandArticle[] {
  return all.filter(({ outlet }) => outlet.key === key);
}

/** RSS 2.0 of «Вестник недели», to be sent in windows-1251 as it declares. */
export function vestnikRss(all: readonly StandArticle[]): string {
  const items = of('vestnik', all).map(
    (article) => `<item><title>${escapeMarkup(article.headline)}</title>
<link>${article.url}</link><guid isPermaLink="true">${article.url}</guid>
<pubDate>${new Date(article.published).toUTCString()}</pubDate>
<category>${escapeMarkup(article.section)}</category>
<description><![CDATA[<p>${escapeMarkup(article.standfirst || article.headline)}</p>]]></description></item>`,
  );
  return `<?xml version="1.0" encoding="windows-1251"?>
<rss version="2.0"><channel><title>${OUTLETS.vestnik.name}</title><link>http://${OUTLETS.vestnik.host}/</link>
<description>${OUTLETS.vestnik.motto}</description><language>ru</language><ttl>60</ttl>
${items.join('\n')}</channel></rss>`;
}

/** Atom of «Новини дня», both editions in one feed. */
export function novynyAtom(all: readonly StandArticle[]): string {
  const entries = of('novyny', all).map(
    (
      article,
    ) => `<entry xml:lang="${article.language}"><id>tag:novyny.test,2022:${article.slug}</id>
<title type="html">${escapeMarkup(escapeMarkup(article.headline))}</title>
<link rel="alternate" href="${article.url}"/><published>${article.published}</published><updated>${article.modified}</updated>
<author><name>${escapeMarkup(article.author || article.agency)}</name></author>
<summary>${escapeMarkup(article.standfirst)}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><id>tag:novyny.test,2022:feed</id>
<title>${OUTLETS.novyny.name}</title><link href="http://${OUTLETS.novyny.host}/"/>
<link rel="self" href="http://${OUTLETS.novyny.host}${OUTLETS.novyny.feedPath}"/>
<updated>${of('novyny', all)[0]?.modified}</updated>
${entries.join('\n')}</feed>`;
}

/** JSON Feed 1.1 of The Meridian. */
export function meridianJson(all: readonly StandArticle[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: OUTLETS.meridian.name,
    home_page_url: `http://${OUTLETS.meridian.host}/`,
    feed_url: `http://${OUTLETS.meridian.host}${OUTLETS.meridian.feedPath}`,
    language: 'en',
    items: of('meridian', all).map((article) => ({
      id: article.slug,
      url: article.url,
      title: article.headline,
      summary: article.standfirst,
      content_text: article.standfirst,
      date_published: article.published,
      authors: [{ name: article.author }],
      tags: article.tags,
    })),
  });
}

/** The Meridian's news sitemap, the other way in which outlets announce what is new. */
export function meridianSitemap(all: readonly StandArticle[]): string {
  const urls = of('meridian', all).map(
    (article) => `<url><loc>${article.url}</loc><news:news>
<news:publication><news:name>${OUTLETS.meridian.name}</news:name><news:language>en</news:language></news:publication>
<news:publication_date>${article.published}</news:publication_date><news:title>${escapeMarkup(article.headline)}</news:title></news:news></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join('\n')}</urlset>`;
}

const WINDOWS_1251 = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1251').decode(new Uint8Array([byte])),
    byte,
  ]),
);

/** Encodes text in windows-1251; a character it lacks becomes a numeric reference. */
export function encodeWindows1251(text: string): Buffer {
  const parts = Array.from(text, (character) => {
    const byte = WINDOWS_1251.get(character);
    return byte === undefined
      ? Buffer.from(`&#${character.codePointAt(0)};`, 'latin1')
      : Buffer.from([byte]);
  });
  return Buffer.concat(parts);
}
