import { attributeOf, closestOf, parentElementOf } from './dom-access.ts';

const CAN_TELL = typeof Element !== 'undefined' && 'checkVisibility' in Element.prototype;
const NOT_DISPLAYED = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Text moved this far (CSS pixels) out of the document, or in a box no larger than the other, is for machines. */
const OUTSIDE = 200;
const PIXEL = 1;

/** Whether what the page writes at the element or around it hides it: for documents never rendered. */
function isHiddenByMarkup(element: Element): boolean {
  if (closestOf(element, '[hidden]') !== null) return true;
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    if (NOT_DISPLAYED.test(attributeOf(at, 'style') ?? '')) return true;
  }
  return false;
}

/** Whether a rendered element stands where no reader can scroll, or has no room for its words. */
function isOutOfSight(element: Element): boolean {
  const { width, height, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  if (width === 0 && height === 0) return false;
  const isTiny = width <= PIXEL && height <= PIXEL;
  return isTiny || right + scrollX < -OUTSIDE || bottom + scrollY < -OUTSIDE;
}

/**
 * Whether the element is rendered where it can be read. In a document that is never rendered
 * (parsed in Node) only what its own markup hides is not.
 */
export function isShown(element: Element): boolean {
  if (!CAN_TELL) return !isHiddenByMarkup(element);
  const visible = { visibilityProperty: true };
  return Element.prototype.checkVisibility.call(element, visible) && !isOutOfSight(element);
}
