import { type Part, type StandArticle, sibling } from '../articles.ts';
import {
  articleMeta,
  escapeMarkup,
  feedLink,
  figure,
  jsonLdScript,
  newsArticle,
  printedDate,
} from '../markup.ts';
import { OUTLETS } from '../outlets.ts';

const outlet = OUTLETS.meridian;
const { words } = outlet;

function link(article: StandArticle): string {
  return `<a href="${article.path}" data-route>${escapeMarkup(article.headline)}</a>`;
}

function renderPart(part: Part, article: StandArticle, all: readonly StandArticle[]): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${escapeMarkup(part.text)}</p>`;
    case 'heading':
      return `<h2>${escapeMarkup(part.text)}</h2>`;
    case 'related': {
      const items = part.slugs.map((slug) => {
        const other = sibling(article, slug, all);
        return `<li>${link(other)} <time datetime="${other.published}">${printedDate(other.published, 'en')}</time></li>`;
      });
      return `<section aria-label="${words.related}"><h3>${words.related}</h3><ul>${items.join('')}</ul></section>`;
    }
    case 'single':
      return `<p><strong>${link(sibling(article, part.slug, all))}</strong></p>`;
    case 'ad':
      return `<div class="ad-slot" role="complementary"><small>${words.advertisement}</small><p>Noon coffee, roasted on the meridian.</p></div>`;
    case 'subscribe':
      return `<p class="newsletter">${words.subscribe}.</p>`;
    case 'source':
      return `<p class="credit">${words.source}: ${escapeMarkup(part.text)}</p>`;
  }
}

/** What the application puts into its root for an article; also sent by the server at first. */
function meridianStory(article: StandArticle, all: readonly StandArticle[]): string {
  return `<article><p class="section">${escapeMarkup(article.section)}</p>
<h1>${escapeMarkup(article.headline)}</h1><p class="standfirst">${escapeMarkup(article.standfirst)}</p>
<div class="byline">${words.by} <a href="/#${encodeURIComponent(article.author)}" rel="author">${escapeMarkup(article.author)}</a> · <time datetime="${article.published}">${printedDate(article.published, 'en')}</time></div>
${figure(article, 'hero')}<div class="body">${article.parts.map((part) => renderPart(part, article, all)).join('\n')}</div>
<div class="share-tools" aria-label="${words.share}"><button>Copy link</button><button>Email</button></div></article>`;
}

/** What the application puts into its root for the front page. */
function meridianList(all: readonly StandArticle[]): string {
  const cards = all
    .filter((article) => article.outlet === outlet)
    .map(
      (article) => `<li><h2>${link(article)}</h2><p>${escapeMarkup(article.standfirst)}</p></li>`,
    );
  return `<h1>${words.allNews}</h1><ul class="list">${cards.join('\n')}</ul>`;
}

/** The structured data of an article: an array, as some publishing systems send it. */
function meridianData(article: StandArticle): unknown {
  return [
    { '@context': 'https://schema.org', '@type': 'WebSite', name: outlet.name },
    { '@context': 'https://schema.org', ...newsArticle(article, 'ReportageNewsArticle') },
  ];
}

function page(title: string, head: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(title)} | ${outlet.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles/meridian.css">${feedLink(outlet)}
${head}
<script src="/scripts/meridian.js" defer></script></head>
<body><header><a class="logo" href="/" data-route>${outlet.name}</a><span>${outlet.motto}</span></header>
<main id="root">${content}</main><footer>${words.footer}</footer></body></html>`;
}

/** An article of The Meridian as the server first sends it; after that its script takes over. */
export function meridianArticle(article: StandArticle, all: readonly StandArticle[]): string {
  return page(
    article.headline,
    `${articleMeta(article)}\n${jsonLdScript(meridianData(article))}`,
    meridianStory(article, all),
  );
}

/** The front page of The Meridian. */
export function meridianFront(all: readonly StandArticle[]): string {
  return page(outlet.motto, '<meta property="og:type" content="website">', meridianList(all));
}

/** What The Meridian's script fetches when the reader follows a link inside the application. */
export function meridianRoute(path: string, all: readonly StandArticle[]): object | null {
  if (path === '/') return { title: outlet.motto, html: meridianList(all), data: null, path };
  const article = all.find((other) => other.outlet === outlet && other.path === path);
  if (!article) return null;
  return {
    title: article.headline,
    html: meridianStory(article, all),
    data: meridianData(article),
    description: article.standfirst,
    published: article.published,
    url: article.url,
    path,
  };
}
