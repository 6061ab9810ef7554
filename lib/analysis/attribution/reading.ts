import { speechData } from '../../languages/speech.ts';
import type { QuotationWords, SpeechData } from '../../languages/speech-data.ts';
import type { SpeechClass } from '../../model/claim.ts';
import type { Entity, EntityId } from '../../model/knowledge.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { AnalyzedText, TextSpan, Token } from '../../model/text.ts';

/** A range of tokens, `last` being one past the end. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

type SetKey = {
  [K in keyof QuotationWords]: QuotationWords[K] extends string ? K : never;
}[keyof QuotationWords];

/** Phrases by their first word. */
export interface PhraseIndex {
  readonly possessive: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly source: ReadonlyMap<string, readonly SourcePhrase[]>;
  readonly via: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly rumours: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly back: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly labels: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** "по словам", "according to". */
export interface SourcePhrase {
  readonly words: readonly string[];
  readonly speechClass: SpeechClass;
  readonly needsReport: boolean;
}

/** A text as the search for attributions reads it: layers, look-ups by token, language data. */
export interface Reading {
  readonly analyzed: AnalyzedText;
  readonly tokens: readonly Token[];
  readonly data: SpeechData;
  readonly words: QuotationWords;
  readonly entityOf: (id: EntityId | null) => Entity | undefined;
  /** The link that covers a token. */
  readonly linkAt: (token: number) => EntityLink | undefined;
  /** Index of the sentence of a token. */
  readonly sentenceOf: (token: number) => number;
  /** Whether a token's folded form is in one of the language's word lists. */
  readonly isIn: (list: SetKey, token: number) => boolean;
  readonly matches: (pattern: SetKey, word: string) => boolean;
  /** Whether a sentence, by its index, tells that somebody asked not to be named. */
  readonly isVeiled: (sentence: number) => boolean;
  readonly phrases: PhraseIndex;
  readonly norm: (token: number) => string;
  readonly surface: (token: number) => string;
}

function cached<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

function indexLinks(tokens: readonly Token[], links: readonly EntityLink[]) {
  const byToken: (EntityLink | undefined)[] = Array.from({ length: tokens.length });
  const sorted = [...links].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= token.start) next++;
    const link = sorted[next];
    if (link && link.start < token.end) byToken[index] = link;
  }
  return byToken;
}

function indexSentences(analyzed: AnalyzedText): Int32Array {
  const byToken = new Int32Array(analyzed.tokens.length);
  for (const [index, { tokens }] of analyzed.sentences.entries()) {
    byToken.fill(index, tokens[0], tokens[1]);
  }
  return byToken;
}

function byFirstWord<T>(items: readonly T[], wordsOf: (item: T) => readonly string[]) {
  const index = new Map<string, T[]>();
  for (const item of items) {
    const word = wordsOf(item)[0] ?? '';
    index.set(word, [...(index.get(word) ?? []), item]);
  }
  return index;
}

function indexPhrases(words: QuotationWords): PhraseIndex {
  const split = (phrases: readonly string[]) =>
    byFirstWord(
      phrases.map((phrase) => phrase.split(' ')),
      (phrase) => phrase,
    );
  const source = Object.entries(words.sourcePhrases).flatMap(([speechClass, phrases]) =>
    phrases.map((phrase) => ({
      words: phrase.split(' '),
      speechClass: speechClass as SpeechClass,
      needsReport: words.documentPhrases.includes(phrase),
    })),
  );
  return {
    possessive: split(words.possessivePhrases),
    rumours: split(words.rumours),
    source: byFirstWord(source, (phrase) => phrase.words),
    via: split(words.viaPhrases),
    back: split(words.backReferences),
    labels: split(words.speechLabels),
  };
}

/** Lists of words of grammar: a name in capitals is none of them (WHO, US). */
const GRAMMAR: ReadonlySet<string> = new Set<SetKey>([
  'conjunctions',
  'fillers',
  'ownPersons',
  'prepositions',
  'questionWords',
  'relatives',
]);

/** What does not depend on the text, by language data. */
const prepared = new WeakMap<QuotationWords, Prepared>();

interface Prepared {
  readonly phrases: PhraseIndex;
  readonly setOf: (key: SetKey) => ReadonlySet<string>;
  readonly patternOf: (key: SetKey) => RegExp;
}

function prepare(words: QuotationWords): Prepared {
  const known = prepared.get(words);
  if (known) return known;
  const made: Prepared = {
    phrases: indexPhrases(words),
    // Of an empty list nothing: before the first token stands an empty word.
    setOf: cached((key) => new Set(words[key].match(/\S+/g))),
    patternOf: cached((key) => {
      const source = words[key].replace(/\n\s*/g, '');
      return source ? new RegExp(source, 'iu') : /$^/;
    }),
  };
  prepared.set(words, made);
  return made;
}

/** Prepares the look-ups. Linear in the text. */
export function readText(
  analyzed: AnalyzedText,
  links: readonly EntityLink[],
  entities: readonly Entity[],
): Reading {
  const { tokens, text, lang } = analyzed;
  const data = speechData(lang);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const linkByToken = indexLinks(tokens, links);
  const sentenceByToken = indexSentences(analyzed);
  const { phrases, setOf, patternOf } = prepare(data.words);
  const norm = (token: number): string => tokens[token]?.norm ?? '';
  const surface = (token: number): string => text.slice(tokens[token]?.start, tokens[token]?.end);
  const isAbbreviation = (token: number): boolean =>
    linkByToken[token] !== undefined && /^\p{Lu}{2,}$/u.test(surface(token));
  return {
    analyzed,
    tokens,
    data,
    words: data.words,
    entityOf: (id) => (id === null ? undefined : byId.get(id)),
    linkAt: (token) => linkByToken[token],
    sentenceOf: (token) => sentenceByToken[token] ?? 0,
    isIn: (list, token) =>
      setOf(list).has(norm(token)) && !(GRAMMAR.has(list) && isAbbreviation(token)),
    matches: (pattern, word) => patternOf(pattern).test(word),
    isVeiled: cached((index) => {
      const sentence = analyzed.sentences[index];
      return !!sentence && patternOf('anonymity').test(text.slice(sentence.start, sentence.end));
    }),
    norm,
    phrases,
    surface,
  };
}

/** The stretch of text of a token range. */
export function spanOf({ tokens }: Reading, { first, last }: Range): TextSpan {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** Whether the words of a phrase stand at a token; `*` stands for any possessive. */
export function phraseAt(reading: Reading, phrase: readonly string[], at: number): boolean {
  return phrase.every((word, offset) =>
    word === '*'
      ? reading.data.possessives.has(reading.norm(at + offset))
      : reading.norm(at + offset) === word,
  );
}

/** Whether a token begins with a capital letter. */
export function isCapitalised(reading: Reading, token: number): boolean {
  return reading.tokens[token]?.kind === 'word' && /^[\p{Lu}\p{Lt}]/u.test(reading.surface(token));
}
