/** What the readers of the formats ask of the tree. */
import { resolveAddress } from '../../text/resolve-address.ts';
import { MAX_ADDRESS } from './feed-limits.ts';
import { breaksLine, collapse, htmlToText, isRead } from './plain-text.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The children by a name such as `title` or `dc:date`, in order. */
export function childrenNamed(parent: XmlElement, name: string): readonly XmlElement[] {
  const [local = '', family = ''] = name.split(':').toReversed();
  return parent.children.filter(
    (child): child is XmlElement =>
      isElement(child) && child.name === local && child.family === family,
  );
}

/** All text within an element, as it is written. */
export function rawText(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? rawText(child) : child)).join('');
}

/** Text that may be HTML, escaped or as elements: plain, in one line. */
export function markupText(element: XmlElement): string {
  return element.children.some(isElement) ? inlineText(element) : htmlToText(rawText(element));
}

/** Text with elements of markup in it: what is in text is text. */
export function inlineText(element: XmlElement): string {
  const read = (node: XmlNode): string => {
    if (!isElement(node)) return node;
    if (!isRead(node.name)) return '';
    const text = node.children.map(read).join('');
    return breaksLine(node.name) ? ` ${text} ` : text;
  };
  return collapse(element.children.map(read).join(''));
}

/** Text that is never HTML, in one line. */
export function literalText(element: XmlElement): string {
  return element.children.some(isElement) ? inlineText(element) : collapse(rawText(element));
}

/** The first non-empty value that the children of these names give, names in order of trust. */
export function firstValue<T extends string>(
  parent: XmlElement,
  names: readonly string[],
  read: (element: XmlElement) => T | null,
): T | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const value = read(child);
      if (value) return value;
    }
  }
  return null;
}

/** The absolute http(s) address that a text is, or null. */
export function addressAt(text: string | undefined, base: string): string | null {
  const written = text?.trim() ?? '';
  return written.length > MAX_ADDRESS ? null : resolveAddress(written, base);
}
