import { liveRange, type Mark } from './highlighter.ts';
import type { TextMap } from './text-map.ts';

/** Pixels around a mark's boxes that still count as on it. */
const SLACK = 2;

/**
 * The mark at a point of the window (CSS pixels), or null. The caret at the point gives the
 * offset, a binary search the mark: the browser's own look-up takes milliseconds a call.
 */
export function markAt(
  map: TextMap,
  marks: readonly Mark[],
  x: number,
  y: number,
): { readonly mark: Mark; readonly rect: DOMRect } | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const offset = map.offsetOf(caret.offsetNode as Text, caret.offset);
  if (offset === null) return null;
  // The caret is placed between characters: right of a mark's last character it is at its end.
  const mark = markHolding(marks, offset) ?? markHolding(marks, offset - 1);
  const range = mark && liveRange(map, mark);
  const rect = range && [...range.getClientRects()].find((box) => holds(box, x, y));
  return mark && rect ? { mark, rect } : null;
}

/** The mark over an offset; `marks` are sorted and never overlap. */
export function markHolding(marks: readonly Mark[], offset: number): Mark | null {
  let low = 0;
  let high = marks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (!mark) return null;
    if (offset < mark.start) high = middle - 1;
    else if (offset >= mark.end) low = middle + 1;
    else return mark;
  }
  return null;
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}
