/*
 * What look-ups for names ask of each token, as the bits of `Token.traits`. The tokenizer sees each
 * character anyway; a second pass over a text for its capitals and hyphens took longer than all
 * look-ups of its names.
 */

/** A word or a number: what names are made of. */
export const NAME_WORD = 1;
/** Begins as names do: with a capital, a digit, or like "iPhone". */
export const NAME_HEAD = 2;
/** Hyphens or dashes stand in it: names take it for several words. */
export const HYPHENATED = 4;

const HEAD = /^(?:[\p{Lu}\p{Lt}\p{Nd}]|[a-z][A-Z])/u;

/** Whether a word begins as names do. */
export function isNameHead(surface: string): boolean {
  return HEAD.test(surface);
}

/** The traits of a word by its characters alone. */
export function wordTraits(surface: string, norm: string): number {
  return NAME_WORD | (isNameHead(surface) ? NAME_HEAD : 0) | (norm.includes('-') ? HYPHENATED : 0);
}
