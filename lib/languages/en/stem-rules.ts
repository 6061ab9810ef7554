/*
 * The tables of Porter's second stemmer of English (`text/stem-english.ts`), under the names of its steps. In
 * pairs an ending or a word stands before the colon and what takes its place behind it.
 */

/** Words with stems of their own, and words that stay as they are. */
export const SPECIAL_STEMS = `
  skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli
  early:earli only:onli singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos
  bias:bias andes:andes
`;
export const WHOLE_WORDS = 'inning outing canning herring earring proceed exceed succeed';

export const STEP_2 = `
  tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate
  ation:ate ator:ate alism:al aliti:al alli:al fulness:ful ousli:ous ousness:ous iveness:ive
  iviti:ive biliti:ble bli:ble ogi:og fulli:ful lessli:less li:
`;
export const STEP_3 = `
  tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness: ative:
`;
export const STEP_4 = `
  al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ism: ate: iti: ous: ive: ize:
  ion:
`;
/** The letter before an ending that these endings ask for. */
export const NEEDED_BEFORE: Readonly<Record<string, RegExp>> = {
  ogi: /l/,
  li: /[cdeghkmnrt]/,
  ion: /[st]/,
};
/** Where the first region of such words begins. */
export const LONG_BEGINNING = /^(?:gener|commun|arsen)/;
