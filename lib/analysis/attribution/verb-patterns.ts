import { clauseWords } from '../../languages/en/clause-words.ts';
import { GERUND, PAST } from '../../languages/english-endings.ts';
import { readApposed } from './apposition.ts';
import { readCitation, readPassive } from './citations.ts';
import { isMereObject, readAfter } from './content-after.ts';
import { readBefore } from './content-before.ts';
import { readDirective } from './content-object.ts';
import { draft, isBackReference, type Site } from './cue-site.ts';
import { type Cue, findCues, hasCue } from './cues.ts';
import { cutContents, type Draft, type Stretch, tokensOf } from './draft.ts';
import { readFronted } from './fronted.ts';
import { hasNarrator } from './narrator.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { isTerminator } from './segments.ts';
import { isSomebody, nounLike } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';
import { readThat } from './that-clause.ts';
import { isOwnVoice, jumpLeft, leftSubject, speaker } from './verb-speaker.ts';

/** Past the last token of a segment that is no full stop. */
function lastWord(reading: Reading, first: number, last: number): number {
  let end = last;
  while (end > first && isTerminator(reading, end - 1)) end--;
  return end;
}

/** Reads one verb cue; adds what it finds to the stretch's drafts. */
export function readVerb(stretch: Stretch, index: number, cue: Cue, low: number): void {
  const segment = stretch.segments[index];
  if (!segment || stretch.drafts.some(({ content }) => content.first === cue.last)) return;
  const site: Site = {
    stretch,
    reading: stretch.reading,
    cue,
    index,
    segment,
    left: { first: absoluteStart(stretch.reading, segment, cue, low), last: cue.first },
    right: { first: cue.last, last: lastWord(stretch.reading, cue.last, segment.last) },
  };
  if (isTalkAbout(site) || isMereObject(site) || isReducedRelative(site)) return;
  if (stretch.reading.words.bareContent && isOwnVoice(site)) return;
  const isPassive = cue.kind === 'passive' && stretch.reading.words.bareContent;
  const found = isPassive ? readPassive(site) : readActive(site);
  if (found && isForOthers(site, found)) return;
  const own = found && ownClauseStart(site, found);
  if (own) cutContents(stretch, own);
  if (found) stretch.drafts.push(found);
}

/** "with officials saying": the preposition governs the whole clause, not its subject. */
function absoluteStart(reading: Reading, { first }: Range, cue: Cue, low: number): number {
  const isAbsolute =
    reading.words.bareContent &&
    low === first &&
    clauseWords.absoluteMarks.has(reading.norm(first)) &&
    !cue.gerund;
  return isAbsolute && GERUND.test(reading.norm(cue.first)) ? low + 1 : low;
}

/** "Steyer will be on stage, but expect the shadow": a base form has no one person before it. */
function isForOthers({ reading, cue }: Site, { source }: Draft): boolean {
  if (!reading.words.bareContent || cue.agreement !== 'pl' || cue.gerund) return false;
  if (source?.pronoun || source?.link?.type !== 'person' || source.noun?.agreement === 'pl')
    return false;
  for (let at = source.first; at < source.last; at++)
    if (clauseWords.ands.has(reading.norm(at))) return false;
  return source.last <= cue.first && !clauseWords.doWords.has(reading.norm(cue.first - 1));
}

function readActive(site: Site): Draft | null {
  return (
    readPassive(site) ??
    readCitation(site) ??
    readParenthesis(site) ??
    readDirective(site) ??
    readThat(site) ??
    readColon(site) ??
    readApposed(site) ??
    readBefore(site) ??
    readFronted(site) ??
    readAfter(site)
  );
}

/**
 * "…, а Лавров заявил, что", "…, while the trustee, Ann Lee, denies": where the clause of another
 * speaker begins, which is no part of what was said before; null if it is the same clause.
 */
