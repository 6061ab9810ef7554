/**
 * Statements as quiet lines in the margin beside their text. The lines stand in an element of ours
 * that scrolls with the document; where the text scrolls in a box of its own there are none.
 */
import type { TextSpan } from '../model/text.ts';
import { blockOf } from './block-of.ts';
import { parentElementOf } from './dom-access.ts';
import { setStyle } from './frame-host.ts';
import { liveRange } from './highlighter.ts';
import type { TextMap } from './text-map.ts';

/** More lines than this say nothing any more. */
const MOST_LINES = 150;
/** Distance of a line from its text, and its width, CSS pixels. */
const GAP = 10;
const WIDTH = 2;
/** So many pixels beside a line still count as on it: less than its distance from the text. */
const SLACK = 6;
const COLORS = { light: '#8a929c', dark: '#7e8893' } as const;
/** Pause after the last change of the layout before lines are drawn anew, milliseconds. */
const SETTLE = 150;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** True where the text moves within the document: a line beside it would stay behind. */
function scrollsByItself(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = parentElementOf(at)) {
    const { overflowY, position } = getComputedStyle(at);
    if (position === 'fixed') return true;
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight + 1) return true;
  }
  return false;
}

/** Where the line of a span belongs, in the coordinates of the viewport; null where nowhere. */
function boxOf(map: TextMap, span: TextSpan): Box | null {
  const range = liveRange(map, span);
  const parent = range?.startContainer.parentElement;
  if (!range || !parent || scrollsByItself(parent)) return null;
  const block = blockOf(parent);
  const { top, height } = range.getBoundingClientRect();
  if (height === 0) return null;
  const inset = Number.parseFloat(getComputedStyle(block).paddingLeft) || 0;
  const left = block.getBoundingClientRect().left + inset - GAP;
  return { left: Math.max(1, left), top, height };
}

/** Lines as they are drawn. */
export interface MarginLines {
  /** The span whose line is at a point of the window (CSS pixels), or null; the shortest line. */
  readonly spanAt: (x: number, y: number) => TextSpan | null;
  readonly undo: () => void;
}

/** Draws a line beside each span, and again whenever the layout changes. */
export function drawMarginLines(
  map: TextMap,
  spans: readonly TextSpan[],
  dark: boolean,
): MarginLines {
  const host = document.createElement('div');
  // Shown by a rule of frames.css alone, so that nothing stays behind when the extension goes.
  host.setAttribute('data-sl', '');
  setStyle(host, { all: 'initial', display: 'none', position: 'absolute', top: '0', left: '0' });
  setStyle(host, { width: '0', height: '0', 'pointer-events': 'none', 'z-index': '1' });
  const root = host.attachShadow({ mode: 'closed' });
  let lines: readonly { readonly span: TextSpan; readonly line: HTMLElement }[] = [];
  const draw = (): void => {
    if (!host.isConnected) document.documentElement.append(host);
    const origin = host.getBoundingClientRect();
    const boxes = spans.slice(0, MOST_LINES).map((span) => ({ span, box: boxOf(map, span) }));
    lines = boxes.flatMap(({ span, box }) =>
      box ? { span, line: lineAt(box, origin, dark) } : [],
    );
    root.replaceChildren(...lines.map(({ line }) => line));
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(draw, SETTLE);
  };
  const observer = new ResizeObserver(soon);
  observer.observe(document.documentElement);
  observer.observe(document.body);
  draw();
  return {
    spanAt(x, y) {
      const [first] = lines
        .map(({ span, line }) => ({ span, box: line.getBoundingClientRect() }))
        .filter(({ box }) => y >= box.top && y <= box.bottom)
        .filter(({ box }) => x >= box.left - SLACK && x <= box.right + SLACK)
        .toSorted((a, b) => a.box.height - b.box.height);
      return first?.span ?? null;
    },
    undo() {
      clearTimeout(settling);
      observer.disconnect();
      host.remove();
    },
  };
}

function lineAt({ left, top, height }: Box, origin: DOMRect, dark: boolean): HTMLElement {
  const line = document.createElement('div');
  setStyle(line, {
    all: 'initial',
    position: 'absolute',
    left: `${left - origin.left}px`,
    top: `${top - origin.top}px`,
    width: `${WIDTH}px`,
    height: `${height}px`,
    'border-radius': `${WIDTH / 2}px`,
    'background-color': dark ? COLORS.dark : COLORS.light,
    'pointer-events': 'none',
  });
  return line;
}
