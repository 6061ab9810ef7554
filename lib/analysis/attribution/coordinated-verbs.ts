import { LONG_GERUND } from '../../languages/english-endings.ts';
import { isRelativeClause, onlyFillers, type Site } from './cue-site.ts';
import { cutContents } from './draft.ts';
import { beginsPredicate } from './phrase-bounds.ts';
import type { Range, Reading } from './reading.ts';
import { rightSubject } from './right-subject.ts';
import { type Speaker, startsSentence } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';

/** "Police laid siege, pinning students inside and | threatened": what the gerund does is done to others. */
export function subjectPastGerund(site: Site): Speaker | null {
  const { reading, segment, cue } = site;
  const opens = LONG_GERUND.test(reading.surface(segment.first)) && segment.before === ',';
  if (!reading.words.bareContent || !opens || cue.gerund) return null;
  let at = cue.first - 1;
  while (at > segment.first && reading.isIn('fillers', at) && !reading.isIn('conjunctions', at))
    at--;
  return reading.isIn('conjunctions', at) ? mainSubject(site) : null;
}

/** "Он поблагодарил Орлова и назвал …": whoever did the first, not to whom it was done. */
export function sharedSubject(site: Site): Speaker | null {
  const { reading, segment, left, cue } = site;
  if (left.first === segment.first || !isCoordinated(site)) return null;
  const opensWithVerb =
    !reading.words.bareContent && reading.data.verbs.has(reading.norm(segment.first));
  if (opensWithVerb) return site.stretch.drafts.at(-1)?.source ?? null;
  const before = { first: segment.first, last: left.first };
  const subject = findSubject(reading, before, cue.agreement);
  const isFirst = subject?.named && subject.first === before.first;
  return subject?.link || subject?.noun || subject?.pronoun || isFirst ? subject : null;
}

/**
 * Of coordinated verbs in one clause the subject of the first, where that is not known from what
 * the first said: "что дипломат назвал план ошибкой и сказал, что …".
 */
export function ownSubject(site: Site): Speaker | null {
  const { stretch, reading, segment } = site;
  const isKnown = stretch.drafts.some(({ cue }) => cue !== null && cue.first >= segment.first);
  const isClause = reading.isIn('complementizers', segment.first);
  return isClause || !isKnown ? sharedSubject(site) : null;
}

/** "…, и добавил", "…, добавив": whoever spoke before in the sentence. */
export function sameSubject(site: Site): Speaker | null {
  const { stretch, left } = site;
  if (!site.cue.gerund && !onlyFillers(site, left) && !isCoordinated(site)) return null;
  const before = stretch.drafts.at(-1)?.source ?? mainSubject(site);
  if (before) {
    cutContents(stretch, coordinationStart(site));
    return before;
  }
  const { previous } = stretch;
  // "Добавил, что …", "«…», — добавил.": else the sentence has a subject of its own.
  for (let at = stretch.first; at < site.index; at++) if (!stretch.segments[at]?.quote) return null;
  const plural = previous?.source?.noun?.agreement === 'pl';
  const english = site.reading.words.bareContent;
  if (english || (site.cue.agreement === 'pl' && !plural)) return null;
  return previous?.source ?? null;
}

/** "Эндрюс дала показания, заявив, что …": the nearest subject before in the sentence. */
function mainSubject({ stretch, reading, index, cue }: Site): Speaker | null {
  const agreement = cue.gerund ? 'any' : cue.agreement;
  for (let at = index - 1; at >= stretch.first; at--) {
    const segment = stretch.segments[at];
    if (!segment || segment.quote || isRelativeClause(reading, segment)) continue;
    if (reading.words.bareContent && reading.isIn('ownPersons', segment.first)) return null;
    const subject = findSubject(reading, withoutObject(reading, segment), agreement);
    if (subject && at > stretch.first && isListed(reading, segment, subject)) continue;
    if (subject && (subject.link || subject.noun || subject.pronoun)) return subject;
    const acts =
      subject && (subject.last - subject.first > 1 || beginsPredicate(reading, subject.last));
    if (at === stretch.first && acts) return subject;
    if (subject && !startsSentence(reading, subject.first)) return subject;
  }
  return null;
}

/** "insists his tactics will be worth | it": a pronoun at the end of a clause does nothing in it. */
function withoutObject(reading: Reading, { first, last }: Range): Range {
  const isObject = last - first > 1 && reading.data.pronouns.get(reading.norm(last - 1)) === 'n';
  return { first, last: isObject ? last - 1 : last };
}

/** "…, Alaska, and Oregon — and noted": one of several things named, that does nothing. */
function isListed(reading: Reading, { first, last }: Range, subject: Speaker): boolean {
  if (!reading.words.bareContent || subject.last < last) return false;
  for (let at = first; at < subject.first; at++)
    if (!reading.isIn('conjunctions', at)) return false;
  return true;
}

function coordinationStart({ reading, left, segment }: Site): number {
  let at = left.last;
  while (
    at > segment.first &&
    (reading.isIn('fillers', at - 1) || reading.isIn('conjunctions', at - 1))
  )
    at--;
  return at;
}

/** "… said A and added B": a conjunction right before the verb, an earlier cue in the segment. */
export function isCoordinated(site: Site): boolean {
  const { reading, left, segment } = site;
  if (left.first === segment.first && site.stretch.drafts.length === 0) return false;
  if (isListedDeed(site)) return true;
  let at = left.last - 1;
  while (at > left.first && reading.isIn('fillers', at) && !reading.isIn('conjunctions', at)) at--;
  return at >= left.first && reading.isIn('conjunctions', at);
}

/** "потребовал пересчёта, | обвинил экспертов и …": one more deed of whoever did the first. */
function isListedDeed(site: Site): boolean {
  const { reading, left, segment, cue, stretch } = site;
  if (reading.words.bareContent || segment.before !== ',' || left.last > left.first) return false;
  const before = stretch.drafts.at(-1);
  const objects = cue.frames.has('n') || cue.frames.has('i');
  if (!before?.cue || cue.gerund || !objects || before.content.first !== before.cue.last)
    return false;
  return !rightSubject(site);
}
