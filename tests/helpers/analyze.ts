import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { Article } from '../../lib/model/news.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { blocksOfPlainText } from '../../lib/text/analyze-text.ts';

/** An article of plain text; the first line is the headline. */
export function plainArticle(text: string, datePublished: string | null = '2021-12-22'): Article {
  const blocks = blocksOfPlainText(text, true);
  return {
    url: 'https://news.example/a',
    canonicalUrl: 'https://news.example/a',
    headline: text.split('\n')[0] ?? '',
    authors: [],
    byline: null,
    siteName: null,
    datePublished,
    dateModified: null,
    inLanguage: '',
    text,
    blocks,
    links: [],
    relatedLinks: [],
    feeds: [],
    structuredData: [],
    extraction: 'plain',
  };
}

/** The analysis of a plain text with these entities known. */
export function analyze(
  text: string,
  entities: readonly Entity[],
  datePublished: string | null = '2021-12-22',
): Promise<Analysis> {
  return analyzeArticle(
    plainArticle(text, datePublished),
    combineSources([memorySource(entities)]),
  );
}
