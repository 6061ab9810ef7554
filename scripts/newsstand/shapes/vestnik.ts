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

const outlet = OUTLETS.vestnik;
const { words } = outlet;

function link(article: StandArticle): string {
  return `<a href="${article.path}">${escapeMarkup(article.headline)}</a>`;
}

/** A class-marked list in the body, a bold link between paragraphs, banners with their label. */
function renderPart(part: Part, article: StandArticle, all: readonly StandArticle[]): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${escapeMarkup(part.text)}</p>`;
    case 'heading':
      return `<h2>${escapeMarkup(part.text)}</h2>`;
    case 'related': {
      const items = part.slugs.map((slug) => `<li>${link(sibling(article, slug, all))}</li>`);
      return `<div class="read-also"><h4>${words.related}:</h4><ul>${items.join('')}</ul></div>`;
    }
    case 'single':
      return `<p><strong>${words.related}: ${link(sibling(article, part.slug, all))}</strong></p>`;
    case 'ad':
      return `<div class="banner" id="adfox-${article.slug}"><span>${words.advertisement}</span>
<a href="/abonement">Годовая подписка со скидкой 40%</a></div>`;
    case 'subscribe':
      return `<p class="tg"><a href="/abonement">${words.subscribe}</a></p>`;
    case 'source':
      return `<p><em>${words.source}: агентство «${escapeMarkup(part.text)}»</em></p>`;
  }
}

function header(): string {
  return `<header class="top"><a class="logo" href="/">${outlet.name}</a><span>${outlet.motto}</span>
<nav><a href="/">Главная</a><a href="/#mir">Мир</a><a href="/poisk?q=НАТО">Поиск</a><a href="/abonement">Подписка</a></nav></header>`;
}

function aside(all: readonly StandArticle[]): string {
  const items = all
    .filter((other) => other.outlet === outlet)
    .slice(0, 4)
    .map((other) => `<li>${link(other)}</li>`);
  return `<aside class="popular"><h3>${words.popular}</h3><ol>${items.join('')}</ol></aside>`;
}

function page(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><title>${escapeMarkup(title)} — ${outlet.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles/vestnik.css">${feedLink(outlet)}
${head}</head><body>${header()}${body}
<footer><p>${words.footer}</p><p>При перепечатке ссылка на издание обязательна. 16+</p></footer></body></html>`;
}

/** An article of «Вестник недели»: a classic publishing system, JSON-LD as one object. */
export function vestnikArticle(article: StandArticle, all: readonly StandArticle[]): string {
  const head = `${articleMeta(article)}
${jsonLdScript({ '@context': 'https://schema.org', ...newsArticle(article) })}`;
  const lead = article.standfirst ? `<p class="lead">${escapeMarkup(article.standfirst)}</p>` : '';
  const by = article.author
    ? `<span class="author">${words.by}: ${escapeMarkup(article.author)}</span>`
    : '';
  return page(
    article.headline,
    head,
    `<div class="columns"><main><article class="article">
<div class="crumbs"><a href="/">Главная</a> / <a href="/#mir">${escapeMarkup(article.section)}</a></div>
<h1>${escapeMarkup(article.headline)}</h1>
<div class="meta"><time datetime="${article.published}">${printedDate(article.published, 'ru')}</time>${by}</div>
${lead}${figure(article, 'photo')}
<div class="article__text">${article.parts.map((part) => renderPart(part, article, all)).join('\n')}</div>
<div class="share"><span>${words.share}:</span><a href="#vk">ВКонтакте</a><a href="#tg">Telegram</a><a href="#copy">Скопировать ссылку</a></div>
<div class="tags">${article.tags.map((tag) => `<a href="/poisk?q=${encodeURIComponent(tag)}">${escapeMarkup(tag)}</a>`).join('')}</div>
</article></main>${aside(all)}</div>`,
  );
}

/** The front page of «Вестник недели». */
export function vestnikFront(all: readonly StandArticle[]): string {
  const cards = all
    .filter((article) => article.outlet === outlet)
    .map(
      (article) => `<li class="card"><h2>${link(article)}</h2>
<p>${escapeMarkup(article.standfirst)}</p><time datetime="${article.published}">${printedDate(article.published, 'ru')}</time></li>`,
    );
  const head = `<meta property="og:type" content="website"><meta property="og:site_name" content="${outlet.name}">
${jsonLdScript({ '@context': 'https://schema.org', '@type': 'WebSite', name: outlet.name, url: `http://${outlet.host}/` })}`;
  return page(
    'Главные новости',
    head,
    `<main class="front" id="mir"><h1>Главное</h1><ul>${cards.join('\n')}</ul></main>`,
  );
}

/** A page of search results: not an article, though it has headlines and sentences. */
export function vestnikSearch(query: string, all: readonly StandArticle[]): string {
  const hits = all.filter(
    (article) =>
      article.outlet === outlet && article.headline.toLowerCase().includes(query.toLowerCase()),
  );
  const items = hits.map((hit) => `<li>${link(hit)}<p>${escapeMarkup(hit.standfirst)}</p></li>`);
  return page(
    `Поиск: ${query}`,
    '<meta name="robots" content="noindex">',
    `<main class="front"><h1>Поиск</h1><form action="/poisk"><input type="search" name="q" value="${escapeMarkup(query)}"><button>Найти</button></form>
<p>Найдено: ${hits.length}</p><ul>${items.join('')}</ul></main>`,
  );
}

/** A shop page: prices and buttons, no article. */
export function vestnikShop(): string {
  const offers = [
    ['Месяц', '199 ₽'],
    ['Полгода', '990 ₽'],
    ['Год', '1 490 ₽'],
  ].map(
    ([name, price]) =>
      `<li class="card"><h2>${name}</h2><p>${price}</p><button>Оформить</button></li>`,
  );
  return page(
    'Подписка',
    '<meta property="og:type" content="product">',
    `<main class="front"><h1>Подписка</h1><ul>${offers.join('')}</ul><p>Отменить можно в любой день.</p></main>`,
  );
}
