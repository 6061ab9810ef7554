import type { RefObject, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../lib/model/highlight.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import { useUi } from '../common/ui-context.tsx';

interface SelectionColorsProps {
  /** The text whose blocks say by `data-start` where they begin in it. */
  readonly text: RefObject<HTMLElement | null>;
  readonly onPick: (span: TextSpan, color: HighlightColor) => void;
  /** Make a name out of the selection. */
  readonly onName: ((surface: string) => void) | undefined;
}

interface Selected {
  readonly span: TextSpan;
  readonly surface: string;
  /** Where the row stands in the window, CSS pixels. */
  readonly left: number;
  readonly top: number;
}

/** Longer selections are no names, UTF-16 units. */
const LONGEST_NAME = 200;

const GAP = 8;
const HALF_WIDTH = 60;

/** At a selection of the reading view: a row of colours, and the way to a name of one's own. */
export function SelectionColors({ text, onPick, onName }: SelectionColorsProps): VNode | null {
  const { tr } = useUi();
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = (): void => setSelected(selectedIn(text.current));
    document.addEventListener('selectionchange', look);
    window.addEventListener('scroll', look, { passive: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('scroll', look);
    };
  }, [text]);
  if (!selected) return null;
  const { span, surface, left, top } = selected;
  return (
    <div class="selection-colors" style={{ left: `${left}px`, top: `${top}px` }}>
      {HIGHLIGHT_COLORS.map((color) => (
        <button
          key={color}
          type="button"
          class={`color-dot color-${color}`}
          aria-label={tr.t(`highlight.${color}`)}
          title={tr.t(`highlight.${color}`)}
          // Pressing must not take the selection away before it is highlighted.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            onPick(span, color);
            getSelection()?.removeAllRanges();
          }}
        />
      ))}
      {onName && surface !== '' && (
        <button
          type="button"
          class="selection-name"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onName(surface)}
        >
          {tr.t('reading.asName')}
        </button>
      )}
    </div>
  );
}

function selectedIn(text: HTMLElement | null): Selected | null {
  const selection = getSelection();
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(text, range.startContainer, range.startOffset);
  const end = offsetOf(text, range.endContainer, range.endOffset);
  const box = [...range.getClientRects()].findLast(({ width }) => width > 0);
  if (start === null || end === null || end <= start || !box) return null;
  const left = Math.max(GAP, Math.min(box.right - HALF_WIDTH, innerWidth - 2 * HALF_WIDTH - GAP));
  const words = selection.toString().trim().replace(/\s+/g, ' ');
  const surface = words.length > LONGEST_NAME ? '' : words;
  return { span: { start, end }, surface, left, top: box.bottom + GAP };
}

/** The offset in the article's text of a place in the view; null outside of its blocks. */
function offsetOf(text: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]');
  if (!block || !text.contains(block)) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.start) + before.toString().length;
}
