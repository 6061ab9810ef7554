import type { PageBlock } from './build-blocks.ts';
import { buildBlocks } from './build-blocks.ts';
import { isDateline } from './dateline.ts';
import { bodyOf, isWithin, parentElementOf, queryAll, tagOf, textOf } from './dom-access.ts';
import { sameWords } from './headline.ts';
import { LIMITS } from './preflight.ts';
import { dateInLine, readDate } from './read-date.ts';

/** So many blocks behind the headline, and before it, the line with the date may stand. */
const BEHIND = 8;
const BEFORE = 2;

/** Characters of a line that holds a date, perhaps with the author's name or a section. */
const MAX_LENGTH = 60;

/** A line that holds the date as a piece of its own may name much besides. */
const MAX_LINE_OF_PIECES = 200;
/** So many pieces of it are looked at: the line's element may hold the whole page. */
const MAX_PIECES = 50;

function dateOf(block: PageBlock): string | null {
  const { text, element } = block;
  const isLine = text.length <= MAX_LENGTH && !/[.!?…]["”»]?$/.test(text);
  if (isLine || isDateline(block)) return dateInLine(text);
  if (text.length > MAX_LINE_OF_PIECES) return null;
  const pieces = queryAll(element, '*')
    .slice(0, MAX_PIECES)
    .map((piece) => textOf(piece).trim());
  return (
    pieces.map((piece) => readDate(piece.slice(0, MAX_LENGTH))).find((date) => date !== null) ??
    null
  );
}

/** Whether the nearest box around both is one of the page's and not the page itself. */
function shareBox(one: Element, other: Element): boolean {
  for (
    let at: Element | null = one;
    at !== null && tagOf(at) !== 'body';
    at = parentElementOf(at)
  ) {
    if (isWithin(other, at)) return true;
  }
  return false;
}

/**
 * The day that the page shows beside its headline, for pages whose metadata name none. Lines
 * farther away are not looked at, nor those above it outside of its box: old pages show today's
 * date at their top.
 */
export function shownDate(document: Document, headline: PageBlock): string | null {
  const body = bodyOf(document);
  if (body === null) return null;
  const blocks = buildBlocks(body, () => true, new Set(), LIMITS);
  const at = blocks.findIndex(
    ({ element, text }) => isWithin(element, headline.element) || sameWords(text, headline.text),
  );
  if (at < 0) return null;
  const near = [
    ...blocks.slice(at + 1, at + 1 + BEHIND),
    ...blocks
      .slice(Math.max(0, at - BEFORE), at)
      .filter(({ element }) => shareBox(element, headline.element))
      .reverse(),
  ];
  for (const block of near) {
    const date = dateOf(block);
    if (date !== null) return date;
  }
  return null;
}