function ownClauseStart({ reading, stretch, index, cue }: Site, { source }: Draft): number | null {
  if (!source || source.pronoun || source.last > cue.first) return null;
  for (let at = index; at > stretch.first; at--) {
    const segment = stretch.segments[at];
    if (!segment || segment.quote || source.first < segment.first) continue;
    const joins = segment.before === ',' && reading.isIn('conjunctions', segment.first);
    return joins && source.first > segment.first ? segment.first : null;
  }
  return null;
}

/**
 * "Два часа говорили о рыбе: суда стояли": what follows the colon nobody need have said; "говорила
 * об этом: …" is about what follows.
 */
function isTalkAbout(site: Site): boolean {
  const { stretch, reading, cue, index, segment, right } = site;
  const talks = reading.isIn('talkVerbs', cue.first) || cue.kind === 'impersonal';
  if (!talks || segment.after !== ':') return false;
  if (stretch.segments[index + 1]?.quote || isBackReference(site, right)) return false;
  for (let at = right.first; at < right.last; at++)
    if (reading.isIn('aboutPrepositions', at)) return true;
  return false;
}

/** "…, a deal announced on Monday", "the prison, dubbed the Hilton": nobody in it speaks. */
function isReducedRelative(site: Site): boolean {
  const { reading, cue, segment, left } = site;
  if (isParticiple(site) || isThingOf(site)) return true;
  const apposed = /^[,—]$/.test(segment.before) && left.first === segment.first;
  if (
    !apposed ||
    !reading.words.bareContent ||
    !clauseWords.indefinite.has(reading.norm(left.first))
  )
    return false;
  if (!reading.isIn('prepositions', cue.last)) return false;
  return findSubject(reading, left, cue.agreement) === null;
}

/** "as bad | as", "worse | than". */
function isComparison(reading: Reading, first: number, at: number): boolean {
  if (clauseWords.thans.has(reading.norm(at))) return true;
  if (!clauseWords.asWords.has(reading.norm(at))) return false;
  for (let before = first; before < at; before++)
    if (clauseWords.asWords.has(reading.norm(before))) return true;
  return false;
}

/** "…, a prospect Vindman denied", "the letter Mike wrote was kind", "as bad as critics thought it would be". */
function isThingOf(site: Site): boolean {
  const { reading, segment, left, right } = site;
  if (!reading.words.bareContent || left.last - left.first < 3) return false;
  const subject = leftSubject(site);
  const isCompared =
    subject !== null &&
    subject.first - 1 > segment.first &&
    isComparison(reading, segment.first, subject.first - 1);
  if (isCompared) return true;
  const thing = left.last - 2;
  const isNoun =
    /^\p{Ll}{3,}$/u.test(reading.surface(thing)) &&
    !reading.data.nouns.has(reading.norm(thing)) &&
    !reading.data.verbs.has(reading.norm(thing)) &&
    clauseWords.articles.has(reading.norm(thing - 1));
  const who = left.last - 1;
  const isName = isCapitalised(reading, who) || reading.data.pronouns.has(reading.norm(who));
  if (!isNoun || !isName || thing - 1 !== left.first) return false;
  const ends = right.first >= right.last || reading.isIn('fillers', right.first);
  return (
    ends ||
    reading.isIn('prepositions', right.first) ||
    reading.matches('finiteVerb', reading.norm(right.first))
  );
}

/** A verb that takes only an object, after a comma, without a subject that it could go back to. */
function isParticiple(site: Site): boolean {
  const { reading, cue, segment, left } = site;
  const { frames } = cue;
  // ", also accused of it": done to somebody.
  const isBare = reading.words.bareContent && cue.speechClass === 'allege' && frames.has('n');
  if (isBare && !cue.gerund && clauseWords.participleComplements.has(reading.norm(cue.last)))
    return true;
  const takesObjectOnly = frames.has('n') && !frames.has('t') && !frames.has('i');
  if (!takesObjectOnly || !reading.words.bareContent || segment.before !== ',') return false;
  if (left.last > left.first || !PAST.test(reading.norm(cue.first))) return false;
  return jumpLeft(site) === null;
}

