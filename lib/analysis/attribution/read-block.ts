import { clauseWords } from '../../languages/en/clause-words.ts';
import { readColonQuotes } from './colon-quotes.ts';
import { findCues } from './cues.ts';
import { type Draft, isRetold, isToldBesides, type Stretch, saidBy, trim } from './draft.ts';
import { finiteForm, isDeed } from './finite-verb.ts';
import { readHeadline, readLine } from './headline-patterns.ts';
import { readPhrases } from './phrase-patterns.ts';
import { continueQuote, readInsertion } from './quote-patterns.ts';
import { readQuoteTails } from './quote-tails.ts';
import type { QuoteSpan } from './quotes.ts';
import { isCapitalised, type Reading } from './reading.ts';
import { readRumour } from './rumours.ts';
import { isTerminator, type Segment } from './segments.ts';
import { findSubject } from './speakers.ts';
import { readLabelled, readSource } from './speech-labels.ts';
import { readUnlistedVerbs } from './unlisted-verbs.ts';
import { readVerb } from './verb-patterns.ts';
import { readVia } from './via.ts';

/** What a block is, and what was said last before it. */
export interface BlockContext {
  readonly heading: boolean;
  /** A line without a full stop, which may be a headline too. */
  readonly line: boolean;
  readonly before: Draft | null;
}

/**
 * Longer sentences, in segments and in tokens outside of quotations, are no prose; the bounds keep
 * the search linear.
 */
const MAX_STRETCH = 60;
const MAX_STRETCH_TOKENS = 400;

/** A block as one stretch, for lines that are read whole. */
function wholeOf(reading: Reading, segments: readonly Segment[]): Stretch {
  const last = Math.min(segments.length, MAX_STRETCH);
  return { reading, segments, first: 0, last, drafts: [], pending: [], previous: null };
}

/**
 * What is said in a block, what is only announced at its end ("Он заявил:"), and who is named as
 * the source of what the blocks below quote. Linear in the segments.
 */
export function readBlock(
  reading: Reading,
  segments: readonly Segment[],
  context: BlockContext,
): { found: Draft[]; pending: Draft | null; named: Draft | null } {
  const named = context.heading ? null : readSource(wholeOf(reading, segments));
  if (named) return { found: [], pending: null, named };
  let pending: Draft | null = null;
  const found: Draft[] = [];
  let first = 0;
  while (first < segments.length) {
    const last = stretchEnd(reading, segments, first);
    const previous = found.at(-1) ?? context.before;
    const stretch: Stretch = { reading, segments, first, last, drafts: [], pending: [], previous };
    readStretch(stretch, context);
    if (first > 0) goOnTalking(stretch, segments[0], found.at(-1));
    const isOne = (one: Draft) =>
      !isRetold(one, stretch.drafts) && !isToldBesides(one, stretch.drafts);
    found.push(...stretch.drafts.filter(isOne));
    pending = stretch.pending.at(-1) ?? null;
    first = last;
  }
  return { found, pending, named };
}

/** "— Думал, на минуту, — рассказывает он. | — А вернулся через день": a line of a dialogue. */
function goOnTalking(
  { reading, segments, first, last, drafts }: Stretch,
  opening: Segment | undefined,
  before: Draft | undefined,
): void {
  const head = segments[first];
  const tail = segments[last - 1];
  const isLine = opening?.before === '—' && head?.before === '—' && !head.quote;
  if (!isLine || !tail || !before?.cue || drafts.length > 0) return;
  if (before.content.first > opening.first || before.cue.first < opening.first) return;
  const content = trim(reading, head.first, tail.last);
  if (content) drafts.push(saidBy(before.source, null, content));
}

/** A stretch ends where a sentence ends outside quotation marks. */
function stretchEnd(reading: Reading, segments: readonly Segment[], first: number): number {
  let index = first;
  let tokens = 0;
  while (index + 1 < segments.length && index - first < MAX_STRETCH) {
    const here = segments[index];
    const next = segments[index + 1];
    if (!here || !next || here.after === '.') break;
    if (!here.quote) tokens += here.last - here.first;
    if (tokens > MAX_STRETCH_TOKENS) break;
    const isNew = reading.sentenceOf(here.last - 1) !== reading.sentenceOf(next.first);
    if (isNew && !tellsWhoShouted(reading, here, next)) break;
    index++;
  }
  return index + 1;
}

