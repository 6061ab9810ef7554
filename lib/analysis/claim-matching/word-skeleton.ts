import { FOLDED_YO, SAME_LETTER, SAME_SIBILANT, SOFT_O } from '../../languages/cyrillic-letters.ts';

const SKELETON: Readonly<Record<string, string>> = { ...SAME_LETTER, ...SAME_SIBILANT };
const SPELT_OTHERWISE = new RegExp(`[${Object.keys(SKELETON).join('')}]`, 'g');

/** A Cyrillic word with what Russian and Ukrainian spell differently made the same. */
export function skeletonOf(norm: string): string {
  return norm
    .replace(SOFT_O, FOLDED_YO)
    .replace(SPELT_OTHERWISE, (letter) => SKELETON[letter] ?? letter)
    .replace(/(.)\1/g, '$1');
}
