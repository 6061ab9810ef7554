/** Where the sidebar stands: beside the text where there is room, else a drawer or a sheet. */

export type LayoutMode = 'beside' | 'drawer' | 'sheet';

/** Windows narrower than this get a bottom sheet; CSS pixels. */
const SHEET_BELOW = 700;
/** The narrowest sidebar that is tried before the text has to give way. */
const NARROW_WIDTH = 300;
/** A text column is left at least this wide where a narrower sidebar can give it. */
const PLEASANT_TEXT_COLUMN = 420;
/** A text column narrower than this is no pleasure to read: better a drawer over the page. */
const MIN_TEXT_COLUMN = 250;
/** Share of the window's height that a sheet takes. */
const SHEET_SHARE = 0.46;

export interface Layout {
  readonly mode: LayoutMode;
  /** Of the sidebar, CSS pixels; the whole window for a sheet. */
  readonly width: number;
  /** Of the sidebar, CSS pixels. */
  readonly height: number;
}

/** The text column's box in the window, measured by the caller after each change. */
export type MeasureText = () => { readonly left: number; readonly right: number } | null;

/**
 * Makes room for the sidebar and says how it fits. The page gets a margin: first of the reader's
 * own width, then of a narrow one where that leaves the text too little. Where the text still
 * reaches under the sidebar, or becomes too narrow to read, the margin is taken back and the
 * sidebar is a drawer. Returns the layout and the undo.
 */
export function makeRoom(
  preferred: number,
  measure: MeasureText,
): { readonly layout: Layout; readonly undo: () => void } {
  const { innerWidth, innerHeight } = window;
  if (innerWidth < SHEET_BELOW) {
    const height = Math.round(innerHeight * SHEET_SHARE);
    const undo = setRoom('--sl-foot', height);
    return { layout: { mode: 'sheet', width: innerWidth, height }, undo };
  }
  const narrow = Math.min(preferred, NARROW_WIDTH);
  for (const [width, column] of [
    [preferred, PLEASANT_TEXT_COLUMN],
    [narrow, MIN_TEXT_COLUMN],
  ] as const) {
    const undo = setRoom('--sl-room', width);
    if (leaves(measure(), width, column)) {
      return { layout: { mode: 'beside', width, height: innerHeight }, undo };
    }
    undo();
  }
  const nothing = (): void => undefined;
  return { layout: { mode: 'drawer', width: narrow, height: innerHeight }, undo: nothing };
}

/** True when the text stands clear of the sidebar and is at least `column` pixels wide. */
function leaves(text: ReturnType<MeasureText>, width: number, column: number): boolean {
  if (text === null) return true;
  const free = document.documentElement.clientWidth - width;
  return text.right <= free && text.right - Math.max(text.left, 0) >= column;
}

/**
 * Asks for room in CSS pixels: a rule of frames.css turns the property into a margin. The undo
 * leaves the root element exactly as it was.
 */
function setRoom(property: '--sl-room' | '--sl-foot', pixels: number): () => void {
  const root = document.documentElement;
  const hadAttribute = root.hasAttribute('style');
  root.style.setProperty(property, `${pixels}px`);
  return () => {
    root.style.removeProperty(property);
    // Reading the attribute makes Chromium write it out: removing it before that does nothing.
    if (!hadAttribute && root.getAttribute('style') === '') root.removeAttribute('style');
  };
}
