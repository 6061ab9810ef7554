/** The card's box in the page: at a name, where there is room, never over the name itself. */
import { type FrameHost, setStyle } from './frame-host.ts';

export const CARD_WIDTH = 360;
const FIRST_HEIGHT = 180;
const MAX_HEIGHT = 520;
const GAP = 6;
const MARGIN = 8;

/** Where the window's free room ends: at the sidebar or the sheet, CSS pixels. */
export interface FreeSpace {
  readonly right: number;
  readonly bottom: number;
}

export interface CardBox {
  readonly frame: HTMLIFrameElement;
  /** Shows the card at a box of the window. */
  showAt(anchor: DOMRect, free: FreeSpace): void;
  setHeight(height: number): void;
  hide(): void;
  readonly shown: boolean;
  /** The box's element, to hear when the pointer is over it. */
  readonly element: HTMLElement;
}

/** Makes the card's frame, hidden; it is loaded once and shown many times. */
export function createCardBox(host: FrameHost, url: string, title: string): CardBox {
  const box = document.createElement('div');
  const frame = host.frame('card', url, title);
  box.append(frame);
  let height = FIRST_HEIGHT;
  let at: { anchor: DOMRect; free: FreeSpace } | null = null;
  const place = (): void => {
    const place = at && cardPlace(at.anchor, at.free, height);
    setStyle(box, {
      all: 'initial',
      position: 'fixed',
      // Kept in layout while hidden, so that the frame measures its content.
      visibility: place ? 'visible' : 'hidden',
      'pointer-events': place ? 'auto' : 'none',
      left: `${place?.left ?? 0}px`,
      top: `${place?.top ?? 0}px`,
      width: `${Math.min(CARD_WIDTH, window.innerWidth - 2 * MARGIN)}px`,
      height: `${place?.height ?? height}px`,
      'border-radius': '12px',
      overflow: 'hidden',
      'box-shadow': '0 2px 6px rgba(0, 0, 0, .14), 0 8px 28px rgba(0, 0, 0, .2)',
    });
  };
  place();
  host.root.append(box);
  return {
    frame,
    element: box,
    get shown() {
      return at !== null;
    },
    showAt: (anchor, free) => {
      at = { anchor, free };
      place();
    },
    setHeight: (next) => {
      height = Math.min(Math.max(Math.ceil(next), 60), MAX_HEIGHT);
      place();
    },
    hide: () => {
      at = null;
      place();
    },
  };
}

/** Below the name if the card fits there or has more room there than above it. */
export function cardPlace(
  anchor: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  free: FreeSpace,
  height: number,
): { readonly left: number; readonly top: number; readonly height: number } {
  const below = free.bottom - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const isBelow = height <= below || below >= above;
  const fitting = Math.max(Math.min(height, isBelow ? below : above), 60);
  const left = Math.max(MARGIN, Math.min(anchor.left, free.right - CARD_WIDTH - MARGIN));
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - fitting;
  return { left, top: Math.max(MARGIN, top), height: fitting };
}
