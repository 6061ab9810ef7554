import { isElement, isText, rootOf, tagOf, walk } from './dom-access.ts';

/**
 * Beyond these a page goes to the linear extractor. Readability's time grows with the square of
 * some shapes (40,000 nested elements: 6 s), and cannot be stopped; real articles stay far below
 * (the largest of the 67 pages of mozilla/readability tried here has 9,500 nodes).
 */
export const LIMITS = { elements: 20_000, depth: 200, characters: 2_000_000 } as const;

/** Size of a document: all elements, deepest nesting, characters of text that could be read. */
export interface PageSize {
  readonly elements: number;
  readonly depth: number;
  readonly characters: number;
}

/** Never read: their text is no text of the page. */
const NOT_TEXT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math']);

/** Measures a document in one walk that stops as soon as a limit is passed. */
export function measurePage(document: Document): PageSize {
  const root = rootOf(document);
  let elements = 0;
  let deepest = 0;
  let characters = 0;
  if (root !== null) {
    walk(root, {
      enter(node, depth) {
        if (isElement(node)) {
          elements++;
          if (depth > deepest) deepest = depth;
          if (elements > LIMITS.elements || depth > LIMITS.depth) return 'stop';
          return !NOT_TEXT.has(tagOf(node));
        }
        if (isText(node)) characters += node.data.length;
        return false;
      },
    });
  }
  return { elements, depth: deepest, characters };
}

/** Whether Readability may be let loose on a page of this size. */
export function isWithinLimits(size: PageSize): boolean {
  return (
    size.elements <= LIMITS.elements &&
    size.depth <= LIMITS.depth &&
    size.characters <= LIMITS.characters
  );
}
