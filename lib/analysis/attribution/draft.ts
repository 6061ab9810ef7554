import type { SpeechClass } from '../../model/claim.ts';
import type { Range, Reading } from './reading.ts';
import { isTerminator, type Segment } from './segments.ts';
import type { Speaker } from './speaker-phrase.ts';

/** An attribution while the text around it is still being read. */
export interface Draft {
  source: Speaker | null;
  readonly cue: Range | null;
  content: Range;
  readonly speechClass: SpeechClass;
  readonly negated: boolean;
  /** Token ranges of those who passed it on. */
  readonly via: Range[];
  /** The verb is one by which media report. */
  readonly reports: boolean;
  /** The cue is a phrase that the source depends on ("по словам министра"). */
  readonly governs?: true;
  /** The first word of a phrase that the source depends on, apart from the cue: "со ссылкой на мэра". */
  governedFrom?: number;
  /** In the speaker's own words, though no marks say so. */
  readonly verbatim?: true;
}

/** Something said without a verb that would tell more: by a label, a colon, a quotation alone. */
export function saidBy(source: Speaker | null, cue: Range | null, { first, last }: Range): Draft {
  return {
    source,
    cue,
    content: { first, last },
    speechClass: 'say',
    negated: false,
    via: [],
    reports: false,
  };
}

/** The segments of one or more sentences that a quotation holds together, `last` exclusive. */
export interface Stretch {
  readonly reading: Reading;
  readonly segments: readonly Segment[];
  readonly first: number;
  readonly last: number;
  /** What was found before in the same stretch, in order. */
  readonly drafts: Draft[];
  /** Attributions whose content is the next block ("Он заявил:"). */
  readonly pending: (Draft | null)[];
  /** The last attribution before this stretch, for sentences that go on without a speaker. */
  readonly previous: Draft | null;
}

/** Tokens from the beginning of one segment to the end of another, outer separators left out. */
export function tokensOf(stretch: Stretch, first: number, last: number): Range | null {
  const head = stretch.segments[first];
  const tail = stretch.segments[last - 1];
  return head && tail && last > first ? trim(stretch.reading, head.first, tail.last) : null;
}

/** Drops separators and full stops at both ends; null if no word is left. */
export function trim(reading: Reading, first: number, last: number): Range | null {
  let from = first;
  let to = last;
  const loose = (at: number) => /^[,;:—–-]$/.test(reading.surface(at));
  while (from < to && loose(from)) from++;
  while (
    to > from &&
    (loose(to - 1) || (isTerminator(reading, to - 1) && !isMarked(reading, to - 1)))
  )
    to--;
  for (let at = from; at < to; at++) {
    if (reading.tokens[at]?.kind === 'word' || reading.tokens[at]?.kind === 'number') {
      return { first: from, last: to };
    }
  }
  return null;
}

/** Question and exclamation marks belong to the content. */
function isMarked(reading: Reading, at: number): boolean {
  return /[!?…]/.test(reading.surface(at));
}

/** Cuts earlier contents short where a later cue of the same sentence begins. */
export function cutContents(stretch: Stretch, at: number): void {
  for (const draft of stretch.drafts) {
    if (draft.content.first < at && draft.content.last > at) {
      draft.content = trim(stretch.reading, draft.content.first, at) ?? draft.content;
    }
  }
}

/** "За словами лікаря, йдеться про вакцину": who says it is known, and nobody else says it. */
export function isToldBesides({ source, cue }: Draft, drafts: readonly Draft[]): boolean {
  if (source || !cue) return false;
  return drafts.some(
    (one) => one.source !== null && one.content.first <= cue.first && one.content.last >= cue.last,
  );
}

/**
 * "Agencies believe that he fled, two people said", "Дипломатія вимагає свіжих сил, пояснив
 * президент": the clause opens with a speaker of its own, but is what somebody else says.
 */
export function isRetold({ source, cue }: Draft, drafts: readonly Draft[]): boolean {
  if (!source || !cue) return false;
  return drafts.some(({ cue: outer, content }) => {
    if (!outer || outer.first < content.last) return false;
    const opens = source.first >= content.first && source.first <= content.first + 1;
    return opens && cue.first >= content.first && cue.last <= content.last;
  });
}
