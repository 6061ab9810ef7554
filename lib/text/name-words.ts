import type { Sentence, TextSpan, Token } from '../model/text.ts';
import { tokenize } from './tokenize.ts';

interface WordSpan extends TextSpan {
  readonly norm: string;
}

/**
 * The unit of name look-ups: a word or number, hyphenated words taken apart, so that
 * "Аль-Каида" and "Аль Каида" are found alike.
 */
export interface NameWord extends WordSpan {
  /** Index of the token of which it is all or a part. */
  readonly token: number;
  /** Whether a name may run on from the word before: nothing between them parts them. */
  readonly joined: boolean;
}

/** "а-а" has more letters than this. */
const SHORTEST_HYPHENATED = 2;
const HYPHEN = /[-\u2010\u2011\u2013]/g;
const HEAD = /^[\p{Lu}\p{Lt}\p{Nd}]/u;
/** "iPhone", "eBay". */
const CAPITAL_AFTER_SMALL = /^[a-z][A-Z]/;
/** Marks that may stand between two words of one name. */
const GLUE = '«»"“”„\'‘’–&-\u2010\u2011';

const FULL_STOP = 0x2e;
/** Most marks are commas. */
const COMMA = 0x2c;

/** UTF-16 units: two letters, each of which may take two. */
const LONGEST_INITIAL = 4;
/** One capital, or two letters that stand for one sound ("Дж.", "Ю."). */
const INITIAL = /^(?:\p{Lu}|\p{Lu}\p{Ll})$/u;

/** A word that is part of a hyphenated token. */
interface Part extends WordSpan {
  readonly token: number;
}

function isGlue(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.end - token.start !== 1) return false;
  const code = text.charCodeAt(token.start);
  if (code === COMMA) return false;
  if (code !== FULL_STOP) return GLUE.includes(text.charAt(token.start));
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.kind !== 'word') return false;
  // The full stop of an initial ("С. Лавров", "Дж. Буш") or of "U.S.".
  const length = before.end - before.start;
  if (length <= LONGEST_INITIAL && INITIAL.test(text.slice(before.start, before.end))) return true;
  // "Lenta.ru": nothing but the stop between two words, and no sentence begins.
  const touching = before.end === token.start && after?.start === token.end;
  return touching && /^[\p{Script=Latin}\p{Ll}]/u.test(text.slice(after.start, after.end));
}

/** The places of all hyphens, and behind them the text's length. */
function hyphensIn(text: string): number[] {
  const places: number[] = [];
  HYPHEN.lastIndex = 0;
  while (HYPHEN.test(text)) places.push(HYPHEN.lastIndex - 1);
  places.push(text.length);
  return places;
}

/** Whether a name may begin at an offset: with a capital or a digit, or as "iPhone" does. */
function isHead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly all words begin with a small or capital letter of these two alphabets, or a digit.
  if (code >= 0x430 && code <= 0x45f) return false;
  if (code >= 0x61 && code <= 0x7a) return CAPITAL_AFTER_SMALL.test(text.slice(at, at + 2));
  if ((code >= 0x400 && code <= 0x42f) || (code >= 0x41 && code <= 0x5a)) return true;
  if (code >= 0x30 && code <= 0x39) return true;
  return HEAD.test(text.slice(at, at + 2));
}

/**
 * The words of tokens that names are made of: numbered at once, and made when they are asked for,
 * since a text has thousands and a look-up for names passes most of them by.
 */
export class NameWords {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** 1 for the tokens before which no name runs on. */
  readonly #breaks: Uint8Array;
  /** For each word its token, or `~index` of its part. */
  readonly #places: Int32Array;
  readonly #parts: Part[] = [];
  #all: readonly NameWord[] | null = null;
  readonly length: number;
  /** The numbers of the words that begin as names do: with a capital, a digit, or like "iPhone". */
  readonly heads: readonly number[];

  /** No name runs from one of the sentences into the next. */
  constructor(
    text: string,
    tokens: readonly Token[],
    sentences: readonly Pick<Sentence, 'tokens'>[],
  ) {
    const hyphens = hyphensIn(text);
    this.#text = text;
    this.#tokens = tokens;
    this.#breaks = new Uint8Array(tokens.length);
    for (const { tokens } of sentences) this.#breaks[tokens[0]] = 1;
    const places = new Int32Array(tokens.length + hyphens.length);
    const heads: number[] = [];
    let length = 0;
    let passed = 0;
    let hyphen = hyphens[0] ?? text.length;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.kind !== 'word' && token?.kind !== 'number') continue;
      while (hyphen < token.start) hyphen = hyphens[++passed] ?? text.length;
      if (hyphen >= token.end || token.norm.length <= SHORTEST_HYPHENATED) {
        if (isHead(text, token.start)) heads.push(length);
        places[length++] = index;
        continue;
      }
      // Folding leaves as many hyphens as there are.
      let start = token.start;
      for (const norm of token.norm.split('-')) {
        const end = Math.min(hyphen, token.end);
        if (end > start) {
          if (isHead(text, start)) heads.push(length);
          places[length++] = ~this.#parts.length;
          this.#parts.push({ start, end, norm, token: index });
        }
        start = end + 1;
        if (hyphen < token.end) hyphen = hyphens[++passed] ?? text.length;
      }
    }
    this.#places = places;
    this.length = length;
    this.heads = heads;
  }

  /** Where a word stands, and its folded form; undefined where there is none. */
  at(word: number): WordSpan | undefined {
    if (word >= this.length) return undefined;
    const place = this.#places[word] ?? 0;
    return place >= 0 ? this.#tokens[place] : this.#parts[~place];
  }

  /** Index of the token of which the word is all or a part; -1 where there is none. */
  tokenAt(word: number): number {
    if (word >= this.length) return -1;
    const place = this.#places[word] ?? 0;
    return place >= 0 ? place : (this.#parts[~place]?.token ?? -1);
  }

  /** Whether a name may run on from the word before: nothing between them parts them. */
  isJoined(word: number): boolean {
    if (word <= 0 || word >= this.length) return false;
    const token = this.tokenAt(word);
    for (let index = this.tokenAt(word - 1) + 1; index <= token; index++) {
      if (this.#breaks[index] === 1) return false;
      if (index < token && !isGlue(this.#text, this.#tokens, index)) return false;
    }
    return true;
  }

  /** All words. */
  all(): readonly NameWord[] {
    if (this.#all) return this.#all;
    const all: NameWord[] = [];
    for (let word = 0; word < this.length; word++) {
      const span = this.at(word);
      if (!span) break;
      const { start, end, norm } = span;
      all.push({ start, end, norm, token: this.tokenAt(word), joined: this.isJoined(word) });
    }
    this.#all = all;
    return all;
  }
}

/** The words of a name as a pack gives it. */
export function wordsOfName(name: string): readonly NameWord[] {
  return new NameWords(name, tokenize(name), []).all();
}
