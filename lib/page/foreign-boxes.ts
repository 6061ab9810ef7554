/**
 * Boxes between an article's paragraphs that belong to the outlet and not to the article:
 * advertisements, offers of subscriptions and letters, what an author is.
 */
import { PAGE_LABELS } from '../languages/page-labels.ts';
import { foldLabel } from './boilerplate.ts';
import type { PageBlock } from './build-blocks.ts';
import { attributeOf, isWithin, parentElementOf, queryAll, tagOf, textOf } from './dom-access.ts';

/** A box with more text than this (characters) is no box between paragraphs, … */
const MAX_BOX = 700;
/** … nor is one that holds more than this share of what was read. */
const MAX_SHARE = 0.7;
/** A box may hold so much more text (characters) than its label where it is the label's alone. */
const SLACK = 2;

const ADVERTISING = new Set(PAGE_LABELS.flatMap(({ advertising }) => advertising));
const OFFERS = PAGE_LABELS.flatMap(({ offers }) => offers);
const BUTTONS = new Set(PAGE_LABELS.flatMap(({ offerButtons }) => offerButtons));
const CONTROLS = 'button, a, input[type="submit"], input[type="button"], [role="button"]';
const ABOUT_AUTHOR =
  /(?:^|[\s_-])(?:author|writer|contributor|columnist)s?[\s_-]*(?:box|bio|info|card|about|desc\w*|profile)|(?:^|[\s_-])(?:bio|biography|about-?(?:the-?)?author)(?:$|[\s_-])/i;

/** How much text each box holds: blocks stand in the same boxes, and each is measured once. */
type Lengths = Map<Element, number>;

function lengthIn(box: Element, lengths: Lengths): number {
  const length = lengths.get(box) ?? textOf(box).trim().length;
  lengths.set(box, length);
  return length;
}

/** The boxes around an element, nearest first, as long as they are small and no whole article. */
function* boxesAround(element: Element, lengths: Lengths): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    if (/^(?:body|main|article)$/.test(tagOf(at)) || lengthIn(at, lengths) > MAX_BOX) return;
    yield at;
  }
}

function adBox({ element, text }: PageBlock, lengths: Lengths): Element | null {
  if (!ADVERTISING.has(foldLabel(text))) return null;
  for (const box of boxesAround(element, lengths)) {
    if (lengthIn(box, lengths) > text.length + SLACK) return box;
  }
  return null;
}

function hasOfferButton(box: Element): boolean {
  return queryAll(box, CONTROLS).some((control) =>
    BUTTONS.has(foldLabel(attributeOf(control, 'value') ?? textOf(control))),
  );
}

function offerBox({ element, text }: PageBlock, lengths: Lengths): Element | null {
  const folded = text.toLowerCase();
  if (!OFFERS.some((offer) => folded.includes(offer))) return null;
  let found: Element | null = null;
  for (const box of boxesAround(element, lengths)) if (hasOfferButton(box)) found = box;
  return found;
}

function authorBox({ element }: PageBlock, lengths: Lengths): Element | null {
  for (const box of boxesAround(element, lengths)) {
    const names = `${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'id') ?? ''}`;
    if (ABOUT_AUTHOR.test(names)) return box;
  }
  return null;
}

/** The blocks that stand in such boxes. */
export function blocksInForeignBoxes(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const all = lengthOf(blocks);
  const found = new Set<PageBlock>();
  const lengths: Lengths = new Map();
  for (const block of blocks) {
    if (found.has(block)) continue;
    for (const find of [adBox, offerBox, authorBox]) {
      const box = find(block, lengths);
      if (box === null) continue;
      const inside = blocks.filter(({ element }) => isWithin(element, box));
      if (lengthOf(inside) <= MAX_SHARE * all) for (const one of inside) found.add(one);
    }
  }
  return found;
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
