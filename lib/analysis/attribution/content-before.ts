import { clauseWords } from '../../languages/en/clause-words.ts';
import { ENDS_IN_S, REPORTS } from '../../languages/english-endings.ts';
import type { Agreement } from '../../languages/speech-data.ts';
import { closesQuotation, opensQuotation } from '../../text/quote-marks.ts';
import { clauseAround } from './clause-around.ts';
import { afterObject, hasBareContent } from './content-after.ts';
import { sameSubject } from './coordinated-verbs.ts';
import { draft, followsSpeech, isRelative, onlyFillers, type Site } from './cue-site.ts';
import { hasCue } from './cues.ts';
import { cutContents, type Draft, type Stretch, tokensOf } from './draft.ts';
import { tellsClause } from './finite-verb.ts';
import { isMereSource } from './phrase-source.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { rightPastPlace, rightPlain, rightSubject } from './right-subject.ts';
import { describePhrase, type Speaker } from './speaker-phrase.ts';
import { findSubject, isMedia, opensPhrase, plainSubject } from './speakers.ts';
import { documentSubject, jumpLeft, placeSubject } from './verb-speaker.ts';

/** "…, сказал он", "«…», — заявил министр", "…, the minister said". */
export function readBefore(site: Site): Draft | null {
  const { stretch, reading, index, segment, left, cue } = site;
  const before = stretch.segments[index - 1];
  if (index <= stretch.first || !before || left.first !== segment.first || cue.gerund) return null;
  const quoted = before.quote !== null;
  const dashed = segment.before === '—';
  const clause = cue.frames.has('t') || cue.kind === 'impersonal' || dashed;
  if (!quoted && (!clause || !/^[,—]$/.test(segment.before))) return null;
  if (reading.isIn('relatives', segment.first) || reading.isIn('conjunctions', segment.first))
    return null;
  const verbFirst = onlyFillers(site, left);
  if (segment.after === ':' || (!quoted && cue.frames.has('i') && !mayPromise(site))) return null;
  if (verbFirst && !quoted && !hasSubjectAfter(site) && isInterposed(site) && jumpLeft(site)) {
    return null;
  }
  // "the finale he hoped for": the verb belongs to what stands before.
  const isStranded =
    site.right.last - site.right.first === 1 && reading.isIn('prepositions', site.right.first);
  if (reading.words.bareContent && !quoted && isStranded) return null;
  const isLong = site.right.last - site.right.first > MAX_AFTER_VERB && !opensCircumstance(site);
  if (!verbFirst && !quoted && isLong) return null;
  if (!verbFirst && !quoted && !reading.words.bareContent) return null;
  if (!verbFirst && !followsSpeech(site) && hasBareContent(site)) return null;
  if (!verbFirst && !quoted && leadsToQuote(site)) return null;
  if (!verbFirst && stretch.segments[index + 1]?.quote && segment.after === '') return null;
  if (verbFirst && !quoted && interposed(site)) return null;
  const source = verbFirst
    ? speakerAfter(site, quoted)
    : (findSubject(reading, left, cue.agreement) ??
      plainSubject(reading, left) ??
      placeSubject(site) ??
      (quoted ? rightSubject(site) : null));
  if (!source && cue.kind !== 'impersonal') return null;
  if (source && verbFirst && (isBidding(site, source) || (!quoted && isThing(site, source))))
    return null;
  if (passesOn(site, source)) return null;
  const content = quoted ? withItsClause(site, quotedBefore(stretch, index)) : clauseAround(site);
  if (content && !quoted && isNameOrTime(reading, content)) return null;
  // "According to the paper, the minister has not responded": whose words the rest is, not what he said.
  if (!quoted && isMereSource(stretch, index)) return null;
  // "Hours before the match, the coach expressed confidence in him".
  const isOpening = !quoted && !verbFirst && reading.isIn('prepositions', site.right.first);
  if (content && isOpening && isNoClause(reading, content)) return null;
  // "The leader of the group, the militant X, maintained a house": not said, but done.
  const does = !quoted && verbFirst && reading.isIn('objectVerbs', cue.first);
  if (content && does && reading.words.bareContent && !tellsClause(reading, content)) return null;
  // "According to the ministry, prices rose, the agency said": what is said ends before who says it.
  if (content && content.last <= segment.first) cutContents(stretch, segment.first);
  return draft(site, source, content);
}

