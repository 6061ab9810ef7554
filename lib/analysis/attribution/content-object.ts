import { clauseWords } from '../../languages/en/clause-words.ts';
import { opensQuotation } from '../../text/quote-marks.ts';
import { isCoordinated, sameSubject } from './coordinated-verbs.ts';
import {
  clausesEnd,
  draft,
  followsSpeech,
  hasRelative,
  isDocument,
  onlyLight,
  type Site,
} from './cue-site.ts';
import { findCues } from './cues.ts';
import { type Draft, trim } from './draft.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { isPreposition, type Speaker, startsSentence } from './speaker-phrase.ts';
import { findPlaceSpeaker, findSubject } from './speakers.ts';
import { leftSubject, placeSubject } from './verb-speaker.ts';

/** "Ручной пересчёт подтвердил победу": a common noun that only opens the sentence. */
function isThing({ first, last, link, noun }: Speaker, reading: Reading): boolean {
  const opens = startsSentence(reading, first) || /^[:;—–]$/.test(reading.surface(first - 1));
  if (link || noun || last - first < 2 || !opens) return false;
  for (let at = first + 1; at < last; at++) if (isCapitalised(reading, at)) return false;
  return !reading.words.bareContent;
}

/**
 * "назвал решение позорным", "called the bill a disgrace", "called it off-key", not "назвал
 * победителей", "called an ambulance": an instrumental, a second noun, or quoted words.
 */
function isJudgement(site: Site): boolean {
  const { stretch, reading, right } = site;
  const english = reading.words.bareContent;
  const end = english ? right.last : (stretch.segments[stretch.last - 1]?.last ?? right.last);
  const isLoose = (at: number) =>
    reading.isIn('prepositions', at) && !clauseWords.asWords.has(reading.norm(at));
  if (english && reading.isIn('judged', right.first) && right.last - right.first > 1) {
    return !isLoose(right.first + 1);
  }
  // "a live show called “Ask Mike” at festivals": a name.
  const isNaming = reading.matches('namingVerbs', reading.norm(site.cue.first));
  if (isNaming && opensQuotation(reading.surface(right.first))) return false;
  const isFronted = fronting(site) !== null;
  for (let at = right.first; at < end; at++) {
    if (opensQuotation(reading.surface(at))) return true;
    if (english && isLoose(at)) return false;
    const isName = english && isCapitalised(reading, at);
    if (
      (at > right.first || isFronted) &&
      !isName &&
      reading.matches('judgement', reading.norm(at))
    )
      return true;
  }
  return false;
}

/** "предлагает подписать договор, что …": the object comes before any clause inside it. */
export function readDirective(site: Site): Draft | null {
  const { reading, cue, right, stretch, segment } = site;
  const object = trim(reading, right.first, right.last);
  const takesObject = cue.frames.has('i') || (cue.frames.has('n') && !reading.words.bareContent);
  if (!takesObject || !object || segment.after === ':' || followsSpeech(site)) return null;
  if (reading.isIn('complementizers', object.first) || !leftSubject(site)) return null;
  return readObject(site, clausesEnd(stretch, site.index));
}

/** "назвал решение верным | и поблагодарил", "обвинил Россию, | Москва отрицает": others do that. */
function objectEnd({ stretch, reading, right, index }: Site, end: number): number {
  for (let at = right.first + 1; at + 1 < right.last; at++) {
    const acts = reading.matches('predicateVerb', reading.norm(at + 1));
    if (reading.isIn('conjunctions', at) && acts) return at;
  }
  for (let next = index + 1; next < stretch.last; next++) {
    const segment = stretch.segments[next];
    if (segment?.before !== ',' || segment.quote || segment.first >= end) continue;
    if (reading.isIn('conjunctions', segment.first) && hasOwnPredicate(reading, segment)) {
      return segment.first;
    }
    const cue = findCues(reading, segment).find(({ gerund }) => !gerund);
    if (cue && !reading.words.bareContent && cue.first === segment.first) return segment.first;
    const before = cue && { first: segment.first, last: cue.first };
    if (before && findSubject(reading, before, cue.agreement)?.first === segment.first) {
      return segment.first;
    }
    // "…, позднее в пресс-службе уточнили".
    const place = before && cue.agreement === 'pl' ? findPlaceSpeaker(reading, before) : null;
    if (place && onlyLight(reading, { first: segment.first, last: place.first - 1 })) {
      return segment.first;
    }
  }
  return end;
}

