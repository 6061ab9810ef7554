import type { Attribution, Sourcing } from '../model/claim.ts';
import type { Entity } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';
import type { AnalyzedText } from '../model/text.ts';
import { findCues } from './attribution/cues.ts';
import { type Draft, isRetold, type Stretch, saidBy, trim } from './attribution/draft.ts';
import { readHeadline } from './attribution/headline-patterns.ts';
import { nominalSpeakers } from './attribution/nominal-speakers.ts';
import { readPhrases } from './attribution/phrase-patterns.ts';
import { quotationKind } from './attribution/quotation-kind.ts';
import { continueQuote, readInsertion } from './attribution/quote-patterns.ts';
import { readQuoteTails } from './attribution/quote-tails.ts';
import { pairQuotes, type QuoteSpan } from './attribution/quotes.ts';
import { type Range, type Reading, readText, spanOf } from './attribution/reading.ts';
import { antecedents } from './attribution/resolve-speakers.ts';
import { cutSegments, type Segment } from './attribution/segments.ts';
import type { Speaker } from './attribution/speaker-phrase.ts';
import { readLabelled } from './attribution/speech-labels.ts';
import { titleHolders } from './attribution/title-holders.ts';
import { readVerb } from './attribution/verb-patterns.ts';
import { readVia } from './attribution/via.ts';

/**
 * Who said what: direct, indirect and mixed quotations with their speakers. `links` name the
 * speakers; those that nobody knows are found by capitals and by nouns of office. Sorted by the
 * start of the content; a content may lie within another ("he said that she had said").
 * Linear in the text. The patterns are those of LANGUAGE data, in `lib/languages`.
 */
export function findAttributions(
  analyzed: AnalyzedText,
  links: readonly EntityLink[],
  entities: readonly Entity[],
): Attribution[] {
  const reading = readText(analyzed, links, entities);
  const drafts: Draft[] = [];
  let openQuote: Range | null = null;
  let announced: Draft | null = null;
  const blockTokens = tokensByBlock(analyzed);
  for (const [index, block] of analyzed.blocks.entries()) {
    const tokens = blockTokens[index];
    if (!tokens) continue;
    const marks = pairQuotes(reading, tokens, openQuote !== null);
    const quotes = marks.map((quote) =>
      quote.closed || goesOn(reading, blockTokens[index + 1])
        ? quote
        : endAtSentence(reading, quote),
    );
    const segments = cutSegments(reading, tokens, quotes);
    const heading = block.kind === 'headline' || block.kind === 'heading';
    const { found, pending } = readBlock(reading, segments, {
      heading,
      before: drafts.at(-1) ?? null,
    });
    if (announced) drafts.push(...announcedContent(announced, segments, found));
    announced = pending;
    if (openQuote && found[0]) drafts.push({ ...found[0], cue: null, content: openQuote });
    drafts.push(...found);
    const unclosed = quotes.find(({ closed }) => !closed) ?? null;
    const covered = unclosed && found.some(({ content }) => content.first === unclosed.first);
    openQuote = unclosed && !covered ? { first: unclosed.first, last: unclosed.last } : null;
  }
  const nameOf = antecedents(reading, drafts);
  const holderOf = titleHolders(reading);
  const thingOf = nominalSpeakers(reading);
  return dropRepeats(drafts.filter(speaksOutside))
    .map((draft) =>
      toAttribution(reading, draft, nameOf(draft) ?? holderOf(draft) ?? thingOf(draft)),
    )
    .sort((a, b) => a.content.start - b.content.start);
}

/** Nobody speaks from within what is said, unless the verb stands there too, as an aside. */
function speaksOutside({ source, cue, content }: Draft): boolean {
  const inside = (range: Range): boolean =>
    range.first >= content.first && range.last <= content.last;
  return !source || !cue || !inside(source) || inside(cue);
}

/** The tokens of each block; none where it has no sentence. */
function tokensByBlock({ sentences }: AnalyzedText): (Range | undefined)[] {
  const byBlock: (Range | undefined)[] = [];
  for (const { block, tokens } of sentences) {
    byBlock[block] = { first: byBlock[block]?.first ?? tokens[0], last: tokens[1] };
  }
  return byBlock;
}

/**
 * Longer sentences, in segments and in tokens outside of quotations, are no prose; the bounds keep
 * the search linear.
 */
const MAX_STRETCH = 60;
const MAX_STRETCH_TOKENS = 400;