/** "To the pears, add the juice": a base form before one thing bids the reader do it. */
function isBidding({ reading, cue }: Site, { noun, pronoun, first, last }: Speaker): boolean {
  if (!reading.words.bareContent || cue.agreement !== 'pl' || cue.gerund) return false;
  if (pronoun || noun?.agreement === 'pl') return false;
  for (let at = first; at < last; at++)
    if (isCapitalised(reading, at) || ENDS_IN_S.test(reading.norm(at))) return false;
  return true;
}

/**
 * "Ракеты уже на складах, ожидают согласия Вашингтона": a thing behind a verb that takes one is not who
 * speaks, for all the name that hangs on it.
 */
function isThing({ reading, cue }: Site, { noun, pronoun, first, named }: Speaker): boolean {
  const takesThing = (['n', 'e'] as const).some((frame) => cue.frames.has(frame));
  if (reading.words.bareContent || !takesThing || noun || pronoun || !named) return false;
  if (first < cue.last || reading.linkAt(first) || !/^\p{Ll}/u.test(reading.surface(first)))
    return false;
  const opens: readonly Agreement[] = cue.agreement === 'pl' ? ['pl'] : ['m', 'f'];
  let head = first;
  while (reading.matches('adverb', reading.norm(head))) head++;
  return !isCapitalised(reading, head) && !opens.some((one) => opensPhrase(reading, head, one));
}

/** "Later, in remarks at the headquarters, Esper said, “…”": where he said it, not what. */
function leadsToQuote({ stretch, reading, index, segment }: Site): boolean {
  const next = stretch.segments[index + 1];
  if (index + 1 >= stretch.last || !next?.quote || segment.after !== ',') return false;
  const before = stretch.segments[index - 1];
  if (!before || before.quote) return false;
  const opens =
    reading.isIn('prepositions', before.first) || reading.isIn('clauseOpeners', before.first);
  return opens || !tellsClause(reading, before);
}

/** "Later in the day, Kurt Volker, a former envoy, testified": a name or a time is not said. */
function isNameOrTime(reading: Reading, { first, last }: Range): boolean {
  if (!reading.words.bareContent) return false;
  for (let at = first; at < last; at++) {
    const plain =
      reading.tokens[at]?.kind !== 'word' ||
      isCapitalised(reading, at) ||
      clauseWords.determiners.has(reading.norm(at)) ||
      clauseWords.pointers.has(reading.norm(at)) ||
      clauseWords.timeWords.has(reading.norm(at)) ||
      reading.isIn('prepositions', at) ||
      reading.isIn('fillers', at) ||
      reading.matches('circumstances', reading.norm(at));
    if (!plain) return false;
  }
  return true;
}

/** "Children | “will have a different view,” he said": the words that a quotation goes on from. */
function withItsClause({ reading, stretch, index }: Site, quote: Range | null): Range | null {
  if (!reading.words.bareContent || !quote) return quote;
  let at = index - 1;
  while (at > stretch.first && stretch.segments[at]?.quote) at--;
  const [before, opening] = [stretch.segments[at], stretch.segments[at + 1]];
  if (!before || before.quote || opening?.before !== '' || !opening.quote) return quote;
  const first = stretch.segments[stretch.first]?.first ?? quote.first;
  const isSaid = stretch.drafts.some(
    ({ cue, content }) => content.last > first || (cue?.last ?? 0) > first,
  );
  const own = { first, last: opening.first };
  if (isSaid || hasCue(reading, own) || !/^\p{Ll}/u.test(reading.surface(opening.first + 1)))
    return quote;
  return { first, last: quote.last };
}

/** Neither a verb nor a "no" ("No deal, the union said on Friday"). */
function isNoClause(reading: Reading, content: Range): boolean {
  if (!reading.words.bareContent || clauseWords.denials.has(reading.norm(content.first)))
    return false;
  return !tellsClause(reading, content);
}

/** "The chief executive, Nadia Frost, told CNN that …": the verb goes with what stands before. */
function interposed(site: Site): boolean {
  const { reading, right, cue } = site;
  if (!reading.words.bareContent || !hasBareContent(site)) return false;
  const object = afterObject(reading, right, cue);
  const isTold = object > right.first && right.last - object >= 2;
  const subject = findSubject(reading, right, cue.agreement);
  const ends =
    subject !== null &&
    (subject.last >= right.last || reading.isIn('prepositions', subject.last)) &&
    !opensInfinitive(reading, subject.last);
  const subjectOnly = subject !== null && subject.first <= right.first + 1 && ends;
  return (isTold || !subjectOnly) && jumpLeft(site) !== null;
}

