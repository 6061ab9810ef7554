import type { Attribution, Sourcing } from '../model/claim.ts';
import type { Entity } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';
import type { AnalyzedText } from '../model/text.ts';
import { opensQuotation } from '../text/quote-marks.ts';
import { clockEnd } from './attribution/clock-end.ts';
import { withoutCompanyAsides } from './attribution/company-asides.ts';
import { datelineEnd } from './attribution/dateline-end.ts';
import type { Draft } from './attribution/draft.ts';
import { interviewAnswers } from './attribution/interviews.ts';
import { nominalSpeakers } from './attribution/nominal-speakers.ts';
import { isWholeQuote, openingQuotes } from './attribution/opening-quotes.ts';
import { quotationKind } from './attribution/quotation-kind.ts';
import { pairQuotes, type QuoteSpan } from './attribution/quotes.ts';
import { readBlock } from './attribution/read-block.ts';
import { type Range, type Reading, readText, spanOf } from './attribution/reading.ts';
import { antecedents } from './attribution/resolve-speakers.ts';
import { cutSegments, isTerminator, type Segment } from './attribution/segments.ts';
import type { Speaker } from './attribution/speaker-phrase.ts';
import { titleHolders } from './attribution/title-holders.ts';

/**
 * Who said what: direct, indirect and mixed quotations with their speakers. `links` name the
 * speakers; those that nobody knows are found by capitals and by nouns of office. Sorted by the
 * start of the content; a content may lie within another ("he said that she had said").
 * Linear in the text. The patterns are those of LANGUAGE data, in `lib/languages`.
 */
export function findAttributions(
  whole: AnalyzedText,
  links: readonly EntityLink[],
  entities: readonly Entity[],
): Attribution[] {
  const analyzed = withoutCompanyAsides(whole);
  const reading = readText(analyzed, links, entities);
  const drafts: Draft[] = [];
  let openQuote: Range | null = null;
  let announced: Draft | null = null;
  let source: Draft | null = null;
  const opening: Range[] = [];
  const blockTokens = tokensByBlock(analyzed);
  for (const [index, block] of analyzed.blocks.entries()) {
    const whole = blockTokens[index];
    if (!whole) continue;
    const tokens = { first: datelineEnd(reading, whole), last: whole.last };
    const marks = pairQuotes(reading, tokens, openQuote !== null);
    const quotes = marks.map((quote) =>
      quote.closed || goesOn(reading, blockTokens[index + 1])
        ? quote
        : endAtSentence(reading, quote),
    );
    const segments = cutSegments(reading, tokens, quotes);
    const heading = block.kind === 'headline' || block.kind === 'heading';
    const { found, pending, named } = readBlock(reading, segments, {
      heading,
      line: !heading && isLine(reading, tokens),
      before: source ?? drafts.at(-1) ?? null,
    });
    if (named || found.length > 0) source = named;
    if (!heading && drafts.length === 0 && found.length === 0 && isWholeQuote(reading, segments)) {
      opening.push(tokens);
    } else if (!heading && opening.length > 0) {
      if (drafts.length === 0) drafts.push(...openingQuotes(reading, opening, segments));
      opening.length = 0;
    }
    if (announced) drafts.push(...announcedContent(announced, segments, found));
    announced = pending;
    if (openQuote && found[0]) drafts.push({ ...found[0], cue: null, content: openQuote });
    drafts.push(...found);
    const unclosed = quotes.find(({ closed }) => !closed) ?? null;
    const covered = unclosed && found.some(({ content }) => content.first === unclosed.first);
    openQuote = unclosed && !covered ? { first: unclosed.first, last: unclosed.last } : null;
  }
  drafts.push(...unsaid(interviewAnswers(reading, blockTokens), drafts));
  const nameOf = namedSpeakers(reading, drafts);
  return dropRepeats(withoutOwnThoughts(drafts.filter(speaksOutside), nameOf))
    .map((draft) => toAttribution(reading, draft, nameOf(draft)))
    .sort((a, b) => a.content.start - b.content.start);
}

/** Answers of which nothing is known yet: "— В мае, — сказал врач" tells itself who says it. */
function unsaid(answers: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const said = [...drafts].sort((a, b) => a.content.first - b.content.first);
  let at = 0;
  return answers.filter(({ content }) => {
    while (at < said.length && (said[at]?.content.first ?? 0) < content.first) at++;
    const own = said[at]?.content;
    return !own || own.first !== content.first || own.last <= content.first;
  });
}

