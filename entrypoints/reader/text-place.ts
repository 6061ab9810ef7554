/** Where in the page the text stands that was read. */
import { blockOf } from '../../lib/page/block-of.ts';
import { liveRange } from '../../lib/page/highlighter.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import type { Reading } from './painting.ts';

/** The box of the text column: of the paragraphs that hold marks. CSS pixels; null without any. */
export function textBoxOf({ marks, map }: Reading): { left: number; right: number } | null {
  const boxes = marks.flatMap((span) => {
    const block = liveRange(map, span)?.startContainer.parentElement;
    return block ? [blockOf(block).getBoundingClientRect()] : [];
  });
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}

/** The element in the middle of a text of so many UTF-16 units, to see its colours. */
export function middleOf(map: TextMap, length: number): Element {
  const point = map.pointAt(Math.floor(length / 2)) ?? map.pointAt(0);
  return point?.node.parentElement ?? document.body;
}
