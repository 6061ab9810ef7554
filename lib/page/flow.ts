import type { BlockKind } from '../model/text.ts';
import { isElement, isText, parentElementOf, tagOf, walk } from './dom-access.ts';

/** Elements that flow inside a line. All others begin and end a block. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp rt rtc
  ruby s samp small span strike strong sub sup time tt u var wbr nobr blink button img picture
  source svg object math`
    .split(/\s+/)
    .filter(Boolean),
);

/** Elements whose text no reader sees, or that is no prose. */
const SILENT = new Set(
  `script style noscript template iframe object embed video audio canvas svg math select textarea
  input button head title meta link map dialog datalist option optgroup progress meter
  amp-ad amp-embed amp-consent amp-sidebar amp-social-share`
    .split(/\s+/)
    .filter(Boolean),
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries<BlockKind>({
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    li: 'list-item',
    dt: 'list-item',
    dd: 'list-item',
    blockquote: 'quote',
    figcaption: 'caption',
    caption: 'caption',
  }),
);

/** Whether the element's text is no text of the page. */
export function isSilent(element: Element): boolean {
  return SILENT.has(tagOf(element));
}

/** A table cell with more text than this (characters) is a box of the layout. */
const MAX_CELL = 60;

/** Whether the element is a cell of a table of data, whose row reads as one line. */
function isDataCell(element: Element): boolean {
  let length = 0;
  let isLine = true;
  walk(element, {
    enter(node) {
      if (isText(node)) length += node.data.trim().length;
      else if (isElement(node) && node !== element) isLine = INLINE.has(tagOf(node));
      if (!isLine || length > MAX_CELL) return 'stop';
      return isElement(node);
    },
  });
  return isLine && length <= MAX_CELL;
}

/** Whether text before and after the element's edge reads as separate words. */
export function separatesWords(element: Element): boolean {
  return /^t[dh]$/.test(tagOf(element));
}

/**
 * Whether the element stands in a line of text. Custom elements are asked for their rendering
 * where there is any, because their names say nothing.
 */
export function isInline(element: Element): boolean {
  const tag = tagOf(element);
  if (INLINE.has(tag)) return true;
  if (separatesWords(element)) return isDataCell(element);
  if (!tag.includes('-') || typeof getComputedStyle === 'undefined') return tag.includes('-');
  return /^(?:inline|contents)/.test(getComputedStyle(element).display);
}

/** The nearest element around the node that begins a block of text. */
export function blockElementOf(node: Node): Element | null {
  let at = parentElementOf(node);
  while (at !== null && isInline(at)) at = parentElementOf(at);
  return at;
}

/** The kind that an element lends to the paragraphs in it: those of a quote, an item, a caption. */
function lentKind(element: Element | null, known: Map<Element, BlockKind>): BlockKind {
  const path: Element[] = [];
  let kind: BlockKind | undefined;
  for (let at = element; at !== null && kind === undefined; at = parentElementOf(at)) {
    const own = KINDS.get(tagOf(at));
    kind = known.get(at) ?? (own === 'heading' ? undefined : own);
    path.push(at);
  }
  for (const at of path) known.set(at, kind ?? 'paragraph');
  return kind ?? 'paragraph';
}

/** What a block is. `known` keeps answers for one walk, in which the page does not change. */
export function kindOf(block: Element, known: Map<Element, BlockKind>): BlockKind {
  return KINDS.get(tagOf(block)) ?? lentKind(parentElementOf(block), known);
}
