import { irregularPasts } from '../../languages/en/irregular-pasts.ts';
import { FINITE_ENDINGS } from '../../languages/finite-endings.ts';
import type { Agreement } from '../../languages/speech-data.ts';
import type { Reading } from './reading.ts';
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
  if (word.length < 4 || isNonFinite(reading, word)) return null;
  return FINITE_ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? null;
}

/** The same without forms that are mostly nouns and adjectives ("сайтів", "придорожнє"). */
export function surelyFinite(reading: Reading, at: number): Agreement | null {
  const word = reading.norm(at);
  const isNoun = !reading.data.verbs.has(word) && /(?:[іїо]в|[нсжчш]є)$/.test(word);
  return isNoun && !reading.words.bareContent ? null : finiteForm(reading, at);
}

function englishForm(word: string): Agreement | null {
  if (/..ed$/.test(word) || IRREGULAR.has(word)) return 'any';
  return /..[^su]s$/.test(word) ? 'sg' : null;
}

/** "читать", "заменив": Ukrainian finite forms end so, Russian infinitives and gerunds too. */
function isNonFinite(reading: Reading, word: string): boolean {
  return (
    reading.analyzed.lang === 'ru' && (reading.matches('infinitive', word) || word.endsWith('в'))
  );
}

/** Whether a finite verb tells a deed or a perception, not speech. */
export function isDeed(reading: Reading, at: number): boolean {
  return reading.matches('deeds', reading.norm(at));
}
