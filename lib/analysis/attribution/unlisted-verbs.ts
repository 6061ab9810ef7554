import { onlyLight } from './cue-site.ts';
import { findCues, isNegated } from './cues.ts';
import { type Draft, type Stretch, saidBy, tokensOf, trim } from './draft.ts';
import { finiteForm, isDeed, surelyFinite } from './finite-verb.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import type { Segment } from './segments.ts';
import { isPreposition, isSomebody, type Speaker } from './speaker-phrase.ts';
import { findPlaceSpeaker, findSubject } from './speakers.ts';

/**
 * Statements by verbs that no list has, where the shape of the sentence tells that somebody
 * speaks: "Губернатор хорохорился, что …", "Синоптик стращает: …", "The minister blustered
 * that …", and asides: "Дорогу, ворчат дачники, чинят", "The bridge, engineers grouse, was …".
 * After a whole clause an aside needs a verb that the lists have ("…, негодует мэр"): by shape
 * alone "…, погибли люди" is the same. Verbs of deeds and of perception are left out (`deeds` of the language).
 */
export function readUnlistedVerbs(stretch: Stretch): Draft[] {
  const { reading, segments, first, last, drafts } = stretch;
  const found: Draft[] = [];
  for (let index = first; index < last; index++) {
    const segment = segments[index];
    if (!segment || segment.quote || isUsed(drafts, segment)) continue;
    const draft =
      (takesClause(reading, segment) ? null : readClause(stretch, index)) ??
      readAside(stretch, index);
    if (draft) found.push(draft);
  }
  return found;
}

/** Whether something said is known that begins in a segment or whose verb stands there. */
function isUsed(drafts: readonly Draft[], { first, last }: Range): boolean {
  const within = (at: number) => at >= first && at < last;
  return drafts.some(({ cue, content }) => (cue && within(cue.first)) || within(content.first));
}

/** Whether a verb stands in a range that takes a clause and has been read as a cue. */
function takesClause(reading: Reading, range: Range): boolean {
  return findCues(reading, range).some(({ gerund, frames }) => !gerund && frames.size > 0);
}

interface Told {
  readonly source: Speaker;
  readonly verb: Range;
}

/** In tokens: what may stand between the verb and its clause ("клянётся и божится, что"). */
const MAX_TAIL = 3;

/** A subject, a verb, and what is said after "что" or a colon. */
function readClause(stretch: Stretch, index: number): Draft | null {
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

/** A finite verb, or the dash that stands for one ("невизначеність — це слабкість"). */
function hasFinite(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last; at++)
    if (
      /^[—–]$/.test(reading.surface(at)) ||
      reading.matches('finiteVerb', reading.norm(at)) ||
      finiteForm(reading, at)
    )
      return true;
  return false;
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
  const opener =
    /^(?:the|a|an|his|her|their|its|my|our|he|she|they|it|we|there|this|these|those|no|some|any|all|many|most|few|more|both|each)$/;
  return opener.test(reading.norm(at)) || isCapitalised(reading, at);
}

/** "…, ворчат дачники, …", "…, engineers privately grouse, …". */
function readAside(stretch: Stretch, index: number): Draft | null {
  const { reading, segments, first, last } = stretch;
  const segment = segments[index];
  if (!segment || index === first || segment.before !== ',') return null;
  const middle = segment.after === ',' && index + 1 < last;
  const told = verbThenSpeaker(reading, segment) ?? speakerThenVerb(reading, segment, middle);
  if (!told) return null;
  const before = tokensOf(stretch, first, index);
  const opening = segments[first];
  if (!before || !opening || reading.isIn('relatives', opening.first)) return null;
  const [cue] = findCues(reading, told.verb);
  // Verbs that take a clause have been read as cues.
  if (cue && cue.frames.size > 0 && !cue.frames.has('h')) return null;
  if (middle && !hasFinite(reading, before)) {
    const next = segments[index + 1];
    if (index !== first + 1 || !next || next.quote || !goesOn(reading, next)) return null;
    const whole = tokensOf(stretch, first, last);
    return whole && said(told, whole, cue);
  }
  const speaks = cue && told.verb.first < told.source.first && hasFinite(reading, before);
  return speaks ? said(told, before, cue) : null;
}

/** The predicate of what stands before the aside; in English right after it. */
function goesOn(reading: Reading, next: Segment): boolean {
  return reading.words.bareContent
    ? reading.matches('finiteVerb', reading.norm(next.first))
    : hasFinite(reading, next);
}

function said(
  { source, verb }: Told,
  content: Range,
  cue: ReturnType<typeof findCues>[number] | undefined,
): Draft {
  const draft = saidBy(source, verb, content);
  return cue ? { ...draft, speechClass: cue.speechClass, negated: cue.negated } : draft;
}

/** A finite verb and its subject, up to where a preposition begins. */
function verbThenSpeaker(reading: Reading, segment: Segment): Told | null {
  let at = segment.first;
  while (at < segment.last && reading.isIn('fillers', at)) at++;
  if (reading.isIn('conjunctions', segment.first)) return null;
  const agreement = surelyFinite(reading, at);
  if (!agreement || isDeed(reading, at)) return null;
  const right = { first: at + 1, last: segment.last };
  const place = agreement === 'pl' ? findPlaceSpeaker(reading, right) : null;
  const subject = findSubject(reading, right, agreement);
  const source = subject ?? (place?.first === at + 2 ? place : null);
  if (!source || (source === subject && source.first > at + 1)) return null;
  if (!isSomebody(reading, source) && source !== place) return null;
  const ends =
    source.last >= segment.last ||
    isPreposition(reading, source.last) ||
    /^[.!?…]/.test(reading.surface(source.last));
  return ends ? { source, verb: { first: at, last: at + 1 } } : null;
}

/** "engineers privately grouse": in English the subject first, in the middle of a clause only. */
function speakerThenVerb(reading: Reading, segment: Segment, middle: boolean): Told | null {
  if (!reading.words.bareContent || !middle) return null;
  const source = findSubject(reading, segment, 'any');
  if (source?.first !== segment.first || !isSomebody(reading, source)) return null;
  let at = source.last;
  while (at < segment.last && reading.isIn('fillers', at)) at++;
  const ends = at + 1 >= segment.last || /^(?:on|in|at|to|from)$/.test(reading.norm(at + 1));
  const plural = source.noun?.agreement === 'pl' && /^\p{Ll}{4,}$/u.test(reading.surface(at));
  const isVerb = finiteForm(reading, at) !== null || plural;
  return ends && isVerb && !isDeed(reading, at)
    ? { source, verb: { first: at, last: at + 1 } }
    : null;
}
