import type { ArticleContext } from '../article-context.ts';
import type { VerifiedSpan } from '../verify-mentions.ts';

/** Quotation marks on both sides, and nothing else between them. */
export function isQuoted({ text, words }: ArticleContext, { first, last }: VerifiedSpan): boolean {
  const start = words[first]?.start ?? 0;
  const end = words[last - 1]?.end ?? 0;
  // American texts set the comma before the closing mark.
  return (
    /[«„“"] ?$/.test(text.text.slice(Math.max(0, start - 2), start)) &&
    /^ ?[.,]?[»“”"]/.test(text.text.slice(end, end + 3))
  );
}
