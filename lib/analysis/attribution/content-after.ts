import { opensQuotation } from '../../text/quote-marks.ts';
import { isCoordinated, sameSubject } from './coordinated-verbs.ts';
import {
  clausesEnd,
  draft,
  followsSpeech,
  isBackReference,
  isDocument,
  onlyFillers,
  type Site,
  sentenceBefore,
} from './cue-site.ts';
import { type Cue, findCues } from './cues.ts';
import { type Draft, trim } from './draft.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { rightSubject } from './right-subject.ts';
import { isPreposition, type Speaker, startsSentence } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';
import { leftSubject, placeSubject, speaker } from './verb-speaker.ts';

/** Whether something is said right after the verb ("said prices fell"), not only where or when. */
export function hasBareContent({ reading, right, cue }: Site): boolean {
  if (!reading.words.bareContent || !cue.frames.has('t') || cue.frames.has('i')) return false;
  if (cue.gerund && cue.frames.has('n')) return false;
  let first = afterObject(reading, right, cue);
  while (first < right.last && isCircumstance(reading, first)) first++;
  if (first >= right.last || reading.isIn('prepositions', first)) return false;
  if (reading.isIn('conjunctions', first)) return false;
  return !reading.isIn('fillers', first) || isThereBe(reading, first);
}

/** "added a goal", "observed a minute of silence": a thing done, not a clause said. */
export function isMereObject(site: Site): boolean {
  const { reading, cue, left } = site;
  const { first, last } = site.right;
  if (!reading.isIn('objectVerbs', cue.first) || onlyFillers(site, left)) return false;
  const counts = /^(?:two|three|four|five|six|seven|eight|nine|ten|more|about|nearly|around|over)$/;
  const counted = reading.tokens[first]?.kind === 'number' || counts.test(reading.norm(first));
  const plural =
    /^\p{Ll}{3,}[^su]s$/u.test(reading.surface(first)) &&
    (first + 1 >= last || isPreposition(reading, first + 1));
  // "found evidence of a fluid".
  const ofThing = /^\p{Ll}{3,}$/u.test(reading.surface(first)) && reading.norm(first + 1) === 'of';
  if (
    !counted &&
    !plural &&
    !ofThing &&
    !/^(?:the|an?|his|her|its|their|no|every|some|any|each|it|him|them|enough|little|much)$/.test(
      reading.norm(first),
    )
  )
    return false;
  let isHead = !counted;
  for (let at = first + 1; at < last; at++) {
    if (reading.isIn('clauseOpeners', at) || reading.isIn('conjunctions', at)) return true;
    if (reading.matches('finiteVerb', reading.norm(at))) return false;
    // "wrote a day later": when, not what.
    const isTime = at === first + 1 && reading.matches('circumstances', reading.norm(at));
    if (isTime && reading.norm(at + 1) !== 'of') return false;
    if (isPreposition(reading, at)) isHead = false;
    // "added the law breaks two treaties": after one thing a word in -s may be its verb.
    if (isHead && at > first + 1 && /^\p{Ll}+[^su]s$/u.test(reading.surface(at))) return false;
  }
  return true;
}

/** "said there was no water". */
function isThereBe(reading: Reading, at: number): boolean {
  const be =
    /^(?:is|isn't|are|aren't|was|wasn't|were|weren't|will|would|may|might|could|had|has|have)$/;
  return reading.norm(at) === 'there' && be.test(reading.norm(at + 1));
}

function isCircumstance(reading: Reading, at: number): boolean {
  return (
    reading.matches('circumstances', reading.norm(at)) ||
    /^(?:last|early|late|this|soon|shortly|immediately|minutes|hours|days|weeks)$/.test(
      reading.norm(at),
    )
  );
}

