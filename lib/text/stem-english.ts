/**
 * A light stemmer of English for matching texts by their words: inflection and the commonest
 * derivations are taken off, so that "vaccines", "vaccinated" and "vaccination" meet. After the
 * idea of Porter 1980 (measure of a stem), with fewer rules: a stem need not be a word.
 */

const SHORTEST = 4;
const VOWEL = /[aeiouy]/;

/** Endings and what stands in their place, tried in this order; the first that fits is taken. */
const DERIVATIONS: readonly (readonly [ending: string, instead: string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['ically', 'ic'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['ment', ''],
  ['ness', ''],
  ['able', ''],
  ['ible', ''],
  ['ally', 'al'],
  ['ance', ''],
  ['ence', ''],
  ['sion', 's'],
  ['tion', 't'],
  ['ful', ''],
  ['ism', ''],
  ['ist', ''],
  ['ity', ''],
  ['ive', ''],
  ['ous', ''],
  ['ate', ''],
  ['ize', ''],
  ['ise', ''],
  ['ant', ''],
  ['ent', ''],
  ['ly', ''],
  ['al', ''],
  ['er', ''],
  ['ic', ''],
];

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies'))
    return word.length > SHORTEST ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** Takes off "-ed" and "-ing" where a vowel is left before them. */
function withoutInflection(word: string): string {
  const stem = word.replace(/(?:ed|ing)(?:ly)?$/, '');
  if (stem === word || stem.length < 3 || !VOWEL.test(stem)) return word;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:at|bl|iz)$/.test(stem) ? `${stem}e` : stem;
}

/** The stem of a folded English word. */
export function stemEnglish(norm: string): string {
  const word = norm.replace(/'s?$/, '');
  if (word.length < SHORTEST) return word;
  let stem = withoutInflection(withoutPlural(word));
  for (const [ending, instead] of DERIVATIONS) {
    if (!stem.endsWith(ending) || stem.length - ending.length < 3) continue;
    stem = stem.slice(0, -ending.length) + instead;
    break;
  }
  return stem
    .replace(/(?:at)?e$/, '')
    .replace(/y$/, 'i')
    .replace(/([^aeiouy])\1$/, '$1');
}
