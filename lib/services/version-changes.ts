import { diffWords } from '../analysis/compare/word-diff.ts';
import { diffVersions } from '../analysis/diff-versions.ts';
import type { ArticleVersion } from '../model/library.ts';
import type { AnalyzedText, TextSpan } from '../model/text.ts';
import { analyzeText } from '../text/analyze-text.ts';
import type { ChangeView, VersionChangesView } from '../views/library-types.ts';

/** What a version of an article has otherwise than the one before it. */
export function versionChanges(older: ArticleVersion, newer: AnalyzedText): VersionChangesView {
  const { article, number, savedAt } = older;
  const before = analyzeText(article.text, article.blocks, newer.lang);
  const items = diffVersions(before, newer).map(({ kind, before: from, after }): ChangeView => {
    const [old, now] = [textAt(before, from), textAt(newer, after)];
    const plain = [
      ...(from ? [{ kind: 'removed' as const, text: old }] : []),
      ...(after ? [{ kind: 'added' as const, text: now }] : []),
    ];
    const words = kind === 'changed' ? diffWords(old, now) : null;
    return { kind, words: words ?? plain, at: after };
  });
  return { number, savedAt, items };
}

function textAt({ text }: AnalyzedText, span: TextSpan | null): string {
  return span ? text.slice(span.start, span.end) : '';
}
