import { BODY_NAME } from '../../languages/body-names.ts';
import { clockEnd } from './clock-end.ts';
import { hasCue } from './cues.ts';
import { type Draft, type Stretch, saidBy, tokensOf } from './draft.ts';
import { isNameElsewhere } from './names-elsewhere.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { describePhrase, nounLike, type Speaker } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';

/** Longer than this, what stands before a colon is a clause and no speaker. */
const MAX_SPEAKER = 6;

/** "Лавров: переговоры начнутся", "«Нас не услышали»: шахтёры о …", "Talks are dead – Needham". */
export function readHeadline(stretch: Stretch): Draft | null {
  const { reading, segments, first, last } = stretch;
  const opening = segments[first];
  const tail = segments[last - 1];
  if (!opening || !tail || last - first < 2) return null;
  const head = opening.quote ? opening : { ...opening, first: clockEnd(reading, opening) };
  const after = segments[first + 1];
  if (!head.quote && head.after === ':' && after) {
    // "Нові Санжари: в МОЗ відповіли": a place, and who speaks about it.
    if (reading.isIn('placePrepositions', after.first) && hasCue(reading, after)) return null;
    const content = after.quote && last === first + 2 ? after : tokensOf(stretch, first + 1, last);
    const source = headlineSpeaker(reading, head);
    const isLong = head.last - head.first > MAX_LAST && last === first + 2;
    if (!source && isLong) return draft(nameOnly(reading, after), head);
    const isOpen = source && !isPerson(source) && !after.quote && asks(reading, after);
    return isOpen ? null : draft(source, content);
  }
  if (head.quote && head.after === ':' && after && !hasCue(reading, after)) {
    if (head.last - head.first < MIN_QUOTE && !speaksAbout(reading, after)) return null;
    return draft(leading(reading, after), head);
  }
  if (!tail.quote && tail.before === '—' && !hasCue(reading, tail)) {
    return draft(headlineSpeaker(reading, tail), tokensOf(stretch, first, last - 1));
  }
  return null;
}

/** "Impeachment sham debunked: White House": in English the speaker may come last. */
function nameOnly(reading: Reading, range: Range): Speaker | null {
  if (!reading.words.bareContent || range.last - range.first > MAX_LAST) return null;
  for (let at = range.first; at < range.last; at++) if (!isCapitalised(reading, at)) return null;
  return headlineSpeaker(reading, range);
}

/** Whether somebody is sure to be a human being. */
function isPerson({ noun, link }: Speaker): boolean {
  return link?.type === 'person' || noun?.person === true || noun?.agreement === 'm';
}

/** "що змінилося", "удастся ли": over an article such words ask what it tells. */
function asks(reading: Reading, { first }: Range): boolean {
  return reading.isIn('questionWords', first) || reading.isIn('questionParticles', first + 1);
}

/** In tokens, marks included: what is shorter may be a name ("«Спартак»: тренер ушёл"). */
const MIN_QUOTE = 5;

/** "депутаты о бюджете", "MPs lash out": in English names stand in no marks. */
function speaksAbout(reading: Reading, { first, last }: Range): boolean {
  if (reading.words.bareContent) return reading.data.nouns.has(reading.norm(first));
  for (let at = first + 1; at < Math.min(last, first + MAX_SPEAKER); at++)
    if (reading.isIn('prepositions', at)) return reading.isIn('aboutPrepositions', at);
  return false;
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
  const { source } = found;
  // "… – Calmac": behind a dash, a name and no more.
  const isLast = source.first > first && source.last - source.first <= MAX_LAST;
  const named = isLast || isBearer(reading, source, found.content);
  return small >= MIN_SMALL && named ? found : null;
}

/** In tokens: a name behind the dash of a line is no longer. */
const MAX_LAST = 3;

/** "Маски: …", "Q: …": before a colon a capital is no name without a sign of one. */
function isBearer(reading: Reading, { noun, link, last }: Speaker, said: Range): boolean {
  if (noun || link?.type === 'person') return true;
  if (link) return link.type === 'organization' && reading.linkAt(last - 1) === link;
  if (isNamedLike(reading, last - 1)) return true;
  return reading.isIn('firstPersons', said.first);
}

/** Whether a word ends as names of bodies and families do. */
function isNamedLike(reading: Reading, at: number): boolean {
  const word = reading.norm(at);
  if (BODY_NAME.test(word)) return true;
  return !reading.words.bareContent && reading.matches('familyName', word);
}

/** Words in small letters: what has fewer is a list of names ("Режиссёр: Иван Петров"). */
const MIN_SMALL = 3;

function draft(source: Speaker | null, content: Range | null): Draft | null {
  return source && content && saidBy(source, null, content);
}

/** A speaker and nothing else: a linked name, a noun of the list, or capitalised words only. */
function headlineSpeaker(reading: Reading, range: Range): Speaker | null {
  if (range.last - range.first > MAX_SPEAKER || hasCue(reading, range)) return null;
  // "'We got her!': video shows …": marks that the text sets otherwise.
  const isWord = reading.tokens[range.first]?.kind === 'word';
  if (isLabel(reading, range) || (!isWord && reading.words.bareContent)) return null;
  const opensClause = (
    ['prepositions', 'questionWords', 'relatives', 'complementizers'] as const
  ).some((list) => reading.isIn(list, range.first));
  if (opensClause) return null;
  if (isClause(reading, range) || isShouted(reading, range) || holdsScore(reading, range))
    return null;
  const whole = describePhrase(reading, range, null);
  if (whole.link?.type === 'event' || whole.link?.type === 'product') return null;
  if (whole.link?.type === 'place' && range.last - range.first === 1) return null;
  const linked = whole.link && reading.linkAt(range.first) === whole.link;
  if (linked || nounLike(reading, headOf(reading, range))) return whole;
  for (let at = range.first; at < range.last; at++) {
    if (reading.tokens[at]?.kind === 'word' && !isCapitalised(reading, at)) return null;
  }
  const isName = isNameElsewhere(reading, range, isNamedLike(reading, range.last - 1));
  return whole.named && isName ? whole : null;
}

/** "Spain 2-1 England: …", "Реал – Аталанта – 2:0": how a match ended. */
function holdsScore(reading: Reading, { first, last }: Range): boolean {
  for (let at = first + 1; at + 1 < last; at++) {
    const isNumber = (beside: number): boolean => reading.tokens[beside]?.kind === 'number';
    if (/^[-–:]$/.test(reading.surface(at)) && isNumber(at - 1) && isNumber(at + 1)) return true;
  }
  return false;
}

/** "Видео", "Центр города", "Storm Fergus live": what many headlines begin with and nobody is. */
function isLabel(reading: Reading, { first, last }: Range): boolean {
  const words = Array.from({ length: last - first }, (_, at) => reading.norm(first + at));
  const [head = ''] = words;
  const labels = [head, words.join(' '), words.at(-1) ?? ''];
  return labels.some((label) => reading.matches('headlineLabels', label));
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
