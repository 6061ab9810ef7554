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
  const remove = typeof Element === 'undefined' ? null : Element.prototype.removeAttribute;
  for (const element of queryAll(clone, NAMED)) {
    for (const name of ['name', 'id', 'form']) {
      if (remove === null) element.removeAttribute(name);
      else remove.call(element, name);
    }
  }
}
