/** Which name the reader points to: by resting the pointer, clicking, touching, or stepping. */
import type { Mark } from './highlighter.ts';
import { markAt } from './hit-test.ts';
import type { TextMap } from './text-map.ts';

/** How long the pointer rests on a name before its card opens, milliseconds. */
const REST = 300;
/** How long it may be away before the card closes: time to move onto the card. */
const AWAY = 280;

export interface Pointed {
  readonly mark: Mark;
  /** The box of the name in the window. */
  readonly rect: DOMRect;
}

export interface PointingOptions {
  /** The text and its marks as painted now, or null where nothing is marked. */
  readonly current: () => { readonly map: TextMap; readonly marks: readonly Mark[] } | null;
  /** The pointer has come onto a name; whether it rests there is not known yet. */
  readonly onNear: () => void;
  readonly onPoint: (pointed: Pointed) => void;
  readonly onLeave: () => void;
  /** A plain click beside all names and links, with nothing selected. */
  readonly onBeside: (click: MouseEvent) => void;
  /** True for events over our own boxes: pointing there is not leaving. */
  readonly isOurs: (event: Event) => boolean;
}

/** Listens until the signal ends it. Synthetic events of the page are ignored. */
export function watchPointing(options: PointingOptions, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let over: Mark | null = null;

  const lookUp = (event: MouseEvent): Pointed | null => {
    const now = options.current();
    return now && markAt(now.map, now.marks, event.clientX, event.clientY);
  };
  const move = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (options.isOurs(event)) {
      clearTimeout(leaving);
      leaving = undefined;
      return;
    }
    const pointed = lookUp(event);
    if (pointed?.mark === over) return;
    clearTimeout(resting);
    over = pointed?.mark ?? null;
    if (pointed) {
      clearTimeout(leaving);
      leaving = undefined;
      options.onNear();
      resting = setTimeout(() => options.onPoint(pointed), REST);
    } else {
      leaving ??= setTimeout(options.onLeave, AWAY);
    }
  };
  const click = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || options.isOurs(event)) return;
    const pointed = lookUp(event);
    clearTimeout(resting);
    // A link stays a link, and a selection stays a selection.
    const onLink = event.target instanceof Element && event.target.closest('a[href], button');
    const isPlain = !onLink && getSelection()?.isCollapsed !== false;
    if (!pointed) options.onLeave();
    if (!isPlain) return;
    if (pointed) options.onPoint(pointed);
    else options.onBeside(event);
  };
  window.addEventListener('pointermove', move, { signal, passive: true });
  window.addEventListener('click', click, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });
}

/** The mark to step to from an offset (-1 before the text begins); wraps around. */
export function stepMark(marks: readonly Mark[], from: number, by: 1 | -1): Mark | null {
  const next =
    by === 1
      ? marks.find(({ start }) => start > from)
      : marks.findLast(({ start }) => start < from);
  return next ?? (by === 1 ? marks[0] : marks.at(-1)) ?? null;
}
