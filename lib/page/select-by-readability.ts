import { Readability } from '@mozilla/readability';
import {
  bodyOf,
  firstChildOf,
  isElement,
  isText,
  isWithin,
  nextSiblingOf,
  walk,
} from './dom-access.ts';
import { scrubHandlers, scrubNames } from './sanitize.ts';

/**
 * Prefix of the attributes that number the clone's elements. The number is in the name, not in
 * the value, because Readability merges the attributes of a wrapper into its only child: so the
 * child keeps its own number beside the wrapper's.
 */
const STAMP = 'data-sl-';
const STAMP_NAME = /^data-sl-(\d+)$/;

/** White space that rendering collapses. */
const SPACES = /[ \t\n\r\f]+/g;

/** A clone of a document whose elements carry numbers, and the live element for each number. */
export interface StampedClone {
  readonly clone: Document;
  readonly live: readonly Element[];
}

/**
 * Clones the document and numbers the clone's elements below body. Touches no live node; the
 * clone's copies of the elements of `leftOut` are empty. Between its steps the page may come to
 * its turn, but not between the clone and the list of what was cloned.
 */
export function* stampClone(
  document: Document,
  leftOut: ReadonlySet<Element> = new Set(),
): Generator<undefined, StampedClone> {
  const clone = (
    typeof Document === 'undefined'
      ? document.cloneNode(true)
      : Document.prototype.cloneNode.call(document, true)
  ) as Document;
  const live: Element[] = [];
  const from = bodyOf(document);
  const to = bodyOf(clone);
  if (from === null || to === null) return { clone, live };
  walk(from, {
    enter(node) {
      if (isElement(node)) live.push(node);
      return isElement(node);
    },
  });
  yield;
  scrubNames(clone);
  yield;
  scrubHandlers(clone);
  yield;
  let number = 0;
  const emptied: Element[] = [];
  walk(to, {
    enter(node) {
      if (!isElement(node)) return false;
      const original = live[number];
      if (original !== undefined && leftOut.has(original)) emptied.push(node);
      const name = `${STAMP}${number++}`;
      if (typeof Element === 'undefined') node.setAttribute(name, '');
      else Element.prototype.setAttribute.call(node, name, '');
      return true;
    },
  });
  for (const element of emptied) element.textContent = '';
  return { clone, live };
}

/** The highest number on an element: its own, where it took over a wrapper's as well. */
function stampOf(element: Element): number | null {
  let stamp: number | null = null;
  for (const { name } of Array.from(element.attributes)) {
    const match = STAMP_NAME.exec(name);
    if (match !== null) stamp = Math.max(stamp ?? 0, Number(match[1]));
  }
  return stamp;
}

/** The texts that Readability kept, without white space, by the live element they stood in. */
function keptTextsByElement(
  content: Node,
  live: readonly Element[],
  body: Element,
): Map<Element, string[]> {
  const kept = new Map<Element, string[]>();
  const owners = new Map<Node, Element>();
  walk(content, {
    enter(node) {
      const parent = node.parentNode;
      const inherited = (parent === null ? undefined : owners.get(parent)) ?? body;
      if (isElement(node)) {
        const stamp = stampOf(node);
        owners.set(node, stamp === null ? inherited : (live[stamp] ?? inherited));
        return true;
      }
      if (isText(node)) {
        const text = node.data.replace(SPACES, '');
        const known = kept.get(inherited);
        if (text !== '' && known === undefined) kept.set(inherited, [text]);
        else if (text !== '') known?.push(text);
      }
      return false;
    },
  });
  return kept;
}

/** The text nodes directly inside an element, in order. */
function ownTexts(element: Element): Text[] {
  const texts: Text[] = [];
  for (let at = firstChildOf(element); at !== null; at = nextSiblingOf(at)) {
    if (isText(at)) texts.push(at);
  }
  return texts;
}

/** Chooses live text nodes for kept texts, and remembers what it could not place. */
class LiveTexts {
  readonly texts = new Set<Text>();
  readonly lost: { readonly owner: Element; readonly text: string }[] = [];

  /** Finds the kept texts among those directly inside their element, in order. */
  placeDirectly(owner: Element, kept: readonly string[]): void {
    const whole = kept.join('');
    const placed: { from: number; to: number }[] = [];
    let from = 0;
    for (const node of ownTexts(owner)) {
      const own = node.data.replace(SPACES, '');
      const at = own === '' ? -1 : whole.indexOf(own, from);
      if (at < 0) continue;
      from = at + own.length;
      placed.push({ from: at, to: from });
      this.texts.add(node);
    }
    let start = 0;
    for (const text of kept) {
      const end = start + text.length;
      if (!placed.some((range) => range.from < end && range.to > start)) {
        this.lost.push({ owner, text });
      }
      start = end;
    }
  }

  /**
   * Finds the rest anywhere below the element. Readability puts a paragraph of its own in place
   * of a box that holds nothing else; the box's number is gone then.
   */
  placeLost(body: Element): void {
    if (this.lost.length === 0) return;
    const byText = new Map<string, Text[]>();
    walk(body, {
      enter(node) {
        if (!isText(node)) return isElement(node);
        const own = node.data.replace(SPACES, '');
        const known = byText.get(own);
        if (known === undefined) byText.set(own, [node]);
        else known.push(node);
        return false;
      },
    });
    for (const { owner, text } of this.lost) {
      const nodes = byText.get(text) ?? [];
      const at = nodes.findIndex((node) => !this.texts.has(node) && isWithin(node, owner));
      const [node] = at < 0 ? [] : nodes.splice(at, 1);
      if (node !== undefined) this.texts.add(node);
    }
  }
}

/**
 * Runs Readability on a stamped clone (which it takes apart) and returns the live text nodes that
 * it kept, without those of mere white space; null where it found no article. Readability itself
 * is one step and cannot be cut.
 */
export function* selectByReadability(
  { clone, live }: StampedClone,
  body: Element,
): Generator<undefined, ReadonlySet<Text> | null> {
  const parsed = new Readability<Node>(clone, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  if (!parsed?.content) return null;
  yield;
  const found = new LiveTexts();
  const byElement = keptTextsByElement(parsed.content, live, body);
  for (const [owner, kept] of byElement) {
    yield;
    found.placeDirectly(owner, kept);
  }
  found.placeLost(body);
  return found.texts;
}
