/**
 * Porter's second stemmer of English, which makes "vaccines", "vaccinated" and "vaccination" one.
 * See https://snowballstem.org/algorithms/english/stemmer.html; the names of the steps are those
 * of that page. In it a `Y` is a consonant, a `y` a vowel.
 */

import {
  LONG_BEGINNING,
  NEEDED_BEFORE,
  SPECIAL_STEMS,
  STEP_2,
  STEP_3,
  STEP_4,
  WHOLE_WORDS,
} from '../languages/en/stem-rules.ts';

type Rule = readonly [ending: string, instead: string];

function pairs(text: string): Rule[] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [one = '', other = ''] = pair.split(':');
      return [one, other] as const;
    });
}

/** Rules with the longest ending first: the first that fits decides. */
function rules(text: string): Rule[] {
  return pairs(text).sort(([a], [b]) => b.length - a.length);
}

const SPECIAL: ReadonlyMap<string, string> = new Map(pairs(SPECIAL_STEMS));
const WHOLE = new Set(WHOLE_WORDS.split(' '));
const SECOND = rules(STEP_2);
const THIRD = rules(STEP_3);
const FOURTH = rules(STEP_4);

const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SHORT_SYLLABLE = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;

/** Where the region after the first consonant that follows a vowel begins. */
function region(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return match ? from + match.index + 2 : word.length;
}

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[aeiouy].+s$/.test(word) && !/[us]s$/.test(word) ? word.slice(0, -1) : word;
}

function step1b(word: string, r1: number): string {
  const double = /eed(?:ly)?$/.exec(word);
  if (double) return double.index >= r1 ? `${word.slice(0, double.index)}ee` : word;
  const stem = word.replace(/(?:ed|ing)(?:ly)?$/, '');
  if (stem === word || !VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLE.test(stem)) return stem.slice(0, -1);
  return r1 >= stem.length && SHORT_SYLLABLE.test(stem) ? `${stem}e` : stem;
}

function replaceEnding(
  word: string,
  endings: readonly Rule[],
  regionOf: (ending: string) => number,
): string {
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const at = word.length - ending.length;
    const fits =
      at >= regionOf(ending) && (NEEDED_BEFORE[ending]?.test(word[at - 1] ?? '') ?? true);
    return fits ? word.slice(0, at) + instead : word;
  }
  return word;
}

function step5(word: string, r1: number, r2: number): string {
  const stem = word.slice(0, -1);
  const { length } = stem;
  if (word.endsWith('e')) {
    return length >= r2 || (length >= r1 && !SHORT_SYLLABLE.test(stem)) ? stem : word;
  }
  return word.endsWith('ll') && length >= r2 ? stem : word;
}

/** The stem of a folded English word. */
export function stemEnglish(norm: string): string {
  if (norm.length < 3) return norm;
  const special = SPECIAL.get(norm);
  if (special !== undefined) return special;
  const marked = norm.replace(/^'/, '').replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const r1 = LONG_BEGINNING.exec(marked)?.[0].length ?? region(marked, 0);
  const r2 = region(marked, r1);
  const singular = step1a(marked.replace(/'(?:s'?)?$/, ''));
  if (WHOLE.has(singular)) return singular;
  let word = step1b(singular, r1).replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  word = replaceEnding(word, SECOND, () => r1);
  word = replaceEnding(word, THIRD, (ending) => (ending === 'ative' ? r2 : r1));
  word = replaceEnding(word, FOURTH, () => r2);
  return step5(word, r1, r2).toLowerCase();
}