/** After "told": past the person told. */
export function afterObject(reading: Reading, right: Range, cue: Cue): number {
  let at = right.first;
  if (!reading.isIn('toldVerbs', cue.first)) return at;
  while (at < right.last && /^(?:the|a|his|her|their|our|its)$/.test(reading.norm(at))) at++;
  const determined = at > right.first;
  const link = reading.linkAt(at);
  do at++;
  while (
    at < right.last &&
    ((link && reading.linkAt(at) === link) || /['’]s$/.test(reading.norm(at - 1)))
  );
  const named = isCapitalised(reading, at - 1);
  let end = at;
  while (named && end < right.last && isCapitalised(reading, end)) end++;
  const whole = determined || end >= right.last || reading.isIn('prepositions', end);
  if (end > at && whole) return end;
  return at;
}

/** "каже їм правду про …" tells no content: "about" comes right after the verb or its subject. */
function isNearAbout(site: Site, at: number): boolean {
  const { reading, right, left } = site;
  if (isBackReference(site, left)) return false;
  if (at - right.first <= 1 || rightSubject(site)) return true;
  for (let before = right.first; before < at; before++) {
    if (reading.isIn('prepositions', before) || isCircumstance(reading, before)) return true;
    if (reading.linkAt(before) || isCapitalised(reading, before)) return true;
  }
  return /^(?:ам|ям|у|ю|ому|ему|і|ові)$/.test(reading.norm(at - 1).slice(-2));
}

/** "настаивает на встрече", "hinted at a deal", not "указал на заседании". */
function opensComplement({ reading, right }: Site): boolean {
  const next = right.first + 1;
  if (!reading.isIn('complementPrepositions', right.first) || next >= right.last) return false;
  return !reading.matches('circumstances', reading.norm(next));
}

/** "told residents | to leave": where the infinitive after the person told begins, or null. */
function toldToDo({ reading, right, cue }: Site): number | null {
  if (!reading.isIn('toldVerbs', cue.first) || cue.gerund || reading.norm(right.first) === 'to')
    return null;
  const at = afterObject(reading, right, cue);
  return at + 1 < right.last && reading.norm(at) === 'to' ? at : null;
}

/** Content right after the verb: "said prices fell", "о задержании", "требует отставки". */
export function readAfter(site: Site): Draft | null {
  const { stretch, reading, cue, right, left, index } = site;
  const next = stretch.segments[index + 1];
  if (
    isBackReference(site, left) ||
    isBackReference(site, { ...right, last: Math.min(right.last, right.first + 2) })
  ) {
    return draft(site, speaker(site, 'left'), sentenceBefore(site));
  }
  const end = clausesEnd(stretch, index);
  if (cue.frames.has('a')) {
    for (let at = right.first; at < right.last; at++) {
      if (!reading.isIn('aboutPrepositions', at)) continue;
      if (!isNearAbout(site, at)) break;
      return draft(
        site,
        speaker({ ...site, right: { ...right, last: at } }, 'left'),
        trim(reading, at + 1, end),
      );
    }
  }
  if (cue.frames.has('o') && opensComplement(site)) {
    const alone = { ...site, right: { ...right, last: right.first } };
    return draft(site, speaker(alone, 'left'), trim(reading, right.first + 1, end));
  }
  const toldTo = toldToDo(site);
  if (toldTo !== null) {
    const order = { ...site, cue: { ...cue, speechClass: 'order' as const } };
    return draft(order, leftSubject(site), trim(reading, toldTo, end));
  }
  if (hasBareContent(site)) {
    return draft(
      site,
      speaker({ ...site, right: { ...right, last: right.first } }, 'left'),
      trim(reading, afterObject(reading, right, cue), end),
    );
  }
  if (next?.quote && index + 1 < stretch.last && next.quote) {
    return draft(site, speaker(site, 'left'), { first: next.first, last: next.last });
  }
  return readObject(site, end);
}

/** "Ручной пересчёт подтвердил победу": a common noun that only opens the sentence. */
function isThing({ first, last, link, noun }: Speaker, reading: Reading): boolean {
  if (link || noun || last - first < 2 || !startsSentence(reading, first)) return false;
  for (let at = first + 1; at < last; at++) if (isCapitalised(reading, at)) return false;
  return !reading.words.bareContent;
}

/**
 * "назвал решение позорным", "called the bill a disgrace", "called it off-key", not "назвал
 * победителей", "called an ambulance": an instrumental, a second noun, or quoted words.
 */
function isJudgement({ stretch, reading, right, cue }: Site): boolean {
  const english = reading.words.bareContent;
  const end = english ? right.last : (stretch.segments[stretch.last - 1]?.last ?? right.last);
  if (english && reading.norm(cue.first).startsWith('describ')) {
    for (let at = right.first; at < right.last; at++) if (reading.norm(at) === 'as') return true;
  }
  const isLoose = (at: number) => reading.isIn('prepositions', at) && reading.norm(at) !== 'as';
  if (english && reading.isIn('judged', right.first) && right.last - right.first > 1) {
    return !isLoose(right.first + 1);
  }
  for (let at = right.first; at < end; at++) {
    if (opensQuotation(reading.surface(at))) return true;
    if (english && isLoose(at)) return false;
    const isName = english && isCapitalised(reading, at);
    if (at > right.first && !isName && reading.matches('judgement', reading.norm(at))) return true;
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
  }
  return end;
}

/** Whether what stands after the verb is such an object as it takes. */
function takesItsObject(site: Site): boolean {
  const { cue, reading, right } = site;
  const { frames } = cue;
  if (cue.speechClass === 'assert') return isJudgement(site);
  const holds = (word: string) => hasBefore(site, (at) => reading.norm(at) === word);
  const toDo = (at: number) =>
    reading.norm(at) === 'to' && /^\p{Ll}/u.test(reading.surface(at + 1)) && !isDetermined(at + 1);
  // "broadcasts directed to Iraq", "offered to the public": a place or a person, no deed.
  const isDetermined = (at: number) => /^(?:the|an?|his|her|its|their)$/.test(reading.norm(at));
  // "asked to descend" asks nobody; "offered to mediate", "invited him to speak".
  if (reading.words.bareContent && frames.has('k') && reading.norm(right.first) === 'to')
    return false;
  if (frames.has('s') && hasBefore(site, (at) => reading.matches('saidThings', reading.norm(at))))
    return true;
  const isAct = (at: number) => reading.matches('orderedActs', reading.norm(at));
  if (frames.has('e') && (holds('to') || hasBefore(site, isAct))) return true;
  if (frames.has('s') || frames.has('e')) return false;
  if (reading.words.bareContent && frames.has('i') && !frames.has('n'))
    return hasBefore(site, toDo);
  return frames.has('n') || frames.has('i');
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
function readObject(site: Site, end: number): Draft | null {
  const { stretch, reading, cue, right } = site;
  if (!takesItsObject(site) || cue.gerund || right.last - right.first < 1) return null;
  // "advising and assisting troops": the object is that of the second verb.
  if (reading.words.bareContent && reading.isIn('conjunctions', right.first)) return null;
  const outer = stretch.drafts.find(
    ({ content }) => content.first <= cue.first && content.last > cue.first,
  );
  // "назвал закон позором и обещал …": after an object the subject goes on, in a clause it does not.
  const afterClause =
    site.segment.before === ',' && reading.isIn('conjunctions', site.segment.first);
  const goesOn = outer?.content.first === outer?.cue?.last || afterClause;
  if (outer && (!goesOn || !isCoordinated(site))) return null;
  const source = outer
    ? sameSubject(site)
    : (leftSubject(site) ?? placeSubject(site) ?? sameSubject(site));
  if (source && isThing(source, reading)) return null;
  // "Документ предполагает создание зоны": what it lays down it does not say.
  const laysDown = cue.speechClass === 'assert' && !reading.words.bareContent;
  if (source && !source.noun && laysDown && isDocument(reading, source)) return null;
  if (source && source.first >= cue.first && source.pronoun !== 'body') return null;
  return draft(site, source, trim(reading, right.first, objectEnd(site, end)));
}
