import type { ArticleContext } from '../article-context.ts';
import type { VerifiedSpan } from '../verify-mentions.ts';

/** Places of these kinds speak for themselves in longer names: "UK Government", "Gaza Health …". */
export const WHOLE_PLACES: ReadonlySet<string> = new Set([
  'country',
  'territory',
  'historical-country',
  'continent',
  'building',
]);

/** Whether only a blank stands between this word and the one before. */
export function spaced({ text, words }: ArticleContext, word: number): boolean {
  const [before, next] = [words[word - 1], words[word]];
  return (
    before !== undefined &&
    next?.joined === true &&
    /^[ \u00a0]$/.test(text.text.slice(before.end, next.start))
  );
}

/** Whether the word has a capital by which it may be a name's. */
export const hasOwnCapital = (context: ArticleContext, word: number): boolean =>
  context.isCapitalised(word) && context.capitalOf(word) === 'own';

/** A name that the packs know, and not by an ordinary word alone. */
export function isKnown(span: VerifiedSpan | undefined): boolean {
  return span?.candidates.some(({ kind }) => kind !== 'weak') === true;
}

/** Every place that the name may mean is of a kind that is meant in longer names as well. */
export function isWhole({ candidates }: VerifiedSpan): boolean {
  return candidates.every(
    ({ entity: { type, kind } }) => type !== 'place' || WHOLE_PLACES.has(kind ?? ''),
  );
}
