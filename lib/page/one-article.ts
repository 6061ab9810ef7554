import type { PageBlock } from './build-blocks.ts';
import { attributeOf, parentElementOf, queryAll, tagOf } from './dom-access.ts';

/** The headline's own part must hold this much text (characters) to be an article by itself. */
const MIN_OWN = 200;

/**
 * Of the articles that a page shows one below the other, the blocks of the one with the headline.
 * Each stands in a box of its own: children of one element, of the same kind and class, each with
 * a headline. Where the page has no such boxes all blocks are kept.
 */
export function ofOneArticle(
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
): readonly PageBlock[] {
  if (headline === null) return blocks;
  const path = new Map<Element, Element>();
  let below = headline.element;
  for (let at = parentElementOf(below); at !== null; at = parentElementOf(at)) {
    path.set(at, below);
    below = at;
  }
  const known = new Map<Element, boolean>();
  const isOther = (block: PageBlock): boolean => {
    const fork = forkOf(block.element, path);
    if (fork === null) return false;
    const other = known.get(fork.theirs) ?? isAnotherArticle(fork);
    known.set(fork.theirs, other);
    return other;
  };
  const own = blocks.filter((block) => !isOther(block));
  return own.reduce((sum, { text }) => sum + text.length, 0) >= MIN_OWN ? own : blocks;
}

/** Where the ways to the headline and to another element part: the children of one parent. */
interface Fork {
  readonly ours: Element;
  readonly theirs: Element;
}

function forkOf(element: Element, path: ReadonlyMap<Element, Element>): Fork | null {
  let theirs = element;
  for (let at = parentElementOf(theirs); at !== null; at = parentElementOf(at)) {
    const ours = path.get(at);
    if (ours !== undefined) return ours === theirs ? null : { ours, theirs };
    theirs = at;
  }
  return null;
}

function isAnotherArticle({ ours, theirs }: Fork): boolean {
  const tag = tagOf(ours);
  if (tag !== tagOf(theirs)) return false;
  const sameBox = tag === 'article' || attributeOf(ours, 'class') === attributeOf(theirs, 'class');
  return sameBox && hasHeadline(ours) && hasHeadline(theirs);
}

function hasHeadline(box: Element): boolean {
  return queryAll(box, 'h1, h2').length > 0;
}
