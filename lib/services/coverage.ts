/** Related coverage of an article: the page's own links, the library, the reader's feeds. */
import { contentTerms } from '../analysis/content-terms.ts';
import { likelyCoverage, weighByIndex } from '../analysis/coverage/likely-coverage.ts';
import { wireSample } from '../analysis/find-wire-copies.ts';
import { type CoverageQuery, rankCoverage } from '../analysis/rank-coverage.ts';
import type { Analysis } from '../model/analysis.ts';
import type { CoverageItem } from '../model/coverage.ts';
import type { Article } from '../model/news.ts';
import { articlesByIds, articlesByUrlKeys } from '../store/articles.ts';
import { storiesByIds } from '../store/stories.ts';
import { urlKey } from '../text/canonical-url.ts';
import { labelOf, type ViewContext } from '../views/build-names.ts';
import { openRelated, tendLibrary } from './library-index.ts';
import type { Services } from './services.ts';
import { openStoryIndex } from './story-index.ts';

/** What is asked for an article's coverage: plain data, which the session keeps. */
export interface CoverageQuestion {
  readonly canonicalUrl: string;
  readonly datePublished: string | null;
  readonly relatedLinks: Article['relatedLinks'];
  readonly entities: CoverageQuery['entities'];
  /** Entries of the terms. */
  readonly terms: readonly (readonly [stem: string, { count: number; surface: string }])[];
  readonly wireSample: readonly number[];
}

/** What is to be asked for an article, with names in the reader's language. */
export function coverageQuestion(
  { article, text, links, entities }: Analysis,
  context: ViewContext,
): CoverageQuestion {
  const named = new Set(links.flatMap(({ entityId }) => entityId ?? []));
  return {
    canonicalUrl: article.canonicalUrl,
    datePublished: article.datePublished,
    relatedLinks: article.relatedLinks,
    entities: entities
      .filter(({ id }) => named.has(id))
      .map((entity) => ({ id: entity.id, label: labelOf(entity, context.lang) })),
    terms: [...contentTerms(text)],
    wireSample: wireSample(text),
  };
}

/** All shelves, in their order. */
export async function coverageFor(
  services: Services,
  question: CoverageQuestion,
): Promise<readonly CoverageItem[]> {
  const query: CoverageQuery = { ...question, terms: new Map(question.terms) };
  const [fromLibrary, fromFeeds] = await Promise.all([
    fromArticles(services, question, query),
    fromStories(services, question, query),
  ]);
  return [...fromPage(question), ...fromLibrary, ...fromFeeds];
}

function fromPage({ relatedLinks }: CoverageQuestion): readonly CoverageItem[] {
  return relatedLinks.map(({ title, url, datePublished }) => ({
    shelf: 'page',
    title,
    url,
    outlet: null,
    datePublished: datePublished ?? null,
    score: 1,
    reasons: [{ code: 'page-link', shared: [] }],
    entityIds: [],
  }));
}

/** What the library has on the same event, without this article. */
async function fromArticles(
  { db }: Services,
  { canonicalUrl }: CoverageQuestion,
  query: CoverageQuery,
): Promise<readonly CoverageItem[]> {
  const { index, complete } = await openRelated(db);
  if (!complete) void tendLibrary(db);
  const ids = likelyCoverage(
    index,
    query.terms,
    query.entities.map(({ id }) => id),
  );
  const own = urlKey(canonicalUrl);
  const rows = (await articlesByIds(db, ids)).filter((row) => row.urlKey !== own);
  const candidates = rows.map((row) => ({
    shelf: 'library' as const,
    id: row.id,
    title: row.headline,
    url: row.urlKey,
    outlet: row.siteName,
    datePublished: row.datePublished,
    entityIds: row.entityIds,
    terms: row.terms,
    wireSample: row.wireSample ?? [],
  }));
  return rankCoverage(query, candidates, weighByIndex(index));
}

/** What feeds brought on the same event, without this article and what the library has. */
async function fromStories(
  services: Services,
  { canonicalUrl, relatedLinks }: CoverageQuestion,
  query: CoverageQuery,
): Promise<readonly CoverageItem[]> {
  const { index } = await openStoryIndex(services);
  if (index.size === 0) return [];
  const ids = likelyCoverage(
    index,
    query.terms,
    query.entities.map(({ id }) => id),
  );
  const stories = await storiesByIds(services.db, ids);
  const saved = await articlesByUrlKeys(
    services.db,
    stories.map((story) => story.urlKey),
  );
  const elsewhere = new Set([
    urlKey(canonicalUrl),
    ...saved.map((row) => row.urlKey),
    ...relatedLinks.map(({ url }) => urlKey(url)),
  ]);
  const candidates = stories
    .filter((story) => !elsewhere.has(story.urlKey))
    .map(({ id, title, url, outlet, datePublished, entityIds, terms }) => ({
      shelf: 'feeds' as const,
      id,
      title,
      url,
      outlet,
      datePublished,
      entityIds,
      terms,
    }));
  return rankCoverage(query, onceEach(candidates), weighByIndex(index));
}

/** Two feeds of an outlet may announce one article. */
function onceEach<T extends { readonly url: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [urlKey(item.url), item])).values()];
}
