import { clauseWords } from '../../languages/en/clause-words.ts';
import { findCues } from './cues.ts';
import { type Draft, type Stretch, saidBy, tokensOf } from './draft.ts';
import { finiteForm, hasFinite, isDeed, surelyFinite } from './finite-verb.ts';
import type { Range, Reading } from './reading.ts';
import type { Segment } from './segments.ts';
import { isPreposition, isSomebody, type Told } from './speaker-phrase.ts';
import { findPlaceSpeaker, findSubject } from './speakers.ts';

/** "…, ворчат дачники, …", "…, engineers privately grouse, …". */
export function readUnlistedAside(stretch: Stretch, index: number): Draft | null {
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
  const ends =
    at + 1 >= segment.last || clauseWords.circumstancePrepositions.has(reading.norm(at + 1));
  const plural = source.noun?.agreement === 'pl' && /^\p{Ll}{4,}$/u.test(reading.surface(at));
  const isVerb = finiteForm(reading, at) !== null || plural;
  return ends && isVerb && !isDeed(reading, at)
    ? { source, verb: { first: at, last: at + 1 } }
    : null;
}
