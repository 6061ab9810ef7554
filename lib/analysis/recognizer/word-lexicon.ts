import { hashOf } from '../../knowledge/stem-key.ts';

/**
 * What the packs' names teach about single words: which are given names, family names, parts of
 * organisations' or places' names. Made when the weights are trained and kept beside them, so
 * that it is the same in training and in use.
 *
 * Two parallel arrays: sorted hashes of stems, and their bits.
 */
export interface WordLexicon {
  readonly hashes: Uint32Array;
  readonly bits: Uint8Array;
}

/** Bits of a word in a `WordLexicon`. */
export const WORD_BITS = {
  given: 1,
  family: 2,
  /** Given name of two people or more. */
  commonGiven: 4,
  place: 8,
  organization: 16,
  /** In the names of three organisations or more. */
  commonOrganization: 32,
  /** In the names of three places or more of several words. */
  commonPlace: 64,
  /** Family name of two people or more. */
  commonFamily: 128,
} as const;

/** Bits of a word that announces names, under its `cueKey`. */
export const CUE_BITS = {
  person: 1,
  place: 2,
  organization: 4,
} as const;

/** Under what a stem is filed as a word that announces names ("actor", "town", "shares"). */
export const cueKey = (stem: string): string => `~${stem}`;

/** The bits of a stem, 0 where no name has it. */
export function lexiconBits(lexicon: WordLexicon, stem: string): number {
  const wanted = hashOf(stem);
  let low = 0;
  let high = lexicon.hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const hash = lexicon.hashes[middle] ?? 0;
    if (hash === wanted) return lexicon.bits[middle] ?? 0;
    if (hash < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
