import { BODY_NAME } from '../../languages/body-names.ts';
import { hasCue } from './cues.ts';
import { type Draft, type Stretch, saidBy, tokensOf } from './draft.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { describePhrase, nounLike, type Speaker } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';

/** Longer than this, what stands before a colon is a clause and no speaker. */
const MAX_SPEAKER = 6;

/** "Лавров: переговоры начнутся", "«Нас не услышали»: шахтёры о …", "Talks are dead – Needham". */
export function readHeadline(stretch: Stretch): Draft | null {
  const { reading, segments, first, last } = stretch;
  const head = segments[first];
  const tail = segments[last - 1];
  if (!head || !tail || last - first < 2) return null;
  const after = segments[first + 1];
  if (!head.quote && head.after === ':' && after) {
    // "Нові Санжари: в МОЗ відповіли": a place, and who speaks about it.
    if (reading.isIn('placePrepositions', after.first) && hasCue(reading, after)) return null;
    const content = after.quote && last === first + 2 ? after : tokensOf(stretch, first + 1, last);
    return draft(headlineSpeaker(reading, head), content);
  }
  if (head.quote && head.after === ':' && after && !hasCue(reading, after)) {
    return draft(leading(reading, after), head);
  }
  if (!tail.quote && tail.before === '—' && !hasCue(reading, tail)) {
    return draft(headlineSpeaker(reading, tail), tokensOf(stretch, first, last - 1));
  }
  return null;
}

/** What a line of the text says that is written as a headline; captions and lists are so too. */
export function readLine(stretch: Stretch): Draft | null {
  const found = readHeadline(stretch);
  if (!found) return null;
  const { reading } = stretch;
  const { first, last } = found.content;
  if (reading.isIn('questionWords', first) || !found.source) return null;
  let small = 0;
  for (let at = first; at < last; at++) if (/^\p{Ll}{2,}/u.test(reading.surface(at))) small++;
  const named = found.source.first > first || isBearer(reading, found.source, found.content);
  return small >= MIN_SMALL && named ? found : null;
}

/** "Маски: …", "Q: …": before a colon a capital is no name without a sign of one. */
function isBearer(reading: Reading, { noun, link, last }: Speaker, said: Range): boolean {
  if (noun || link?.type === 'person') return true;
  if (link) return link.type === 'organization' && reading.linkAt(last - 1) === link;
  const word = reading.norm(last - 1);
  if (BODY_NAME.test(word)) return true;
  if (!reading.words.bareContent && reading.matches('familyName', word)) return true;
  return /^(?:i|we|я|мы|ми)$/.test(reading.norm(said.first));
}

/** Words in small letters: what has fewer is a list of names ("Режиссёр: Иван Петров"). */
const MIN_SMALL = 3;

function draft(source: Speaker | null, content: Range | null): Draft | null {
  return source && content && saidBy(source, null, content);
}

/** A speaker and nothing else: a linked name, a noun of the list, or capitalised words only. */
function headlineSpeaker(reading: Reading, range: Range): Speaker | null {
  if (range.last - range.first > MAX_SPEAKER || hasCue(reading, range)) return null;
  if (reading.matches('headlineLabels', reading.norm(range.first))) return null;
  const opensClause = (
    ['prepositions', 'questionWords', 'relatives', 'complementizers'] as const
  ).some((list) => reading.isIn(list, range.first));
  if (opensClause) return null;
  if (isClause(reading, range) || isShouted(reading, range)) return null;
  const whole = describePhrase(reading, range, null);
  if (whole.link?.type === 'event' || whole.link?.type === 'product') return null;
  if (whole.link?.type === 'place' && range.last - range.first === 1) return null;
  const linked = whole.link && reading.linkAt(range.first) === whole.link;
  if (linked || nounLike(reading, headOf(reading, range))) return whole;
  for (let at = range.first; at < range.last; at++) {
    if (reading.tokens[at]?.kind === 'word' && !isCapitalised(reading, at)) return null;
  }
  return whole.named ? whole : null;
}

/** In capitals no longer word of the text is told from a name; an abbreviation is shorter. */
const MAX_ABBREVIATION = 5;

/** "МОЩНЫЙ ШТОРМ В ГОРОДЕ: …": words that a headline in capitals does not show to be names. */
function isShouted(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const isLong = reading.norm(at).length > MAX_ABBREVIATION;
    const isKnown = reading.linkAt(at) !== undefined || reading.data.nouns.has(reading.norm(at));
    if (isLong && !isKnown && /^\p{Lu}+$/u.test(reading.surface(at))) return true;
  }
  return false;
}

/** "Министры обсудили рыбу": a verb that agrees with the first noun. */
function isClause(reading: Reading, { first, last }: Range): boolean {
  const agreement = reading.data.nouns.get(reading.norm(first))?.agreement;
  const pattern = agreement === 'pl' ? 'pluralVerb' : agreement === 'm' ? 'masculineVerb' : null;
  if (pattern === null) return false;
  for (let at = first + 1; at < last; at++) {
    const small = !isCapitalised(reading, at) && !reading.data.nouns.has(reading.norm(at));
    if (small && reading.matches(pattern, reading.norm(at))) return true;
  }
  return false;
}

/** The head noun: first in Russian and Ukrainian phrases, last in English ones. */
function headOf(reading: Reading, { first, last }: Range): Range {
  return reading.words.bareContent ? { first: last - 1, last } : { first, last: first + 1 };
}

/** "шахтёры о переговорах": the subject before the preposition. */
function leading(reading: Reading, range: Range): Speaker | null {
  let last = range.first;
  while (last < range.last && !reading.isIn('prepositions', last)) last++;
  if (last === range.last && last - range.first > 3) return null;
  const own = { first: range.first, last };
  const about = last < range.last && reading.isIn('aboutPrepositions', last);
  const found = findSubject(reading, own, 'any');
  return found ?? (about && last - range.first <= 2 ? describePhrase(reading, own, null) : null);
}
