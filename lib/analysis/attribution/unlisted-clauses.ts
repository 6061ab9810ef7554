import { onlyLight } from './cue-site.ts';
import { isNegated } from './cues.ts';
import { type Draft, type Stretch, saidBy, trim } from './draft.ts';
import { finiteForm, hasFinite, isDeed, surelyFinite } from './finite-verb.ts';
import { isCapitalised, type Reading } from './reading.ts';
import type { Segment } from './segments.ts';
import { isPreposition, isSomebody, type Told } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';

/** In tokens: what may stand between the verb and its clause ("клянётся и божится, что"). */
const MAX_TAIL = 3;

/** "Губернатор хорохорился, что …": a subject, a verb, and what is said after "что" or a colon. */
export function readUnlistedClause(stretch: Stretch, index: number): Draft | null {
  const { reading, segments, last } = stretch;
  const segment = segments[index];
  if (!segment || opensSubclause(reading, segment.first)) return null;
  if (reading.words.bareContent) return readThat(stretch, segment);
  const next = index + 1 < last ? segments[index + 1] : undefined;
  if (!next) return null;
  const isColon = segment.after === ':';
  const isThat =
    segment.after === ',' &&
    reading.isIn('complementizers', next.first) &&
    !reading.isIn('purposes', next.first);
  const told = isColon || isThat ? subjectThenVerb(reading, segment) : null;
  if (!told || (isColon && told.verb.last < segment.last)) return null;
  if (isColon && next.quote) return saidBy(told.source, told.verb, next);
  const end = segments[last - 1]?.last ?? segment.last;
  const content = trim(reading, next.first + (isColon ? 0 : 1), end);
  return content && hasFinite(reading, content) ? saidBy(told.source, told.verb, content) : null;
}

/** "которая", "как", "что": the clause is part of another. */
function opensSubclause(reading: Reading, at: number): boolean {
  return (['relatives', 'parentheticals', 'complementizers'] as const).some((list) =>
    reading.isIn(list, at),
  );
}

/** A subject at the beginning of a segment, and a verb close to its end that agrees with it. */
function subjectThenVerb(reading: Reading, segment: Segment): Told | null {
  let last = segment.last;
  while (last > segment.first && /^[.!?…]+$/.test(reading.surface(last - 1))) last--;
  for (let at = segment.first + 1; at < last; at++) {
    const agreement = surelyFinite(reading, at);
    if (!agreement) continue;
    const left = { first: segment.first, last: at };
    const source = findSubject(reading, left, agreement);
    if (!source || !isSomebody(reading, source)) continue;
    if (!onlyLight(reading, { first: segment.first, last: source.first })) continue;
    if (!onlyLight(reading, { first: source.last, last: at })) continue;
    if (isDeed(reading, at) || isNegated(reading, at, segment.first)) return null;
    return isShortTail(reading, at + 1, last)
      ? { source, verb: { first: at, last: at + 1 } }
      : null;
  }
  return null;
}

/** Nothing, an adverb, another verb or whom it is told, but no object. */
function isShortTail(reading: Reading, first: number, last: number): boolean {
  if (last - first > MAX_TAIL) return false;
  for (let at = first; at < last; at++) {
    const light =
      reading.isIn('fillers', at) ||
      reading.isIn('conjunctions', at) ||
      reading.isIn('addressees', at) ||
      isWhere(reading, at) ||
      finiteForm(reading, at) !== null;
    if (!light) return false;
  }
  return true;
}

/** "дописав у твітері": both the preposition and what tells where or when. */
function isWhere(reading: Reading, at: number): boolean {
  const place = isPreposition(reading, at) ? at + 1 : at;
  if (reading.isIn('demonstratives', place) || !isPreposition(reading, place - 1)) return false;
  return reading.matches('circumstances', reading.norm(place));
}

/** "blustered that the figures …": the verb right before "that", the subject right before it. */
function readThat({ reading, segments, last }: Stretch, segment: Segment): Draft | null {
  for (let that = segment.first + 2; that + 2 < segment.last; that++) {
    if (!reading.isIn('complementizers', that) || !opensClause(reading, that + 1)) continue;
    let at = that - 1;
    while (at > segment.first && reading.isIn('fillers', at)) at--;
    const takes = reading.data.verbs.get(reading.norm(at))?.frames.size ?? 0;
    if (takes > 0 || !finiteForm(reading, at) || isDeed(reading, at)) return null;
    const source = findSubject(reading, { first: segment.first, last: at }, 'any');
    const adjoins = source && onlyLight(reading, { first: source.last, last: at });
    if (!source || !adjoins || source.first > segment.first + 1) return null;
    if (!isSomebody(reading, source)) return null;
    if (isNegated(reading, at, segment.first)) return null;
    const content = trim(reading, that + 1, segments[last - 1]?.last ?? segment.last);
    return content && saidBy(source, { first: at, last: at + 1 }, content);
  }
  return null;
}

/** The first word of a clause after "that", not the noun that "that" points to. */
function opensClause(reading: Reading, at: number): boolean {
  return reading.isIn('clauseHeads', at) || isCapitalised(reading, at);
}
