import type { Article } from '../../lib/model/news.ts';
import { blocksOfPlainText } from '../../lib/text/analyze-text.ts';

/** A Russian text as the reader of the page at `url` would send it. Its first line is the headline. */
export function madeArticle(url: string, text: string, siteName: string | null = null): Article {
  return {
    url,
    canonicalUrl: url,
    headline: text.split('\n')[0] ?? '',
    authors: [],
    byline: null,
    siteName,
    datePublished: '2022-01-12',
    dateModified: null,
    inLanguage: 'ru',
    text,
    blocks: blocksOfPlainText(text, true),
    links: [],
    relatedLinks: [],
    feeds: [],
    structuredData: [],
    extraction: 'plain',
  };
}
