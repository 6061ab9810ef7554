/** The sidebar's box in the page: placed by the layout, resized by its edge. */
import { type FrameHost, setStyle } from './frame-host.ts';
import { type Layout, type MeasureText, makeRoom } from './layout.ts';

const MIN_SIDEBAR_WIDTH = 300;
const MAX_SIDEBAR_WIDTH = 640;
const KEY_STEP = 24;
const EDGE = 7;
/** How much of a drawer stays in sight when it steps aside for a passage. */
const DRAWER_TAB = 28;

export interface SidebarOptions {
  readonly host: FrameHost;
  readonly url: string;
  readonly title: string;
  readonly edgeTitle: string;
  readonly width: number;
  readonly measure: MeasureText;
  /** Told the new width after dragging. */
  readonly onWidth: (width: number) => void;
}

export interface SidebarBox {
  readonly frame: HTMLIFrameElement;
  layout(): Layout;
  /** In a drawer: lets the text under it be seen; any click on the tab brings it back. */
  stepAside(): void;
  /** Sets the width, and looks again at the room that the text needs. */
  setWidth(width: number): void;
  close(): void;
}

/** Opens the sidebar in the page. `close` undoes everything. */
export function openSidebarBox(options: SidebarOptions): SidebarBox {
  const { host, measure } = options;
  const ending = new AbortController();
  const box = document.createElement('div');
  const edge = createEdge(options.edgeTitle);
  const frame = host.frame('sidebar', options.url, options.title);
  box.append(edge, frame);
  host.root.append(box);

  let width = clampWidth(options.width);
  let room = makeRoom(width, measure);
  const place = (): void => {
    room.undo();
    room = makeRoom(width, measure);
    placeBox(box, edge, room.layout);
  };
  placeBox(box, edge, room.layout);
  window.addEventListener('resize', place, { signal: ending.signal });

  const stepBack = (): void => placeBox(box, edge, room.layout);
  edge.addEventListener('click', stepBack, { signal: ending.signal });
  const resize = (next: number, done: boolean): void => {
    width = clampWidth(next);
    place();
    if (done) options.onWidth(width);
  };
  listenToEdge(edge, frame, () => width, resize, ending.signal);

  return {
    frame,
    layout: () => room.layout,
    stepAside: () => {
      if (room.layout.mode !== 'drawer') return;
      setStyle(box, { transform: `translateX(${room.layout.width - DRAWER_TAB}px)` });
      setStyle(edge, { width: `${DRAWER_TAB}px`, cursor: 'pointer' });
    },
    setWidth: (next) => resize(next, false),
    close: () => {
      ending.abort();
      room.undo();
      box.remove();
    },
  };
}

function clampWidth(width: number): number {
  return Math.round(Math.min(Math.max(width, MIN_SIDEBAR_WIDTH), MAX_SIDEBAR_WIDTH));
}

function createEdge(title: string): HTMLElement {
  const edge = document.createElement('div');
  edge.tabIndex = 0;
  edge.setAttribute('role', 'separator');
  edge.setAttribute('aria-orientation', 'vertical');
  edge.setAttribute('aria-label', title);
  edge.setAttribute('aria-valuemin', String(MIN_SIDEBAR_WIDTH));
  edge.setAttribute('aria-valuemax', String(MAX_SIDEBAR_WIDTH));
  edge.title = title;
  return edge;
}

function placeBox(box: HTMLElement, edge: HTMLElement, { mode, width, height }: Layout): void {
  edge.setAttribute('aria-valuenow', String(width));
  setStyle(box, {
    all: 'initial',
    position: 'fixed',
    display: 'block',
    right: '0',
    bottom: '0',
    transform: 'none',
    width: `${width}px`,
    height: mode === 'sheet' ? `${height}px` : '100vh',
    'box-shadow': mode === 'beside' ? 'none' : '0 0 24px rgba(0, 0, 0, .28)',
    transition: 'transform .16s ease-out',
  });
  setStyle(edge, {
    all: 'initial',
    position: 'absolute',
    display: mode === 'sheet' ? 'none' : 'block',
    left: '0',
    top: '0',
    bottom: '0',
    width: `${EDGE}px`,
    cursor: 'ew-resize',
    'touch-action': 'none',
  });
}

/** Dragging with a pointer, or the arrow keys. */
function listenToEdge(
  edge: HTMLElement,
  frame: HTMLIFrameElement,
  width: () => number,
  resize: (width: number, done: boolean) => void,
  signal: AbortSignal,
): void {
  const follow = (event: PointerEvent, done: boolean): void => {
    if (!event.isTrusted || !edge.hasPointerCapture(event.pointerId)) return;
    resize(window.innerWidth - event.clientX, done);
  };
  const down = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    edge.setPointerCapture(event.pointerId);
    setStyle(frame, { 'pointer-events': 'none' });
    event.preventDefault();
  };
  // However the drag ends: the browser may take the pointer away (a touch that becomes a scroll).
  const released = (): void => setStyle(frame, { 'pointer-events': 'auto' });
  const key = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step === undefined || !event.isTrusted) return;
    event.preventDefault();
    resize(width() + step, true);
  };
  edge.addEventListener('pointerdown', down, { signal });
  edge.addEventListener('pointermove', (event) => follow(event, false), { signal });
  edge.addEventListener('pointerup', (event) => follow(event, true), { signal });
  edge.addEventListener('lostpointercapture', released, { signal });
  edge.addEventListener('keydown', key, { signal });
}
