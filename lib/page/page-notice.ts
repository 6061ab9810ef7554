/** A line of ours in the page: what became of what the reader asked for by a key. */
import { setStyle } from './frame-host.ts';

/** How long it stays, milliseconds: two sentences are read in half of it. */
const SHOWN = 10_000;
const WIDTH = 340;
const GAP = 8;

/** That something was done as asked, or what stood in the way. */
export interface Notice {
  readonly tone: 'done' | 'warning';
  readonly text: string;
}

/** The colour of the edge. */
const EDGES = { done: '#3f8f5a', warning: '#d08a1e' } as const;

/**
 * Shows a notice below a place of the page, or at the window's foot without one, until it was read:
 * for some seconds, to Escape or a press on it, or until the signal ends it. What is done in the page
 * meanwhile does not end it, for the reader may be looking elsewhere. It takes the place of the one
 * before.
 */
export function showNotice(
  root: ShadowRoot,
  { tone, text }: Notice,
  near: DOMRect | null,
  signal: AbortSignal,
): void {
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.dataset.notice = '';
  box.dir = 'auto';
  box.textContent = text;
  setStyle(box, {
    all: 'initial',
    'color-scheme': 'inherit',
    position: 'fixed',
    'box-sizing': 'border-box',
    width: 'max-content',
    'max-width': `min(${WIDTH}px, calc(100vw - ${2 * GAP}px))`,
    padding: '10px 14px',
    'border-radius': '8px',
    'border-inline-start': `3px solid ${EDGES[tone]}`,
    background: 'light-dark(#ffffff, #24282e)',
    color: 'light-dark(#20242a, #e8e6e1)',
    font: '14px/1.45 system-ui, sans-serif',
    'box-shadow': '0 1px 3px rgba(0, 0, 0, .25), 0 4px 14px rgba(0, 0, 0, .18)',
  });
  root.querySelector('[data-notice]')?.remove();
  root.append(box);
  place(box, near);
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), SHOWN);
  end.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    box.remove();
  });
  const over = (): void => end.abort();
  box.addEventListener('pointerdown', over);
  const pressed = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') over();
  };
  window.addEventListener('keydown', pressed, { signal: end.signal, capture: true });
  signal.addEventListener('abort', over, { signal: end.signal });
}

function place(box: HTMLElement, near: DOMRect | null): void {
  const { width, height } = box.getBoundingClientRect();
  const foot = window.innerHeight - height - 2 * GAP;
  const below = near ? near.bottom + GAP : foot;
  const isSeen = near !== null && near.bottom > 0 && near.top < window.innerHeight;
  const left = isSeen ? near.left : (window.innerWidth - width) / 2;
  const most = window.innerWidth - width - GAP;
  setStyle(box, {
    left: `${Math.max(GAP, Math.min(left, most))}px`,
    top: `${Math.max(GAP, Math.min(isSeen ? below : foot, foot))}px`,
  });
}
