/** Comparing saved articles: what can be compared, the comparison, and its report. */
import { buildTimeline } from '../analysis/build-timeline.ts';
import { compareArticles, LEAST_COMPARED, MOST_COMPARED } from '../analysis/compare-articles.ts';
import { RequestFailure } from '../browser/server.ts';
import { writeReport } from '../exchange/comparison-report.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { Comparison, TimelineEntry } from '../model/comparison.ts';
import type { EntityId } from '../model/knowledge.ts';
import { buildComparison } from '../views/build-comparison.ts';
import { labelOf } from '../views/build-names.ts';
import type { CompareReport, CompareView, ReportFormat } from '../views/compare-types.ts';
import { compareChoices } from './compare-choices.ts';
import { localDay } from './local-day.ts';
import { reportWords } from './report-words.ts';
import type { OpenedVersion, Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';
import type { HandlersFor } from './stored.ts';

const MAX_QUERY = 200;
const FORMATS: readonly ReportFormat[] = ['markdown', 'csv', 'html'];

export function compareHandlers(services: Services): HandlersFor<'compare'> {
  return {
    'compare/choices': async ({ query }) => {
      if (typeof query !== 'string' || query.length > MAX_QUERY)
        throw new RequestFailure('bad-request', 'no query');
      return compareChoices(services, query);
    },
    'compare/prepare': async ({ articleId }) =>
      (await services.openVersion(String(articleId))) !== null,
    'compare/view': async ({ articleIds }) => compareView(services, checkedIds(articleIds)),
    'compare/report': async ({ articleIds, format }) => {
      if (!FORMATS.includes(format)) throw new RequestFailure('bad-request', 'no such format');
      return compareReport(services, checkedIds(articleIds), format);
    },
  };
}

function checkedIds(ids: unknown): readonly string[] {
  const isIds = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  if (!isIds || ids.length > MOST_COMPARED) throw new RequestFailure('bad-request', 'no articles');
  return [...new Set<string>(ids)];
}

/** The articles, compared. */
interface Compared {
  readonly opened: readonly OpenedVersion[];
  readonly comparison: Comparison;
  readonly timeline: readonly TimelineEntry[];
}

async function compared(services: Services, ids: readonly string[]): Promise<Compared | null> {
  const opened: OpenedVersion[] = [];
  for (const id of ids) {
    const one = await services.openVersion(id);
    if (one && one.saved.deletedAt === null) opened.push(one);
  }
  if (opened.length < LEAST_COMPARED) return null;
  const analyses = opened.map(({ analysis }) => analysis);
  const comparison = compareArticles(analyses);
  const timeline = buildTimeline(analyses, (article, start) =>
    comparison.rows.findIndex(({ cells }) =>
      cells.some((cell) => cell.article === article && cell.start === start),
    ),
  );
  return { opened, comparison, timeline };
}

async function compareView(
  services: Services,
  ids: readonly string[],
): Promise<CompareView | null> {
  const found = await compared(services, ids);
  if (!found) return null;
  const { opened, comparison, timeline } = found;
  const articles = opened.map(({ saved, analysis: { article, text } }) => ({
    articleId: saved.id,
    lang: text.lang,
    article,
  }));
  return buildComparison(articles, comparison, timeline, await labelsOf(services, comparison));
}

/** The labels of known names in the reader's language. */
async function labelsOf(
  services: Services,
  { names, quotes }: Comparison,
): Promise<(entityId: string) => string | null> {
  const lang = interfaceLanguage(await readSettings());
  const ids = [...names.flatMap(({ entityId }) => entityId ?? []), ...quotes.flatMap(speakerId)];
  const known = await (await services.knowledge()).byIds([...new Set(ids)]);
  const labels = new Map<string, string>(
    [...known].map(([id, entity]) => [id, labelOf(entity, lang)]),
  );
  return (id) => labels.get(id) ?? null;
}

function speakerId({ speaker }: { readonly speaker: string }): EntityId[] {
  return isEntityId(speaker) ? [speaker] : [];
}

function isEntityId(key: string): key is EntityId {
  return /^(?:Q\d+|[\w-]+:.+)$/.test(key);
}

async function compareReport(
  services: Services,
  ids: readonly string[],
  format: ReportFormat,
): Promise<CompareReport | null> {
  const found = await compared(services, ids);
  if (!found) return null;
  const { opened, comparison, timeline } = found;
  const tr = createTranslator(interfaceLanguage(await readSettings()));
  const label = await labelsOf(services, comparison);
  const named: Comparison = {
    ...comparison,
    names: comparison.names.map((one) => ({ ...one, label: label(one.key) ?? one.label })),
    quotes: comparison.quotes.map((one) => ({ ...one, label: label(one.speaker) ?? one.label })),
  };
  const articles = opened.map(({ analysis: { article, text } }) => ({
    headline: article.headline,
    outlet: article.siteName,
    published: article.datePublished && tr.dateTime(article.datePublished),
    url: article.url,
    lang: text.lang,
  }));
  const day = localDay(services.now());
  const words = reportWords(tr, day);
  return writeReport(format, { articles, comparison: named, timeline, words }, day);
}