/** "“Order! Order!” John Bercow bellowed": no new sentence, for all the mark and the capital. */
function tellsWhoShouted(reading: Reading, here: Segment, next: Segment): boolean {
  if (!reading.words.bareContent || !here.quote?.closed || next.quote) return false;
  // "… you know?’” she recalled": behind the inner quotation's mark.
  const isInner = /^[’'”]$/.test(reading.surface(here.last - 2));
  const inner = isInner ? here.last - 3 : here.last - 2;
  if (!/^[!?…]$/.test(reading.surface(inner)) || next.before !== '') return false;
  const subject = isCapitalised(reading, next.first) ? findSubject(reading, next, 'any') : null;
  if (subject?.first !== next.first || subject.last >= next.last) return false;
  const [cue] = findCues(reading, { first: next.first, last: subject.last + 1 });
  return (cue?.first === subject.last && !cue.gerund) || isShout(reading, subject.last);
}

/** A verb in the past that no list has, with nothing after it or when and where. */
function isShout(reading: Reading, at: number): boolean {
  const ends = isTerminator(reading, at + 1) || reading.isIn('prepositions', at + 1);
  return ends && finiteForm(reading, at) !== null && !isDeed(reading, at);
}

function readStretch(stretch: Stretch, { heading, line }: BlockContext): void {
  const { reading, segments, drafts } = stretch;
  for (let index = stretch.first; index < stretch.last; index++) {
    const segment = segments[index];
    if (!segment) continue;
    if (segment.quote) {
      drafts.push(...readInsertion(reading, segment.quote));
      continue;
    }
    let low = segment.first;
    for (const cue of findCues(reading, segment)) {
      readVerb(stretch, index, cue, low);
      low = cue.last;
    }
    readPhrases(stretch, index);
  }
  if (drafts.length === 0) readLabelled(stretch);
  readVia(stretch);
  if ((heading || line) && drafts.length === 0) {
    const draft = heading ? readHeadline(stretch) : readLine(stretch);
    if (draft) drafts.push(draft);
  }
  const rumour = drafts.length === 0 ? readRumour(stretch) : null;
  if (rumour) drafts.push(rumour);
  if (drafts.length === 0) readHearsay(stretch);
  readQuoteTails(stretch);
  drafts.push(...readUnlistedVerbs(stretch));
  drafts.push(...readColonQuotes(stretch));
  readBareQuotes(stretch);
}

/** "The convoy was reportedly heading …": said by somebody whom the text does not name. */
function readHearsay({ reading, segments, first, last, drafts }: Stretch): void {
  const range = trim(reading, segments[first]?.first ?? 0, segments[last - 1]?.last ?? 0);
  if (!range || !reading.words.bareContent) return;
  for (let at = range.first; at < range.last; at++) {
    const last = reading.isIn('hearsay', at) ? at + 1 : hearsayEnd(reading, at);
    if (last === null) continue;
    drafts.push(saidBy(null, { first: at, last }, range));
    return;
  }
}

/** "is understood to favour", "were said to have met": past the participle; null where it is none. */
function hearsayEnd(reading: Reading, at: number): number | null {
  if (!clauseWords.be.has(reading.norm(at)) || reading.isIn('relatives', at - 1)) return null;
  const isTo = clauseWords.infinitiveMarks.has(reading.norm(at + 2));
  const isHearsay = reading.isIn('hearsayParticiples', at + 1) && isTo;
  return isHearsay ? at + 2 : null;
}

/** Quotations without a cue, right after somebody spoke. */
function readBareQuotes(stretch: Stretch): void {
  const { reading, segments, drafts, previous } = stretch;
  for (let index = stretch.first; index < stretch.last; index++) {
    const segment = segments[index];
    if (!segment?.quote) continue;
    const known = drafts.some(
      ({ content }) => content.first < segment.last && content.last > segment.first,
    );
    const alone = index === stretch.first && stretch.last === stretch.first + 1;
    const before = drafts.at(-1) ?? previous;
    if (
      known ||
      !before ||
      !isUtterance(reading, segment.quote, alone && isQuoted(reading, before))
    )
      continue;
    if (!alone && drafts.length === 0) continue;
    const distance =
      reading.sentenceOf(segment.first) - reading.sentenceOf(before.content.last - 1);
    const draft = distance <= 2 ? continueQuote(segment.quote, before) : null;
    if (draft) drafts.push(draft);
  }
}

/** Whether what was said before stands in quotation marks. */
function isQuoted(reading: Reading, { content }: Draft): boolean {
  return /^["«„“‘]$/.test(reading.surface(content.first));
}

/** A quotation that ends a sentence or is long, not a title or a heading in marks. */
function isUtterance(reading: Reading, { first, last, closed }: QuoteSpan, goesOn: boolean) {
  const ends = (at: number) => /^[.!?…]$/.test(reading.surface(at));
  const length = last - first;
  const inner = /^[’']$/.test(reading.surface(last - 2)) ? last - 3 : last - 2;
  if (goesOn && closed && ends(inner)) return length >= MIN_CONTINUATION;
  return length >= MIN_UTTERANCE && (!closed || ends(last) || ends(inner));
}

/** In tokens, marks included; what goes on with a quotation and stands alone may be shorter. */
const MIN_UTTERANCE = 6;
const MIN_CONTINUATION = 4;
