/**
 * Reading the DOM through the prototypes' own accessors.
 *
 * A form's named controls hide the properties of the form itself (`<input name=parentNode>`), and
 * a document's named elements hide those of the document, in an extension's isolated world too:
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element ([LegacyOverrideBuiltIns]).
 * Accessors taken from the prototype cannot be hidden. Outside a browser (a parsed document in
 * Node) there are no global prototypes and nothing is hidden: the plain property is read.
 */

const NODE = typeof Node === 'undefined' ? null : Node.prototype;
const ELEMENT = typeof Element === 'undefined' ? null : Element.prototype;
const DOCUMENT = typeof Document === 'undefined' ? null : Document.prototype;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;

/** A reader of one property, by the prototype's getter where there is one. */
function getter<T extends object, K extends keyof T>(proto: T | null, name: K): (node: T) => T[K] {
  const property = proto === null ? undefined : Object.getOwnPropertyDescriptor(proto, name);
  return property?.get === undefined
    ? (node) => node[name]
    : (node) => property.get?.call(node) as T[K];
}

const parentOf: (node: Node) => ParentNode | null = getter(NODE, 'parentNode');
export const firstChildOf: (node: Node) => ChildNode | null = getter(NODE, 'firstChild');
export const nextSiblingOf: (node: Node) => ChildNode | null = getter(NODE, 'nextSibling');
const previousSiblingOf: (node: Node) => ChildNode | null = getter(NODE, 'previousSibling');
const nodeTypeOf: (node: Node) => number = getter(NODE, 'nodeType');
const textContentOf: (node: Node) => string | null = getter(NODE, 'textContent');
const localNameOf: (element: Element) => string = getter(ELEMENT, 'localName');
/** The body of a document; null while there is none. */
export const bodyOf: (document: Document) => HTMLElement | null = getter(DOCUMENT, 'body');
/** The root element of a document. */
export const rootOf: (document: Document) => HTMLElement | null = getter(
  DOCUMENT,
  'documentElement',
);

export function isElement(node: Node | null): node is Element {
  return node !== null && nodeTypeOf(node) === ELEMENT_NODE;
}

export function isText(node: Node | null): node is Text {
  return node !== null && nodeTypeOf(node) === TEXT_NODE;
}

/** The parent if it is an element. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return isElement(parent) ? parent : null;
}

/** The element's name in lower case, without prefix. */
export function tagOf(element: Element): string {
  return localNameOf(element).toLowerCase();
}

/** All text below the node; "" where there is none. */
export function textOf(node: Node): string {
  return textContentOf(node) ?? '';
}

/** The attribute's value or null. */
export function attributeOf(element: Element, name: string): string | null {
  return ELEMENT === null ? element.getAttribute(name) : ELEMENT.getAttribute.call(element, name);
}

/** All descendants that match, in document order. */
export function queryAll(root: Document | Element, selector: string): Element[] {
  const isDocument = nodeTypeOf(root) === DOCUMENT_NODE;
  const proto = isDocument ? DOCUMENT : ELEMENT;
  return Array.from(
    proto === null ? root.querySelectorAll(selector) : proto.querySelectorAll.call(root, selector),
  );
}

/** The first descendant that matches, or null. */
export function queryOne(root: Document | Element, selector: string): Element | null {
  return queryAll(root, selector)[0] ?? null;
}

/** The nearest ancestor, or the element itself, that matches. */
export function closestOf(element: Element, selector: string): Element | null {
  return ELEMENT === null ? element.closest(selector) : ELEMENT.closest.call(element, selector);
}

/** Whether the node is the ancestor or a descendant of it. */
export function isWithin(node: Node, ancestor: Node): boolean {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

/** The element children, in order. */
export function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let at = firstChildOf(element); at !== null; at = nextSiblingOf(at)) {
    if (isElement(at)) children.push(at);
  }
  return children;
}

/** The next or previous sibling that is an element. */
export function siblingElementOf(element: Element, step: 'next' | 'previous'): Element | null {
  const move = step === 'next' ? nextSiblingOf : previousSiblingOf;
  for (let at = move(element); at !== null; at = move(at)) if (isElement(at)) return at;
  return null;
}

/** What a walk sees: entering a node, or leaving an element. `false` from `enter` skips inside, `stop` ends. */
export interface Visitor {
  readonly enter: (node: Node, depth: number) => boolean | 'stop';
  readonly leave?: (element: Element) => void;
}

/** Walks below `root` in document order without recursion, so that depth costs no stack. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = firstChildOf(root);
  let depth = 1;
  while (node !== null) {
    const way = visitor.enter(node, depth);
    if (way === 'stop') return;
    const inside: Node | null = way ? firstChildOf(node) : null;
    if (inside !== null) {
      node = inside;
      depth++;
      continue;
    }
    if (isElement(node)) visitor.leave?.(node);
    let next: Node | null = nextSiblingOf(node);
    while (next === null) {
      node = parentOf(node);
      if (node === null || node === root) return;
      depth--;
      if (isElement(node)) visitor.leave?.(node);
      next = nextSiblingOf(node);
    }
    node = next;
  }
}

function ancestorsOf(node: Node): Node[] {
  const ancestors: Node[] = [];
  for (let at: Node | null = node; at !== null; at = parentOf(at)) ancestors.unshift(at);
  return ancestors;
}

/** Whether `one` stands before `other` in the document; false where one contains the other. */
export function precedes(one: Node, other: Node): boolean {
  const [first, second] = [ancestorsOf(one), ancestorsOf(other)];
  const fork = first.findIndex((node, depth) => node !== second[depth]);
  const target = second[fork];
  if (fork < 0 || target === undefined) return false;
  for (let at: Node | null = first[fork] ?? null; at !== null; at = nextSiblingOf(at)) {
    if (at === target) return true;
  }
  return false;
}
