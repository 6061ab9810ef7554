import { stemOf } from '../../knowledge/stem-key.ts';
import { WRITTEN_POSSESSIVE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import { nameLinks } from '../../languages/name-links.ts';
import type { AnalyzedText, Lang, Token } from '../../model/text.ts';
import { hashText } from './feature-hash.ts';
import { cueKey, lexiconBits, type WordLexicon } from './word-lexicon.ts';
import { otherShape, SHAPES, wordShape } from './word-shape.ts';

/** What the features need of one word, worked out once for all its occurrences. */
export interface WordFacts {
  readonly norm: number;
  readonly stem: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
  readonly lexicon: number;
  /** An English possessive ("Cheney's"): the word's other facts are those without its ending. */
  readonly possessive: boolean;
  /** What kinds of names the word announces, see `CUE_BITS`. */
  readonly cue: number;
  readonly isFunctionWord: boolean;
}

/** One token with what the document says about its word. */
export interface DocumentToken {
  readonly facts: WordFacts;
  readonly stemText: string;
  /** Bits: first word of its sentence, in a headline in capitals, in quotation marks, … */
  context: number;
  /** First and last token of the capitalised words, with "of", "de" … among them, around it. */
  runFirst: number;
  runLast: number;
}

export const CONTEXT = {
  sentenceStart: 1,
  /** Capitals mean little in this sentence. */
  headline: 2,
  quoted: 4,
  opensQuotation: 8,
  /** The stem stands in lower case somewhere in the document. */
  lowerElsewhere: 16,
  /** The stem has a capital in the middle of a sentence somewhere in the document. */
  capitalElsewhere: 32,
  /** The stem occurs capitalised twice or more. */
  repeated: 64,
  /** Its letters are the initials of capitalised words that stand together in the document. */
  acronym: 128,
} as const;

const OPENING = /^[«„“"‘]$/;
const CLOSING = /^[»”"’“]$/;
const LONGEST_QUOTED_NAME = 8;
const HEADLINE_SHARE = 0.7;
const LONG_WORD = 4;

const LOWER = SHAPES.indexOf('lower');
const isCapitalised = (shape: number) =>
  shape > LOWER && shape <= SHAPES.indexOf('hyphen-capitals');

function factsOf(written: string, token: Token, lang: Lang, stem: string, lexicon: WordLexicon) {
  const possessive = lang === 'en' && token.kind === 'word' && WRITTEN_POSSESSIVE.test(written);
  const surface = possessive ? written.replace(WRITTEN_POSSESSIVE, '') : written;
  const word = possessive ? token.norm.replace(WRITTEN_POSSESSIVE, '') : token.norm;
  const norm = token.kind === 'number' ? `#${Math.min(surface.length, 5)}` : word;
  const size = norm.length;
  const isWord = token.kind === 'word';
  return {
    norm: hashText(norm),
    stem: hashText(stem),
    prefix2: hashText(norm, 0, 2),
    prefix3: hashText(norm, 0, 3),
    prefix4: hashText(norm, 0, 4),
    suffix1: hashText(norm, size - 1),
    suffix2: hashText(norm, size - 2),
    suffix3: hashText(norm, size - 3),
    suffix4: hashText(norm, size - 4),
    shape: token.kind === 'word' ? wordShape(surface) : otherShape(token.kind),
    possessive,
    lexicon: isWord ? lexiconBits(lexicon, stem) : 0,
    cue: isWord ? lexiconBits(lexicon, cueKey(stem)) : 0,
    isFunctionWord: isWord && languageData(lang).functionWords.has(norm),
  } satisfies WordFacts;
}

/** Words in quotation marks, where the quotation is short enough to be a name. */
function markQuotations(text: AnalyzedText, first: number, end: number, out: DocumentToken[]) {
  let open = -1;
  for (let i = first; i < end; i++) {
    const token = text.tokens[i];
    if (token?.kind !== 'punctuation') continue;
    if (open >= 0 && CLOSING.test(token.norm) && i > open + 1) {
      if (i - open - 1 <= LONGEST_QUOTED_NAME) {
        for (let j = open + 1; j < i; j++) {
          const inside = out[j];
          if (inside)
            inside.context |= CONTEXT.quoted | (j === open + 1 ? CONTEXT.opensQuotation : 0);
        }
      }
      open = -1;
    } else if (OPENING.test(token.norm)) open = i;
  }
}

/** A run bridges so many linking words at most. */
const MOST_LINKS = 2;

/** Finds the runs of capitalised words; a run may bridge a few linking words. */
function markRuns(text: AnalyzedText, first: number, end: number, out: DocumentToken[]): void {
  const named = (index: number) => {
    const token = out[index];
    if (index >= end || !token || !isCapitalised(token.facts.shape)) return false;
    // "In the Florida Department": the first word has its capital from the sentence.
    return !(token.facts.isFunctionWord && token.context & CONTEXT.sentenceStart);
  };
  const isLink = (index: number) => nameLinks.has(text.tokens[index]?.norm ?? '');
  for (let start = first; start < end; start++) {
    if (!named(start)) continue;
    let last = start;
    for (let next = start + 1; next < end; next++) {
      if (named(next)) last = next;
      else if (!isLink(next) || next - last > MOST_LINKS) break;
    }
    for (let i = start; i <= last; i++) {
      const token = out[i];
      if (!token) continue;
      token.runFirst = start;
      token.runLast = last;
    }
    start = last;
  }
}

function markSentence(text: AnalyzedText, first: number, end: number, out: DocumentToken[]) {
  let opening = true;
  let long = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const token = out[i];
    const source = text.tokens[i];
    if (!token || source?.kind !== 'word') continue;
    if (opening) token.context |= CONTEXT.sentenceStart;
    opening = false;
    if (source.end - source.start < LONG_WORD) continue;
    long++;
    if (isCapitalised(token.facts.shape)) capitals++;
  }
  if (long > 3 && capitals / long >= HEADLINE_SHARE) {
    for (const token of out.slice(first, end)) token.context |= CONTEXT.headline;
  }
  markQuotations(text, first, end, out);
  markRuns(text, first, end, out);
}

function markRepetitions(out: readonly DocumentToken[]): void {
  const lower = new Set<string>();
  const own = new Set<string>();
  const capitals = new Map<string, number>();
  for (const { facts, stemText, context } of out) {
    if (stemText === '') continue;
    if (!isCapitalised(facts.shape)) lower.add(stemText);
    else {
      capitals.set(stemText, (capitals.get(stemText) ?? 0) + 1);
      if (!(context & (CONTEXT.sentenceStart | CONTEXT.headline))) own.add(stemText);
    }
  }
  for (const token of out) {
    if (token.stemText === '') continue;
    if (lower.has(token.stemText)) token.context |= CONTEXT.lowerElsewhere;
    if (own.has(token.stemText)) token.context |= CONTEXT.capitalElsewhere;
    if ((capitals.get(token.stemText) ?? 0) > 1) token.context |= CONTEXT.repeated;
  }
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Marks "WHO" in a document that has "World Health Organization" somewhere. */
function markAcronyms(text: AnalyzedText, out: readonly DocumentToken[]): void {
  const initials = new Set<string>();
  for (const [index, { runFirst, runLast }] of out.entries()) {
    if (index !== runFirst || runLast === runFirst) continue;
    let letters = '';
    for (let i = runFirst; i <= runLast; i++) {
      const start = text.tokens[i]?.start ?? 0;
      if (isCapitalised(out[i]?.facts.shape ?? 0)) letters += text.text.charAt(start);
    }
    initials.add(letters);
  }
  for (const [index, token] of out.entries()) {
    if (token.facts.shape !== SHAPES.indexOf('caps')) continue;
    const { start, end } = text.tokens[index] ?? { start: 0, end: 0 };
    const letters = text.text.slice(start, end);
    if (ACRONYM.test(letters) && initials.has(letters)) token.context |= CONTEXT.acronym;
  }
}

/** Reads the document once: the words' facts and what the rest of the page says about them. */
export function documentWords(text: AnalyzedText, lexicon: WordLexicon): DocumentToken[] {
  const known = new Map<string, { facts: WordFacts; stemText: string }>();
  const out = text.tokens.map((token, index): DocumentToken => {
    const surface = text.text.slice(token.start, token.end);
    let word = known.get(surface);
    if (!word) {
      const stemText = token.kind === 'word' ? stemOf(token.norm) : '';
      word = { facts: factsOf(surface, token, text.lang, stemText, lexicon), stemText };
      known.set(surface, word);
    }
    return { ...word, context: 0, runFirst: index, runLast: index };
  });
  for (const { tokens } of text.sentences) markSentence(text, tokens[0], tokens[1], out);
  markRepetitions(out);
  markAcronyms(text, out);
  return out;
}

/** Whether a name may begin with a token of this shape. */
export function mayBegin(facts: WordFacts): boolean {
  return isCapitalised(facts.shape) || facts.shape === SHAPES.indexOf('number');
}
