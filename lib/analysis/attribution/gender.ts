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
    if (isCapitalised(reading, at) && !noun && !(opens && range.last - range.first > 2))
      names.push(reading.norm(at));
  }
  const family = names.at(-1);
  const given = names.at(-2);
  if (!family) return null;
  if (reading.analyzed.lang === 'en') return given ? genderOfName(reading, given) : null;
  if (/(?:[оеє]в|[иіїы]н)(?:а|ой|у|ою)$|(?:ск|цк|зьк)(?:ая|ой|ую|а|ої|ою|у)$/.test(family)) {
    const genitive = given !== undefined && /[^аяий]$/.test(given);
    return genitive
      ? 'm'
      : /(?:а|у)$/.test(family) && given === undefined
        ? null
        : genderBy(given, 'f');
  }
  return given
    ? genderBy(given, genderOfName(reading, given))
    : /[бвгджзйклмнпрстфхцчшщ]$/.test(family)
      ? 'm'
      : null;
}

/** Oblique endings of given names: "Юттой" is a woman's, "Томасом" a man's. */
function genderBy(given: string | undefined, otherwise: Gender | null): Gender | null {
  if (!given) return otherwise;
  if (
    /(?:ой|ей|ою|ею|єю|ії|ии)$/.test(given) &&
    !/(?:андрей|алексей|сергей|николай|матвей|тимофей)$/.test(given)
  )
    return 'f';
  if (/(?:ом|ем|єм)$/.test(given) && !/(?:артем|ефрем)$/.test(given)) return 'm';
  return otherwise;
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
  if (/(?:ла|лась|лася)$/.test(word)) return 'f';
  return /[аиыіїуюея](?:л|лся|в|вся)$/.test(word) ? 'm' : null;
}
