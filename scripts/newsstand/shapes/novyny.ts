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

const outlet = OUTLETS.novyny;
const { words } = outlet;

/** The words of the outlet's Russian edition, where they differ. */
const RUSSIAN = { related: 'Читайте также', source: 'Источник', by: 'Автор' };

function link(article: StandArticle): string {
  return `<a href="${article.url}">${escapeMarkup(article.headline)}</a>`;
}

/**
 * Nothing in the body is marked by a class: lists, the line that asks for a subscription and
 * advertisements look to a program much like the text around them.
 */
function renderPart(part: Part, article: StandArticle, all: readonly StandArticle[]): string {
  const related = article.language === 'ru' ? RUSSIAN.related : words.related;
  switch (part.kind) {
    case 'paragraph':
      return `<p>${escapeMarkup(part.text)}</p>`;
    case 'heading':
      return `<h3>${escapeMarkup(part.text)}</h3>`;
    case 'related': {
      const items = part.slugs.map((slug) => `<li>${link(sibling(article, slug, all))}</li>`);
      return `<p>${related}:</p><ul>${items.join('')}</ul>`;
    }
    case 'single':
      return `<p><b>${related}</b>: ${link(sibling(article, part.slug, all))}</p>`;
    case 'ad':
      return `<div data-ad="inline"><small>${words.advertisement}</small><p>Зимові шини з доставкою за день</p></div>`;
    case 'subscribe':
      return `<p><em>${words.subscribe}.</em></p>`;
    case 'source':
      return `<p>${article.language === 'ru' ? RUSSIAN.source : words.source}: ${escapeMarkup(part.text)}</p>`;
  }
}

function page(title: string, head: string, body: string, language = 'uk'): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeMarkup(title)} | ${outlet.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles/novyny.css">${feedLink(outlet)}
${head}</head><body><div class="bar"><a class="logo" href="/">${outlet.name}</a>
<a href="/">Світ</a><a href="/">Україна</a><a href="/">Економіка</a></div>${body}
<div class="foot">${words.footer}</div></body></html>`;
}

/** An article of «Новини дня»: JSON-LD as a graph, a body without helpful classes. */
export function novynyArticle(article: StandArticle, all: readonly StandArticle[]): string {
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: outlet.name, url: `http://${outlet.host}/` },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: article.section }],
      },
      newsArticle(article),
    ],
  };
  const popular = all
    .filter((other) => other.outlet === outlet && other !== article)
    .slice(0, 3)
    .map((other) => `<div class="tile">${link(other)}</div>`);
  const lead = article.standfirst ? `<p><b>${escapeMarkup(article.standfirst)}</b></p>` : '';
  const by = article.author ? `, ${escapeMarkup(article.author)}` : '';
  return page(
    article.headline,
    `${articleMeta(article)}\n${jsonLdScript(graph)}`,
    `<div class="wrap"><div class="story"><h1>${escapeMarkup(article.headline)}</h1>
<div class="when">${printedDate(article.published, article.language)}${by}</div>
${figure(article, 'pic')}${lead}
${article.parts.map((part) => renderPart(part, article, all)).join('\n')}
<div class="soc">${words.share}: <a href="#f">Facebook</a> <a href="#t">Telegram</a> <a href="#x">X</a></div></div>
<div class="more"><h4>${words.popular}</h4>${popular.join('')}</div></div>`,
    article.language,
  );
}

/** The front page of «Новини дня». */
export function novynyFront(all: readonly StandArticle[]): string {
  const rows = all
    .filter((article) => article.outlet === outlet)
    .map(
      (article) =>
        `<div class="tile"><span>${printedDate(article.published, 'uk')}</span> ${link(article)}</div>`,
    );
  return page(
    outlet.motto,
    '<meta property="og:type" content="website">',
    `<div class="wrap"><div class="story"><h1>${words.allNews}</h1>${rows.join('\n')}</div></div>`,
  );
}
