import type { StandArticle } from './articles.ts';
import type { Outlet } from './outlets.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for HTML or XML, in content or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** A JSON-LD script; `<` is escaped so that no text of an article can end the script. */
export function jsonLdScript(data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

/** The schema.org description of an article, without `@context`. */
export function newsArticle(article: StandArticle, type = 'NewsArticle'): Record<string, unknown> {
  const { outlet } = article;
  return {
    '@type': type,
    headline: article.headline,
    description: article.standfirst || article.headline,
    inLanguage: article.language,
    datePublished: article.published,
    dateModified: article.modified,
    author: article.author
      ? [{ '@type': 'Person', name: article.author }]
      : [{ '@type': 'Organization', name: article.agency || outlet.name }],
    publisher: { '@type': 'Organization', name: outlet.name, url: `http://${outlet.host}/` },
    mainEntityOfPage: article.url,
    url: article.url,
    articleSection: article.section,
    keywords: article.tags.join(', '),
  };
}

/** The Open Graph and other head tags of an article. */
export function articleMeta(article: StandArticle): string {
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:title', article.headline],
    ['og:description', article.standfirst || article.headline],
    ['og:url', article.url],
    ['og:site_name', article.outlet.name],
    ['article:published_time', article.published],
    ['article:modified_time', article.modified],
    ['article:section', article.section],
    ...article.tags.map((tag) => ['article:tag', tag] as const),
  ];
  const tags = properties.map(
    ([name, content]) => `<meta property="${name}" content="${escapeMarkup(content)}">`,
  );
  const author = article.author
    ? [`<meta name="author" content="${escapeMarkup(article.author)}">`]
    : [];
  return [...tags, ...author, `<link rel="canonical" href="${article.url}">`].join('\n');
}

/** The link by which a page declares its outlet's feed. */
export function feedLink(outlet: Outlet): string {
  const types: Readonly<Record<string, string>> = {
    vestnik: 'application/rss+xml',
    novyny: 'application/atom+xml',
    meridian: 'application/feed+json',
  };
  return `<link rel="alternate" type="${types[outlet.key]}" title="${escapeMarkup(outlet.name)}" href="${outlet.feedPath}">`;
}

/** A date as the outlet prints it, in its own time zone. */
export function printedDate(iso: string, language: string): string {
  const timeZone = { ru: 'Europe/Moscow', uk: 'Europe/Kyiv' }[language] ?? 'UTC';
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(iso));
}

/** A drawn picture in place of a photograph, so that the pages need nobody's pictures. */
export function figure(article: StandArticle, className: string): string {
  if (article.picture === 'none') return '';
  const caption = escapeMarkup(article.caption);
  return `<figure class="${className}"><img src="/pictures/${article.picture}.svg" width="1200" height="560" alt="${caption}"><figcaption>${caption}</figcaption></figure>`;
}