/** Whether a block goes on with a quotation: it begins with a mark or closes one first. */
function goesOn(reading: Reading, next: Range | undefined): boolean {
  if (!next) return false;
  if (/^["«„“]$/.test(reading.surface(next.first))) return true;
  const [first] = pairQuotes(reading, next, true);
  return first !== undefined && !first.opened;
}

/** A quotation that nobody closes ends with its sentence. */
function endAtSentence(reading: Reading, quote: QuoteSpan): QuoteSpan {
  const sentence = reading.analyzed.sentences[reading.sentenceOf(quote.first + 1)];
  return { ...quote, last: sentence?.tokens[1] ?? quote.last, closed: true };
}

interface BlockContext {
  readonly heading: boolean;
  readonly before: Draft | null;
}

/** "Он заявил:" and then a block: its first quotation, else all of it, unless others speak there. */
function announcedContent(
  draft: Draft,
  segments: readonly Segment[],
  found: readonly Draft[],
): Draft[] {
  const [head] = segments;
  const tail = segments.at(-1);
  if (!head || !tail || found.length > 0) return [];
  const content = head.quote ?? { first: head.first, last: tail.last };
  return [{ ...draft, content: { first: content.first, last: content.last } }];
}

function readBlock(
  reading: Reading,
  segments: readonly Segment[],
  context: BlockContext,
): { found: Draft[]; pending: Draft | null } {
  let pending: Draft | null = null;
  const found: Draft[] = [];
  let first = 0;
  while (first < segments.length) {
    const last = stretchEnd(reading, segments, first);
    const previous = found.at(-1) ?? context.before;
    const stretch: Stretch = { reading, segments, first, last, drafts: [], pending: [], previous };
    readStretch(stretch, context.heading);
    if (first > 0) goOnTalking(stretch, segments[0], found.at(-1));
    found.push(...stretch.drafts.filter((one) => !isRetold(one, stretch.drafts)));
    pending = stretch.pending.at(-1) ?? null;
    first = last;
  }
  return { found, pending };
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
    if (reading.sentenceOf(here.last - 1) !== reading.sentenceOf(next.first)) break;
    index++;
  }
  return index + 1;
}

function readStretch(stretch: Stretch, heading: boolean): void {
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
  if (heading && drafts.length === 0) {
    const draft = readHeadline(stretch);
    if (draft) drafts.push(draft);
  }
  if (drafts.length === 0) readHearsay(stretch);
  readQuoteTails(stretch);
  readBareQuotes(stretch);
}

/** "The convoy was reportedly heading …": said by somebody whom the text does not name. */
function readHearsay({ reading, segments, first, last, drafts }: Stretch): void {
  const range = trim(reading, segments[first]?.first ?? 0, segments[last - 1]?.last ?? 0);
  if (!range || !reading.words.bareContent) return;
  for (let at = range.first; at < range.last; at++) {
    if (!reading.isIn('hearsay', at)) continue;
    drafts.push(saidBy(null, { first: at, last: at + 1 }, range));
    return;
  }
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
  if (goesOn && closed && ends(last - 2)) return length >= MIN_CONTINUATION;
  return length >= MIN_UTTERANCE && (!closed || ends(last) || ends(last - 2));
}

/** In tokens, marks included; what goes on with a quotation and stands alone may be shorter. */
const MIN_UTTERANCE = 6;
const MIN_CONTINUATION = 4;

/** Among how many attributions before a repeated one is looked for. */
const REPEAT_REACH = 6;

/** "Об этом он заявил" repeats what the sentence before already gave to the same speaker. */
function dropRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const same = kept
      .slice(-REPEAT_REACH)
      .find(
        ({ content, source }) =>
          content.first < draft.content.last &&
          draft.content.first < content.last &&
          draft.content.first <= content.first &&
          (draft.source?.pronoun || source?.link?.referent === draft.source?.link?.referent) &&
          draft.cue !== null &&
          draft.cue.first > draft.content.last &&
          source !== null &&
          (source.link !== null || draft.source?.pronoun),
      );
    if (same) same.via.push(...draft.via);
    else kept.push(draft);
  }
  return kept;
}

function toAttribution(reading: Reading, draft: Draft, named: Speaker | null): Attribution {
  const { source, cue, content, speechClass, negated, via } = draft;
  const who = named ?? source;
  const link = who?.link ?? null;
  return {
    source: source && spanOf(reading, source),
    sourceEntityId: link?.entityId ?? null,
    sourceReferent: link?.referent ?? (who && referentOf(reading, who)),
    ...(named && { antecedent: spanOf(reading, named) }),
    cue: cue && spanOf(reading, cue),
    content: spanOf(reading, content),
    quotation: quotationKind(reading, content),
    speechClass,
    sourcing: sourcingOf(reading, draft, who),
    negated,
    via: via.map((range) => spanOf(reading, range)),
  };
}

/** A name for a speaker whom no link names: the folded last word, as a key within the document. */
function referentOf(reading: Reading, speaker: Speaker): string | null {
  if (speaker.pronoun) return null;
  return `said:${reading.norm(speaker.last - 1)}`;
}

function sourcingOf(reading: Reading, draft: Draft, who: Speaker | null): Sourcing {
  if (!who) return 'none';
  if (who.noun?.sourcing === 'anonymous' && who.link?.type !== 'person') return 'anonymous';
  const veiled = () => reading.isVeiled(reading.sentenceOf(who.first));
  if (!who.named && draft.source && veiled()) return 'anonymous';
  const isBody = who.noun?.sourcing === 'named' && !who.noun.media;
  return who.link || who.named || isBody ? 'named' : 'office';
}
