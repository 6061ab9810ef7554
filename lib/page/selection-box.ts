/** A small row of colours at a selection: a press highlights what is selected. */
import { HIGHLIGHT_COLORS, type HighlightColor } from '../model/highlight.ts';
import { type FrameHost, setStyle } from './frame-host.ts';

/** How long a selection must stand still before the row comes up, milliseconds. */
const SETTLE = 250;
const SIZE = 22;
const GAP = 6;
const MARGIN = 8;
const DOTS: Readonly<Record<HighlightColor, string>> = {
  yellow: '#f4d13d',
  green: '#7cc772',
  blue: '#74b2e2',
  pink: '#e88fb4',
};

export interface SelectionOptions {
  /** Whether what is selected can be highlighted now. */
  readonly canHighlight: () => boolean;
  /** What the buttons are called; null while nothing is read. */
  readonly words: () => Readonly<Record<HighlightColor, string>> | null;
  readonly onPick: (color: HighlightColor) => void;
}

/** Shows the row at selections of the article until the signal ends it. */
export function watchSelection(
  host: FrameHost,
  options: SelectionOptions,
  signal: AbortSignal,
): { readonly hide: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let row: HTMLElement | null = null;
  let pressed = false;

  const hide = (): void => {
    row?.remove();
    row = null;
  };
  const show = (): void => {
    hide();
    const words = options.words();
    const selection = getSelection();
    if (pressed || !words || !selection || selection.isCollapsed || !options.canHighlight()) return;
    const rects = [...selection.getRangeAt(0).getClientRects()];
    const rect = rects.findLast(({ width, height }) => width > 0 && height > 0);
    if (!rect) return;
    row = colorRow(words, (color) => {
      hide();
      options.onPick(color);
    });
    place(row, rect);
    host.root.append(row);
  };
  const soon = (): void => {
    clearTimeout(timer);
    if (getSelection()?.isCollapsed !== false) hide();
    else timer = setTimeout(show, SETTLE);
  };
  document.addEventListener('selectionchange', soon, { signal });
  // While the button is down the selection is still being made.
  const down = (event: PointerEvent): void => {
    pressed = event.isTrusted && event.button === 0;
  };
  const up = (): void => {
    pressed = false;
    soon();
  };
  window.addEventListener('pointerdown', down, { signal, capture: true, passive: true });
  window.addEventListener('pointerup', up, { signal, capture: true, passive: true });
  // A finger's press becomes the browser's own way of selecting; a dragged link is let go elsewhere.
  window.addEventListener('pointercancel', up, { signal, capture: true, passive: true });
  window.addEventListener('scroll', hide, { signal, passive: true });
  window.addEventListener('resize', hide, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    hide();
  });
  return { hide };
}

function place(row: HTMLElement, rect: DOMRect): void {
  const width = HIGHLIGHT_COLORS.length * (SIZE + GAP) + GAP;
  const height = SIZE + 2 * GAP;
  const below = rect.bottom + GAP;
  const top = below + height + MARGIN <= window.innerHeight ? below : rect.top - height - GAP;
  const left = Math.min(rect.right - width / 2, window.innerWidth - width - MARGIN);
  setStyle(row, { left: `${Math.max(MARGIN, left)}px`, top: `${Math.max(MARGIN, top)}px` });
}

function colorRow(
  words: Readonly<Record<HighlightColor, string>>,
  onPick: (color: HighlightColor) => void,
): HTMLElement {
  const row = document.createElement('div');
  setStyle(row, {
    all: 'initial',
    'color-scheme': 'inherit',
    position: 'fixed',
    display: 'flex',
    gap: `${GAP}px`,
    padding: `${GAP}px`,
    'border-radius': '999px',
    background: 'light-dark(#ffffff, #24282e)',
    'box-shadow': '0 1px 3px rgba(0, 0, 0, .25), 0 4px 14px rgba(0, 0, 0, .18)',
  });
  for (const color of HIGHLIGHT_COLORS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = words[color];
    button.setAttribute('aria-label', words[color]);
    button.dataset.color = color;
    setStyle(button, {
      all: 'initial',
      width: `${SIZE}px`,
      height: `${SIZE}px`,
      'border-radius': '50%',
      background: DOTS[color],
      border: '1px solid rgba(0, 0, 0, .25)',
      'box-sizing': 'border-box',
      cursor: 'pointer',
    });
    // Pressing must not take the selection away before it is highlighted.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      if (event.isTrusted) onPick(color);
    });
    row.append(button);
  }
  return row;
}
