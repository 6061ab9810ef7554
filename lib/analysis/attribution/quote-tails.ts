import { clauseWords } from '../../languages/en/clause-words.ts';
import { LONG_PAST } from '../../languages/english-endings.ts';
import { findCues } from './cues.ts';
import { type Draft, type Stretch, saidBy } from './draft.ts';
import { finiteForm, isDeed } from './finite-verb.ts';
import type { Range, Reading } from './reading.ts';
import type { Segment } from './segments.ts';
import { describePhrase, type Speaker, type Told } from './speaker-phrase.ts';
import { findSubject, subjectPastPlace } from './speakers.ts';

/** How far after a verb that is in no list its subject may begin, in tokens. */
const NEAR = 5;

/**
 * "«Ни копейки», — буркнула подсудимая", "“Next question,” grunted the manager": beside a
 * quotation any verb tells that somebody speaks. Gives one attribution for each quotation that
 * nothing else has claimed.
 */
export function readQuoteTails(stretch: Stretch): void {
  const { segments, first, last, drafts } = stretch;
  for (let index = first; index < last; index++) {
    const segment = segments[index];
    if (!segment?.quote || isClaimed(stretch, segment)) continue;
    drafts.push(...readTail(stretch, index));
  }
}

function isClaimed({ drafts }: Stretch, { first, last }: Range): boolean {
  return drafts.some(({ content }) => content.first < last && content.last > first);
}

function readTail(stretch: Stretch, index: number): Draft[] {
  const { reading, segments, last } = stretch;
  const quote = segments[index];
  const tail = segments[index + 1];
  if (!quote || !tail || index + 1 >= last || tail.quote || !isSpoken(reading, quote)) return [];
  if (findCues(reading, tail).some(({ gerund }) => !gerund)) return [];
  const told = reading.words.bareContent
    ? englishTail(stretch, index + 1)
    : slavicTail(reading, tail);
  if (!told) return [];
  const goesOn = segments[index + 2];
  const isMore = goesOn?.quote && index + 2 < last && !isClaimed(stretch, goesOn);
  const said = isMore ? [quote, goesOn] : [quote];
  return said.map((one) => saidBy(told.source, told.verb, one));
}

/** A quotation that ends as speech does before its narrator: with a comma, a question, a shout. */
function isSpoken(reading: Reading, { last }: Range): boolean {
  return /^[,?!…]+$/.test(reading.surface(last - 2)) || /^[,—–]$/.test(reading.surface(last));
}

/** "— буркнула подсудимая": a dash, a finite verb, and a subject that agrees with it. */
function slavicTail(reading: Reading, tail: Segment): Told | null {
  return tail.before === '—' ? verbThenSubject(reading, tail) : null;
}

/** A finite verb at the beginning of a range, in its list or not, and the subject after it. */
export function verbThenSubject(reading: Reading, { first, last }: Range): Told | null {
  let at = first;
  while (at < last && reading.isIn('fillers', at)) at++;
  const agreement = finiteForm(reading, at);
  if (!agreement) return null;
  const after = { first: at + 1, last: Math.min(last, at + 1 + MAX_TAIL) };
  const source =
    findSubject(reading, after, agreement) ?? subjectPastPlace(reading, after, agreement);
  if (!source || source.first - at > NEAR) return null;
  return { source, verb: { first: at, last: at + 1 } };
}

/** In tokens: a narrator between two quotations is short. */
const MAX_TAIL = 14;

/** "grunted the manager", "the prosecutor had urged it", "the harbourmaster, Iain Buchan, growled". */
function englishTail({ reading, segments, last }: Stretch, index: number): Told | null {
  const tail = segments[index];
  if (!tail) return null;
  const verdict = verdictOf(reading, tail);
  if (verdict) return verdict;
  if (isTold(reading, tail.first)) {
    const source = findSubject(reading, { first: tail.first + 1, last: tail.last }, 'any');
    if (source && source.first - tail.first <= 2) {
      return { source, verb: { first: tail.first, last: tail.first + 1 } };
    }
    return null;
  }
  const source = findSubject(reading, tail, 'any') ?? plainNoun(reading, tail);
  if (source?.first !== tail.first) return null;
  let at = source.last;
  while (at < tail.last && reading.isIn('fillers', at)) at++;
  if (at < tail.last) {
    const says = isPast(reading, at) || (isTold(reading, at) && !isDeed(reading, at));
    return says ? { source, verb: { first: at, last: at + 1 } } : null;
  }
  const [name, verb] = [segments[index + 1], segments[index + 2]];
  const apposed = index + 2 < last && name?.before === ',' && verb?.before === ',';
  if (!apposed || !verb || !isPast(reading, verb.first) || name.last - name.first > 4) return null;
  const whole = describePhrase(reading, { first: source.first, last: name.last }, source);
  return { source: whole, verb: { first: verb.first, last: verb.first + 1 } };
}

/** "“…,” was the verdict of the coach": what was said is named, and whose it is. */
function verdictOf(reading: Reading, { first, last }: Range): Told | null {
  if (!clauseWords.emptyBe.has(reading.norm(first))) return null;
  if (reading.isIn('verdictOpeners', first + 1)) {
    const source = findSubject(reading, { first: first + 2, last }, 'any');
    return source?.first === first + 2 ? { source, verb: { first, last: first + 2 } } : null;
  }
  for (let at = first + 2; at < Math.min(last, first + NEAR); at++) {
    if (!clauseWords.verdictOwners.has(reading.norm(at))) continue;
    if (!reading.matches('verdicts', reading.norm(at - 1))) return null;
    const source = findSubject(reading, { first: at + 1, last }, 'any');
    return source && source.first <= at + 2 ? { source, verb: { first, last: at } } : null;
  }
  return null;
}

/** "the harbourmaster": one noun that no list has. */
function plainNoun(reading: Reading, { first, last }: Range): Speaker | null {
  if (!clauseWords.determiners.has(reading.norm(first))) return null;
  const end = Math.min(first + 2, last);
  return describePhrase(reading, { first, last: end }, null);
}

/** "fumes Marta Kolar", "spat the coach": any finite form, with nothing but a subject beside it. */
function isTold(reading: Reading, at: number): boolean {
  return finiteForm(reading, at) !== null;
}

function isPast(reading: Reading, at: number): boolean {
  if (!LONG_PAST.test(reading.surface(at))) return false;
  return !reading.isIn('prepositions', at + 1);
}
