import { irregularPasts } from '../../languages/en/irregular-pasts.ts';
import { SURE_PREDICATE } from '../../languages/english-endings.ts';
import { ENGLISH_FINITE_ENDINGS, FINITE_ENDINGS } from '../../languages/finite-endings.ts';
import type { Agreement } from '../../languages/speech-data.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { isPlainWord } from './speaker-phrase.ts';

const IRREGULAR: ReadonlySet<string> = new Set(irregularPasts.split(' '));

/**
 * With which subject a word agrees if by its form it is a finite verb; null if it is none. In
 * English, where nouns end so too, the place of the word must tell the rest.
 */
export function finiteForm(reading: Reading, at: number): Agreement | null {
  const word = reading.norm(at);
  if (reading.tokens[at]?.kind !== 'word' || !/^\p{Ll}{3,}/u.test(reading.surface(at))) return null;
  const known = reading.data.verbs.get(word);
  if (known) return known.gerund ? null : known.agreement;
  if (reading.data.nouns.has(word) || reading.linkAt(at) || isPlainWord(reading, at)) return null;
  if (reading.words.bareContent) return englishForm(word);
  if (word.length < 4 || reading.matches('nonFinite', word)) return null;
  return byEnding(FINITE_ENDINGS, word);
}

/** The same without forms that are mostly nouns and adjectives ("сайтів", "придорожнє"). */
export function surelyFinite(reading: Reading, at: number): Agreement | null {
  const word = reading.norm(at);
  const isNoun = !reading.data.verbs.has(word) && reading.matches('mostlyNoun', word);
  return isNoun ? null : finiteForm(reading, at);
}

function englishForm(word: string): Agreement | null {
  return IRREGULAR.has(word) ? 'any' : byEnding(ENGLISH_FINITE_ENDINGS, word);
}

function byEnding(endings: typeof FINITE_ENDINGS, word: string): Agreement | null {
  return endings.find(([ending]) => ending.test(word))?.[1] ?? null;
}

/** Whether a finite verb tells a deed or a perception, not speech. */
export function isDeed(reading: Reading, at: number): boolean {
  return reading.matches('deeds', reading.norm(at));
}

/** Whether a range holds a finite verb, or the dash that stands for one ("невизначеність — це слабкість"). */
export function hasFinite(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last; at++)
    if (
      /^[—–]$/.test(reading.surface(at)) ||
      reading.matches('finiteVerb', reading.norm(at)) ||
      finiteForm(reading, at)
    )
      return true;
  return false;
}

/** Whether there is anything like a finite verb. */
export function tellsClause(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (at > first && isCapitalised(reading, at)) continue;
    if (mayBeFinite(reading, at) && !reading.isIn('prepositions', at - 1)) return true;
  }
  return false;
}

/** Whether a word may be a finite verb, in English a plural or a participle too. */
export function mayBeFinite(reading: Reading, at: number): boolean {
  if (reading.matches('finiteVerb', reading.norm(at))) return true;
  return reading.words.bareContent && SURE_PREDICATE.test(reading.surface(at));
}
