import { ask, pageUrl } from '../../lib/browser/client.ts';
import { type CardBox, createCardBox, type FreeSpace } from '../../lib/page/card-box.ts';
import type { FrameHost } from '../../lib/page/frame-host.ts';

/**
 * How long the frame of a card that nobody looks at is kept, milliseconds. Long enough for the next
 * name; a page with a frame of an extension in it is not kept by Chromium for going back to.
 */
const KEPT_IDLE = 60_000;

/**
 * The card in the page: its frame is made when the pointer first comes onto a name, and kept as
 * long as names are looked at.
 */
export class CardControl {
  readonly #host: FrameHost;
  #box: CardBox | null = null;
  #byKeyboard = false;
  #focusBefore: Element | null = null;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FrameHost, signal: AbortSignal) {
    this.#host = host;
    signal.addEventListener('abort', () => this.drop());
  }

  /** True for events over the card. */
  holds(event: Event): boolean {
    const element = this.#box?.element;
    return element !== undefined && this.#box?.shown === true && isOver(event, element);
  }

  /** Has the card's frame load, hidden, so that the first card comes as soon as the next ones. */
  prepare(): void {
    this.#make();
    this.#dropLater();
  }

  showAt(anchor: DOMRect, free: FreeSpace, byKeyboard: boolean): void {
    if (!byKeyboard && this.#box?.shown && this.#isUsed()) return;
    clearTimeout(this.#idle);
    const box = this.#make();
    this.#byKeyboard = byKeyboard;
    box.showAt(anchor, free);
    if (!byKeyboard) return;
    this.#focusBefore = document.activeElement;
    box.frame.focus({ preventScroll: true });
  }

  /**
   * The frame's document is there. A focus that was given to the frame before does not go over to
   * it in Chromium: the page takes it for given, while keys go on to the frame that had it.
   */
  frameReady(): void {
    if (!this.#byKeyboard || !this.#box?.shown) return;
    this.#box.frame.blur();
    this.#box.frame.focus({ preventScroll: true });
  }

  #make(): CardBox {
    this.#box ??= createCardBox(this.#host, pageUrl('card.html'), 'Sidelight');
    return this.#box;
  }

  #dropLater(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      if (!this.#box?.shown) this.drop();
    }, KEPT_IDLE);
  }

  /** Takes the card and its frame out of the page. */
  drop(): void {
    clearTimeout(this.#idle);
    this.#box?.element.remove();
    this.#box = null;
    this.#byKeyboard = false;
  }

  setHeight(height: number): void {
    this.#box?.setHeight(height);
  }

  /** Hides the card; the focus goes back to where it was. */
  hide(): void {
    if (!this.#box?.shown) return;
    this.#box.hide();
    if (this.#byKeyboard) {
      this.#box.frame.blur();
      if (this.#focusBefore instanceof HTMLElement)
        this.#focusBefore.focus({ preventScroll: true });
    }
    this.#byKeyboard = false;
    this.#dropLater();
    void ask('reader/card', { readingId: '', start: null });
  }

  /** The pointer left: a card that the reader works in stays, until the page is clicked. */
  leave(): void {
    if (!this.#isUsed()) this.hide();
  }

  #isUsed(): boolean {
    const frame = this.#box?.frame;
    const root = frame?.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === frame;
  }

  /** Hides a card that was opened by pointing: scrolling moves its name away. */
  hideIfIdle(): void {
    if (!this.#byKeyboard && !this.#isUsed()) this.hide();
  }
}

function isOver(event: Event, element: HTMLElement): boolean {
  if (!(event instanceof MouseEvent)) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x >= left && x <= right && y >= top && y <= bottom;
}
