import type { PageBlock } from './build-blocks.ts';
import { buildBlocks } from './build-blocks.ts';
import { isDateline } from './dateline.ts';
import { bodyOf, isWithin } from './dom-access.ts';
import { sameWords } from './headline.ts';
import { LIMITS } from './preflight.ts';
import { dateInLine } from './read-date.ts';

/** So many blocks behind the headline, and before it, the line with the date may stand. */
const BEHIND = 8;
const BEFORE = 2;

/** Characters of a line that holds a date, perhaps with the author's name or a section. */
const MAX_LENGTH = 60;

function dateOf(block: PageBlock): string | null {
  const { text } = block;
  const isLine = text.length <= MAX_LENGTH && !/[.!?…]["”»]?$/.test(text);
  return isLine || isDateline(block) ? dateInLine(text) : null;
}

/**
 * The day that the page shows beside its headline, for pages whose metadata name none. Lines
 * farther away are not looked at: old pages show today's date at their top.
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
    ...blocks.slice(Math.max(0, at - BEFORE), at).reverse(),
  ];
  for (const block of near) {
    const date = dateOf(block);
    if (date !== null) return date;
  }
  return null;
}
