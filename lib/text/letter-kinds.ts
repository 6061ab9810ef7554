import { OUTSIDE_RANGE } from '../languages/cyrillic-letters.ts';
/*
 * What a character is to the tokenizer, as bits, for the characters that nearly all news is
 * written with; all others are `0`, and the token they stand in is read by `matchToken`. A test
 * holds every entry against the classes of the regular expression there.
 */

/** Letters that fold to themselves, or to their small form, in words of one alphabet. */
export const CYRILLIC_SMALL = 1;
export const CYRILLIC_CAPITAL = 2;
export const LATIN_SMALL = 4;
export const LATIN_CAPITAL = 8;
/** Letters that fold to others: ё, ґ, é, the modifier apostrophe. */
export const OTHER_LETTER = 16;
/** Goes on with a word but begins none: combining marks, soft hyphens, zero-width joiners. */
export const MARK = 32;
export const DIGIT = 64;
/** May stand between letters of one word; the first two fold to themselves. */
export const PLAIN_JOINER = 128;
export const OTHER_JOINER = 256;
export const PUNCTUATION = 512;
export const SYMBOL = 1024;
/** White space and control characters. */
export const SPACE = 2048;

export const LETTER =
  CYRILLIC_SMALL | CYRILLIC_CAPITAL | LATIN_SMALL | LATIN_CAPITAL | OTHER_LETTER;
export const JOINER = PLAIN_JOINER | OTHER_JOINER;

/** Ranges of code units and their kind; later lines override earlier ones. */
const RANGES: readonly (readonly [kind: number, first: number, last: number])[] = [
  [SPACE, 0x00, 0x20],
  [PUNCTUATION, 0x21, 0x2f],
  [DIGIT, 0x30, 0x39],
  [PUNCTUATION, 0x3a, 0x40],
  [LATIN_CAPITAL, 0x41, 0x5a],
  [PUNCTUATION, 0x5b, 0x60],
  [LATIN_SMALL, 0x61, 0x7a],
  [PUNCTUATION, 0x7b, 0x7e],
  [SPACE, 0x7f, 0xa0],
  [PUNCTUATION, 0xa1, 0xbf],
  [OTHER_LETTER, 0xc0, 0x24f],
  [MARK, 0x300, 0x36f],
  [CYRILLIC_CAPITAL, 0x410, 0x42f],
  [CYRILLIC_SMALL, 0x430, 0x44f],
  [OTHER_LETTER, 0x400, 0x40f],
  [OTHER_LETTER, 0x450, 0x481],
  [SYMBOL, 0x482, 0x482],
  [MARK, 0x483, 0x489],
  [OTHER_LETTER, 0x48a, 0x52f],
  [SPACE, 0x2000, 0x200f],
  [MARK, 0x200b, 0x200d],
  [PUNCTUATION, 0x2010, 0x2027],
  [SPACE, 0x2028, 0x202f],
  [PUNCTUATION, 0x2030, 0x205e],
  [SPACE, 0x205f, 0x2064],
  [MARK, 0x2060, 0x2060],
  [SPACE, 0x2066, 0x206f],
  [SYMBOL, 0x20a0, 0x20bf],
];

/** Single characters that differ from the range about them. */
const SINGLES: readonly (readonly [kind: number, characters: string])[] = [
  [SYMBOL, '$%&+<=>@^|~¢£¤¥¦§¨©¬®¯°±¸×÷‰⁄⁒№™'],
  [OTHER_LETTER, 'ªµºʼ'],
  [CYRILLIC_SMALL, OUTSIDE_RANGE],
  [CYRILLIC_CAPITAL, OUTSIDE_RANGE.toUpperCase()],
  [MARK, '\u00ad'],
  [PLAIN_JOINER | PUNCTUATION, "'-"],
  [OTHER_JOINER | PUNCTUATION, '’‘\u2010\u2011–'],
  [OTHER_JOINER | SYMBOL, '`´'],
];

const TABLE_LENGTH = 0x2123;
let table: Uint16Array | null = null;

/** The kinds by code unit, made when first asked for; code units beyond it are of kind 0. */
export function letterKinds(): Uint16Array {
  if (table) return table;
  table = new Uint16Array(TABLE_LENGTH);
  for (const [kind, first, last] of RANGES) table.fill(kind, first, last + 1);
  for (const [kind, characters] of SINGLES) {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = kind;
  }
  return table;
}
