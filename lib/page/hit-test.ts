import { blockOf } from './block-of.ts';
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
  const offset = textAt(map, x, y)?.offset;
  if (offset === undefined) return null;
  // The caret is placed between characters: right of a mark's last character it is at its end.
  const mark = markHolding(marks, offset) ?? markHolding(marks, offset - 1);
  const range = mark && liveRange(map, mark);
  const rect = range && [...range.getClientRects()].find((box) => holds(box, x, y));
  return mark && rect ? { mark, rect } : null;
}

/**
 * The offset in the text of a click, or null where it is not into the block of that text: a caret
 * is found for the empty ground beside a text as well.
 */
export function clickedOffset(
  map: TextMap,
  { clientX, clientY, target }: MouseEvent,
): number | null {
  const at = textAt(map, clientX, clientY);
  const parent = at?.node.parentElement;
  if (!parent || !(target instanceof Element)) return null;
  return blockOf(parent).contains(target) ? at.offset : null;
}

/** The text nearest to a point, and the offset of the caret there. */
function textAt(map: TextMap, x: number, y: number): { node: Text; offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const node = caret.offsetNode as Text;
  const offset = map.offsetOf(node, caret.offset);
  return offset === null ? null : { node, offset };
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
