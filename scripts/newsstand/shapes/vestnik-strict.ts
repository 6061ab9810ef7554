import type { StandArticle } from '../articles.ts';
import { articleMeta, escapeMarkup, feedLink, printedDate } from '../markup.ts';
import { OUTLETS } from '../outlets.ts';

/** The policy of the documents section: scripts, frames and connections are all forbidden. */
export const STRICT_POLICY =
  "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'";

/**
 * An article of the documents section of «Вестник недели»: no script at all (so no JSON-LD),
 * metadata in Open Graph only, served under `STRICT_POLICY`.
 */
export function vestnikDocument(article: StandArticle): string {
  const parts = article.parts.flatMap((part) => {
    if (part.kind === 'paragraph') return [`<p>${escapeMarkup(part.text)}</p>`];
    return part.kind === 'heading' ? [`<h2>${escapeMarkup(part.text)}</h2>`] : [];
  });
  return `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><title>${escapeMarkup(article.headline)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/styles/vestnik.css">${feedLink(OUTLETS.vestnik)}
${articleMeta(article)}</head><body>
<header class="top"><a class="logo" href="/">${OUTLETS.vestnik.name}</a><span>Документы</span></header>
<div class="columns"><main><article class="article"><h1>${escapeMarkup(article.headline)}</h1>
<div class="meta"><time datetime="${article.published}">${printedDate(article.published, 'ru')}</time><span class="author">${escapeMarkup(article.author)}</span></div>
<p class="lead">${escapeMarkup(article.standfirst)}</p>
<div class="article__text">${parts.join('\n')}</div></article></main></div>
<footer><p>${OUTLETS.vestnik.words.footer}</p></footer></body></html>`;
}