/** "warned people to stay", not "said officials to reporters", "to the BBC". */
function opensInfinitive(reading: Reading, at: number): boolean {
  const next = at + 1;
  return (
    clauseWords.infinitiveMarks.has(reading.norm(at)) &&
    /^\p{Ll}/u.test(reading.surface(next)) &&
    !clauseWords.determiners.has(reading.norm(next)) &&
    !reading.isIn('addressees', next)
  );
}

/** "…, the minister told reporters on Tuesday": no more than this many tokens after the verb. */
const MAX_AFTER_VERB = 6;

/** "she added | in a statement released by her publicist", "said | as it posted a record profit". */
function opensCircumstance({ reading, right, stretch, index }: Site): boolean {
  const opens =
    reading.isIn('prepositions', right.first) ||
    reading.isIn('clauseOpeners', right.first) ||
    clauseWords.sourceOpeners.has(reading.norm(right.first)) ||
    clauseWords.timeOpeners.has(reading.norm(right.first));
  if (!reading.words.bareContent || !opens) return false;
  if (clauseWords.infinitiveMarks.has(reading.norm(right.first))) return false;
  const before = tokensOf(stretch, stretch.first, index);
  return before !== null && tellsClause(reading, before);
}

/** Promises are reported like statements ("…, пообещал министр", "…, data suggest"); orders and requests are not. */
function mayPromise({ reading, cue: { speechClass, frames } }: Site): boolean {
  const suggests = reading.words.bareContent && speechClass === 'propose' && frames.has('t');
  return suggests || speechClass === 'promise' || speechClass === 'warn';
}

/** "избранник, преклонив колено, попросил": what stands before is no content. */
function isInterposed({ stretch, reading, index }: Site): boolean {
  const inner = stretch.segments[index - 1];
  if (inner?.before !== ',' || index - 2 < stretch.first) return false;
  const relative = reading.isIn('relatives', inner.first) || isRelative(reading, inner);
  return relative || reading.matches('interposed', reading.norm(inner.first));
}

/** "…, said Jessica Reif of Merrill Lynch": nothing but a subject follows. */
function hasSubjectAfter(site: Site): boolean {
  const subject = rightSubject(site);
  return subject !== null && subject.first <= site.right.first + 2;
}

/** Who stands after the verb; only a quotation goes without ("«…», — добавил."). */
function speakerAfter(site: Site, quoted: boolean): Speaker | null {
  if (site.cue.kind === 'impersonal') return documentSubject(site);
  const found =
    rightSubject(site) ??
    (quoted ? rightPastPlace(site) : null) ??
    markedName(site) ??
    placeSubject(site) ??
    rightPlain(site);
  return found ?? (quoted ? sameSubject(site) : null);
}

/** "пишут | «Ведомости»": a name in marks right behind a verb by which media report. */
function markedName({ reading, right, cue }: Site): Speaker | null {
  if (
    reading.words.bareContent ||
    !cue.frames.has('r') ||
    !opensQuotation(reading.surface(right.first))
  )
    return null;
  for (let at = right.first + 1; at < right.last; at++)
    if (closesQuotation(reading.surface(at)))
      return describePhrase(reading, { first: right.first, last: at + 1 }, null);
  return null;
}

/** The quotations that end right before a segment. */
export function quotedBefore(stretch: Stretch, index: number): Range | null {
  let first = index - 1;
  while (first > stretch.first && stretch.segments[first - 1]?.quote) first--;
  return tokensOf(stretch, first, index);
}

/** A paper, an agency, a channel, or a name that nobody knows, which may be one. */
function isReporter(reading: Reading, { noun, link, named }: Speaker): boolean {
  if (link) return link.type === 'organization' && isMedia(reading, link);
  return noun ? noun.media : named;
}

/** "Министр заявил, что …, передает Reuters": a report of a statement already found. */
function passesOn({ stretch, reading, cue, segment }: Site, source: Speaker | null): boolean {
  const said = stretch.drafts.filter(
    ({ content, source: who }) => who && content.first < segment.first,
  );
  if (!source || said.length === 0 || !cue.frames.has('r')) return false;
  // "They have promised it, the minister said": only of what media report is it known that they pass it on.
  const reports = REPORTS.test(reading.norm(cue.first)) || isReporter(reading, source);
  if (reading.words.bareContent && !reports) return false;
  cutContents(stretch, segment.first);
  for (const one of said) one.via.push({ first: source.first, last: source.last });
  return true;
}
