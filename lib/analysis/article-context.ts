import { declineWord } from '../knowledge/decline.ts';
import { stemOf } from '../knowledge/stem-key.ts';
import { languageData } from '../languages/index.ts';
import type { AnalyzedText, Lang, Sentence, TextSpan } from '../model/text.ts';
import type { NameWord } from '../text/name-words.ts';
import { firstEndingAfter } from '../text/overlaps.ts';

/** Where a word gets its capital from. */
export type CapitalSource = 'own' | 'sentence' | 'headline';

/** What the linker asks about the surroundings of words. Word numbers index `words`. */
export interface ArticleContext {
  readonly text: AnalyzedText;
  readonly words: readonly NameWord[];
  capitalOf(word: number): CapitalSource;
  /** The same word, in any form, stands in lower case somewhere in the article. */
  lowerCaseElsewhere(word: number): boolean;
  /** The same word, in any form, has a capital of its own somewhere in the article. */
  capitalElsewhere(word: number): boolean;
  isCommonWord(word: number): boolean;
  isCapitalised(word: number): boolean;
  /** The word is a form of a common given name. */
  isGivenName(word: number): boolean;
  surface(word: number): string;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const WORD_LENGTH_COUNTED = 4;
/** Share of longer words with capitals (or in capitals) from which capitals mean nothing. */
const HEADLINE_SHARE = 0.75;

const commonForms = new Map<Lang, ReadonlySet<string>>();

/** All forms of the words that are common nouns as well as names. */
function commonWordForms(lang: Lang): ReadonlySet<string> {
  const known = commonForms.get(lang);
  if (known) return known;
  const { homographs, inflection } = languageData(lang);
  const forms = new Set<string>(homographs);
  for (const word of homographs) {
    if (!inflection) continue;
    for (const form of declineWord(word, inflection, { person: false }).keys()) forms.add(form);
  }
  commonForms.set(lang, forms);
  return forms;
}

const givenStems = new Map<Lang, ReadonlySet<string>>();

function givenNameStems(lang: Lang): ReadonlySet<string> {
  const known = givenStems.get(lang);
  if (known) return known;
  const { givenNames, ambiguousGivenNames } = languageData(lang);
  const stems = new Set([...givenNames, ...ambiguousGivenNames].map(stemOf));
  givenStems.set(lang, stems);
  return stems;
}

function capitalsMeanNothing(text: AnalyzedText, sentence: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const token = text.tokens[i];
    if (token?.kind !== 'word' || token.end - token.start < WORD_LENGTH_COUNTED) continue;
    long++;
    const surface = text.text.slice(token.start, token.end);
    const counts = text.lang === 'en' ? CAPITAL.test(surface) : surface === surface.toUpperCase();
    if (counts) capital++;
  }
  // "Boris Johnson met Emmanuel Macron there." is full of names, and headlines have no full stop.
  const last = text.tokens[sentence.tokens[1] - 1];
  const stops = text.lang === 'en' && last !== undefined && text.text[last.start] === '.';
  return long >= 3 && capital / long >= (stops ? 1 : HEADLINE_SHARE);
}

/** Reads the article once for all questions about capitals. */
export function articleContext(text: AnalyzedText, words: readonly NameWord[]): ArticleContext {
  const starts = new Set<number>();
  const headline = new Set<number>();
  for (const sentence of text.sentences) {
    const [first, last] = sentence.tokens;
    const opening = text.tokens.slice(first, last).findIndex((token) => token.kind === 'word');
    if (opening >= 0) starts.add(first + opening);
    if (capitalsMeanNothing(text, sentence)) for (let i = first; i < last; i++) headline.add(i);
  }
  const surface = (word: number) => {
    const span = words[word];
    return span ? text.text.slice(span.start, span.end) : '';
  };
  const capitalOf = (word: number): CapitalSource => {
    const token = words[word]?.token ?? -1;
    if (headline.has(token)) return 'headline';
    const partBefore = words[word - 1]?.token === token;
    return starts.has(token) && !partBefore ? 'sentence' : 'own';
  };
  const isCapitalised = (word: number) => CAPITAL.test(surface(word));
  const lower = new Set<string>();
  const own = new Set<string>();
  for (const [index, { norm }] of words.entries()) {
    if (!isCapitalised(index)) lower.add(norm);
    else if (capitalOf(index) === 'own') own.add(stemOf(norm));
  }
  const lowerStems = new Set([...lower].map(stemOf));
  const stemAt = (word: number) => stemOf(words[word]?.norm ?? '');
  return {
    text,
    words,
    surface,
    capitalOf,
    isCapitalised,
    lowerCaseElsewhere: (word) => lowerStems.has(stemAt(word)),
    capitalElsewhere: (word) => own.has(stemAt(word)),
    isGivenName: (word) => givenNameStems(text.lang).has(stemAt(word)),
    isCommonWord: (word) => commonWordForms(text.lang).has(words[word]?.norm ?? ''),
  };
}

/** The words that a span covers, `last` being one past the end. */
export function wordNumbers(
  { words }: ArticleContext,
  span: TextSpan,
): { first: number; last: number } {
  const first = firstEndingAfter(words, span.start);
  let last = first;
  while (last < words.length && (words[last]?.start ?? 0) < span.end) last++;
  return { first, last };
}
