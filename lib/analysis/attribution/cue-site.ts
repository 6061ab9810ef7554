import { clauseWords } from '../../languages/en/clause-words.ts';
import { SUGGESTS } from '../../languages/english-endings.ts';
import type { Cue } from './cues.ts';
import { type Draft, type Stretch, trim } from './draft.ts';
import { finiteForm } from './finite-verb.ts';
import { phraseAt, type Range, type Reading } from './reading.ts';
import { isTerminator, type Segment } from './segments.ts';
import type { Speaker } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';

/** A cue with the places where its speaker and its content may stand. */
export interface Site {
  readonly stretch: Stretch;
  readonly reading: Reading;
  readonly cue: Cue;
  readonly index: number;
  readonly segment: Segment;
  /** Tokens of the segment before and after the cue. */
  readonly left: Range;
  readonly right: Range;
}

/** What a cue gives; null without a content, or without a speaker where one is needed. */
export function draft(site: Site, source: Speaker | null, content: Range | null): Draft | null {
  if (!content) return null;
  if (!source && site.cue.kind !== 'impersonal') return null;
  if (saysNothing(site, content) || isMereCue(site, content)) return null;
  const { first, last, negated, frames } = site.cue;
  const isPaper = source !== null && isDocument(site.reading, source);
  if (frames.has('d') && !isPaper) return null;
  // "a letter read out in court" is not what it reads.
  const { right } = site;
  if (frames.has('d') && frames.size === 1 && right.first < right.last) return null;
  // "Data suggest that …": data propose nothing.
  const proposes =
    site.cue.speechClass === 'propose' && isPaper && SUGGESTS.test(site.reading.norm(first));
  const speechClass = proposes ? 'say' : site.cue.speechClass;
  const reports = frames.has('r') || site.cue.kind === 'impersonal';
  return { source, cue: { first, last }, content, speechClass, negated, via: [], reports };
}

/** Whether a report, data or a letter speaks, by the words before the first preposition. */
export function isDocument(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (at > first && reading.isIn('prepositions', at)) return false;
    if (reading.matches('reportNouns', reading.norm(at))) return true;
  }
  return false;
}

/** "“Believe your eyes,” he had urged it": right after a quotation that ends as speech does. */
export function followsSpeech({ reading, stretch, index, segment, left }: Site): boolean {
  const before = stretch.segments[index - 1];
  if (index <= stretch.first || !before?.quote || left.first !== segment.first) return false;
  return left.last > left.first && /^[,?!…]$/.test(reading.surface(before.last - 2));
}

/** "He said, she said": of what was said nothing is told. */
function isMereCue({ reading }: Site, { first, last }: Range): boolean {
  return (
    last - first === 2 &&
    reading.data.pronouns.has(reading.norm(first)) &&
    reading.data.verbs.has(reading.norm(last - 1))
  );
}

/** "She did not say when": nothing was said. */
function saysNothing({ reading, cue }: Site, { first }: Range): boolean {
  const asks = reading.isIn('questionWords', first) || reading.isIn('openQuestions', first);
  return cue.negated && cue.speechClass === 'say' && asks;
}

/** Where what is said from a segment on ends: with the stretch, or before a clause after ";". */
export function clausesEnd({ reading, segments, last }: Stretch, from: number): number {
  for (let index = from + 1; index < last; index++) {
    const segment = segments[index];
    if (segment?.before === ';' && !reading.isIn('complementizers', segment.first)) {
      return segment.first;
    }
  }
  return segments[last - 1]?.last ?? 0;
}

/**
 * The same for a cue: "When the advisers suggested that it resume, | Mr. Trump was not satisfied" says
 * the second of its own accord.
 */
export function contentEnd(site: Site): number {
  const { stretch, reading, index, segment } = site;
  const end = Math.min(clausesEnd(stretch, index), silenceStart(site));
  if (!reading.words.bareContent || index > stretch.first) return end;
  let first = segment.first;
  while (first < segment.last && reading.isIn('conjunctions', first)) first++;
  if (!reading.isIn('clauseOpeners', first)) return end;
  for (let at = index + 1; at < stretch.last; at++) {
    const next = stretch.segments[at];
    if (!next || next.quote || next.before !== ',' || next.first >= end) continue;
    if (reading.isIn('conjunctions', next.first) || !isMainClause(reading, next)) continue;
    // "…, though, he told".
    const aside = stretch.segments[at - 1];
    const isWord = aside && at - 1 > index && aside.last - aside.first === 1;
    return isWord ? aside.first : next.first;
  }
  return end;
}

