/**
 * What `npm run compare` prints: one JSON object for all articles. The schema is documented in
 * docs/compare.md and stable: fields are added, never changed.
 */
import type { Comparison, ComparisonCell, Conflict, RowReason } from '../model/comparison.ts';
import type { Article } from '../model/news.ts';
import type { TextSpan } from '../model/text.ts';

/** An article of the comparison with the name that cells call it by. */
export interface NamedArticle {
  readonly id: string;
  readonly article: Article;
}

/** A sentence, or a part of one; `article` is an article's id. */
export interface CellJson extends TextSpan {
  readonly article: string;
  readonly text: string;
}

export interface ComparisonJson {
  readonly articles: readonly {
    readonly id: string;
    readonly headline: string;
    readonly siteName: string | null;
    readonly datePublished: string | null;
    readonly url: string;
  }[];
  readonly rows: readonly {
    readonly kind: 'all' | 'some' | 'only' | 'differs';
    readonly cells: readonly CellJson[];
    readonly reason: string;
    readonly reasons: readonly RowReason[];
    readonly conflicts: readonly {
      readonly kind: Conflict['kind'];
      readonly label: Conflict['label'];
      readonly values: readonly [CellJson, CellJson];
    }[];
  }[];
  readonly quotes: readonly {
    readonly speaker: string;
    readonly label: string;
    readonly cells: readonly (CellJson & {
      readonly isDirect: boolean;
      readonly drift: Comparison['quotes'][number]['cells'][number]['drift'];
    })[];
  }[];
  readonly entities: readonly {
    readonly key: string;
    readonly entityId: string | null;
    readonly label: string;
    /** How often each article names it, by id. */
    readonly mentions: Readonly<Record<string, number>>;
  }[];
  readonly wireCopies: readonly (readonly string[])[];
  /** Indexes of the rows that two others have and the article has not, by id. */
  readonly leftOut: Readonly<Record<string, readonly number[]>>;
  /** Articles of which only the beginning was compared, by id. */
  readonly shortened: readonly string[];
}

/** The comparison as JSON. Pure; `articles` in the order in which they were compared. */
export function comparisonJson(
  articles: readonly NamedArticle[],
  comparison: Comparison,
): ComparisonJson {
  const idOf = (article: number): string => articles[article]?.id ?? '';
  const cell = ({ article, start, end, text }: ComparisonCell): CellJson => ({
    article: idOf(article),
    start,
    end,
    text,
  });
  return {
    articles: articles.map(({ id, article: { headline, siteName, datePublished, url } }) => ({
      id,
      headline,
      siteName,
      datePublished,
      url,
    })),
    rows: comparison.rows.map(({ kind, cells, reasons, conflicts }) => ({
      kind,
      cells: cells.map(cell),
      reason: reasonLine(reasons, conflicts),
      reasons,
      conflicts: conflicts.map(({ kind: about, label, a, b, values: [first, second] }) => ({
        kind: about,
        label,
        values: [
          { article: idOf(cells[a]?.article ?? -1), ...first },
          { article: idOf(cells[b]?.article ?? -1), ...second },
        ],
      })),
    })),
    quotes: comparison.quotes.map(({ speaker, label, cells }) => ({
      speaker,
      label,
      cells: cells.map((one) => ({ ...cell(one), isDirect: one.isDirect, drift: one.drift })),
    })),
    entities: comparison.names.map(({ key, entityId, label, counts }) => ({
      key,
      entityId,
      label,
      mentions: Object.fromEntries(counts.map((count, at) => [idOf(at), count])),
    })),
    wireCopies: comparison.wireCopies.map(({ articles: copies }) => copies.map(idOf)),
    leftOut: Object.fromEntries(comparison.leftOut.map((rows, at) => [idOf(at), rows])),
    shortened: comparison.shortened.map(idOf),
  };
}

/** "number differs: 1500 / 3600", else what the sentences share, in English for a command line. */
function reasonLine(reasons: readonly RowReason[], conflicts: readonly Conflict[]): string {
  const [conflict] = conflicts;
  if (conflict) {
    const [a, b] = conflict.values;
    return `${conflict.kind} ${conflict.label}: ${a.text} / ${b.text}`;
  }
  return reasons
    .map(({ code, shared }) => {
      const words = code.replace('-', ' ');
      return shared.length > 0 ? `${words}: ${shared.join(', ')}` : words;
    })
    .join('; ');
}
