import type { PlacedHighlight } from '../model/highlight.ts';
import type { HighlightMark } from './mark-types.ts';
import type { HighlightView } from './sidebar-types.ts';

/** Highlights as listed: in the order of the text, then those whose words are not there. */
export function buildHighlights(placed: readonly PlacedHighlight[]): readonly HighlightView[] {
  return placed
    .map(({ highlight: { id, quote, color, note }, span }) => ({
      id,
      span: span && { start: span.start, end: span.end },
      quote: quote.exact,
      color,
      note,
    }))
    .toSorted((a, b) => startOf(a) - startOf(b));
}

/** What is painted: the placed ones, with nothing that only the reader's notes know. */
export function highlightMarks(placed: readonly PlacedHighlight[]): readonly HighlightMark[] {
  return placed
    .flatMap(({ highlight: { color }, span }) =>
      span ? [{ start: span.start, end: span.end, color }] : [],
    )
    .toSorted((a, b) => a.start - b.start);
}

function startOf({ span }: HighlightView): number {
  return span ? span.start : Number.MAX_SAFE_INTEGER;
}
