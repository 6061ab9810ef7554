/** The library: saving what is read, finding it, opening it again. */

import { contentTerms, queryStems, topTerms } from '../analysis/content-terms.ts';
import { wireSample } from '../analysis/find-wire-copies.ts';
import type { CoverageCandidate } from '../analysis/rank-coverage.ts';
import { usedBytes } from '../browser/storage.ts';
import type { Analysis } from '../model/analysis.ts';
import type { EntityId } from '../model/knowledge.ts';
import type { ArticleVersion, SavedArticle } from '../model/library.ts';
import { articleByUrl, latestVersion, listArticles, saveArticle } from '../store/articles.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { urlKey } from '../text/canonical-url.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { tokenizeSpan } from '../text/tokenize.ts';
import type { LibraryRow, LibraryView, SavedState } from '../views/types.ts';

/** Terms kept with a saved article. */
export const TERMS_KEPT = 120;
const EXCERPT = 220;
const NAMES_IN_ROW = 5;

/** Saves an analysed article; resolves after the commit. `id` is made by the client. */
export async function saveAnalysis(
  db: LibraryDatabase,
  analysis: Analysis,
  id: string,
  now: number,
): Promise<SavedState> {
  const { article, text, links, attributions, quantities, times, claims } = analysis;
  const saved = await saveArticle(
    db,
    {
      article: {
        id,
        urlKey: urlKey(article.canonicalUrl),
        headline: article.headline,
        siteName: article.siteName,
        datePublished: article.datePublished,
        lang: text.lang,
        entityIds: byFrequency(links.flatMap(({ entityId }) => entityId ?? [])),
        terms: topTerms(contentTerms(text), TERMS_KEPT),
        wireSample: wireSample(text),
      },
      version: {
        textHash: await sha256(article.text),
        article,
        analysis: { links, attributions, quantities, times, claims },
      },
    },
    now,
  );
  return savedState(saved, false);
}

/** Each once, the most frequent first. */
function byFrequency(ids: readonly EntityId[]): readonly EntityId[] {
  const groups = [...Map.groupBy(ids, (id) => id).values()];
  return groups
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([id]) => (id === undefined ? [] : [id]));
}

/** Whether an article is in the library, and whether its text is the newest version kept. */
export async function savedStateOf(
  db: LibraryDatabase,
  { article }: Analysis,
): Promise<SavedState> {
  const saved = await articleByUrl(db, urlKey(article.canonicalUrl));
  if (!saved) return { articleId: null, versionCount: 0, savedAt: null, changed: false };
  const latest = await latestVersion(db, saved);
  return savedState(saved, latest?.textHash !== (await sha256(article.text)));
}

function savedState({ id, versionCount, updatedAt }: SavedArticle, changed: boolean): SavedState {
  return { articleId: id, versionCount, savedAt: updatedAt, changed };
}

/** The names of entities in the reader's language; those unknown today are left out. */
export type NameThem = (ids: readonly EntityId[]) => Promise<readonly string[]>;

/** One page of the library, the newest first, or the best matches of a query. */
export async function listLibrary(
  db: LibraryDatabase,
  nameThem: NameThem,
  query: string,
  offset: number,
  limit: number,
): Promise<LibraryView> {
  const all = await listArticles(db);
  const found = query.trim() ? search(all, query) : all;
  const page = found.slice(offset, offset + limit);
  const rows = await Promise.all(
    page.map(async (row) => {
      const names = await nameThem(row.entityIds.slice(0, NAMES_IN_ROW));
      return libraryRow(row, names, await latestVersion(db, row));
    }),
  );
  return { rows, total: found.length, usedBytes: await usedBytes() };
}

/** Articles that hold every word of the query in some form; more frequent words first. */
function search(all: readonly SavedArticle[], query: string): readonly SavedArticle[] {
  const words = tokenizeSpan(query, { start: 0, end: query.length })
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ norm }) => norm);
  const stems = queryStems(words, detectLanguage(query) ?? 'ru');
  return all
    .map((row) => ({ row, hits: stems.map((stem) => termCount(row, stem)) }))
    .filter(({ hits }) => hits.length > 0 && hits.every((count) => count > 0))
    .toSorted((a, b) => total(b.hits) - total(a.hits))
    .map(({ row }) => row);
}

function termCount({ terms }: SavedArticle, stem: string): number {
  return Object.hasOwn(terms, stem) ? (terms[stem] ?? 0) : 0;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function libraryRow(
  row: SavedArticle,
  names: readonly string[],
  latest: ArticleVersion | undefined,
): LibraryRow {
  const article = latest?.article;
  const body = article?.blocks.find(({ kind }) => kind === 'paragraph' || kind === 'standfirst');
  return {
    id: row.id,
    headline: row.headline,
    siteName: row.siteName,
    datePublished: row.datePublished,
    savedAt: row.updatedAt,
    lang: row.lang,
    url: article?.url ?? row.urlKey,
    versionCount: row.versionCount,
    names,
    excerpt: body && article ? article.text.slice(body.start, body.end).slice(0, EXCERPT) : '',
    tags: row.tags,
    read: row.readAt !== null,
  };
}

/** Saved articles as candidates for related coverage; the article itself left out. */
export async function libraryCandidates(
  db: LibraryDatabase,
  { article }: Analysis,
): Promise<readonly CoverageCandidate[]> {
  const own = urlKey(article.canonicalUrl);
  const rows = await listArticles(db);
  return rows
    .filter((row) => row.urlKey !== own)
    .map((row) => ({
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
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
