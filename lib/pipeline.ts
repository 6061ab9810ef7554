import { findAttributions } from './analysis/find-attributions.ts';
import { findClaims } from './analysis/find-claims.ts';
import { findQuantities } from './analysis/find-quantities.ts';
import { findTimes } from './analysis/find-times.ts';
import { readPublishedReviews } from './exchange/claim-review.ts';
import type { KnowledgeBase } from './knowledge/knowledge-base.ts';
import type { Analysis } from './model/analysis.ts';
import type { Article } from './model/news.ts';
import { type AnalyzeOptions, nameArticle, stageRunner } from './name-article.ts';

/**
 * The table of contents: an article in, all layers out. Synchronous stages between the two
 * places where records are loaded; no clock, no network, no page.
 */
export async function analyzeArticle(
  article: Article,
  knowledge: KnowledgeBase,
  options: AnalyzeOptions = {},
): Promise<Analysis> {
  const named = await nameArticle(article, knowledge, options);
  const { text, links, entities } = named;
  const timings = { ...named.timings };
  const run = stageRunner(options, timings);
  const attributions = run('find-attributions', () => findAttributions(text, links, entities));
  const times = run('find-times', () => findTimes(text, article.datePublished));
  const quantities = run('find-quantities', () => findQuantities(text, times));
  const claims = run('find-claims', () => findClaims(text, attributions, links, quantities));
  const published = run('claim-reviews', () =>
    readPublishedReviews(article.structuredData, article.canonicalUrl),
  );
  const { reviews: claimReviews, refused: claimReviewsRefused } = published;
  return {
    ...named,
    attributions,
    quantities,
    times,
    claims,
    claimReviews,
    claimReviewsRefused,
    timings,
  };
}
