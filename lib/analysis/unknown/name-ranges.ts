import { ANY_POSSESSIVE } from '../../languages/english-endings.ts';
import type { EntityType } from '../../model/knowledge.ts';
import { firstEndingAfter, overlapsAny } from '../../text/overlaps.ts';
import { type ArticleContext, wordNumbers } from '../article-context.ts';
import { isKnown, spaced } from '../linking/beside-name.ts';
import type { RecognizedName } from '../unknown-names.ts';
import type { VerifiedSpan } from '../verify-mentions.ts';
import { type NameUnit, unitsOf } from './name-units.ts';

/** A name with its words `[first, last)`. */
export interface NameRange extends RecognizedName {
  readonly first: number;
  readonly last: number;
}

/** How sure a name is that only signs beside it tell: less than the recognizer mostly is. */
const SIGNED = 0.6;

/** The article, what packs know in it, and the names seen so far, sorted and flat. */
export interface NamesSoFar {
  readonly context: ArticleContext;
  readonly spans: readonly VerifiedSpan[];
  readonly names: readonly NameRange[];
}

/** A name with the words that it has in the article. */
export const withWords = (context: ArticleContext, name: RecognizedName): NameRange => ({
  ...name,
  ...wordNumbers(context, name),
});

/**
 * The words `[first, last)` as a name, without an English possessive; without a score one that only
 * signs beside it tell.
 */
export function rangeOf(
  context: ArticleContext,
  first: number,
  last: number,
  { type, score = SIGNED }: { readonly type: EntityType; readonly score?: number | undefined },
): NameRange {
  const start = context.words[first]?.start ?? 0;
  const cut =
    context.text.lang === 'en'
      ? (ANY_POSSESSIVE.exec(context.surface(last - 1))?.[0].length ?? 0)
      : 0;
  const end = (context.words[last - 1]?.end ?? start) - cut;
  return { first, last, start, end, type, score };
}

/** The units of a name as other names are compared with it. */
export const unitsAt = (context: ArticleContext, { first, last }: NameRange): NameUnit[] =>
  unitsOf(context.words.slice(first, last));

/** The name that a word is a part of. */
export function nameAt({ context, names }: NamesSoFar, word: number): NameRange | undefined {
  const start = context.words[word]?.start ?? Number.POSITIVE_INFINITY;
  const name = names[firstEndingAfter(names, start)];
  return name && name.start <= start ? name : undefined;
}

/** The packs' name that a word is a part of. Logarithmic: they are sorted and flat. */
export function spanAt({ spans }: NamesSoFar, word: number): VerifiedSpan | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.last ?? 0) > word) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span && span.first <= word ? span : undefined;
}

/** What packs know of a word, family names and ordinary words alone aside. */
export function knownAt(so: NamesSoFar, word: number): VerifiedSpan | undefined {
  const span = spanAt(so, word);
  const isOnlyFamily = span?.candidates.every(({ kind }) => kind === 'family' || kind === 'weak');
  return isKnown(span) && !isOnlyFamily ? span : undefined;
}

/** Whether a word stands alone: part of no name seen, and nothing that packs know. */
export function isUnclaimed(so: NamesSoFar, word: number): boolean {
  return !nameAt(so, word) && !knownAt(so, word);
}

/** Whether nothing but a blank, or the hyphen of one token, stands between a word and the one before. */
export function runsOn(context: ArticleContext, word: number): boolean {
  const isOneToken = context.words[word]?.token === context.words[word - 1]?.token;
  return isOneToken || spaced(context, word);
}

/** A list without those that others, sorted and flat as well, took the place of; sorted and flat. */
export function replaced(
  names: readonly NameRange[],
  added: readonly NameRange[],
): readonly NameRange[] {
  if (added.length === 0) return names;
  const free = names.filter((name) => !overlapsAny(added, name));
  return [...free, ...added].sort((a, b) => a.start - b.start);
}
