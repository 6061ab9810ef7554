const SHOWN = typeof Element === 'undefined' ? undefined : Element.prototype.checkVisibility;

/**
 * Whether the element is rendered. In a document that is never rendered (parsed in Node) all is
 * taken for shown.
 */
export function isShown(element: Element): boolean {
  return SHOWN === undefined || SHOWN.call(element, { visibilityProperty: true });
}
