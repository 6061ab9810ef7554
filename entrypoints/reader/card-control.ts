import { ask, pageUrl } from '../../lib/browser/client.ts';
import { type CardBox, createCardBox, type FreeSpace } from '../../lib/page/card-box.ts';
import type { FrameHost } from '../../lib/page/frame-host.ts';

/** The card in the page: its frame is made when the pointer first comes onto a name, then kept. */
export class CardControl {
  readonly #host: FrameHost;
  #box: CardBox | null = null;
  #byKeyboard = false;
  #focusBefore: Element | null = null;

  constructor(host: FrameHost, signal: AbortSignal) {
    this.#host = host;
    signal.addEventListener('abort', () => this.#box?.element.remove());
  }

  /** True for events over the card. */
  holds(event: Event): boolean {
    const element = this.#box?.element;
    return element !== undefined && this.#box?.shown === true && isOver(event, element);
  }

  /** Has the card's frame load, hidden, so that the first card comes as soon as the next ones. */
  prepare(): void {
    this.#box ??= createCardBox(this.#host, pageUrl('card.html'), 'Sidelight');
  }

  showAt(anchor: DOMRect, free: FreeSpace, byKeyboard: boolean): void {
    if (!byKeyboard && this.#box?.shown && this.#isUsed()) return;
    this.#box ??= createCardBox(this.#host, pageUrl('card.html'), 'Sidelight');
    this.#byKeyboard = byKeyboard;
    this.#box.showAt(anchor, free);
    if (!byKeyboard) return;
    this.#focusBefore = document.activeElement;
    this.#box.frame.focus({ preventScroll: true });
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
