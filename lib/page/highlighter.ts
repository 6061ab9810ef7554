/**
 * Marks by the CSS Custom Highlight API: no node of the page is touched.
 *
 * Ranges are static: live ones would slow down every change that the page makes to its own text.
 * In Firefox a registry cannot be iterated from a content script, so the names are known here.
 */
import { HIGHLIGHT_COLORS, type HighlightColor } from '../model/highlight.ts';
import type { EntityType } from '../model/knowledge.ts';
import type { MarkDensity } from '../model/settings.ts';
import type { TextSpan } from '../model/text.ts';
import type { TextMap } from './text-map.ts';

/** One mark to paint; the same shape as the overlay's marks. */
export interface Mark extends TextSpan {
  readonly type: EntityType;
  readonly name: number;
  readonly first: boolean;
}

/** The number of a kind in `entrypoints/marks.css`. */
const KIND_NUMBER: Readonly<Record<EntityType, number>> = {
  person: 1,
  organization: 2,
  place: 3,
  event: 4,
  product: 5,
  other: 6,
};

/** The marks that a density shows. */
export function marksToPaint(marks: readonly Mark[], density: MarkDensity): readonly Mark[] {
  if (density === 'off') return [];
  return density === 'first' ? marks.filter(({ first }) => first) : marks;
}

/** Paints marks in the style for a dark or light page. Returns the undo. */
export function paintMarks(map: TextMap, marks: readonly Mark[], dark: boolean): () => void {
  const byName = Map.groupBy(marks, ({ type }) => `sl-${dark ? 'm' : 'n'}${KIND_NUMBER[type]}`);
  for (const [name, group] of byName) {
    const ranges = group.flatMap((mark) => staticRange(map, mark) ?? []);
    CSS.highlights.set(name, new Highlight(...ranges));
  }
  return () => {
    for (const name of byName.keys()) CSS.highlights.delete(name);
  };
}

/** A passage that the reader highlighted. */
export interface HighlightedPassage extends TextSpan {
  readonly color: HighlightColor;
}

/** Paints the reader's own highlights, below the marks of names. Returns the undo. */
export function paintHighlights(
  map: TextMap,
  passages: readonly HighlightedPassage[],
  dark: boolean,
): () => void {
  const names = HIGHLIGHT_COLORS.map((color, at) => {
    const ranges = passages.flatMap((passage) =>
      passage.color === color ? (staticRange(map, passage) ?? []) : [],
    );
    const name = `sl-${dark ? 'm' : 'n'}h${at + 1}`;
    if (ranges.length === 0) return null;
    const highlight = new Highlight(...ranges);
    highlight.priority = -1;
    CSS.highlights.set(name, highlight);
    return name;
  });
  return () => {
    for (const name of names) if (name !== null) CSS.highlights.delete(name);
  };
}

/** Lights up one passage, for example the one that the sidebar points to. Returns the undo. */
export function paintFocus(map: TextMap, span: TextSpan, dark: boolean): () => void {
  return paintOne(map, span, dark ? 'sl-mf' : 'sl-nf', 2);
}

/**
 * Marks the passage that is chosen, quieter than a light and for longer. It looks the same whatever
 * it was chosen for. Returns the undo.
 */
export function paintChosen(map: TextMap, span: TextSpan, dark: boolean): () => void {
  return paintOne(map, span, dark ? 'sl-mc' : 'sl-nc', 1);
}

function paintOne(map: TextMap, span: TextSpan, name: string, priority: number): () => void {
  const range = staticRange(map, span);
  if (range) {
    const highlight = new Highlight(range);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
  return () => {
    CSS.highlights.delete(name);
  };
}

/** The part of the page that a span stands in, if that part is still there. */
function staticRange(map: TextMap, span: TextSpan): StaticRange | null {
  const range = map.rangeOf(span);
  if (!range?.startContainer.isConnected || !range.endContainer.isConnected) return null;
  return new StaticRange(range);
}

/** A live range over a span, for measuring; null where the page no longer holds it. */
export function liveRange(map: TextMap, span: TextSpan): Range | null {
  const found = map.rangeOf(span);
  if (!found?.startContainer.isConnected || !found.endContainer.isConnected) return null;
  if (found.startOffset > found.startContainer.length) return null;
  if (found.endOffset > found.endContainer.length) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}
