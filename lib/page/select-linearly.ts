import { linkShare } from './boilerplate.ts';
import type { PageBlock } from './build-blocks.ts';
import { buildBlocks } from './build-blocks.ts';
import { bodyOf, closestOf, isWithin, parentElementOf } from './dom-access.ts';
import { LIMITS } from './preflight.ts';

/** A block shorter than this (characters) does not speak for its box being the article. */
const MIN_PROSE = 60;
const MAX_LINK_SHARE = 0.5;
const AROUND = 'nav, footer, aside, form, body > header, [role="navigation"]';

function isProse(block: PageBlock): boolean {
  return block.text.length >= MIN_PROSE && linkShare(block) < MAX_LINK_SHARE;
}

/** The box with most prose directly or one level below it. */
function richestBox(blocks: readonly PageBlock[]): Element | null {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, score: number): void => {
    if (element !== null) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  for (const block of blocks.filter(isProse)) {
    const parent = parentElementOf(block.element) ?? block.element;
    add(parent, block.text.length);
    add(parentElementOf(parent), block.text.length / 2);
  }
  let best: Element | null = null;
  for (const [element, score] of scores) {
    if (best === null || score > (scores.get(best) ?? 0)) best = element;
  }
  return best;
}

/**
 * A simple extractor whose time grows with the page's size and no faster, for pages beyond the
 * limits of Readability: the box with most prose, from the part of the page within the limits.
 */
export function selectLinearly(document: Document, leftOut: ReadonlySet<Element>): PageBlock[] {
  const body = bodyOf(document);
  if (body === null) return [];
  const blocks = buildBlocks(body, () => true, leftOut, LIMITS).filter(
    (block) => closestOf(block.element, AROUND) === null,
  );
  const box = richestBox(blocks);
  if (box === null) return [];
  return blocks.filter(
    (block) => isWithin(block.element, box) && linkShare(block) < MAX_LINK_SHARE,
  );
}
