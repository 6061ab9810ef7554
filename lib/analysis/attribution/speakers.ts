import { clauseWords } from '../../languages/en/clause-words.ts';
import { NO_SUBJECT, PAST_VERB } from '../../languages/phrase-endings.ts';
import type { Agreement } from '../../languages/speech-data.ts';
import type { EntityLink } from '../../model/mention.ts';
import { phraseEnd, withModifiers } from './phrase-bounds.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import {
  describePhrase,
  isPlainWord,
  isPreposition,
  nounLike,
  type Speaker,
} from './speaker-phrase.ts';
import {
  agrees,
  canBeSubject,
  isGoverned,
  isOblique,
  namesMedia,
  quotedAfterOblique,
} from './subject-case.ts';

/** The "ua" of "LB.ua". */
function isDomainEnding({ tokens, surface }: Reading, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return surface(at - 1) === '.' && before?.end === here?.start && /^\p{Ll}/u.test(surface(at));
}

/** What a subject may begin with at a token, or null. */
function candidateAt(reading: Reading, at: number, low: number, verb: Agreement): Speaker | null {
  if (reading.tokens[at]?.kind !== 'word' || isDomainEnding(reading, at)) return null;
  const norm = reading.norm(at);
  const at1 = { first: at, last: at + 1, link: null, noun: null, pronoun: null, named: false };
  const pronoun = reading.data.pronouns.get(norm);
  if (pronoun && !isGoverned(reading, at, low)) {
    return agrees(verb, pronoun) || verb === 'any' ? { ...at1, pronoun } : null;
  }
  if (isGoverned(reading, at, low)) return null;
  // "Last week State Department official David Holmes".
  const isWhen =
    clauseWords.timesOfSubjects.has(norm) && reading.matches('circumstances', reading.norm(at + 1));
  if (reading.words.bareContent && isWhen) return null;
  const noun = reading.data.nouns.get(norm);
  if (reading.isIn('ownPersons', at)) return null;
  if (reading.words.bareContent && reading.matches('circumstances', norm)) return null;
  if (noun && agrees(verb, noun.agreement)) {
    return { ...at1, noun, link: reading.linkAt(at) ?? null };
  }
  const link = reading.linkAt(at);
  if (link && bearsNoSpeech(reading, at, link)) return null;
  const named = link !== undefined || isCapitalised(reading, at);
  if (!named || isOblique(reading, at) || isPlainWord(reading, at)) return null;
  if (
    quotedAfterOblique(reading, at) ||
    namesMedia(reading, at) ||
    !canBeSubject(reading, at, verb)
  )
    return null;
  return { ...at1, link: link ?? null, named: true };
}

/**
 * "В интервью каналу Sky News Джереми Хант", "DW голова в'язниці": a foreign name of a body right
 * before the person who speaks is in another case, which it does not show.
 */
function bearsNoSpeech(reading: Reading, at: number, link: EntityLink): boolean {
  if (reading.words.bareContent || link.type === 'person' || link.type === 'place') return false;
  if (!/^[a-z]/i.test(reading.surface(at))) return false;
  let next = at + 1;
  while (reading.linkAt(next) === link) next++;
  if (reading.data.nouns.get(reading.norm(next + 1))?.person && !isCapitalised(reading, next)) {
    next++;
  }
  const person = reading.linkAt(next)?.type === 'person' && isCapitalised(reading, next);
  return person || reading.data.nouns.get(reading.norm(next))?.person === true;
}

/** The subject in a stretch of tokens; `agreement` is that of its verb. Null if there is none. */
export function findSubject(
  reading: Reading,
  { first: low, last: high }: Range,
  agreement: Agreement,
): Speaker | null {
  let media: Speaker | null = null;
  const near = high - 1 >= low ? candidateAt(reading, high - 1, low, agreement) : null;
  if (near?.pronoun) return near;
  for (let at = low; at < high; at++) {
    const head = candidateAt(reading, at, low, agreement);
    if (!head) continue;
    if (head.pronoun) return head;
    const first = withModifiers(reading, at, low);
    const last = phraseEnd(reading, at, high);
    const found = describePhrase(reading, { first, last }, head);
    if (found.noun?.media || isMedia(reading, found.link)) {
      media ??= found;
      at = last - 1;
      continue;
    }
    return withSecond(reading, widen(reading, found, high, agreement), high);
  }
  return media;
}

/** "Roscosmos | and NASA said", "fact checker | and writer David Emery": two names, or two titles of one. */
function withSecond(reading: Reading, found: Speaker, high: number): Speaker {
  if (!reading.words.bareContent || !clauseWords.ands.has(reading.norm(found.last))) return found;
  let end = high;
  while (end > found.last + 1 && reading.isIn('fillers', end - 1)) end--;
  const second = { first: found.last + 1, last: end };
  if (second.last - second.first < 1 || second.last - second.first > MAX_PLAIN) return found;
  for (let at = second.first; at < second.last; at++) {
    const fits = isCapitalised(reading, at) || reading.tokens[at]?.kind === 'word';
    if (!fits || isPreposition(reading, at) || reading.data.verbs.has(reading.norm(at)))
      return found;
  }
  if (!isCapitalised(reading, second.last - 1)) return found;
  return describePhrase(reading, { first: found.first, last: end }, found);
}

