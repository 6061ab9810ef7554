import type { Analysis } from '../model/analysis.ts';
import type { Entity } from '../model/knowledge.ts';
import type { OnlineFailure } from '../model/online.ts';
import type { ReportSource } from '../model/report.ts';
import type { Result } from '../model/result.ts';
import type { Lang } from '../model/text.ts';
import { searchGdelt, searchWikinews } from '../online/search-reports.ts';
import { urlKey } from '../text/canonical-url.ts';
import type { ReportsView } from '../views/coverage-types.ts';
import type { Services } from './services.ts';

/** More names than this find nothing, fewer find everything. */
const MAX_NAMES = 3;

/** Searches one source for other reports of an article's event, by its most frequent names. */
export async function searchReports(
  { online, now }: Pick<Services, 'online' | 'now'>,
  analysis: Analysis,
  source: ReportSource,
): Promise<Result<ReportsView, OnlineFailure>> {
  const { article, text } = analysis;
  // GDELT looks into machine translations: English names find reports in every language.
  const names = namesToSearch(analysis, source === 'gdelt' ? 'en' : text.lang);
  if (names.length === 0) return { ok: false, error: 'not-found' };
  const found =
    source === 'gdelt'
      ? await searchGdelt(online, names, Date.parse(article.datePublished ?? ''), now())
      : await searchWikinews(online, names, text.lang);
  if (!found.ok) return found;
  const own = urlKey(article.canonicalUrl);
  const reports = found.value.filter(({ url }) => urlKey(url) !== own);
  return { ok: true, value: { names, reports } };
}

/** The names met most often, people and organisations before places. */
function namesToSearch({ links, entities }: Analysis, lang: Lang): readonly string[] {
  const weight = ({ id, type }: Entity): number =>
    links.filter((link) => link.entityId === id).length + (type === 'place' ? 0 : 1);
  return entities
    .filter(({ id }) => links.some(({ entityId }) => entityId === id))
    .toSorted((a, b) => weight(b) - weight(a))
    .flatMap(({ names }) => names[lang]?.[0] ?? names.en?.[0] ?? [])
    .slice(0, MAX_NAMES);
}
