import type { HighlightColor } from '../../lib/model/highlight.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { HighlightMark, MarkView, Passage } from '../../lib/views/mark-types.ts';

/** A piece of a block: plain, or inside a name, a highlight, the passage just jumped to. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark: MarkView | null;
  readonly highlight: HighlightColor | null;
  readonly flash: boolean;
}

/**
 * Cuts a block of text at its marks, highlights and at the passage to flash, so that every piece can be
 * drawn as a text node. Offsets are UTF-16 code units of the article's text; marks never
 * overlap, what lies outside of the block is left out.
 */
export function cutBlock(
  block: Passage,
  marks: readonly MarkView[],
  flash: TextSpan | null,
  highlights: readonly HighlightMark[] = [],
): readonly Piece[] {
  const inside = marks.filter(({ start, end }) => start >= block.start && end <= block.end);
  const edges = new Set([block.start, block.end]);
  for (const { start, end } of [...inside, ...highlights, ...(flash ? [flash] : [])]) {
    if (start > block.start && start < block.end) edges.add(start);
    if (end > block.start && end < block.end) edges.add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? block.end;
    return {
      start,
      text: block.text.slice(start - block.start, end - block.start),
      mark: inside.find((mark) => mark.start <= start && mark.end >= end) ?? null,
      highlight: highlights.findLast((own) => own.start <= start && own.end >= end)?.color ?? null,
      flash: flash !== null && flash.start <= start && flash.end >= end,
    };
  });
}
