import { parentElementOf } from './dom-access.ts';

/** The nearest ancestor that is laid out as a block, or the element itself. */
export function blockOf(element: Element): Element {
  let at = element;
  while (getComputedStyle(at).display.startsWith('inline')) {
    const parent = parentElementOf(at);
    if (parent === null) break;
    at = parent;
  }
  return at;
}
