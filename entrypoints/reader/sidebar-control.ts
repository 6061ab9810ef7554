import { ask, pageUrl } from '../../lib/browser/client.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { FrameHost } from '../../lib/page/frame-host.ts';
import type { MeasureText } from '../../lib/page/layout.ts';
import { openSidebarBox, type SidebarBox } from '../../lib/page/sidebar-box.ts';

/** How long a frame may take to say that it is up, milliseconds; a cold worker answers late. */
const HANDSHAKE = 4000;
/** How long after the background has answered again, milliseconds. */
const GRACE = 1000;

/** The sidebar in the page. */
export class SidebarControl {
  readonly #host: FrameHost;
  readonly #measure: MeasureText;
  #box: SidebarBox | null = null;
  #handshake: ReturnType<typeof setTimeout> | undefined;
  #rests = false;
  #isBlocked = false;

  constructor(host: FrameHost, measure: MeasureText, signal: AbortSignal) {
    this.#host = host;
    this.#measure = measure;
    signal.addEventListener('abort', () => this.#remove());
  }

  get isOpen(): boolean {
    return this.#box !== null;
  }

  /** Open, and its frame has been heard of: it hears what it is told. */
  get isUp(): boolean {
    return this.isOpen && this.#handshake === undefined;
  }

  /** The page lets no frame of ours come up. */
  get isBlocked(): boolean {
    return this.#isBlocked;
  }

  open(width: number = DEFAULT_SETTINGS.sidebarWidth): void {
    if (this.#box || this.#isBlocked) return;
    this.#box = openSidebarBox({
      host: this.#host,
      url: pageUrl('sidebar.html'),
      title: 'Sidelight',
      edgeTitle: 'Sidelight',
      width,
      measure: this.#measure,
      onWidth: (next) => void ask('reader/width', { width: next }),
    });
    this.#handshake = setTimeout(() => void this.#doubtFrame(), HANDSHAKE);
    void ask('reader/sidebar', { open: true });
  }

  frameReady(): void {
    clearTimeout(this.#handshake);
    this.#handshake = undefined;
  }

  close(): void {
    if (!this.#box) return;
    this.#remove();
    void ask('reader/sidebar', { open: false });
  }

  /**
   * The page goes into the back/forward cache: its frame is taken out, as one that comes back from
   * there is one whose questions and answers were lost on the way.
   */
  rest(): void {
    this.#rests = this.isOpen;
    this.#remove();
  }

  /** The page is back out of the cache: the sidebar is open again if it was. */
  wake(width?: number): void {
    if (this.#rests) this.open(width);
    this.#rests = false;
  }

  /** A drawer makes way for the text; where the sidebar stands beside it nothing moves. */
  stepAside(): void {
    this.#box?.stepAside();
  }

  /** Also after the text is known, or another: the room that it needs is looked at again. */
  setWidth(width: number): void {
    this.#box?.setWidth(width);
  }

  /** CSS pixels at the window's right edge that the sidebar takes. */
  coveredWidth(): number {
    const layout = this.#box?.layout();
    return layout && layout.mode !== 'sheet' ? layout.width : 0;
  }

  /** CSS pixels of the window's height in which the text can be seen. */
  visibleHeight(): number {
    const layout = this.#box?.layout();
    return window.innerHeight - (layout?.mode === 'sheet' ? layout.height : 0);
  }

  /**
   * The frame has not been heard of. Its word comes through the background, which may be busy with
   * a long article: only when that has answered is the silence the frame's.
   */
  async #doubtFrame(): Promise<void> {
    const box = this.#box;
    await ask('reader/sidebar', { open: true });
    if (!box || this.#box !== box || this.#handshake === undefined) return;
    this.#handshake = setTimeout(() => {
      this.#remove();
      this.#isBlocked = true;
      void ask('reader/frame-blocked', {});
    }, GRACE);
  }

  #remove(): void {
    clearTimeout(this.#handshake);
    this.#handshake = undefined;
    this.#box?.close();
    this.#box = null;
  }
}
