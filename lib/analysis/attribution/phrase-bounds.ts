import { clauseWords } from '../../languages/en/clause-words.ts';
import { ANY_POSSESSIVE, PREDICATE } from '../../languages/english-endings.ts';
import { GENITIVE_NOUN, GOVERNED_NOUN } from '../../languages/phrase-endings.ts';
import { opensQuotation } from '../../text/quote-marks.ts';
import { isCapitalised, type Reading } from './reading.ts';
import { isPreposition, nounLike, startsSentence } from './speaker-phrase.ts';

/* How far the phrase for a speaker goes: to the right of its first word, to the left of its noun. */

/** A longer phrase than this is no speaker but a misread clause. */
const MAX_PHRASE = 16;

/** Where a subject phrase that begins at `first` ends: before a preposition or a mark, at most. */
export function phraseEnd(reading: Reading, first: number, high: number): number {
  let last = first;
  while (last < high && last - first < MAX_PHRASE) {
    const english = reading.analyzed.lang === 'en';
    if (last > first && isPreposition(reading, last)) {
      const complement = english && clauseWords.complementPrepositions.has(reading.norm(last));
      const goesOn =
        reading.matches('takesMore', reading.norm(last - 1)) || isInName(reading, last);
      if (!complement && !goesOn) break;
      if (complement && tellsWhere(reading, last)) break;
    }
    if (english && last > first && reading.isIn('clauseOpeners', last)) break;
    // "the firm’s | recently named chairman".
    if (english && last > first && ANY_POSSESSIVE.test(reading.norm(last - 1)) && last + 1 < high) {
      last++;
      continue;
    }
    const ends = reading.isIn('fillers', last) || reading.isIn('complementizers', last);
    if (last > first && ends && !joinsName(reading, last, high)) break;
    if (reading.data.verbs.get(reading.norm(last))?.nounToo === false) break;
    if (last > first && (reading.isIn('addressees', last) || isDate(reading, last))) break;
    if (last > first && (beginsPredicate(reading, last) || isAdverb(reading, last))) break;
    if (last > first && last === high - 1 && isWeekday(reading, last)) break;
    if (last > first && isInfinitive(reading, last)) break;
    last++;
  }
  if (reading.words.bareContent && last < high) last = beforeRelative(reading, first, last);
  return Math.max(last, first + 1);
}

/** "analysts | who have done the sums", where the clause does not end with the phrase. */
function beforeRelative(reading: Reading, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (reading.isIn('relatives', at)) return at;
  return last;
}

/** "the National Institute on Drug Abuse": a preposition within the name of a body. */
function isInName(reading: Reading, at: number): boolean {
  if (!isCapitalised(reading, at - 1) || !isCapitalised(reading, at + 1)) return false;
  const noun = reading.data.nouns.get(reading.norm(at - 1));
  const isTime = reading.matches('circumstances', reading.norm(at + 1));
  return (
    noun !== undefined && !noun.person && !isTime && clauseWords.nameJoints.has(reading.norm(at))
  );
}

/** "Marcelo Claure | in an email to staff": where it was said. */
function tellsWhere(reading: Reading, at: number): boolean {
  if (!clauseWords.whereMarks.has(reading.norm(at))) return false;
  const head = clauseWords.determiners.has(reading.norm(at + 1)) ? at + 2 : at + 1;
  const word = reading.norm(head);
  return reading.matches('reportNouns', word) || reading.matches('circumstances', word);
}

/** "Игорь Рябцев | отвечать не стал", not "Местные власти". */
function isInfinitive(reading: Reading, at: number): boolean {
  if (!/^\p{Ll}/u.test(reading.surface(at)) || nounLike(reading, { first: at, last: at + 1 }))
    return false;
  const follows = isCapitalised(reading, at - 1) && !startsSentence(reading, at - 1);
  return follows && reading.matches('infinitive', reading.norm(at));
}

/** "Dempsey | quickly suspected", "Трамп | постійно": how somebody does it is no part of the name. */
function isAdverb(reading: Reading, at: number): boolean {
  const surface = reading.surface(at);
  const word = reading.norm(at);
  if (!/^\p{Ll}{5,}$/u.test(surface) || reading.data.nouns.has(word)) return false;
  if (!reading.words.bareContent && !isCapitalised(reading, at - 1)) return false;
  return reading.matches('adverb', word);
}

