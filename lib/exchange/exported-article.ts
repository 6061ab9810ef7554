/** What formats for other programs are written from: an article as saved, with what is on it. */
import type { Highlight } from '../model/highlight.ts';
import type { ArticleVersion, SavedArticle } from '../model/library.ts';

export interface ExportedArticle {
  readonly saved: SavedArticle;
  /** The newest. */
  readonly version: ArticleVersion;
  /** In the order of the text. */
  readonly highlights: readonly Highlight[];
  /** Labels of its names, the most frequent first. */
  readonly names: readonly string[];
}

/** Who is said to have said what, as printed in the text. */
export interface ExportedStatement {
  readonly speaker: string;
  readonly words: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
}

/** The statements of an article, in the order of the text. */
export function statementsOf({ article, analysis }: ArticleVersion): readonly ExportedStatement[] {
  return analysis.attributions
    .toSorted((a, b) => a.content.start - b.content.start)
    .map(({ source, antecedent, content, quotation }) => {
      const named = antecedent ?? source;
      return {
        speaker: named ? article.text.slice(named.start, named.end) : '',
        words: article.text.slice(content.start, content.end),
        kind: quotation,
      };
    });
}
