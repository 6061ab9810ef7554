/**
 * The part of Sidelight that lives in a page: reads it, asks the background, paints the marks,
 * and holds the frames of the sidebar and the card. Every effect ends with one signal.
 */
import { ask, isExtensionAlive, onCommand } from '../../lib/browser/client.ts';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../lib/model/highlight.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import { createFrameHost, type FrameHost } from '../../lib/page/frame-host.ts';
import { showNotice } from '../../lib/page/page-notice.ts';
import { isOnDark } from '../../lib/page/page-theme.ts';
import { watchPointing } from '../../lib/page/pointing.ts';
import { selectedSpan } from '../../lib/page/selected-span.ts';
import { watchSelection } from '../../lib/page/selection-box.ts';
import { settled, watchPage } from '../../lib/page/watch.ts';
import { FRAMES_BLOCKED, type ReaderCommand, type ReaderSettings } from '../../lib/protocol.ts';
import { CardControl } from './card-control.ts';
import { Guide } from './guide.ts';
import { Highlighting } from './highlighting.ts';
import { newReadingId } from './new-reading-id.ts';
import { note } from './note.ts';
import { Painting, type Reading } from './painting.ts';
import { PageReader } from './read-page.ts';
import { retryDelay } from './retry-delay.ts';
import { SidebarControl } from './sidebar-control.ts';
import { middleOf, textBoxOf } from './text-place.ts';
import { watchWindow } from './watch-window.ts';

/** An answer that is none. */
interface Failure {
  readonly error: string;
  readonly detail?: string;
}

/** One for each page; `start-reader.ts` sees to that. */
export class Reader {
  readonly #ending = new AbortController();
  readonly #page = new PageReader();
  readonly #host: FrameHost;
  readonly #sidebar: SidebarControl;
  readonly #card: CardControl;
  readonly #guide: Guide;
  #settings: ReaderSettings | null = null;
  #reading: Reading | null = null;
  /** Names the newest attempt: a slower older one is dropped when it comes back. */
  #readingId: string | null = null;
  readonly #painting = new Painting();
  readonly #highlighting: Highlighting;

