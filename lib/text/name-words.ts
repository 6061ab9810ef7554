import type { Sentence, TextSpan, Token } from '../model/text.ts';
import { HYPHENATED, isNameHead, NAME_HEAD, NAME_WORD } from './token-traits.ts';
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

const HYPHEN = 0x2d;
/** Hyphens and dashes that words may hold; the tokenizer parts words at the one between them. */
const DASHES_FIRST = 0x2010;
const DASHES_LAST = 0x2013;
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

/** Where the first hyphen or dash of a range is; its end if there is none. */
function hyphenIn(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === HYPHEN || (code >= DASHES_FIRST && code <= DASHES_LAST)) break;
    at++;
  }
  return at;
}

/** The words of a hyphenated token. */
function partsOf(text: string, token: Token, index: number): Part[] {
  const parts: Part[] = [];
  let { start } = token;
  // Folding leaves as many hyphens as there are.
  for (const norm of token.norm.split('-')) {
    const end = hyphenIn(text, start, token.end);
    if (end > start) parts.push({ start, end, norm, token: index });
    start = end + 1;
  }
  return parts;
}

/** The same numbers with room for more. */
function longer(numbers: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(needed * 2);
  copy.set(numbers);
  return copy;
}

/** The words of a text by number. */
interface Numbered {
  readonly length: number;
  /** For each word its token, or `~index` of its part. */
  readonly places: Int32Array;
  readonly parts: readonly Part[];
  /** The words that begin as names do. */
  readonly heads: readonly number[];
}

/** One pass over the tokens, apart from the class: within a constructor V8 compiles it less well. */
function numberWords(text: string, tokens: readonly Token[]): Numbered {
  // Most texts have more marks than hyphens, and fit.
  let places = new Int32Array(tokens.length);
  let length = 0;
  const parts: Part[] = [];
  const heads: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || (token.traits & NAME_WORD) === 0) continue;
    if ((token.traits & HYPHENATED) === 0) {
      if (token.traits & NAME_HEAD) heads.push(length);
      places[length++] = index;
      continue;
    }
    const found = partsOf(text, token, index);
    const needed = length + found.length + tokens.length - index;
    if (needed > places.length) places = longer(places, needed);
    for (const part of found) {
      if (isNameHead(text.slice(part.start, part.end))) heads.push(length);
      places[length++] = ~parts.length;
      parts.push(part);
    }
  }
  return { length, places, parts, heads };
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
  readonly #places: Int32Array;
  readonly #parts: readonly Part[];
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
    this.#text = text;
    this.#tokens = tokens;
    this.#breaks = new Uint8Array(tokens.length);
    for (const { tokens } of sentences) this.#breaks[tokens[0]] = 1;
    const { length, places, parts, heads } = numberWords(text, tokens);
    this.#places = places;
    this.#parts = parts;
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
