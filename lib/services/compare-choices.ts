/** What can be compared: sets of articles on one event, and articles by their words. */
import { LEAST_COMPARED, MOST_COMPARED } from '../analysis/compare-articles.ts';
import { weighByIndex } from '../analysis/coverage/likely-coverage.ts';
import { groupStories } from '../analysis/group-stories.ts';
import type { SavedArticle } from '../model/library.ts';
import type { CompareChoice, CompareChoices, SuggestedSet } from '../views/compare-types.ts';
import { openRelated } from './library-index.ts';
import { firstFound } from './search-library.ts';
import type { Services } from './services.ts';

/** Articles listed to choose from, and sets suggested, at most. */
const LISTED = 200;
const SUGGESTED = 12;
/** Articles looked at for suggestions, those saved last. */
const GROUPED = 600;

/**
 * The articles that have the words, as the library's search finds them; without words those saved
 * last, and the sets. Of a large library only those are read.
 */
export async function compareChoices(
  services: Pick<Services, 'db' | 'knowledge' | 'now'>,
  query: string,
): Promise<CompareChoices> {
  const isSearch = query.trim() !== '';
  const limit = isSearch ? LISTED : GROUPED;
  const { rows, saved: total, complete } = await firstFound(services, query, null, limit);
  return {
    suggested: isSearch ? null : await suggestedSets(services, rows),
    articles: rows.slice(0, LISTED).map(toChoice),
    total,
    complete,
  };
}

async function suggestedSets(
  { db }: Pick<Services, 'db'>,
  articles: readonly SavedArticle[],
): Promise<readonly SuggestedSet[]> {
  const { index } = await openRelated(db);
  const byId = new Map(articles.map((one) => [one.id, one]));
  const newest = (ids: readonly { readonly id: string }[]): number =>
    Math.max(...ids.map(({ id }) => byId.get(id)?.updatedAt ?? 0));
  return groupStories([], articles, weighByIndex(index))
    .filter(({ items }) => items.length >= LEAST_COMPARED)
    .toSorted((a, b) => newest(b.items) - newest(a.items))
    .slice(0, SUGGESTED)
    .map(({ items }) => ({
      articles: items.slice(-MOST_COMPARED).flatMap(({ id }) => {
        const article = byId.get(id);
        return article ? [toChoice(article)] : [];
      }),
    }));
}

function toChoice({ id, headline, siteName, datePublished, lang }: SavedArticle): CompareChoice {
  return { articleId: id, headline, outlet: siteName, datePublished, lang };
}
