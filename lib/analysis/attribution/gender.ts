import {
  FAMILY_OF_EITHER,
  FEMININE_FAMILY,
  FEMININE_GIVEN_OBLIQUE,
  FEMININE_PAST,
  GIVEN_OF_GENITIVE,
  MASCULINE_FAMILY,
  MASCULINE_GIVEN_OBLIQUE,
  MASCULINE_PAST,
} from '../../languages/gender-endings.ts';
import type { EntityLink } from '../../model/mention.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { type Speaker, startsSentence } from './speaker-phrase.ts';

/** What names, verbs and nouns tell of a person; null where nothing does. */
export type Gender = 'm' | 'f';

/** A speaker's, by who it is known to be, by the name, else by the noun. */
export function genderOfSpeaker(reading: Reading, speaker: Speaker): Gender | null {
  const known = genderOfLink(reading, speaker.link);
  if (known) return known;
  const named = genderOfWords(reading, speaker);
  if (named) return named;
  const { noun } = speaker;
  return noun?.agreement === 'f' ? 'f' : null;
}

/** Of somebody known. */
export function genderOfLink(reading: Reading, link: EntityLink | null): Gender | null {
  const gender = reading.entityOf(link?.entityId ?? null)?.gender;
  return gender ? (gender === 'male' ? 'm' : 'f') : null;
}

/** By the first capitalised word, the given name, and the last, the family name. */
export function genderOfWords(reading: Reading, range: Range): Gender | null {
  const names: string[] = [];
  for (let at = range.first; at < range.last; at++) {
    // "Margaret Lee of the Harrow Institute": what follows the preposition is no part of a name.
    if (names.length > 1 && reading.isIn('prepositions', at)) break;
    const opens = startsSentence(reading, at);
    const noun = reading.data.nouns.has(reading.norm(at));
    const isShort = /^\p{Lu}{2,}$/u.test(reading.surface(at));
    if (isCapitalised(reading, at) && !noun && !isShort && !(opens && range.last - range.first > 2))
      names.push(reading.norm(at));
  }
  const family = names.at(-1);
  const given = names.at(-2);
  if (!family) return null;
  if (reading.analyzed.lang === 'en') return given ? genderOfName(reading, given) : null;
  if (FEMININE_FAMILY.test(family)) {
    if (given === undefined) return FAMILY_OF_EITHER.test(family) ? null : 'f';
    return GIVEN_OF_GENITIVE.test(given) ? 'm' : (genderByCase(given) ?? 'f');
  }
  if (given) return genderByCase(given) ?? genderOfName(reading, given);
  return MASCULINE_FAMILY.test(family) ? 'm' : null;
}

/** Oblique endings of given names: "Юттой" is a woman's, "Томасом" a man's. */
function genderByCase(given: string): Gender | null {
  if (FEMININE_GIVEN_OBLIQUE.test(given)) return 'f';
  return MASCULINE_GIVEN_OBLIQUE.test(given) ? 'm' : null;
}

function genderOfName(reading: Reading, name: string): Gender | null {
  if (reading.matches('maleName', name) && !reading.matches('femaleName', name)) return 'm';
  if (reading.matches('maleName', name)) return reading.analyzed.lang === 'en' ? null : 'm';
  return reading.matches('femaleName', name) ? 'f' : null;
}

/** The gender that a Slavic past tense shows: "поблагодарил", "подякувала". */
export function genderByVerb(reading: Reading, at: number): Gender | null {
  if (reading.words.bareContent) return null;
  const word = reading.norm(at);
  if (FEMININE_PAST.test(word)) return 'f';
  return MASCULINE_PAST.test(word) ? 'm' : null;
}
