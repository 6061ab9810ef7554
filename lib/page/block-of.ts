/** The nearest ancestor that is laid out as a block. */
export function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) {
    at = at.parentElement;
  }
  return at;
}
