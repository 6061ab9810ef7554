import { stemOf } from '../knowledge/stem-key.ts';
import { languageData } from '../languages/index.ts';
import type { AnalyzedText, Lang } from '../model/text.ts';

/** Words of a text by folded stem: how often, and one form as printed. */
export type Terms = ReadonlyMap<string, { readonly count: number; readonly surface: string }>;

/** Shorter words say little about what a text is about. */
const SHORTEST_TERM = 3;
/** A word in the headline counts like this many in the body. */
const HEADLINE_WEIGHT = 3;

/** The words that say what a text is about: stems of all words but the closed-class ones. */
export function contentTerms({ text, lang, blocks, tokens }: AnalyzedText): Terms {
  const headlineEnd = blocks[0]?.kind === 'headline' ? blocks[0].end : 0;
  const stop = languageData(lang).functionWords;
  const terms = new Map<string, { count: number; surface: string }>();
  for (const { kind, norm, start, end } of tokens) {
    if (kind !== 'word' || norm.length < SHORTEST_TERM || stop.has(norm)) continue;
    const stem = stemOf(norm);
    const term = terms.get(stem) ?? { count: 0, surface: text.slice(start, end) };
    term.count += start < headlineEnd ? HEADLINE_WEIGHT : 1;
    terms.set(stem, term);
  }
  return terms;
}

/** The most frequent terms as a plain record, for storing beside a saved article. */
export function topTerms(terms: Terms, limit: number): Readonly<Record<string, number>> {
  const top = [...terms].toSorted(([, a], [, b]) => b.count - a.count).slice(0, limit);
  return Object.fromEntries(top.map(([stem, { count }]) => [stem, count]));
}

/** Stems of what a reader typed, closed-class words left out. */
export function queryStems(words: readonly string[], lang: Lang): readonly string[] {
  const stop = languageData(lang).functionWords;
  return words.filter((word) => word.length > 1 && !stop.has(word)).map(stemOf);
}
