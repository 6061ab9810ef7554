import type { EntityLink } from '../../model/mention.ts';
import type { Draft } from './draft.ts';
import {
  type Gender,
  genderByVerb,
  genderOfLink,
  genderOfSpeaker,
  genderOfWords,
} from './gender.ts';
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
    if (!source?.named || source.pronoun || (source.link && source.link.type !== 'person'))
      continue;
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

/** One capitalised word that may be a family name; at a sentence's start only before a verb. */
function isLoneName(reading: Reading, at: number): boolean {
  if (reading.data.nouns.has(reading.norm(at)) || reading.isIn('ownPersons', at)) return false;
  if (reading.data.pronouns.has(reading.norm(at)) || isPlainWord(reading, at)) return false;
  if (reading.words.bareContent) return !reading.matches('circumstances', reading.norm(at));
  if (!startsSentence(reading, at)) return true;
  return genderByVerb(reading, at + 1) !== null;
}
