import type { TextPositionSelector, TextQuoteSelector } from '../../model/highlight.ts';
import type { TextSpan } from '../../model/text.ts';
import { findNearly, type NearMatch } from './find-nearly.ts';
import { foldText } from './fold-text.ts';

/** How much of what stands before and after a passage is kept with it, UTF-16 units. */
const CONTEXT = 48;

/**
 * Share of a passage's letters that may have changed. A corrected number or name is found again;
 * a sentence written anew is not the passage that the reader marked.
 */
const MOST_ERRORS = 0.2;
/** Passages shorter than this, folded, must stand there letter by letter. */
const SHORTEST_FUZZY = 24;
/** Longer passages are found by their beginning and end alone: the search is their length squared. */
const LONGEST_FUZZY = 2_000;
/** A single short word may stand anywhere: it needs its surroundings, this share of them. */
const SHORT = 16;
const LEAST_CONTEXT = 0.4;

/** The selectors of a passage of a text. */
export function quoteOf(text: string, { start, end }: TextSpan): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Finds a passage again in a text that may have changed since: where it stood, else by its words,
 * else by nearly its words. Of several places the one with the likest surroundings is taken, then
 * the nearest to where it stood. Null where nothing is certain enough: a passage is better listed
 * as not found than put on words that the reader never marked.
 */
export function anchorQuote(
  text: string,
  quote: TextQuoteSelector,
  position: TextPositionSelector | null,
): TextSpan | null {
  if (quote.exact === '') return null;
  if (position && standsThere(text, quote, position)) return position;
  const exact = placesOf(text, quote.exact).map((start) => ({
    start,
    end: start + quote.exact.length,
    errors: 0,
  }));
  if (exact.length > 0) return best(text, exact, quote, position);
  const folded = foldText(text);
  const wanted = foldText(quote.exact).text.trim();
  if (wanted === '') return null;
  const same = placesOf(folded.text, wanted).map((start) => ({
    start,
    end: start + wanted.length,
    errors: 0,
  }));
  const near = same.length > 0 ? same : nearPlaces(folded.text, wanted);
  const unfolded = near.map(({ start, end, errors }) => ({
    start: folded.offsets[start] ?? 0,
    end: (folded.offsets[end - 1] ?? text.length - 1) + 1,
    errors,
  }));
  return best(text, unfolded, quote, position);
}

/** Whether the passage and its surroundings stand where they stood. */
function standsThere(text: string, quote: TextQuoteSelector, { start, end }: TextSpan): boolean {
  return (
    text.slice(start, end) === quote.exact &&
    text.slice(Math.max(0, start - quote.prefix.length), start) === quote.prefix &&
    text.slice(end, end + quote.suffix.length) === quote.suffix
  );
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

function nearPlaces(text: string, wanted: string): readonly NearMatch[] {
  if (wanted.length < SHORTEST_FUZZY) return [];
  if (wanted.length > LONGEST_FUZZY) return byBothEnds(text, wanted);
  return findNearly(text, wanted, Math.floor(wanted.length * MOST_ERRORS));
}

/** A long passage from where its beginning stands to where its end does. */
function byBothEnds(text: string, wanted: string): readonly NearMatch[] {
  const part = LONGEST_FUZZY / 4;
  const most = Math.floor(part * MOST_ERRORS);
  const heads = findNearly(text, wanted.slice(0, part), most);
  const tails = findNearly(text, wanted.slice(-part), most);
  return heads.flatMap((head) => {
    const tail = tails.find(({ end }) => {
      const length = end - head.start;
      return Math.abs(length - wanted.length) <= wanted.length * MOST_ERRORS;
    });
    return tail ? [{ start: head.start, end: tail.end, errors: head.errors + tail.errors }] : [];
  });
}

/** The likeliest place: few errors, like surroundings, near to where it stood. */
function best(
  text: string,
  places: readonly NearMatch[],
  quote: TextQuoteSelector,
  position: TextPositionSelector | null,
): TextSpan | null {
  const length = Math.max(1, quote.exact.length);
  const scored = places.map((place) => {
    const context = contextLikeness(text, place, quote);
    const moved = position ? Math.abs(place.start - position.start) / Math.max(1, text.length) : 0;
    return { place, context, score: 2 * context - (4 * place.errors) / length - 0.2 * moved };
  });
  const [first] = scored.toSorted((a, b) => b.score - a.score || a.place.start - b.place.start);
  if (!first) return null;
  const uncertain = quote.exact.length < SHORT && hasContext(quote);
  if (uncertain && first.context < LEAST_CONTEXT && scored.length > 1) return null;
  return { start: first.place.start, end: first.place.end };
}

function hasContext({ prefix, suffix }: TextQuoteSelector): boolean {
  return prefix !== '' || suffix !== '';
}

/** 0 to 1: how much of the surroundings is there, before and after, reading outwards. */
function contextLikeness(text: string, { start, end }: TextSpan, quote: TextQuoteSelector): number {
  const prefix = foldText(quote.prefix).text;
  const suffix = foldText(quote.suffix).text;
  const before = foldText(text.slice(Math.max(0, start - 2 * CONTEXT), start)).text;
  const after = foldText(text.slice(end, end + 2 * CONTEXT)).text;
  const all = prefix.length + suffix.length;
  if (all === 0) return 0;
  return (commonEnd(prefix, before) + commonStart(suffix, after)) / all;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

function commonEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.at(-1 - at) === b.at(-1 - at)) at++;
  return at;
}