/** "Депутат от партии Иванов": a name after a complement belongs to the noun before it. */
function widen(reading: Reading, found: Speaker, high: number, agreement: Agreement): Speaker {
  if (!found.noun || found.link?.type === 'person') return found;
  const end = nameAfterPlace(reading, found, high);
  if (end > found.last) return describePhrase(reading, { first: found.first, last: end }, found);
  for (let at = high - 1; at >= found.last; at--) {
    const head = candidateAt(reading, at, found.last, agreement);
    if (!head?.named || head.link?.type !== 'person') continue;
    return describePhrase(reading, { first: found.first, last: at + 1 }, found);
  }
  return found;
}

/** In tokens: a place, a given and a family name. */
const PLACE_AND_NAME = 3;

/** "агроном из Мичуринска | Павел Сорока": where the name ends that follows whence its bearer is. */
function nameAfterPlace(reading: Reading, { last, named }: Speaker, high: number): number {
  if (reading.words.bareContent || named || !isPreposition(reading, last)) return last;
  let end = last + 1;
  while (end < high && isCapitalised(reading, end)) end++;
  return end - last > PLACE_AND_NAME ? end : last;
}

/** Whether a link names a paper, an agency or a channel. */
export function isMedia(reading: Reading, link: EntityLink | null): boolean {
  return reading.entityOf(link?.entityId ?? null)?.kind === 'media';
}

/** A subject without any known noun or name: the plain words next to the verb. */
export function plainSubject(reading: Reading, range: Range): Speaker | null {
  let { first, last } = range;
  while (first < last && reading.isIn('fillers', first)) first++;
  while (last > first && reading.isIn('fillers', last - 1)) last--;
  // "кілька разів повторила прем'єр": how often, not who.
  if (reading.isIn('timesOver', last - 1)) return null;
  if (first >= last || last - first > 7) return null;
  const word = reading.norm(first);
  const token = reading.tokens[first];
  const english = reading.analyzed.lang === 'en';
  if (token?.kind !== 'word' || isPreposition(reading, first)) return null;
  if (reading.isIn('ownPersons', last - 1)) return null;
  if (reading.isIn('ownPersons', first) || reading.isIn('questionWords', first)) return null;
  if (reading.data.possessives.has(word) && !english) return null;
  if (reading.isIn('relatives', first) || reading.isIn('conjunctions', first)) return null;
  if (reading.isIn('complementizers', first) || reading.isIn('parentheticals', first)) return null;
  if (!english && reading.matches('obliqueNoun', word)) return null;
  if (!english && last - first > 1 && PAST_VERB.test(word)) return null;
  if (reading.isIn('thatWords', first) && last - first === 1) return null;
  if (reading.data.verbs.has(word) || reading.data.impersonals.has(word)) return null;
  if (!english && NO_SUBJECT.test(word) && word.length > 3) return null;
  return describePhrase(reading, { first, last: phraseEnd(reading, first, last) }, null);
}

/**
 * "написали в фейсбуке | тайские «морские котики»": a subject in plain words after where or how
 * something is said. `agreement` is that of the verb right before the range.
 */
export function subjectPastPlace(
  reading: Reading,
  { first: low, last }: Range,
  agreement: Agreement,
): Speaker | null {
  if (reading.words.bareContent) return null;
  let first = low;
  while (first < last && (reading.isIn('fillers', first) || isPreposition(reading, first))) {
    first++;
    if (!isPreposition(reading, first - 1)) continue;
    while (first < last && isGovernedWord(reading, first, agreement)) first++;
  }
  if (first === low || first >= last || !opensPhrase(reading, first, agreement)) return null;
  const end = phraseEnd(reading, first, Math.min(last, first + MAX_PLAIN));
  return describePhrase(reading, { first, last: end }, null);
}

/** In tokens: a subject in plain words is short. */
const MAX_PLAIN = 7;

/** What a preposition governs, and a genitive that hangs on it ("в зале суда"). */
function isGovernedWord(reading: Reading, at: number, agreement: Agreement): boolean {
  const word = reading.norm(at);
  if (reading.tokens[at]?.kind !== 'word') return false;
  if (isPreposition(reading, at - 1)) return true;
  if (opensPhrase(reading, at, agreement)) return false;
  return reading.matches('obliqueNoun', word) || reading.matches('hangingNoun', word);
}

const OPENINGS = {
  m: 'masculineOpening',
  f: 'feminineOpening',
  pl: 'pluralOpening',
} as const;

/** Whether by its ending a word may begin a subject in plain words with which a verb agrees. */
export function opensPhrase(reading: Reading, at: number, agreement: Agreement): boolean {
  if (agreement !== 'm' && agreement !== 'f' && agreement !== 'pl') return false;
  return reading.matches(OPENINGS[agreement], reading.norm(at));
}

/** "в Кремле", "в мэрии": the body that stands in the place of a subject. */
export function findPlaceSpeaker(reading: Reading, range: Range): Speaker | null {
  for (let at = range.first; at + 1 < range.last; at++) {
    if (!reading.isIn('placePrepositions', at)) continue;
    const first = at + 1;
    const last = phraseEnd(reading, first, range.last);
    const head = reading.norm(first);
    const words = Array.from({ length: last - first }, (_, i) => reading.norm(first + i));
    const plain = reading.tokens[first]?.kind !== 'word' && !/^["«„]$/.test(reading.surface(first));
    if (plain || words.some((word) => reading.matches('circumstances', word))) continue;
    if (reading.isIn('relatives', first)) continue;
    // "в её пресс-службе", not "в их числе".
    const owned = { first: first + 1, last };
    if (reading.data.possessives.has(head) && (last === first + 1 || !nounLike(reading, owned)))
      continue;
    // "В то же время в компании": when, not where.
    if (reading.isIn('demonstratives', first)) continue;
    return describePhrase(reading, { first, last }, null);
  }
  return null;
}
