import { stemOf } from '../knowledge/stem-key.ts';
import { languageData } from '../languages/index.ts';
import type { AnalyzedText } from '../model/text.ts';
import { nameSkeleton } from './name-skeleton.ts';

/**
 * What a text is about, by key: how often, and one form as printed. A key is a word's folded stem;
 * with a mark before it, what is the same in every language: a name's skeleton (`@`) or a number
 * (`#`).
 */
export type Terms = ReadonlyMap<string, { readonly count: number; readonly surface: string }>;

/** Before the skeleton of a capitalised word. */
export const NAME_MARK = '@';
/** Before a number as digits with a point. */
export const NUMBER_MARK = '#';

/** Shorter words say little about what a text is about. */
const SHORTEST_TERM = 3;
/** A word in the headline counts like this many in the body. */
const HEADLINE_WEIGHT = 3;

/** Whole numbers below this are in every text. */
const LEAST_NUMBER = 11;
const NUMBER = /^\d+(?:[.,]\d+)?$/;
const CAPITAL = /^\p{Lu}/u;

/** What says what a text is about: stems of all words but the closed-class ones, names, numbers. */
export function contentTerms({ text, lang, blocks, sentences, tokens }: AnalyzedText): Terms {
  const headlineEnd = blocks[0]?.kind === 'headline' ? blocks[0].end : 0;
  const stop = languageData(lang).functionWords;
  const firsts = new Set(sentences.map(({ tokens: [first] }) => tokens[first]?.start));
  const terms = new Map<string, { count: number; surface: string }>();
  const add = (key: string, surface: string, weight: number): void => {
    const term = terms.get(key) ?? { count: 0, surface };
    term.count += weight;
    terms.set(key, term);
  };
  for (const { kind, norm, start, end } of tokens) {
    const surface = text.slice(start, end);
    const weight = start < headlineEnd ? HEADLINE_WEIGHT : 1;
    if (kind === 'number') {
      const key = numberKey(norm);
      if (key) add(key, surface, weight);
    }
    if (kind !== 'word' || norm.length < SHORTEST_TERM || stop.has(norm)) continue;
    add(stemOf(norm), surface, weight);
    const skeleton = CAPITAL.test(surface) && !firsts.has(start) ? nameSkeleton(norm) : null;
    if (skeleton) add(NAME_MARK + skeleton, surface, weight);
  }
  return terms;
}

function numberKey(norm: string): string | null {
  if (!NUMBER.test(norm)) return null;
  const value = norm.replace(',', '.');
  return value.includes('.') || Number(value) >= LEAST_NUMBER ? NUMBER_MARK + value : null;
}

function isMarked(key: string): boolean {
  return key.startsWith(NAME_MARK) || key.startsWith(NUMBER_MARK);
}

/**
 * The most frequent terms as a plain record, for storing beside a saved article: as many words
 * as the limit says, and as many names and numbers.
 */
export function topTerms(terms: Terms, limit: number): Readonly<Record<string, number>> {
  const top = [...terms].toSorted(([, a], [, b]) => b.count - a.count);
  const kept = [
    ...top.filter(([key]) => !isMarked(key)).slice(0, limit),
    ...top.filter(([key]) => isMarked(key)).slice(0, limit),
  ];
  return Object.fromEntries(kept.map(([key, { count }]) => [key, count]));
}