/** ", but he gave no details": where the text goes on about what was not said. */
function silenceStart({ stretch, reading, index }: Site): number {
  for (let at = index + 1; reading.words.bareContent && at < stretch.last; at++) {
    const segment = stretch.segments[at];
    if (
      !segment ||
      segment.quote ||
      segment.before !== ',' ||
      !clauseWords.silenceOpeners.has(reading.norm(segment.first))
    )
      continue;
    const words: string[] = [];
    for (let token = segment.first; token < segment.last; token++) words.push(reading.norm(token));
    if (reading.matches('silence', words.join(' '))) return segment.first;
  }
  return Number.POSITIVE_INFINITY;
}

/** A subject first, and a finite verb. */
export function isMainClause(reading: Reading, { first, last }: Range): boolean {
  if (reading.isIn('relatives', first) || reading.isIn('prepositions', first)) return false;
  const subject = findSubject(reading, { first, last }, 'any');
  if (subject?.first !== first) return false;
  for (let at = first + 1; at < last; at++)
    if (reading.matches('finiteVerb', reading.norm(at)) || finiteForm(reading, at)) return true;
  return false;
}

/** Whether a stretch holds only adverbs, particles and conjunctions. */
export function onlyFillers({ reading }: Site, range: Range): boolean {
  return onlyLight(reading, range);
}

/** The same without a cue. */
export function onlyLight(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const light =
      reading.isIn('fillers', at) ||
      reading.isIn('conjunctions', at) ||
      reading.isIn('parentheticals', at);
    if (!light && reading.tokens[at]?.kind === 'word') return false;
  }
  return true;
}

/** "с которой встретился адвокат": a relative after a preposition. */
export function isRelative(reading: Reading, { first }: Range): boolean {
  return reading.isIn('prepositions', first) && reading.isIn('relatives', first + 1);
}

/** "Об этом", "This": one word counts only where nothing else can be meant. */
export function isBackReference({ reading, segment, cue }: Site, { first, last }: Range): boolean {
  // "This is what happens when she gets a question that …": what it means ends before the verb.
  for (let at = first; reading.words.bareContent && at < Math.min(last, cue.first); at++)
    if (reading.isIn('questionWords', at)) return false;
  for (let at = first; at < last; at++) {
    for (const words of reading.phrases.back.get(reading.norm(at)) ?? []) {
      if (at + words.length > last || !phraseAt(reading, words, at)) continue;
      if (words.length > 1) return true;
      // "This comes after police said": the clause has a speaker and content of its own.
      const opens = at === segment.first;
      const apart = reading.words.bareContent && !onlyLight(reading, { first: at + 1, last });
      if (opens && !apart) return true;
      const next = at + 1;
      const ends = next >= segment.last || reading.isIn('prepositions', next);
      if (reading.words.bareContent && (ends || isTerminator(reading, next))) return true;
    }
  }
  return false;
}

/** Shorter sentences, in tokens, are labels ("Реклама"). */
const MIN_SENTENCE = 3;

/** The sentence before that of a cue. */
export function sentenceBefore({
  reading,
  segment,
}: Pick<Site, 'reading' | 'segment'>): Range | null {
  let at = reading.sentenceOf(segment.first) - 1;
  // "Об этом пишет агентство. Об этом объявил профсоюз": both mean what was said before them.
  for (let back = 0; back < MOST_REFERENCES && opensWithReference(reading, at); back++) at--;
  const before = reading.analyzed.sentences[at];
  const isClause = before && before.tokens[1] - before.tokens[0] >= MIN_SENTENCE;
  return isClause ? trim(reading, before.tokens[0], before.tokens[1]) : null;
}

/** How many sentences in a row may point back to the same one. */
const MOST_REFERENCES = 3;

function opensWithReference(reading: Reading, sentence: number): boolean {
  const first = reading.analyzed.sentences[sentence]?.tokens[0];
  if (first === undefined) return false;
  const phrases = reading.phrases.back.get(reading.norm(first)) ?? [];
  return phrases.some((words) => words.length > 1 && phraseAt(reading, words, first));
}

/** Whether a segment is a relative clause. */
export function isRelativeClause(reading: Reading, segment: Range | undefined): boolean {
  if (!segment) return false;
  return reading.isIn('relatives', segment.first) || isRelative(reading, segment);
}

/** Whether a relative stands in a range: "о котором", "о каждом из которых". */
export function hasRelative(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (reading.isIn('relatives', at)) return true;
  return false;
}
