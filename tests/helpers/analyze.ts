import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { Article } from '../../lib/model/news.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { plainArticle as articleOfText } from '../../lib/text/plain-article.ts';

/** An article of plain text; the first line is the headline. */
export function plainArticle(text: string, datePublished: string | null = '2021-12-22'): Article {
  return articleOfText(text, { url: 'https://news.example/a', datePublished, inLanguage: '' });
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
