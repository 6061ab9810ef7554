/**
 * The terms under which the library's articles are found. One letter and a colon tell kinds
 * apart; no word has a colon in it.
 *
 *     w:переговр   a word's folded stem, the same in Russian and Ukrainian where spelling allows
 *     s:перег      the first letters of a word, for what is half typed and for kin
 *     e:Q30        something the article names
 *     n:mkrn       a capitalised word by its consonants, the same in all three languages
 */
import { stemOf } from '../../knowledge/stem-key.ts';
import type { EntityId } from '../../model/knowledge.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import { skeletonOf } from '../claim-matching/word-skeleton.ts';
import { nameSkeleton } from '../name-skeleton.ts';

const LATIN = /^[a-z]/;
/** Accents that English prints with or without. */
const ACCENTS = /(?<=\p{Script=Latin})\p{M}+/gu;

/** Letters of a beginning: words that share so many are mostly kin ("Марокко", "марокканский"). */
export const START_LETTERS = 5;

function plain(norm: string): string {
  return LATIN.test(norm) ? norm.normalize('NFD').replace(ACCENTS, '') : norm;
}

/** The term of a folded word, of any language. */
export function wordTerm(norm: string): string {
  const word = plain(norm);
  return `w:${LATIN.test(word) ? stemEnglish(word) : stemOf(word)}`;
}

/** The term of a folded word's beginning: the whole word where it is shorter. */
export function startTerm(norm: string): string {
  return `s:${skeletonOf(plain(norm)).slice(0, START_LETTERS)}`;
}

export function entityTerm(id: EntityId): string {
  return `e:${id}`;
}

/** Null where a name has too few consonants to be told by them. */
export function skeletonTerm(norm: string): string | null {
  const skeleton = nameSkeleton(norm);
  return skeleton === null ? null : `n:${skeleton}`;
}
