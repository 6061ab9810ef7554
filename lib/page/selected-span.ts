import type { TextSpan } from '../model/text.ts';
import type { TextMap } from './text-map.ts';

/** What is selected of the article's text; null where nothing of it is. */
export function selectedSpan(map: TextMap, selection: Selection | null): TextSpan | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let start: number | null = null;
  let end: number | null = null;
  for (const node of map.nodes()) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const first = map.offsetOf(node, from);
    const last = map.offsetOf(node, to);
    if (first === null || last === null || last <= first) continue;
    start = start === null ? first : Math.min(start, first);
    end = end === null ? last : Math.max(end, last);
  }
  return start !== null && end !== null ? { start, end } : null;
}
