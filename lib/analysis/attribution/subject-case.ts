import { clauseWords } from '../../languages/en/clause-words.ts';
import {
  ADJECTIVE,
  ENGLISH_ADJECTIVE,
  LIKE_ADJECTIVE,
  NO_SUBJECT_AT_START,
  OWNED_NOUN,
  PLURAL_END,
  SURE_ADJECTIVE,
} from '../../languages/phrase-endings.ts';
import type { Agreement } from '../../languages/speech-data.ts';
import { opensQuotation } from '../../text/quote-marks.ts';
import { isNominative } from '../nominative.ts';
import { isCapitalised, type Reading } from './reading.ts';
import { isPreposition, nounLike, startsSentence } from './speaker-phrase.ts';

/** Whether gender and number of a verb and a noun may go together. */
export function agrees(verb: Agreement, noun: Agreement): boolean {
  if (verb === 'any' || noun === 'any' || verb === noun) return true;
  if (verb === 'sg' || noun === 'sg') return noun !== 'pl' && verb !== 'pl';
  return verb === 'f' && noun === 'm'; // "министр заявила": a title of either gender
}

/** Whether a name is surely in another case than the nominative. */
export function isOblique(reading: Reading, at: number): boolean {
  const link = reading.linkAt(at);
  const nominative = link ? isNominative(link) : null;
  if (nominative !== null) return !nominative;
  const word = reading.norm(at);
  if (/^\p{Lu}+$/u.test(reading.surface(at)) || reading.isIn('indeclinables', at)) return false;
  return word.length > 3 && reading.matches('obliqueName', word);
}

/** "In Moscow Sergei Ryabkov told …": a known place, then a known person. */
function opensWithPlace(reading: Reading, place: number, person: number): boolean {
  return (
    reading.linkAt(place)?.type === 'place' &&
    reading.linkAt(person)?.type === 'person' &&
    isPreposition(reading, place - 1) &&
    startsSentence(reading, place - 1)
  );
}

/** Whether a preposition governs the word at `at`, adjectives and marks between them skipped. */
export function isGoverned(reading: Reading, at: number, low: number): boolean {
  for (let i = at - 1; i >= low && at - i < 5; i--) {
    if (isPreposition(reading, i)) return true;
    if (i === at - 1 && opensWithPlace(reading, i, at)) return false;
    const adjective = reading.tokens[i]?.kind === 'word' && !reading.isIn('fillers', i);
    const determiner = clauseWords.determiners.has(reading.norm(i));
    if (
      i === at - 1 &&
      isCapitalised(reading, at) &&
      /^\p{Ll}/u.test(reading.surface(i)) &&
      reading.matches('circumstances', reading.norm(i))
    ) {
      return !reading.words.bareContent && !reading.matches('moments', reading.norm(i));
    }
    if (i === at - 1 && isBodyInPlace(reading, i, at)) return true;
    if (reading.words.bareContent && reading.tokens[i]?.kind === 'number') continue;
    if (i === at - 1 && isCompound(reading, i)) return true;
    const quoteMark = opensQuotation(reading.surface(i));
    if (determiner || quoteMark) continue;
    if (!adjective || !isModifier(reading, i)) return false;
  }
  return false;
}

/** "of a car | dealership": a noun before the one that the preposition governs. */
function isCompound(reading: Reading, at: number): boolean {
  return (
    reading.words.bareContent &&
    /^\p{Ll}{3,}$/u.test(reading.surface(at)) &&
    clauseWords.articles.has(reading.norm(at - 1)) &&
    clauseWords.beforeCompound.has(reading.norm(at - 2))
  );
}

/** "в посольстве США": a name in capitals, which shows no case, after a body where one speaks. */
function isBodyInPlace(reading: Reading, body: number, at: number): boolean {
  return (
    !reading.words.bareContent &&
    /^\p{Lu}{2,}$/u.test(reading.surface(at)) &&
    reading.isIn('placePrepositions', body - 1) &&
    nounLike(reading, { first: body, last: at })?.person === false
  );
}

function isModifier(reading: Reading, at: number): boolean {
  const word = reading.norm(at);
  if (reading.analyzed.lang === 'en')
    return isCapitalised(reading, at) || ENGLISH_ADJECTIVE.test(word);
  // "у Відні міністр": names of places end like adjectives.
  if (isCapitalised(reading, at) && LIKE_ADJECTIVE.test(word) && !SURE_ADJECTIVE.test(word))
    return false;
  return word.length > 4 && ADJECTIVE.test(word);
}

/** A plural verb wants a plural name or several; an infinitive that opens a sentence is none. */
export function canBeSubject(reading: Reading, at: number, verb: Agreement): boolean {
  if (reading.analyzed.lang === 'en') return true;
  const word = reading.norm(at);
  const opens = startsSentence(reading, at) && !reading.linkAt(at);
  if (opens && word.length <= 3 && !/^\p{Lu}+$/u.test(reading.surface(at))) return false;
  if (opens && NO_SUBJECT_AT_START.test(word)) return false;
  if (verb !== 'pl' || PLURAL_END.test(word) || /^\p{Lu}+$/u.test(reading.surface(at))) return true;
  for (let near = at - 3; near <= at + 4; near++)
    if (reading.isIn('conjunctions', near)) return true;
  return false;
}

/** "изданию CNN": a name after an oblique noun for media is in its case. */
export function namesMedia(reading: Reading, at: number): boolean {
  if (reading.analyzed.lang === 'en' || !reading.matches('obliqueNoun', reading.norm(at - 1)))
    return false;
  const next = isCapitalised(reading, at + 1);
  if (!next && reading.matches('familyName', reading.norm(at))) return false;
  return nounLike(reading, { first: at - 1, last: at })?.media ?? false;
}

/** "телеканалу «Север»": a name in marks after an oblique noun is no subject. */
export function quotedAfterOblique(reading: Reading, at: number): boolean {
  if (!opensQuotation(reading.surface(at - 1))) return false;
  const before = reading.norm(at - 2);
  if (!/^\p{Ll}/u.test(reading.surface(at - 2))) return false;
  return (
    reading.matches('obliqueNoun', before) ||
    (OWNED_NOUN.test(before) && !reading.data.nouns.has(before))
  );
}
