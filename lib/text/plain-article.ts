import type { Article } from '../model/news.ts';
import { blocksOfPlainText } from './analyze-text.ts';

/** For what was read from no page. */
const NO_ADDRESS = 'about:blank';

/**
 * A plain text as an article: its first line is the headline, and nothing more is known of it than
 * is given. `canonicalUrl` is the address unless it is given too.
 */
export function plainArticle(text: string, known: Partial<Article> = {}): Article {
  const { url = NO_ADDRESS } = known;
  return {
    url,
    canonicalUrl: url,
    headline: text.split('\n')[0] ?? '',
    authors: [],
    byline: null,
    siteName: null,
    datePublished: null,
    dateModified: null,
    inLanguage: 'und',
    text,
    blocks: blocksOfPlainText(text, true),
    links: [],
    relatedLinks: [],
    feeds: [],
    structuredData: [],
    extraction: 'plain',
    ...known,
  };
}
