import type { TextSpan, Token } from '../model/text.ts';
import {
  CYRILLIC_CAPITAL,
  CYRILLIC_SMALL,
  DIGIT,
  JOINER,
  LATIN_CAPITAL,
  LATIN_SMALL,
  LETTER,
  letterKinds,
  MARK,
  OTHER_LETTER,
  PLAIN_JOINER,
  PUNCTUATION,
  SPACE,
  SYMBOL,
} from './letter-kinds.ts';
import { matchToken } from './match-token.ts';
import { fold } from './normalize.ts';
import { HYPHENATED, NAME_HEAD, NAME_WORD, wordTraits } from './token-traits.ts';

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/** Soft hyphens and the like that end a word belong to no token. */
const TRAILING = /[\u00ad\u200b-\u200d\u2060\ufeff]+$/;

/** What words consist of that fold to their small letters, in each alphabet. */
const PLAIN_CYRILLIC = CYRILLIC_SMALL | CYRILLIC_CAPITAL | PLAIN_JOINER;
const PLAIN_LATIN = LATIN_SMALL | LATIN_CAPITAL | PLAIN_JOINER;
const CAPITALS = CYRILLIC_CAPITAL | LATIN_CAPITAL;

/** A word's folded form, `kinds` being the kinds of all its characters. */
function foldWord(surface: string, kinds: number): string {
  if ((kinds & ~PLAIN_CYRILLIC) !== 0 && (kinds & ~PLAIN_LATIN) !== 0) return fold(surface);
  return (kinds & CAPITALS) === 0 ? surface : surface.toLowerCase();
}

/** `wordTraits`, told by the kinds of the first and of all characters where they tell it. */
function traitsOf(first: number, kinds: number, surface: string, norm: string): number {
  const isMixed = (first & LATIN_SMALL) !== 0 && (kinds & LATIN_CAPITAL) !== 0;
  if (isMixed || (first & OTHER_LETTER) !== 0) return wordTraits(surface, norm);
  const head = first & CAPITALS ? NAME_HEAD : 0;
  return NAME_WORD | head | (kinds & JOINER && norm.includes('-') ? HYPHENATED : 0);
}

/**
 * Reads tokens by the kinds of characters. A token with a character that has no kind is left to
 * `matchToken`.
 */
class Scanner {
  readonly #kinds = letterKinds();
  readonly #text: string;
  readonly #end: number;
  readonly #tokens: Token[] = [];

  constructor(text: string, end: number) {
    this.#text = text;
    this.#end = end;
  }

  tokens(from: number): Token[] {
    let at = from;
    while (at < this.#end) {
      const kind = this.#kindAt(at);
      if (kind & LETTER) at = this.#word(at, kind);
      else if (kind & (SPACE | MARK)) at++;
      else if (kind & DIGIT) at = this.#number(at);
      else if (kind & (PUNCTUATION | SYMBOL)) at = this.#single(at, kind);
      else at = this.#byPattern(at);
    }
    return this.#tokens;
  }

  /** 0 for characters that the table does not know, `SPACE` behind the end. */
  #kindAt(at: number): number {
    return at < this.#end ? (this.#kinds[this.#text.charCodeAt(at)] ?? 0) : SPACE;
  }

  #word(start: number, first: number): number {
    let kinds = first;
    let at = start + 1;
    for (;;) {
      const kind = this.#kindAt(at);
      if (kind === 0) return this.#byPattern(start);
      if (kind & JOINER) {
        const next = this.#kindAt(at + 1);
        if (next === 0) return this.#byPattern(start);
        if ((next & LETTER) === 0) break;
        kinds |= kind & JOINER;
      } else if (kind & (LETTER | MARK)) kinds |= kind;
      else break;
      at++;
    }
    const whole = this.#text.slice(start, at);
    const surface = kinds & MARK ? whole.replace(TRAILING, '') : whole;
    const norm = foldWord(surface, kinds);
    const traits = traitsOf(first, kinds, surface, norm);
    this.#tokens.push({ start, end: start + surface.length, kind: 'word', norm, traits });
    return at;
  }

  #number(start: number): number {
    let at = start + 1;
    for (;;) {
      let kind = this.#kindAt(at);
      const code = this.#text.charCodeAt(at);
      const separated = (code === FULL_STOP || code === COMMA) && at < this.#end;
      if (separated) kind = this.#kindAt(at + 1);
      if (kind === 0) return this.#byPattern(start);
      if ((kind & DIGIT) === 0) break;
      at += separated ? 2 : 1;
    }
    const norm = this.#text.slice(start, at);
    this.#tokens.push({ start, end: at, kind: 'number', norm, traits: NAME_WORD | NAME_HEAD });
    return at;
  }

  #single(start: number, kind: number): number {
    const norm = this.#text.charAt(start);
    const name = kind & SYMBOL ? 'symbol' : 'punctuation';
    this.#tokens.push({ start, end: start + 1, kind: name, norm, traits: 0 });
    return start + 1;
  }

  #byPattern(start: number): number {
    const within = this.#end < this.#text.length ? this.#text.slice(0, this.#end) : this.#text;
    const match = matchToken(within, start);
    if (!match) return start + ((this.#text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    const { kind } = match;
    const surface = kind === 'word' ? match.surface.replace(TRAILING, '') : match.surface;
    const norm = kind === 'word' ? fold(surface) : surface;
    const traits = kind === 'word' || kind === 'number' ? wordTraits(surface, norm) : 0;
    this.#tokens.push({ start, end: start + surface.length, kind, norm, traits });
    return start + match.surface.length;
  }
}

/** The tokens of one range of a text, in order; white space and control characters belong to none. */
export function tokenizeSpan(text: string, span: TextSpan): Token[] {
  return new Scanner(text, span.end).tokens(span.start);
}

/** The tokens of a whole string; offsets are UTF-16 code units, half open. */
export function tokenize(text: string): Token[] {
  return tokenizeSpan(text, { start: 0, end: text.length });
}
