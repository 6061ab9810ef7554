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
import { languageData } from '../../languages/index.ts';
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
  if (reading.analyzed.lang === 'en') return genderOfEnglishWords(reading, range, names);
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
  if (reading.analyzed.lang === 'en') return genderOfEnglishName(reading, name);
  if (reading.matches('maleName', name)) return 'm';
  return reading.matches('femaleName', name) ? 'f' : null;
}

/** By "Mr" or "Mrs", by a common given name, else by the word before the family name. */
function genderOfEnglishWords(
  reading: Reading,
  { first, last }: Range,
  names: readonly string[],
): Gender | null {
  const { givenNames, honorificsOf } = languageData('en');
  // "Mrs. Lee", "Mrs Lee".
  const start = reading.surface(first - 1) === '.' ? first - 2 : first - 1;
  for (let at = start; at < last; at++) {
    if (honorificsOf.male.has(reading.norm(at))) return 'm';
    if (honorificsOf.female.has(reading.norm(at))) return 'f';
  }
  const given = names.slice(0, -1).find((name) => givenNames.has(name)) ?? names.at(-2);
  return given ? genderOfName(reading, given) : null;
}

/** Names that are listed go before names that end like others ("Susan", "Joshua"). */
function genderOfEnglishName(reading: Reading, name: string): Gender | null {
  if (reading.matches('eitherName', name)) return null;
  const isMale = reading.matches('maleName', name);
  if (!reading.matches('femaleName', name)) return isMale ? 'm' : null;
  return isMale && reading.matches('femaleEnding', name) ? 'm' : 'f';
}

/** The gender that a Slavic past tense shows: "поблагодарил", "подякувала". */
export function genderByVerb(reading: Reading, at: number): Gender | null {
  if (reading.words.bareContent) return null;
  const word = reading.norm(at);
  if (FEMININE_PAST.test(word)) return 'f';
  return MASCULINE_PAST.test(word) ? 'm' : null;
}
