import type { Comparison, TimelineEntry } from '../model/comparison.ts';
import type { Article } from '../model/news.ts';
import type { Lang } from '../model/text.ts';
import type { ComparedArticle, CompareFilterName, CompareView } from './compare-types.ts';

/** A compared article with what the library knows of it. */
export interface ArticleToShow {
  readonly articleId: string;
  readonly lang: Lang;
  readonly article: Article;
}

/** The comparison as drawn; names are told in the reader's language where they are known. */
export function buildComparison(
  articles: readonly ArticleToShow[],
  comparison: Comparison,
  timeline: readonly TimelineEntry[],
  labelOf: (entityId: string) => string | null,
): CompareView {
  const names = comparison.names.map((name) => ({
    ...name,
    label: (name.entityId === null ? null : labelOf(name.entityId)) ?? name.label,
  }));
  const quotes = comparison.quotes.map((quote) => ({
    ...quote,
    label: labelOf(quote.speaker) ?? quote.label,
  }));
  return {
    ...comparison,
    articles: articles.map(toArticle),
    names,
    quotes,
    timeline,
    speakers: speakersOf(comparison, quotes),
  };
}

function toArticle({ articleId, lang, article }: ArticleToShow): ComparedArticle {
  const { headline, siteName, datePublished, url, text, blocks } = article;
  return {
    articleId,
    lang,
    headline,
    outlet: siteName,
    datePublished,
    url,
    blocks: blocks.map(({ kind, start, end }) => ({
      kind,
      start,
      end,
      text: text.slice(start, end),
    })),
  };
}

/** Those who speak in a row, each once, by label. */
function speakersOf(
  { rows }: Comparison,
  quotes: readonly { readonly speaker: string; readonly label: string }[],
): CompareFilterName[] {
  const inRows = new Set(rows.flatMap(({ speakers }) => speakers));
  const labels = new Map<string, string>();
  for (const { speaker, label } of quotes)
    if (inRows.has(speaker) && !labels.has(speaker)) labels.set(speaker, label);
  return [...labels]
    .map(([key, label]) => ({ key, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
