import { findCues } from './cues.ts';
import { type Draft, saidBy, trim } from './draft.ts';
import { verbThenSubject } from './quote-tails.ts';
import type { QuoteSpan } from './quotes.ts';
import type { Range, Reading } from './reading.ts';
import { findSubject, plainSubject } from './speakers.ts';

const DASH = /^[—–-]$/;
/** A narrator's words inside a quotation are short. */
const MAX_INSERTION = 25;

/**
 * «…, — сказал министр. — …»: the narrator inside the marks. Gives one attribution for the part
 * before and one for the part after.
 */
export function readInsertion(reading: Reading, quote: QuoteSpan): Draft[] {
  for (let at = quote.first + 2; at < quote.last - 2; at++) {
    if (!DASH.test(reading.surface(at)) || !/^[,.!?…]$/.test(reading.surface(at - 1))) continue;
    const end = insertionEnd(reading, at + 1, quote.last);
    const [cue] = findCues(reading, { first: at + 1, last: Math.min(at + 3, end) });
    if (cue?.gerund) continue;
    const told = cue ? null : verbThenSubject(reading, { first: at + 1, last: end });
    const source = cue
      ? (findSubject(reading, { first: at + 1, last: end }, cue.agreement) ??
        plainSubject(reading, { first: cue.last, last: end }))
      : told?.source;
    const verb = cue ?? told?.verb;
    if (!source || !verb) continue;
    const parts = [trim(reading, quote.first, at), trim(reading, end, quote.last)];
    return parts
      .filter((part): part is Range => part !== null)
      .map((content) => ({
        source,
        cue: { first: verb.first, last: verb.last },
        content,
        speechClass: cue?.speechClass ?? 'say',
        negated: cue?.negated ?? false,
        via: [],
        reports: false,
      }));
  }
  return [];
}

function insertionEnd(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && at - from < MAX_INSERTION) {
    if (DASH.test(reading.surface(at))) return at;
    at++;
  }
  return at < limit ? from : limit - 1;
}

/** A quotation without a cue goes on from whoever spoke right before it. */
export function continueQuote(quote: QuoteSpan, before: Draft | null): Draft | null {
  return before?.source ? saidBy(before.source, null, quote) : null;
}