/** Whether what stands after the verb is such an object as it takes. */
function takesItsObject(site: Site): boolean {
  const { cue, reading, right } = site;
  const { frames } = cue;
  if (frames.has('b') && hasBefore(site, (at) => at > right.first && isAs(reading, at)))
    return true;
  if (frames.has('q') && hasBefore(site, (at) => putsNumber(reading, at))) return true;
  const isAct = (at: number) => reading.matches('orderedActs', reading.norm(at));
  if (cue.speechClass === 'assert' && frames.has('e')) return hasBefore(site, isAct);
  if (cue.speechClass === 'assert') return isJudgement(site);
  const isTo = (at: number) => clauseWords.infinitiveMarks.has(reading.norm(at));
  const toDo = (at: number) =>
    isTo(at) && /^\p{Ll}/u.test(reading.surface(at + 1)) && !isDetermined(at + 1);
  // "broadcasts directed to Iraq", "offered to the public": a place or a person, no deed.
  const isDetermined = (at: number) => clauseWords.determiners.has(reading.norm(at));
  // "asked to descend" asks nobody; "offered to mediate", "invited him to speak".
  if (reading.words.bareContent && frames.has('k') && isTo(right.first)) return false;
  if (frames.has('s') && hasBefore(site, (at) => reading.matches('saidThings', reading.norm(at))))
    return true;
  if (frames.has('e') && (hasBefore(site, isTo) || hasBefore(site, isAct))) return true;
  if (frames.has('s') || frames.has('e')) return false;
  if (reading.words.bareContent && frames.has('i') && !frames.has('n'))
    return hasBefore(site, toDo);
  return frames.has('n') || frames.has('i');
}

/** "вспоминает его | как", "described it | as". */
function isAs(reading: Reading, at: number): boolean {
  return reading.isIn('parentheticals', at);
}

/** "оценил ущерб | почти в 40 миллионов": a number behind a preposition. */
function putsNumber(reading: Reading, at: number): boolean {
  const before = reading.words.bareContent ? 'complementPrepositions' : 'placePrepositions';
  const isNumber = (near: number) => reading.tokens[near]?.kind === 'number';
  return reading.isIn(before, at) && (isNumber(at + 1) || isNumber(at + 2));
}

/**
 * "Решение суда | адвокат назвал незаконным": who judges, behind the object that begins the clause; null
 * where the clause is not of that order.
 */
function fronting(site: Site): Speaker | null {
  const { reading, left, segment, cue, right } = site;
  if (reading.words.bareContent || left.first !== segment.first || right.first >= right.last)
    return null;
  if (!reading.matches('judgement', reading.norm(right.first))) return null;
  const opens = isPreposition(reading, left.first) || reading.isIn('relatives', left.first);
  let first = cue.first - 1;
  while (first > left.first && isNameOrTitle(reading, first - 1)) first--;
  if (opens || first <= left.first || !isNameOrTitle(reading, first)) return null;
  const subject = findSubject(reading, { first, last: cue.first }, cue.agreement);
  if (subject?.first !== first || subject.last < cue.first) return null;
  return onlyLight(reading, { first: left.first, last: first }) ? null : subject;
}

function isNameOrTitle(reading: Reading, at: number): boolean {
  if (startsSentence(reading, at)) return false;
  return isCapitalised(reading, at) || reading.data.nouns.has(reading.norm(at));
}

function hasBefore({ right }: Site, fits: (at: number) => boolean): boolean {
  for (let at = right.first; at < right.last; at++) if (fits(at)) return true;
  return false;
}

/** ", и ролик появился", ", and the jury needed": a subject and its verb after the conjunction. */
function hasOwnPredicate(reading: Reading, { first, last }: Range): boolean {
  for (let at = first + 2; at < last; at++) {
    if (reading.matches('finiteVerb', reading.norm(at))) return true;
  }
  return false;
}

/** "потребовал отставки", "обвинил … в …": an object or an infinitive is the content. */
export function readObject(site: Site, end: number): Draft | null {
  const { stretch, reading, cue, right } = site;
  if (!takesItsObject(site) || cue.gerund || right.last - right.first < 1) return null;
  // "advising and assisting troops": the object is that of the second verb.
  if (reading.isIn('conjunctions', right.first)) return null;
  const outer = stretch.drafts.find(
    ({ content }) => content.first <= cue.first && content.last > cue.first,
  );
  // "назвал закон позором и обещал …": after an object the subject goes on, in a clause it does not.
  const afterClause =
    site.segment.before === ',' && reading.isIn('conjunctions', site.segment.first);
  const goesOn = outer?.content.first === outer?.cue?.last || afterClause;
  if (outer && (!goesOn || !isCoordinated(site))) return null;
  const judge = cue.speechClass === 'assert' ? fronting(site) : null;
  const source = outer
    ? sameSubject(site)
    : (judge ?? leftSubject(site) ?? placeSubject(site) ?? sameSubject(site));
  if (source && isThing(source, reading)) return null;
  // "ім'я якої не називають": that is told of somebody, and names nobody who calls it anything.
  if (cue.speechClass === 'assert' && hasRelative(reading, site.left)) return null;
  // "Документ предполагает создание зоны": what it lays down it does not say.
  const laysDown = cue.speechClass === 'assert' && !reading.words.bareContent;
  if (source && !source.noun && laysDown && isDocument(reading, source)) return null;
  if (source && source.first >= cue.first && source.pronoun !== 'body') return null;
  const first = judge ? site.left.first : right.first;
  return draft(site, source, trim(reading, first, objectEnd(site, end)));
}
