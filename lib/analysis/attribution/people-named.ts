import type { EntityLink } from '../../model/mention.ts';
import { opensQuotation } from '../../text/quote-marks.ts';
import type { Draft } from './draft.ts';
import { finiteForm } from './finite-verb.ts';
import {
  type Gender,
  genderByVerb,
  genderOfLink,
  genderOfSpeaker,
  genderOfWords,
} from './gender.ts';
import { isCapitalElsewhere } from './names-elsewhere.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { isPlainWord, startsSentence } from './speaker-phrase.ts';

/** A person named in the text. */
export interface PersonMention extends Range {
  readonly link: EntityLink | null;
  readonly gender: Gender | null;
}

/** Linked persons, speakers with names, and runs of two or more capitalised words. */
export function findPeople(reading: Reading, drafts: readonly Draft[]): PersonMention[] {
  const people: PersonMention[] = [];
  for (const { source } of drafts) {
    if (!source?.named || source.pronoun || source.noun?.agreement === 'pl') continue;
    if (source.link && source.link.type !== 'person') continue;
    people.push({ ...source, gender: genderOfSpeaker(reading, source) });
  }
  for (let at = 0; at < reading.tokens.length; at++) {
    const link = reading.linkAt(at);
    // "Although Ford": the first word is no part of the name.
    if (!link && isPlainWord(reading, at)) continue;
    let last = at;
    if (link) {
      while (reading.linkAt(last) === link) last++;
      if (link.type === 'person') {
        const range = { first: at, last };
        people.push({
          ...range,
          link,
          gender: genderOfLink(reading, link) ?? genderOfWords(reading, range),
        });
      }
    } else {
      while (
        isCapitalised(reading, last) &&
        !reading.linkAt(last) &&
        !reading.isIn('fillers', last) &&
        !reading.isIn('prepositions', last)
      )
        last++;
      if (last - at >= 3 && startsSentence(reading, at)) at++;
      const single = last - at === 1 && isLoneName(reading, at);
      if (last - at >= 2 || single) {
        const range = { first: at, last };
        people.push({
          ...range,
          link: null,
          gender: single ? genderByVerb(reading, last) : genderOfWords(reading, range),
        });
      }
    }
    if (last > at) at = last - 1;
  }
  return people;
}

/** "I", "You’re". */
function isOwnPerson(reading: Reading, at: number): boolean {
  return reading.isIn('ownPersons', at) || reading.matches('contraction', reading.norm(at));
}

/** One capitalised word that may be a family name; at a sentence's start only before a verb. */
function isLoneName(reading: Reading, at: number): boolean {
  if (reading.data.nouns.has(reading.norm(at)) || isOwnPerson(reading, at)) return false;
  if (reading.data.pronouns.has(reading.norm(at)) || isPlainWord(reading, at)) return false;
  if (reading.words.bareContent && reading.matches('circumstances', reading.norm(at))) return false;
  const isOpening = opensQuotation(reading.surface(at - 1)) || startsSentence(reading, at);
  if (reading.words.bareContent && isOpening) {
    // "Griffin thanked …", not "“No,” he said", "Lacking a map, …".
    return finiteForm(reading, at + 1) !== null || isCapitalElsewhere(reading, at);
  }
  if (!startsSentence(reading, at)) return true;
  return genderByVerb(reading, at + 1) !== null;
}