/** "Ryanair | скасував рейси та попередив": the verb of another clause after a name or a noun. */
export function beginsPredicate(reading: Reading, at: number): boolean {
  const word = reading.norm(at);
  if (reading.tokens[at]?.kind !== 'word' || !/^\p{Ll}/u.test(reading.surface(at))) return false;
  if (reading.linkAt(at) || reading.data.nouns.has(word)) return false;
  const hasObject = reading.words.bareContent && reading.isIn('judged', at + 1);
  if (hasObject && PREDICATE.test(word)) return true;
  const before = at - 1;
  const bearer = isCapitalised(reading, before) || reading.data.nouns.has(reading.norm(before));
  if (!bearer || !reading.matches('predicateVerb', word)) return false;
  // "пресс-секретарь | водоканала | Ольга Дубова": whose, and then who.
  const isWhose = isCapitalised(reading, at + 1) && isCapitalised(reading, at + 2);
  return !isWhose || !reading.matches('verbOrNoun', word);
}

/** "the Youth and Sports Bureau": what is joined is the name of one body. */
function joinsName(reading: Reading, at: number, high: number): boolean {
  if (!reading.words.bareContent || !clauseWords.ands.has(reading.norm(at))) return false;
  if (!isCapitalised(reading, at - 1) || reading.linkAt(at - 1)?.type === 'person') return false;
  for (let next = at + 1; next < high && isCapitalised(reading, next); next++) {
    const noun = reading.data.nouns.get(reading.norm(next));
    if (noun && next > at + 1 && !noun.person && noun.agreement === 'sg') return true;
  }
  return false;
}

/** "The government Thursday | announced". */
function isWeekday(reading: Reading, at: number): boolean {
  if (!reading.words.bareContent || reading.linkAt(at)?.entityId) return false;
  return clauseWords.weekdays.has(reading.norm(at));
}

/** "22 декабря", "last week" after a name. */
function isDate(reading: Reading, at: number): boolean {
  if (clauseWords.dateOpeners.has(reading.norm(at))) {
    return reading.matches('circumstances', reading.norm(at + 1));
  }
  return (
    reading.tokens[at]?.kind === 'number' && reading.matches('circumstances', reading.norm(at + 1))
  );
}

/** Widens a phrase to the left over lower-case adjectives and determiners. */
export function withModifiers(reading: Reading, first: number, low: number): number {
  let start = first;
  while (start > low && first - start < 4) {
    const before = start - 1;
    const mark = opensQuotation(reading.surface(before));
    if (isAge(reading, start)) {
      start -= 2;
      continue;
    }
    if (!mark && isPreposition(reading, before - 1) && before > low) {
      // "По итогам голосования Байден": what the preposition governs belongs to it.
      while (start < first && isGovernedNoun(reading, start)) start++;
      break;
    }
    const plain =
      reading.tokens[before]?.kind === 'word' &&
      !isForeignName(reading, before) &&
      !isPreposition(reading, before) &&
      (!reading.isIn('fillers', before) || ANY_POSSESSIVE.test(reading.norm(before - 1))) &&
      !reading.isIn('conjunctions', before) &&
      !reading.isIn('relatives', before) &&
      !reading.isIn('complementizers', before) &&
      !reading.isIn('questionWords', before) &&
      !reading.isIn('addressees', before) &&
      !reading.matches('circumstances', reading.norm(before)) &&
      !(reading.words.bareContent && clauseWords.occasions.has(reading.norm(before))) &&
      (!reading.data.verbs.has(reading.norm(before)) ||
        (isCapitalised(reading, before) && !startsSentence(reading, before))) &&
      !reading.matches('obliqueNoun', reading.norm(before));
    if (!mark && (!plain || isGenitive(reading, before, first))) break;
    start = before;
  }
  return start;
}

/** "43-year-old": a number glued to what follows. */
function isAge({ tokens, surface }: Reading, at: number): boolean {
  const [number, hyphen, word] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (number?.kind !== 'number' || surface(at - 1) !== '-') return false;
  return number.end === hyphen?.start && hyphen.end === word?.start;
}

/** "в адрес веры | Асия Биби", "в останні роки | Бенкс": no title of the one who speaks. */
function isGenitive(reading: Reading, at: number, name: number): boolean {
  if (reading.words.bareContent || !isCapitalised(reading, name)) return false;
  if (!/^\p{Ll}/u.test(reading.surface(at)) || nounLike(reading, { first: at, last: at + 1 }))
    return false;
  return GENITIVE_NOUN.test(reading.norm(at));
}

/** A known name in Latin letters before a Russian or Ukrainian one: two names, not one. */
function isForeignName(reading: Reading, at: number): boolean {
  return (
    !reading.words.bareContent &&
    reading.linkAt(at) !== undefined &&
    /^[a-z]/i.test(reading.surface(at))
  );
}

/** A lower-case word between a preposition's and a name that neither describes nor entitles it. */
function isGovernedNoun(reading: Reading, at: number): boolean {
  if (reading.words.bareContent || !/^\p{Ll}/u.test(reading.surface(at))) return false;
  return !reading.data.nouns.has(reading.norm(at)) && GOVERNED_NOUN.test(reading.norm(at));
}
