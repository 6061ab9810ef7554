/** Who stands in a source phrase: "по словам | министра", "according to | a senior diplomat". */
import { clauseWords } from '../../languages/en/clause-words.ts';
import type { SpeechClass } from '../../model/claim.ts';
import { opensQuotation } from '../../text/quote-marks.ts';
import { isRelativeClause } from './cue-site.ts';
import { type Stretch, trim } from './draft.ts';
import { isCapitalised, phraseAt, type Range, type Reading } from './reading.ts';
import { describePhrase, nounLike, type Speaker } from './speaker-phrase.ts';

/** The words that govern a source. */
export interface PhraseMatch extends Range {
  readonly speechClass: SpeechClass;
  readonly pronoun: number | null;
  readonly needsReport: boolean;
}

/** The source phrase that begins at a token; null where none does. */
export function matchPhrase(reading: Reading, at: number, end: number): PhraseMatch | null {
  for (const words of reading.phrases.possessive.get(reading.norm(at)) ?? []) {
    if (at + words.length > end || !phraseAt(reading, words, at)) continue;
    const pronoun = at + words.indexOf('*');
    if (isOwned(reading, pronoun, { first: at + words.length, last: end })) continue;
    return { first: at, last: at + words.length, speechClass: 'say', pronoun, needsReport: false };
  }
  for (const { words, speechClass, needsReport } of reading.phrases.source.get(reading.norm(at)) ??
    []) {
    if (at + words.length >= end || !phraseAt(reading, words, at)) continue;
    // ", per the WHO,", not "50 per cent".
    if (clauseWords.asideSources.has(words[0] ?? '') && !isAside(reading, at)) continue;
    return { first: at, last: at + words.length, speechClass, pronoun: null, needsReport };
  }
  return null;
}

/** Whether segments are a source phrase and relative clauses behind it: "According to a diplomat, who …". */
export function isMereSource({ reading, segments, first }: Stretch, end: number): boolean {
  const opening = segments[first];
  if (!opening || opening.quote || !matchPhrase(reading, opening.first, opening.last)) return false;
  return segments.slice(first + 1, end).every((segment) => isRelativeClause(reading, segment));
}

function isAside(reading: Reading, at: number): boolean {
  return reading.surface(at - 1) === ',' && isName(reading, at + 1);
}

/** "according to their | report": the pronoun only tells whose the source is. */
function isOwned(reading: Reading, pronoun: number, { first, last }: Range): boolean {
  if (!reading.words.bareContent || pronoun !== first - 1 || first >= last) return false;
  const isFree = (['prepositions', 'fillers', 'conjunctions', 'relatives'] as const).some((list) =>
    reading.isIn(list, first),
  );
  return reading.tokens[first]?.kind === 'word' && !isFree;
}

/** Nothing but adverbs, conjunctions and the words that join clauses. */
export function onlyFillers(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const light =
      reading.isIn('fillers', at) ||
      reading.isIn('conjunctions', at) ||
      reading.isIn('complementizers', at);
    if (!light && reading.tokens[at]?.kind === 'word') return false;
  }
  return true;
}

/** Who follows a source phrase, or whom its pronoun means; null where that is nobody. */
export function sourceOf(stretch: Stretch, index: number, match: PhraseMatch): Speaker | null {
  const { reading } = stretch;
  const segment = stretch.segments[index];
  if (!segment) return null;
  if (match.pronoun !== null) {
    const agreement = reading.data.possessives.get(reading.norm(match.pronoun)) ?? 'any';
    const at = match.pronoun;
    return { first: at, last: at + 1, link: null, noun: null, pronoun: agreement, named: false };
  }
  const last = beforeClause(reading, match.last, phraseLast(stretch, index, match));
  const source = describePhrase(reading, { first: match.last, last }, null);
  if (!match.needsReport) return source;
  const head = headOf(reading, match.last);
  if (reading.matches('lawNouns', reading.norm(head))) return null;
  // "согласно статье 50": an article of a law.
  if (reading.tokens[head + 1]?.kind === 'number') return null;
  const report =
    reading.matches('reportNouns', reading.norm(head)) ||
    isName(reading, match.last) ||
    nounLike(reading, { first: head, last: head + 1 }) !== null ||
    isDescribed(reading, source);
  return report ? source : null;
}

/** "according to a senior diplomat", not "… to the terms of the deal with the president". */
function isDescribed(reading: Reading, { noun, first, last }: Speaker): boolean {
  if (!reading.words.bareContent || !noun) return false;
  let end = first;
  while (end < last && !reading.isIn('prepositions', end)) end++;
  return nounLike(reading, { first, last: end }) !== null;
}

/** "according to UEFA | as part of the playoffs": in English what else is told ends the phrase. */
function beforeClause(reading: Reading, first: number, last: number): number {
  if (!reading.words.bareContent) return last;
  for (let at = first + 1; at < last; at++) if (opensOther(reading, at)) return at;
  return last;
}

/** Whether a word opens a clause of its own. */
export function opensOther(reading: Reading, at: number): boolean {
  const isAs = reading.words.bareContent && reading.isIn('parentheticals', at);
  return isAs || clauseWords.clauseConjunctions.has(reading.norm(at));
}

/** "По данным следствия 3 февраля в квартире …, …": the comma comes too late for the phrase. */
function runsPastName(reading: Reading, first: number, last: number): boolean {
  // "According to a document written in October 2006, …": in English a comma ends the phrase.
  if (reading.words.bareContent) return false;
  for (let at = first; at < last; at++) if (reading.tokens[at]?.kind === 'number') return true;
  return false;
}

/** Past an article or a lower-case English modifier ("the latest report"). */
function headOf(reading: Reading, at: number): number {
  let head = at;
  while (clauseWords.determiners.has(reading.norm(head)) || reading.isIn('reportModifiers', head))
    head++;
  return head;
}

/** Whether a name begins here, behind what may stand before it. */
function isName(reading: Reading, at: number): boolean {
  let head = headOf(reading, at);
  if (opensQuotation(reading.surface(head))) head++;
  return reading.linkAt(head) !== undefined || isCapitalised(reading, head);
}

/** "Нагадаємо, згідно з рішенням …": nothing has been told yet. */
function opensAfterFillers({ reading, segments, first }: Stretch, index: number): boolean {
  const own = segments.slice(first, index);
  return own.every((one) => !one.quote && onlyFillers(reading, one.first, one.last));
}

/** Without a comma after it ("По данным полиции в аварии погибли …") the phrase ends early. */
function phraseLast(stretch: Stretch, index: number, match: PhraseMatch): number {
  const { reading } = stretch;
  const segment = stretch.segments[index];
  const end = segment?.last ?? match.last;
  const opensSentence = segment !== undefined && onlyFillers(reading, segment.first, match.first);
  const commaFollows = /^[,—(]$/.test(segment?.after ?? '');
  const whole = trim(reading, match.last, end)?.last ?? end;
  const runsOn = runsPastName(reading, match.last, whole);
  if (index > stretch.first && !runsOn && !opensAfterFillers(stretch, index)) return whole;
  if (!opensSentence || (commaFollows && !runsOn)) return whole;
  let at = match.last + 1;
  while (
    at < end &&
    !reading.isIn('prepositions', at) &&
    reading.tokens[at]?.kind !== 'number' &&
    at - match.last < 6
  ) {
    const link = reading.linkAt(at - 1);
    if (link && reading.linkAt(at) !== link) break;
    at++;
  }
  return at;
}
