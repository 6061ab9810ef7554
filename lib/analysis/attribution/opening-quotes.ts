import { opensQuotation } from '../../text/quote-marks.ts';
import { type Draft, saidBy } from './draft.ts';
import { isCapitalElsewhere } from './names-elsewhere.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import type { Segment } from './segments.ts';
import { describePhrase, type Speaker, startsSentence } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';

/** A block that is one quotation, or goes on with one. */
export function isWholeQuote({ tokens }: Reading, segments: readonly Segment[]): boolean {
  const [head, ...rest] = segments;
  const isMark = ({ first, last }: Range) =>
    last - first === 1 && tokens[first]?.kind !== 'word' && tokens[first]?.kind !== 'number';
  return head !== undefined && head.quote !== null && rest.every(isMark);
}

/**
 * "«Мы уезжаем ни с чем». | Второго вопроса Галас дожидаться не стал.": an article opens with words of
 * somebody whom only the next paragraph names, as the one person of its first clause.
 */
export function openingQuotes(
  reading: Reading,
  quotes: readonly Range[],
  [head]: readonly Segment[],
): Draft[] {
  if (quotes.length === 0 || !head || head.quote) return [];
  const found = findSubject(reading, head, 'any');
  const source = found && withoutObject(reading, found);
  const isPerson = source?.link?.type === 'person' || (source?.named && !source.noun?.media);
  if (!source || !isPerson || opensQuotation(reading.surface(source.first))) return [];
  if (source.link && source.link.type !== 'person') return [];
  // "(Laughter.)": in English one word that begins a sentence is no name for its capital.
  const isOpening = source.last - source.first === 1 && startsSentence(reading, source.first);
  if (isOpening && !isCapitalElsewhere(reading, source.first)) return [];
  for (let at = source.last; at < head.last; at++) if (isCapitalised(reading, at)) return [];
  return quotes.map((quote) => saidBy(source, null, quote));
}

/** "Второго вопроса | Галас": what stands before a name in another case is no part of it. */
function withoutObject(reading: Reading, source: Speaker): Speaker {
  let { first } = source;
  const hangs = (at: number) =>
    reading.matches('hangingNoun', reading.norm(at)) ||
    reading.matches('obliqueNoun', reading.norm(at));
  while (first + 1 < source.last && !isCapitalised(reading, first) && hangs(first)) {
    if (reading.data.nouns.has(reading.norm(first))) break;
    first++;
  }
  return describePhrase(reading, { first, last: source.last }, source);
}
