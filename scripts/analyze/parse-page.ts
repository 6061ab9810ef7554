import { parseHTML } from 'linkedom';

/**
 * A page's document, without a browser. linkedom keeps the names of attributes as they are written
 * (`HREF`), where HTML reads them in lower case
 * (https://html.spec.whatwg.org/multipage/parsing.html#attribute-name-state); pages of the nineties
 * have no links and no pictures otherwise.
 */
export function parsePage(html: string): Document {
  const document = parseHTML(html).document as unknown as Document;
  for (const element of document.querySelectorAll('*')) {
    const names = Array.from(element.attributes, ({ name }) => name);
    for (const name of names) {
      const lower = name.toLowerCase();
      const value = element.getAttribute(name) ?? '';
      if (lower === name || element.closest('svg') !== null) continue;
      element.removeAttribute(name);
      if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
  return document;
}
