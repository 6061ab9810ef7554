import { ask } from '../../lib/browser/client.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import { liveRange, type Mark } from '../../lib/page/highlighter.ts';
import { clickedOffset } from '../../lib/page/hit-test.ts';
import { stepMark } from '../../lib/page/pointing.ts';
import { ScrollBack, scrollerOf } from '../../lib/page/scroll-back.ts';
import type { ReaderSettings } from '../../lib/protocol.ts';
import type { CardControl } from './card-control.ts';
import { Painting, type Reading } from './painting.ts';
import type { SidebarControl } from './sidebar-control.ts';

/** Where the guide shows things. */
interface Boxes {
  readonly painting: Painting;
  readonly sidebar: SidebarControl;
  readonly card: CardControl;
}

/** What is read, and how it is to be shown, at the moment. */
interface Now {
  readonly reading: Reading | null;
  readonly settings: ReaderSettings | null;
}

/**
 * Leads between text, card and sidebar: what is pointed to in the text is shown there, and what is
 * chosen there, or reached by keys, in the text.
 */
export class Guide {
  readonly #boxes: Boxes;
  readonly #now: () => Now;
  readonly #back = new ScrollBack();
  /** What was pointed to before the frame of the sidebar was up. */
  #pointedFirst: TextSpan | null = null;
  #stepped = -1;

  constructor(boxes: Boxes, now: () => Now) {
    this.#boxes = boxes;
    this.#now = now;
  }

  /** Forgets what it knew of a text that is gone. */
  forget(): void {
    this.#back.forget();
    this.#pointedFirst = null;
    this.#stepped = -1;
  }

  /** Back to where the reader was before the last jump into the text. */
  scrollBack(): void {
    this.#back.go(scrollBehavior());
  }

  /**
   * A click beside all names: into the text, or on the line of a statement. Such a line and a
   * passage that is seen to be the reader's own open the sidebar.
   */
  pointBeside(click: MouseEvent): void {
    const { reading, settings } = this.#now();
    if (!reading) return;
    const { map, highlights } = reading;
    const line = this.#boxes.painting.lineAt(click.clientX, click.clientY);
    const offset = line ? null : clickedOffset(map, click);
    const span = line ?? (offset === null ? null : { start: offset, end: offset });
    if (!span) return;
    const isOwn = highlights.some(({ start, end }) => start <= span.start && span.start < end);
    if (line || (isOwn && this.pointable())) this.#boxes.sidebar.open(settings?.sidebarWidth);
    this.#sayFocus(span);
  }

  /** The marks that can be pointed at; null where none are painted. */
  pointable(): ReturnType<typeof Painting.shown> {
    const { reading, settings } = this.#now();
    return Painting.shown(reading, settings);
  }

  /** Opens the card of a name beside it. */
  showCard(mark: Mark, rect: DOMRect, byKeyboard: boolean): void {
    const { reading } = this.#now();
    if (!reading) return;
    const right = window.innerWidth - this.#boxes.sidebar.coveredWidth();
    void ask('reader/card', { readingId: reading.id, start: mark.start });
    this.#sayFocus(mark);
    this.#boxes.card.showAt(
      rect,
      { right, bottom: this.#boxes.sidebar.visibleHeight() },
      byKeyboard,
    );
  }

  /** Lets the sidebar follow what the reader points to. */
  #sayFocus({ start, end }: TextSpan): void {
    if (this.#boxes.sidebar.isUp) void ask('reader/focus', { start, end });
    else if (this.#boxes.sidebar.isOpen) this.#pointedFirst = { start, end };
  }

  /** The sidebar's frame is up; the answer is what was pointed to before. */
  sidebarReady(): TextSpan | null {
    this.#boxes.sidebar.frameReady();
    const pointed = this.#pointedFirst;
    this.#pointedFirst = null;
    return pointed;
  }

  /** Jumps to a stretch of the text and lets it flash. */
  reveal(span: TextSpan): void {
    const { reading } = this.#now();
    const rect = reading && this.#boxes.painting.flash(reading, span);
    if (!rect) return;
    this.#boxes.sidebar.stepAside();
    const scroller = scrollerOf(liveRange(reading.map, span)?.startContainer ?? document);
    const top = scroller.scrollTop + rect.top - this.#boxes.sidebar.visibleHeight() * 0.35;
    this.#back.jump(scroller, top, scrollBehavior());
  }

  /** Goes to the next or previous name, and opens its card with the focus in it. */
  step(by: 1 | -1): void {
    const shown = this.pointable();
    const mark = shown && stepMark(shown.marks, this.#stepped, by);
    if (!shown || !mark) return;
    this.#stepped = mark.start;
    const range = liveRange(shown.map, mark);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = range?.getBoundingClientRect();
    if (rect) this.showCard(mark, rect, true);
  }
}

function scrollBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
