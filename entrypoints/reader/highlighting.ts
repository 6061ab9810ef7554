import { ask } from '../../lib/browser/client.ts';
import type { HighlightColor } from '../../lib/model/highlight.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import { showNotice } from '../../lib/page/page-notice.ts';
import { newReadingId } from './new-reading-id.ts';

type Nothing = 'no-article' | 'pdf' | 'failed';

/** Highlights what is selected in the page; what stands in the way is said there. */
export class Highlighting {
  readonly #root: ShadowRoot;
  readonly #signal: AbortSignal;
  /** The colour of a highlight that was asked for before the page was read, or read again. */
  #later: HighlightColor | null = null;
  /** Why there is nothing that could be highlighted; null while that is not known. */
  #nothing: Nothing | null = null;

  constructor(root: ShadowRoot, signal: AbortSignal) {
    this.#root = root;
    this.#signal = signal;
  }

  /** The page is being read, or read again. */
  reading(): void {
    this.#nothing = null;
  }

  /** Asked for while no text is known: done once the page is read. */
  wait(color: HighlightColor): void {
    if (this.#nothing) void this.#say(this.#nothing);
    else this.#later = color;
  }

  /** The page was read: what waits for that is done with what is selected of it now. */
  read(selected: () => TextSpan | null): void {
    if (this.#later) this.pick(this.#later, selected());
  }

  /** There is nothing that could be highlighted. */
  nothing(reason: Nothing): void {
    this.#nothing = reason;
    if (this.#later) void this.#say(reason);
    this.#later = null;
  }

  /** @param span what is selected of the article's text; null where nothing of it is */
  pick(color: HighlightColor, span: TextSpan | null): void {
    this.#later = null;
    if (!span) {
      void this.#say('no-selection');
      return;
    }
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    selection?.removeAllRanges();
    void ask('highlights/add', { id: newReadingId(), ...span, color }).then((added) => {
      if (added.ok) return;
      // What could not be kept stays selected.
      const isFree = selection?.rangeCount === 0 || selection?.isCollapsed;
      if (range && isFree) {
        // Beside the caret of a click no other range is taken.
        selection?.removeAllRanges();
        selection?.addRange(range);
      }
      void this.#say(added.error);
    });
  }

  async #say(code: string): Promise<void> {
    const said = await ask('reader/not-highlighted', { code });
    if (!said.ok || this.#signal.aborted) return;
    const selection = getSelection();
    const near = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null;
    const isPlace = near !== null && near.width > 0;
    const notice = { tone: 'warning', text: said.value.text } as const;
    showNotice(this.#root, notice, isPlace ? near : null, this.#signal);
  }
}
