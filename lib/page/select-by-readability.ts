import { Readability } from '@mozilla/readability';
import { bodyOf, firstChildOf, isElement, isText, nextSiblingOf, walk } from './dom-access.ts';
import { scrubNames } from './sanitize.ts';

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

/** Clones the document and numbers the clone's elements below body. Touches no live node. */
export function stampClone(document: Document): StampedClone {
  const copy = typeof Document === 'undefined' ? null : Document.prototype.cloneNode;
  const clone = (copy === null ? document.cloneNode(true) : copy.call(document, true)) as Document;
  scrubNames(clone);
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
  let number = 0;
  const set = typeof Element === 'undefined' ? null : Element.prototype.setAttribute;
  walk(to, {
    enter(node) {
      if (!isElement(node)) return false;
      const name = `${STAMP}${number++}`;
      if (set === null) node.setAttribute(name, '');
      else set.call(node, name, '');
      return true;
    },
  });
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

/** The text that Readability kept, without white space, by the live element it stood in. */
function keptTextByElement(content: Node, live: readonly Element[]): Map<Element, string> {
  const kept = new Map<Element, string>();
  const owners = new Map<Node, Element | null>();
  walk(content, {
    enter(node) {
      const parent = node.parentNode;
      const inherited = parent === null ? null : (owners.get(parent) ?? null);
      if (isElement(node)) {
        const stamp = stampOf(node);
        owners.set(node, stamp === null ? inherited : (live[stamp] ?? inherited));
        return true;
      }
      if (isText(node) && inherited !== null) {
        const text = node.data.replace(SPACES, '');
        if (text !== '') kept.set(inherited, (kept.get(inherited) ?? '') + text);
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

/** What was selected, and how much of what should have been found was found. */
export interface Selection {
  /** Live text nodes; nodes of mere white space between them are left out. */
  readonly texts: ReadonlySet<Text>;
  /** Characters that were to be kept, white space not counted, and those found in the page. */
  readonly characters: number;
  readonly found: number;
}

/** Finds in each live element the text nodes whose characters were kept. */
function findLive(kept: ReadonlyMap<Element, string>): Selection {
  const texts = new Set<Text>();
  let characters = 0;
  let found = 0;
  for (const [element, text] of kept) {
    characters += text.length;
    let from = 0;
    for (const node of ownTexts(element)) {
      const own = node.data.replace(SPACES, '');
      const at = own === '' ? -1 : text.indexOf(own, from);
      if (at < 0) continue;
      from = at + own.length;
      found += own.length;
      texts.add(node);
    }
  }
  return { texts, characters, found };
}

/**
 * Runs Readability on a stamped clone (which it takes apart) and returns the live text nodes that
 * it kept, or null where it found no article.
 */
export function selectByReadability({ clone, live }: StampedClone): Selection | null {
  const parsed = new Readability<Node>(clone, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  if (!parsed?.content) return null;
  return findLive(keptTextByElement(parsed.content, live));
}
