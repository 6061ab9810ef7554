// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { drawMarginLines, type MarginLines } from '../../lib/page/margin-lines.ts';
import { TextMap } from '../../lib/page/text-map.ts';

/** Pixels from the window's left edge to the text, and the height of one character's line. */
const LEFT = 40;
const HEIGHT = 10;
let lines: MarginLines | null = null;

afterEach(() => {
  lines?.undo();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Lines beside a paragraph in which each character stands on a line of its own. */
function drawn(...spans: { start: number; end: number }[]): MarginLines {
  const paragraph = document.body.appendChild(document.createElement('p'));
  const node = paragraph.appendChild(document.createTextNode('x'.repeat(100)));
  vi.spyOn(paragraph, 'getBoundingClientRect').mockReturnValue(new DOMRect(LEFT, 0, 300, 1000));
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const top = this.startOffset * HEIGHT;
    return new DOMRect(LEFT, top, 300, this.endOffset * HEIGHT - top);
  });
  const map = new TextMap([{ start: 0, length: 100, node, nodeStart: 0 }]);
  vi.spyOn(HTMLDivElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLDivElement,
  ) {
    const [left = 0, top = 0, width = 0, height = 0] = ['left', 'top', 'width', 'height'].map(
      (side) => Number.parseFloat(this.style.getPropertyValue(side)),
    );
    return new DOMRect(left, top, width, height);
  });
  lines = drawMarginLines(map, spans, false);
  return lines;
}

it.each([
  ['on the line', 31, 25, 2],
  ['a little beside it', 26, 25, 2],
  ['on the text', 40, 25, null],
  ['far from it', 10, 25, null],
  ['below it', 31, 45, null],
  ['where a shorter one stands beside a longer', 31, 65, 6],
])('at a point %s is the statement from…', (_where, x, y, start) => {
  const at = drawn({ start: 2, end: 4 }, { start: 5, end: 9 }, { start: 6, end: 8 });
  expect(at.spanAt(x, y)?.start ?? null).toBe(start);
});
