import { type Draft, type Stretch, saidBy, trim } from './draft.ts';
import { phraseAt, type Range, type Reading } from './reading.ts';
import { around } from './verb-patterns.ts';

/**
 * "Ходят слухи, что …", "Word is that …", "The pier, rumour has it, is sold": said by nobody in
 * particular. Null where no such opening begins a segment.
 */
export function readRumour(stretch: Stretch): Draft | null {
  const { reading, segments, first, last } = stretch;
  for (let index = first; index < last; index++) {
    const segment = segments[index];
    if (!segment || segment.quote) continue;
    let at = segment.first;
    while (at < segment.last && isLight(reading, at)) at++;
    const length = rumourLength(reading, at);
    if (length === 0) continue;
    const cue = { first: at, last: at + length };
    const content = contentOf(stretch, index, cue);
    if (content) return saidBy(null, cue, content);
  }
  return null;
}

function isLight(reading: Reading, at: number): boolean {
  return reading.isIn('fillers', at) || reading.isIn('conjunctions', at);
}

/** How many tokens such an opening takes at a token; 0 if there is none. */
function rumourLength(reading: Reading, at: number): number {
  let length = 0;
  for (const words of reading.phrases.rumours.get(reading.norm(at)) ?? []) {
    if (words.length > length && phraseAt(reading, words, at)) length = words.length;
  }
  return length;
}

/** What follows with a conjunction or a colon; for an aside what stands around it. */
function contentOf(stretch: Stretch, index: number, cue: Range): Range | null {
  const { reading, segments, last } = stretch;
  const segment = segments[index];
  const next = index + 1 < last ? segments[index + 1] : undefined;
  const end = segments[last - 1]?.last ?? cue.last;
  if (!segment) return null;
  if (cue.last < segment.last) {
    const that = reading.isIn('complementizers', cue.last);
    // "Поговаривают о продаже", "word is out": only what is told as a clause.
    return that ? trim(reading, cue.last + 1, end) : null;
  }
  if (!next) return null;
  if (segment.after === ':') return trim(reading, next.first, end);
  if (reading.isIn('complementizers', next.first)) return trim(reading, next.first + 1, end);
  return segment.after === ',' ? around(stretch, index) : null;
}
