import type { TextSpan } from '../../lib/model/text.ts';
import {
  type HighlightedPassage,
  liveRange,
  type Mark,
  marksToPaint,
  paintChosen,
  paintFocus,
  paintHighlights,
  paintMarks,
} from '../../lib/page/highlighter.ts';
import { drawMarginLines, type MarginLines } from '../../lib/page/margin-lines.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import type { ReaderSettings } from '../../lib/protocol.ts';

/** One article as read, with what is to be painted of it. */
export interface Reading {
  readonly id: string;
  readonly map: TextMap;
  readonly marks: readonly Mark[];
  /** What somebody said. */
  readonly statements: readonly TextSpan[];
  readonly highlights: readonly HighlightedPassage[];
  readonly dark: boolean;
}

/** What can be painted; each takes the place of what it painted before. */
type Layer = 'marks' | 'highlights' | 'lines' | 'chosen' | 'flash';

/** How long a passage that was jumped to stays lit, milliseconds. */
const FLASH = 2400;

/** All that is painted in the page of one reading, layer by layer, each with its undo. */
export class Painting {
  readonly #undo = new Map<Layer, () => void>();
  #lines: MarginLines | null = null;

  /** The marks that are painted, and so can be pointed at; null where there are none to be. */
  static shown(
    reading: Reading | null,
    settings: ReaderSettings | null,
  ): { readonly map: TextMap; readonly marks: readonly Mark[] } | null {
    if (!reading || !settings || settings.marksInSidebarOnly) return null;
    return { map: reading.map, marks: marksToPaint(reading.marks, settings.density) };
  }

  /** Paints a reading as the settings say. What is chosen or lit stays. */
  paint(reading: Reading, settings: ReaderSettings): void {
    const { map, highlights, statements, dark } = reading;
    const shown = Painting.shown(reading, settings);
    this.#put('marks', shown && (() => paintMarks(map, shown.marks, dark)));
    this.#put('highlights', shown && (() => paintHighlights(map, highlights, dark)));
    const lines = shown && settings.statementLines && statements.length > 0;
    this.#put('lines', lines ? () => this.#drawLines(map, statements, dark) : null);
  }

  /** The statement whose line in the margin is at a point of the window; null where none is. */
  lineAt(x: number, y: number): TextSpan | null {
    return this.#lines?.spanAt(x, y) ?? null;
  }

  /** Marks the statement that is chosen in the sidebar; null none. */
  choose({ map, dark }: Reading, span: TextSpan | null): void {
    this.#put('chosen', span && (() => paintChosen(map, span, dark)));
  }

  /** Lights a passage up for a moment; its box, or null where the page no longer has it. */
  flash({ map, dark }: Reading, span: TextSpan): DOMRect | null {
    const rect = liveRange(map, span)?.getBoundingClientRect();
    if (!rect) return null;
    this.#put('flash', () => {
      const undo = paintFocus(map, span, dark);
      const timer = setTimeout(undo, FLASH);
      return () => {
        clearTimeout(timer);
        undo();
      };
    });
    return rect;
  }

  /** Takes everything out of the page. */
  clear(): void {
    for (const undo of this.#undo.values()) undo();
    this.#undo.clear();
  }

  #drawLines(map: TextMap, statements: readonly TextSpan[], dark: boolean): () => void {
    const lines = drawMarginLines(map, statements, dark);
    this.#lines = lines;
    return () => {
      lines.undo();
      this.#lines = null;
    };
  }

  #put(layer: Layer, paint: (() => () => void) | null): void {
    this.#undo.get(layer)?.();
    this.#undo.delete(layer);
    if (paint) this.#undo.set(layer, paint());
  }
}
