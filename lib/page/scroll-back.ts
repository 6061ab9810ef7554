import { parentElementOf } from './dom-access.ts';

/** A smooth scroll is over after this time, milliseconds. */
const SCROLLING = 1500;
/** Who scrolls on by less than this share of the window's height is still at what was jumped to. */
const STILL = 0.5;

interface Jump {
  readonly scroller: Element;
  /** Where the reader was, and where the jump led; CSS pixels scrolled. */
  readonly from: number;
  readonly to: number;
  /** Milliseconds of `performance.now()`. */
  readonly at: number;
}

/**
 * Jumps within the page, and the way back to where the reader was reading. Several jumps one after
 * the other lead back to before the first; who reads on after a jump comes back to there.
 */
export class ScrollBack {
  #last: Jump | null = null;

  jump(scroller: Element, top: number, behavior: ScrollBehavior): void {
    const here = scroller.scrollTop;
    const to = Math.max(0, Math.min(top, scroller.scrollHeight - scroller.clientHeight));
    const at = performance.now();
    const from = this.#last && this.#isThere(this.#last, scroller, at) ? this.#last.from : here;
    this.#last = { scroller, from, to, at };
    scroller.scrollTo({ top: to, behavior });
  }

  /** Goes back, once. */
  go(behavior: ScrollBehavior): void {
    this.#last?.scroller.scrollTo({ top: this.#last.from, behavior });
    this.#last = null;
  }

  /** The text is another. */
  forget(): void {
    this.#last = null;
  }

  #isThere(last: Jump, scroller: Element, now: number): boolean {
    if (last.scroller !== scroller) return false;
    const away = Math.abs(scroller.scrollTop - last.to);
    return now - last.at < SCROLLING || away < window.innerHeight * STILL;
  }
}

/**
 * What scrolls a place of the page: the nearest box around it that does, else the window's own.
 * Many news sites keep their article in a box below a fixed head.
 */
export function scrollerOf(place: Node): Element {
  const window = document.scrollingElement ?? document.documentElement;
  for (let box = parentElementOf(place); box && box !== window; box = parentElementOf(box)) {
    if (box === document.body || box === document.documentElement) continue;
    const scrolls = box.scrollHeight > box.clientHeight + 1;
    if (scrolls && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return window;
}
