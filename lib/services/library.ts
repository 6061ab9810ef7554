/** The library: saving what is read, finding it, opening it again. */

import { contentTerms, topTerms } from '../analysis/content-terms.ts';
import { wireSample } from '../analysis/find-wire-copies.ts';
import type { Analysis } from '../model/analysis.ts';
import type { EntityId } from '../model/knowledge.ts';
import type { SavedArticle } from '../model/library.ts';
import { type ArticleToSave, articleByUrl, latestVersion, saveArticle } from '../store/articles.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { highlightsOf } from '../store/highlights.ts';
import { stopWaiting } from '../store/to-read.ts';
import { urlKey } from '../text/canonical-url.ts';
import type { SavedState } from '../views/sidebar-types.ts';
import { rememberStatements } from './claims.ts';
import { searchedArticle } from './library-index.ts';
import { excerptOf } from './search-library.ts';

/** Terms kept with a saved article. */
export const TERMS_KEPT = 120;

/**
 * Saves an analysed article with its statements, all or nothing; resolves after the commit. It waits
 * to be read no longer. `id` is made by the client.
 */
export async function saveAnalysis(
  db: LibraryDatabase,
  analysis: Analysis,
  id: string,
  now: number,
): Promise<SavedState> {
  const { article, text, links, attributions, quantities, times, claims } = analysis;
  const toSave: ArticleToSave = {
    article: {
      id,
      urlKey: urlKey(article.canonicalUrl),
      headline: article.headline,
      siteName: article.siteName,
      datePublished: article.datePublished,
      lang: text.lang,
      url: article.url,
      excerpt: excerptOf(article),
      entityIds: byFrequency(links.flatMap(({ entityId }) => entityId ?? [])),
      speakerIds: byFrequency(attributions.flatMap(({ sourceEntityId }) => sourceEntityId ?? [])),
      terms: topTerms(contentTerms(text), TERMS_KEPT),
      wireSample: wireSample(text),
    },
    version: {
      textHash: await sha256(article.text),
      article,
      analysis: { links, attributions, quantities, times, claims },
    },
    document: await searchedDocument(db, analysis, id),
  };
  const tables = [db.articles, db.versions, db.claims, db.toRead, db.searchTail];
  return db.transaction('rw', tables, async () => {
    const saved = await saveArticle(db, toSave, now);
    await rememberStatements(db, analysis, saved.id, now);
    await stopWaiting(db, saved.urlKey);
    return savedState(saved, false);
  });
}

/** How the article is found, its reader's notes included. */
async function searchedDocument(db: LibraryDatabase, analysis: Analysis, id: string) {
  const { article, text, links } = analysis;
  const highlights = await highlightsOf(db, urlKey(article.canonicalUrl));
  return searchedArticle({ id, article, text, links, highlights });
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

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