/** "Как сообщил министр, …". */
function readParenthesis(site: Site): Draft | null {
  const { stretch, reading, segment, index, left } = site;
  if (!reading.isIn('parentheticals', left.first) || left.first !== segment.first) return null;
  if (!site.cue.frames.has('t') && site.cue.kind !== 'impersonal') return null;
  if (reading.isIn('beforeHow', segment.first - 2) || reading.isIn('joinedHow', segment.first - 1))
    return null;
  // A parenthesis goes on from nobody: "как считают" is impersonal.
  const alone = { ...stretch, previous: null };
  const rest = { ...site, stretch: alone, left: { first: left.first + 1, last: left.last } };
  const source = speaker(rest, 'right');
  let next = index + 1;
  // "Как сообщил мэр, глава комиссии Иван Салий, …": what he is besides is no content.
  while (!reading.words.bareContent && isMoreOfHim(stretch, next)) next++;
  return draft(site, source, around(stretch, index, next));
}

function isMoreOfHim({ reading, segments, last }: Stretch, at: number): boolean {
  const segment = segments[at];
  if (!segment || segment.quote || segment.before !== ',' || segment.after !== ',') return false;
  return (
    at + 1 < last &&
    nounLike(reading, { first: segment.first, last: segment.first + 1 }) !== null &&
    !hasCue(reading, segment)
  );
}

/** The content around a parenthesis: what follows it, what precedes it, or the whole. */
export function around(stretch: Stretch, index: number, next = index + 1): Range | null {
  const { first, last } = stretch;
  if (index === first) return tokensOf(stretch, next, last);
  if (index === last - 1) return tokensOf(stretch, first, index);
  return tokensOf(stretch, first, last);
}

/** "Конгресс признал победу, Трамп не согласен: …": what the colon ends is another clause. */
function hasOwnSubject({ stretch, reading, index }: Site, colon: number): boolean {
  for (let at = index + 1; at <= colon; at++) {
    const segment = stretch.segments[at];
    if (!segment || reading.isIn('relatives', segment.first)) continue;
    const joins = reading.words.bareContent && reading.isIn('conjunctions', segment.first);
    const first = segment.first + Number(joins);
    const own = findSubject(reading, { first, last: segment.last }, 'any');
    if (own?.first === first) return true;
  }
  return false;
}

/** "Он сказал: «…»". */
function readColon(site: Site): Draft | null {
  const { stretch, reading, index, segment, cue } = site;
  let colon = index;
  while (colon < stretch.last && colon < index + 3 && stretch.segments[colon]?.after !== ':')
    colon++;
  // What stands behind the stretch is another sentence.
  const isHere = colon < stretch.last && stretch.segments[colon]?.after === ':';
  if (!isHere || segment.quote) return null;
  const next = stretch.segments[colon + 1];
  if (!next) stretch.pending.push(draft(site, speaker(site, 'left'), segment));
  if (!next || (!next.quote && hasOwnSubject(site, colon))) return null;
  // "Hong Kong protests: …": a noun that looks like a verb, and what is told of it.
  const isNoun = reading.data.verbs.get(reading.norm(cue.first))?.nounToo;
  if (isNoun && cue.last === segment.last && !next.quote) return null;
  const source = speaker(site, 'left');
  if (next.quote) {
    if (hasNarrator(site, colon + 2)) return null;
    return draft(site, source, { first: next.first, last: next.last });
  }
  // "tell a different story: they say …": who says it is told behind the colon.
  const [own] = reading.data.pronouns.has(reading.norm(next.first)) ? findCues(reading, next) : [];
  if (own?.first === next.first + 1) return null;
  // "Толпа ревела: двери не открыли": a verb of mere sound says something where somebody does it.
  const onlyQuotes = cue.kind === 'verb' && cue.frames.size === 0;
  if (onlyQuotes && !(source && isSomebody(reading, source))) return null;
  return draft(site, source, tokensOf(stretch, colon + 1, stretch.last));
}