/** Whom pronouns and nouns stand for: "Замминистра назвал …. Он подчеркнул" is by both one man. */
function namedSpeakers(
  reading: Reading,
  drafts: readonly Draft[],
): (draft: Draft) => Speaker | null {
  const pronounOf = antecedents(reading, drafts);
  const holderOf = titleHolders(reading);
  const thingOf = nominalSpeakers(reading);
  const nounOf = (draft: Draft) => holderOf(draft) ?? thingOf(draft);
  const byStart = new Map(drafts.map((draft) => [draft.source?.first, draft]));
  return (draft) => {
    const antecedent = pronounOf(draft);
    if (!antecedent) return nounOf(draft);
    const earlier = antecedent.link ? undefined : byStart.get(antecedent.first);
    return (earlier && nounOf(earlier)) ?? antecedent;
  };
}

/** Nobody speaks from within what is said, unless the verb stands there too, as an aside. */
function speaksOutside({ source, cue, content }: Draft): boolean {
  const inside = (range: Range): boolean =>
    range.first >= content.first && range.last <= content.last;
  return !source || !cue || !inside(source) || inside(cue);
}

/** "Sanborn said he thought it failed": what he thought is what he said. */
function withoutOwnThoughts(
  drafts: readonly Draft[],
  nameOf: (draft: Draft) => Speaker | null,
): Draft[] {
  return drafts.filter((inner, index) => {
    if (!inner.source?.pronoun || !inner.cue) return true;
    const outer = drafts
      .slice(Math.max(0, index - REPEAT_REACH), index)
      .findLast(({ content }) => content.first === inner.source?.first);
    if (!outer?.source || !outer.cue || outer.cue.last > outer.content.first) return true;
    const who = nameOf(outer) ?? outer.source;
    return nameOf(inner)?.first !== who.first;
  });
}

/** In tokens: a longer block without a full stop is no headline. */
const MAX_LINE = 24;

/** One sentence without a full stop, or with a clock's time: set as text, but written as a headline. */
function isLine(reading: Reading, { first, last }: Range): boolean {
  const isTimed = clockEnd(reading, { first, last }) > first;
  if (last - first > MAX_LINE || (isTerminator(reading, last - 1) && !isTimed)) return false;
  return reading.sentenceOf(first) === reading.sentenceOf(last - 1);
}

/** The tokens of each block; none where it has no sentence. */
function tokensByBlock({ sentences }: AnalyzedText): (Range | undefined)[] {
  const byBlock: (Range | undefined)[] = [];
  for (const { block, tokens } of sentences) {
    byBlock[block] = { first: byBlock[block]?.first ?? tokens[0], last: tokens[1] };
  }
  return byBlock;
}

/** Whether a block goes on with a quotation: it begins with a mark or closes one first. */
function goesOn(reading: Reading, next: Range | undefined): boolean {
  if (!next) return false;
  if (opensQuotation(reading.surface(next.first))) return true;
  const [first] = pairQuotes(reading, next, true);
  return first !== undefined && !first.opened;
}

/** A quotation that nobody closes ends with its sentence. */
function endAtSentence(reading: Reading, quote: QuoteSpan): QuoteSpan {
  const sentence = reading.analyzed.sentences[reading.sentenceOf(quote.first + 1)];
  return { ...quote, last: sentence?.tokens[1] ?? quote.last, closed: true };
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
  const governed = governedSource(reading, draft);
  return {
    source: source && spanOf(reading, source),
    sourceEntityId: link?.entityId ?? null,
    sourceReferent: link?.referent ?? (who && referentOf(reading, who)),
    ...(named && { antecedent: spanOf(reading, named) }),
    ...(governed && { governed: spanOf(reading, governed) }),
    cue: cue && spanOf(reading, cue),
    content: spanOf(reading, content),
    quotation: draft.verbatim ? 'direct' : quotationKind(reading, content),
    speechClass,
    sourcing: sourcingOf(reading, draft, who),
    negated,
    via: via.map((range) => spanOf(reading, range)),
  };
}

/** The source with the words that keep it from being a subject; null where it is one. */
function governedSource(reading: Reading, draft: Draft): Range | null {
  const { source, cue, governs, governedFrom } = draft;
  if (!source || source.pronoun) return null;
  const { first, last } = source;
  if (governedFrom !== undefined) return { first: governedFrom, last };
  if (governs && cue && cue.last <= first) return { first: cue.first, last };
  return reading.isIn('placePrepositions', first - 1) ? { first: first - 1, last } : null;
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
