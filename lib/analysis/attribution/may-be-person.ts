import { clauseWords } from '../../languages/en/clause-words.ts';
import { ENGLISH_TRADE } from '../../languages/phrase-endings.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { isPreposition, type Speaker } from './speaker-phrase.ts';

/**
 * Whether "he" or "she" may mean an English speaker: a person, a title, a name that is not that of a
 * body; "advisers", "the Home Office", "the campaign" are none.
 */
export function mayBePerson(reading: Reading, speaker: Speaker): boolean {
  const { link, first, last } = speaker;
  if (link?.type === 'person' || link?.method === 'office') return true;
  // "Pakistan-based developer Ammar Askar": the place is not who speaks.
  if (link && (reading.linkAt(last - 1) || countCapitals(reading, last - 2, last) < 2))
    return false;
  const end = headEnd(reading, speaker);
  const head = reading.data.nouns.get(reading.norm(end - 1));
  if (head?.agreement === 'pl') return false;
  let isTitled = false;
  let isBody = head !== undefined && !isHuman(head);
  for (let at = first; at < last; at++) {
    const noun = reading.data.nouns.get(reading.norm(at));
    if (noun && isHuman(noun)) isTitled = true;
    if (noun && !isHuman(noun) && isCapitalised(reading, at)) isBody = true;
  }
  if (isTitled) return true;
  return !isBody && !joinsTwo(reading, speaker) && isNameOrTrade(reading, { first, last: end });
}

function isHuman({ person, sourcing, agreement, media }: NonNullable<Speaker['noun']>): boolean {
  return person || (sourcing === 'anonymous' && agreement !== 'pl' && !media);
}

/** "The Italian", "the 38-year-old": called so instead of by name. */
export function standsForName(reading: Reading, { first, last, link }: Speaker): boolean {
  return (
    link === null &&
    clauseWords.definite.has(reading.norm(first)) &&
    countCapitals(reading, first + 1, last) < 2
  );
}

/** Where the words before the first preposition end. */
function headEnd(reading: Reading, { first, last }: Range): number {
  let end = first + 1;
  while (end < last && !isPreposition(reading, end) && reading.tokens[end]?.kind === 'word') end++;
  return end;
}

/** "Ford and Fry": two are "they". */
function joinsTwo(reading: Reading, { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at++) if (clauseWords.ands.has(reading.norm(at))) return true;
  return false;
}

function countCapitals(reading: Reading, first: number, last: number): number {
  let count = 0;
  for (let at = first; at < last; at++) if (isCapitalised(reading, at)) count++;
  return count;
}

function isNameOrTrade(reading: Reading, { first, last }: Range): boolean {
  const capitals = countCapitals(reading, first, last);
  const word = reading.norm(first);
  const opens = clauseWords.somebody.has(word) || clauseWords.determiners.has(word);
  const own = opens ? countCapitals(reading, first + 1, last) : capitals;
  if (own === 0) return ENGLISH_TRADE.test(reading.norm(last - 1));
  // "the Home Office", "the BBC", "Covid-19": persons take no article and no number.
  if (opens && own > 1) return false;
  if (
    reading.tokens[last]?.kind === 'number' &&
    reading.tokens[last]?.start === reading.tokens[last - 1]?.end
  )
    return false;
  for (let at = first; at < last; at++)
    if (isCapitalised(reading, at) && !/^\p{Lu}{2}/u.test(reading.surface(at))) return true;
  return false;
}
