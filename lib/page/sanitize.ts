import { queryAll } from './dom-access.ts';

/**
 * Elements whose `name` or `id` becomes a property of the form or document around them.
 * https://html.spec.whatwg.org/multipage/forms.html#category-listed and
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
const NAMED = 'form,input,button,select,textarea,output,fieldset,object,img,iframe,embed';

/**
 * Takes the names from form-like elements of a clone, so that none hides a property that
 * Readability reads: `<form><input name=parentNode></form>` made it loop for ever. The `form`
 * attribute goes too, which ties a control from elsewhere to a form.
 */
export function scrubNames(clone: Document): void {
  for (const element of queryAll(clone, NAMED)) {
    for (const name of ['name', 'id', 'form']) removeAttribute(element, name);
  }
}

/**
 * Takes the event handlers from a clone. Readability makes some elements anew and copies their
 * attributes, by which a handler of the page would be made by a script of ours.
 */
export function scrubHandlers(clone: Document): void {
  for (const element of queryAll(clone, '*')) {
    const attributes = attributeNames(element);
    for (const name of attributes) if (/^on/i.test(name)) removeAttribute(element, name);
  }
}

/** By the prototype's method, as below. */
function attributeNames(element: Element): string[] {
  return typeof Element === 'undefined'
    ? element.getAttributeNames()
    : Element.prototype.getAttributeNames.call(element);
}

/** By the prototype's method: a control named `removeAttribute` hides the element's own. */
function removeAttribute(element: Element, name: string): void {
  if (typeof Element === 'undefined') element.removeAttribute(name);
  else Element.prototype.removeAttribute.call(element, name);
}
