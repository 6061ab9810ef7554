const CAN_TELL = typeof Element !== 'undefined' && 'checkVisibility' in Element.prototype;

/**
 * Whether the element is rendered. In a document that is never rendered (parsed in Node) all is
 * taken for shown.
 */
export function isShown(element: Element): boolean {
  return !CAN_TELL || Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}