  constructor() {
    const { signal } = this.#ending;
    this.#host = createFrameHost(import.meta.env.MODE === 'e2e', signal);
    this.#sidebar = new SidebarControl(
      this.#host,
      () => this.#reading && textBoxOf(this.#reading),
      signal,
    );
    this.#card = new CardControl(this.#host, signal);
    this.#highlighting = new Highlighting(this.#host.root, signal);
    this.#guide = new Guide(
      { painting: this.#painting, sidebar: this.#sidebar, card: this.#card },
      () => ({ reading: this.#reading, settings: this.#settings }),
    );
    signal.addEventListener(
      'abort',
      onCommand((command) => this.#obey(command)),
    );
    watchPage(
      {
        onAddress: () => void this.#readAnother(),
        onText: () => void this.read(),
        onBeat: () => {
          if (!isExtensionAlive()) this.end();
        },
      },
      () => this.#reading?.map ?? null,
      signal,
    );
    watchPointing(
      {
        current: () => this.#guide.pointable(),
        onNear: () => this.#card.prepare(),
        onPoint: ({ mark, rect }) => this.#guide.showCard(mark, rect, false),
        onLeave: () => this.#card.leave(),
        onBeside: (click) => this.#guide.pointBeside(click),
        // Events in our own boxes are told to the page's listeners as of the box that holds them.
        isOurs: (event) => event.target === this.#host.root.host || this.#card.holds(event),
      },
      signal,
    );
    watchSelection(
      this.#host,
      {
        canHighlight: () => this.#selected() !== null,
        words: () => this.#settings?.highlightWords ?? null,
        onPick: (color) => this.#highlightSelection(color),
      },
      signal,
    );
    watchWindow(
      {
        onEscape: () => this.#card.hide(),
        onScroll: () => this.#card.hideIfIdle(),
        onResize: () => this.#card.hide(),
        onKept: () => {
          this.#card.drop();
          this.#sidebar.rest();
        },
        onBack: () => {
          this.#sidebar.wake(this.#settings?.sidebarWidth);
          void this.read();
        },
      },
      signal,
    );
  }

  isAlive(): boolean {
    return !this.#ending.signal.aborted && isExtensionAlive();
  }

  /**
   * Reads the page and paints what the background finds in it. `keepCard`: the text is the same;
   * `attempt` counts those that found no answer.
   */
  async read(keepCard = false, attempt = 0): Promise<void> {
    const readingId = newReadingId();
    this.#readingId = readingId;
    this.#highlighting.reading();
    note('read');
    const read = await this.#page.read();
    if (readingId !== this.#readingId || this.#ending.signal.aborted) return;
    if (!read.ok) {
      this.#forget();
      this.#highlighting.nothing(read.error);
      await ask('reader/nothing', { readingId, reason: read.error, detail: read.detail ?? '' });
      return;
    }
    const { article, textMap } = read.value;
    note('asked');
    const answer = await ask('reader/article', { readingId, article });
    note('answered');
    if (readingId !== this.#readingId || this.#ending.signal.aborted) return;
    if (!answer.ok) {
      if (isExtensionAlive()) await this.#unanswered(readingId, attempt, answer);
      return;
    }
    const { marks, highlights, settings, openSidebar } = answer.value;
    const dark = isOnDark(middleOf(textMap, article.text.length));
    this.#forget(keepCard);
    this.#reading = { id: readingId, map: textMap, marks, highlights, statements: [], dark };
    this.#settings = settings;
    this.#paint();
    requestAnimationFrame(() => note('painted'));
    this.#highlighting.read(() => this.#selected());
    this.#sidebar.setWidth(settings.sidebarWidth);
    if (openSidebar && !this.#sidebar.isOpen) this.#sidebar.open(settings.sidebarWidth);
  }

  /** Tries once more, later and from the start; in the end the sidebar says so and offers it. */
  async #unanswered(readingId: string, attempt: number, failure: Failure): Promise<void> {
    const delay = retryDelay(attempt);
    if (delay === null) {
      this.#forget();
      this.#highlighting.nothing('failed');
      const detail = failure.detail ?? failure.error;
      await ask('reader/nothing', { readingId, reason: 'failed', detail });
      return;
    }
    setTimeout(() => {
      if (readingId !== this.#readingId || this.#ending.signal.aborted) return;
      void this.read(false, attempt + 1);
    }, delay);
  }

  /** Takes everything back out of the page. */
  end(): void {
    this.#forget();
    this.#ending.abort();
  }

  async #readAnother(): Promise<void> {
    this.#readingId = null;
    this.#forget();
    // What was known of the tab is another article's from now on.
    void ask('reader/nothing', { readingId: '', reason: 'reading', detail: '' });
    await settled(this.#ending.signal);
    if (!this.#ending.signal.aborted) await this.read();
  }

  #forget(keepCard = false): void {
    this.#painting.clear();
    if (!keepCard) this.#card.hide();
    this.#reading = null;
    this.#guide.forget();
  }

  #paint(change: Partial<Reading> = {}): void {
    if (!this.#reading || !this.#settings) return;
    this.#reading = { ...this.#reading, ...change };
    this.#painting.paint(this.#reading, this.#settings);
  }

  /** The part of the article that is selected in the page. */
  #selected(): TextSpan | null {
    return this.#reading && selectedSpan(this.#reading.map, getSelection());
  }

  #highlightSelection(color: HighlightColor): void {
    // The background may have the text of a newer reading already, in which offsets are others.
    const isRead = this.#reading !== null && this.#reading.id === this.#readingId;
    if (!isRead) {
      this.#highlighting.wait(color);
      return;
    }
    this.#highlighting.pick(color, this.#selected());
  }

  #obey(command: ReaderCommand): unknown {
    switch (command.type) {
      case 'ping':
        break;
      case 'toggle-sidebar':
        if (this.#sidebar.isBlocked) return FRAMES_BLOCKED;
        if (this.#sidebar.isOpen) this.#sidebar.close();
        else this.#sidebar.open(this.#settings?.sidebarWidth);
        break;
      case 'open-sidebar':
        this.#sidebar.open(this.#settings?.sidebarWidth);
        break;
      case 'close-sidebar':
        this.#sidebar.close();
        break;
      case 'frame-ready':
        if (command.frame === 'sidebar') return this.#guide.sidebarReady();
        this.#card.frameReady();
        break;
      case 'reveal':
        this.#guide.reveal(command);
        break;
      case 'scroll-back':
        this.#guide.scrollBack();
        break;
      case 'choose':
        if (this.#reading) this.#painting.choose(this.#reading, command.span);
        break;
      case 'resize-card':
        this.#card.setHeight(command.height);
        note('card');
        break;
      case 'close-card':
        this.#card.hide();
        break;
      case 'step-name':
        this.#guide.step(command.by);
        break;
      case 'read-again':
        void this.read(command.keepCard === true);
        break;
      case 'marks':
        if (this.#reading?.id === command.readingId) this.#paint({ marks: command.marks });
        break;
      case 'statements':
        if (this.#reading?.id !== command.readingId) break;
        this.#paint({ statements: command.statements });
        break;
      case 'highlights':
        if (this.#reading?.id !== command.readingId) break;
        this.#paint({ highlights: command.highlights });
        break;
      case 'highlight-selection':
        this.#highlightSelection(HIGHLIGHT_COLORS[0]);
        break;
      case 'say':
        showNotice(this.#host.root, command, null, this.#ending.signal);
        break;
      case 'settings':
        this.#settings = command.settings;
        this.#sidebar.setWidth(command.settings.sidebarWidth);
        this.#paint();
        break;
      case 'leave':
        this.end();
        break;
    }
    return this.#readingId ?? '';
  }
}
