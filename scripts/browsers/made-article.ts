import type { Article } from '../../lib/model/news.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

/** A Russian text as the reader of the page at `url` would send it. Its first line is the headline. */
export function madeArticle(url: string, text: string, siteName: string | null = null): Article {
  return plainArticle(text, { url, siteName, datePublished: '2022-01-12', inLanguage: 'ru' });
}
