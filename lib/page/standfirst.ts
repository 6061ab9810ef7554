import { isFurniture, linkShare } from './boilerplate.ts';
import type { PageBlock } from './build-blocks.ts';
import { buildOneBlock } from './build-blocks.ts';
import {
  attributeOf,
  closestOf,
  isWithin,
  parentElementOf,
  precedes,
  queryAll,
  siblingElementOf,
  tagOf,
  textOf,
} from './dom-access.ts';
import { sameWords, sharedWords, wordsOf } from './headline.ts';
import { isShown } from './rendering.ts';
import { isSignature, type Signers } from './signature-line.ts';

/** Share of words a line must have in common with the description to be the standfirst. */
const IS_DESCRIPTION = 0.8;
const MIN_LENGTH = 25;
const MAX_LENGTH = 500;
const MAX_LINK_SHARE = 0.5;
/** So many marked elements are looked at; pages have a few dozen. */
const MAX_LOOKED_AT = 200;

const MARK =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line)?|dek|deck|lead|lede|perex|announce|intro)(?:$|[\s_-])|\b(?:description|alternativeHeadline)\b/i;
const MARKED = [
  'standfirst',
  'title',
  'head',
  'dek',
  'deck',
  'lead',
  'lede',
  'perex',
  'announce',
  'intro',
]
  .map((word) => `[class*="${word}" i]`)
  .concat('[itemprop~="description"]', '[itemprop~="alternativeHeadline"]')
  .join(',');

/** Whether the page marks the element as the line under the headline. */
function isMarked(element: Element): boolean {
  return MARK.test(
    `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'itemprop') ?? ''}`,
  );
}

function isLine(block: PageBlock): boolean {
  const { length } = block.text;
  return length >= MIN_LENGTH && length <= MAX_LENGTH && linkShare(block) < MAX_LINK_SHARE;
}

function isStandfirst(block: PageBlock, signers: Signers): boolean {
  return isLine(block) && !isFurniture(block) && !isSignature(block, signers);
}

/** The marked line between the headline and the first block of the body, or null. */
function findBeside(
  document: Document,
  headline: Element,
  first: Element,
  signers: Signers,
): PageBlock | null {
  for (const element of queryAll(document, MARKED).slice(0, MAX_LOOKED_AT)) {
    if (!isMarked(element) || isWithin(first, element) || !isShown(element)) continue;
    if (closestOf(element, 'nav, aside, footer') !== null) continue;
    if (!precedes(headline, element) || !precedes(element, first)) continue;
    const block = buildOneBlock(element, 'standfirst');
    if (block !== null && isStandfirst(block, signers)) return block;
  }
  return null;
}

/** A line beside the headline that no class marks holds at least so many words, … */
const MIN_WORDS = 6;
/** … stands so near to it, in boxes around the headline and elements behind each, … */
const MAX_CLIMB = 2;
const MAX_BEHIND = 2;
/** … and holds nothing but its words. */
const PARTS = 'a, img, picture, time, button, form, ul, ol, p, div, svg, input, iframe, video';

function isPlainLine(element: Element): boolean {
  return (
    queryAll(element, PARTS).length === 0 &&
    closestOf(element, 'nav, aside, footer, figure, button') === null &&
    wordsOf(textOf(element)).length >= MIN_WORDS
  );
}

/** The line right behind the headline where the page does not mark it, or null. */
function findBehind(headline: Element, first: Element, signers: Signers): PageBlock | null {
  let box: Element | null = headline;
  for (let climbed = 0; box !== null && climbed <= MAX_CLIMB; climbed++) {
    let at = siblingElementOf(box, 'next');
    for (let behind = 0; at !== null && behind < MAX_BEHIND; behind++) {
      if (isWithin(first, at) || !precedes(at, first)) return null;
      const block = isPlainLine(at) && isShown(at) ? buildOneBlock(at, 'paragraph') : null;
      if (block !== null && isStandfirst(block, signers)) {
        return { ...block, kind: 'standfirst' };
      }
      at = siblingElementOf(at, 'next');
    }
    box = parentElementOf(box);
  }
  return null;
}

/**
 * The body with the line under the headline as its first block, kind `standfirst`, where the page
 * has one: marked by class or property, a heading that the page's description repeats, or a plain
 * line right behind the headline. It stands in the body already, or between headline and body, from where it is taken.
 */
export function withStandfirst(
  document: Document,
  headline: PageBlock | null,
  body: readonly PageBlock[],
  description: string | null,
  signers: Signers,
): readonly PageBlock[] {
  const [first, ...rest] = body;
  if (first === undefined || rest.length === 0) return body;
  const describes =
    first.kind === 'heading' &&
    description !== null &&
    sharedWords(first.text, description) >= IS_DESCRIPTION;
  if (isLine(first) && (describes || isMarked(first.element))) {
    return [{ ...first, kind: 'standfirst' }, ...rest];
  }
  const beside =
    headline === null || tagOf(headline.element) === 'title'
      ? null
      : (findBeside(document, headline.element, first.element, signers) ??
        findBehind(headline.element, first.element, signers));
  const isNew =
    beside !== null &&
    !body.some((block) => block.text.includes(beside.text)) &&
    !sameWords(beside.text, headline?.text ?? '');
  return isNew ? [beside, ...body] : body;
}
