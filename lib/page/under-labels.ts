import {
  isAboutLabel,
  isCommentsLabel,
  isContactsLabel,
  isUnrelatedLabel,
  linkShare,
} from './boilerplate.ts';
import type { PageBlock } from './build-blocks.ts';
import { isWithin, parentElementOf, textOf } from './dom-access.ts';

/** Share of a line's characters in links from which it is an entry of a list of links. */
const ENTRY = 0.85;
/** So many lines of one box that are links, one below the other, are a menu. */
const MENU = 3;
/** What is longer than the rest of the article is not what readers wrote under it. */
const MAX_SHARE = 0.5;

/** What a sender says of itself stands in so many blocks before its contacts. */
const MAX_ABOUT = 4;
/**
 * Contacts and that together are no longer (characters): what is longer is the article. Argued, not swept:
 * it holds a paragraph on the sender and some addresses, and no article that stands below a box of contacts.
 */
const MAX_CONTACTS = 1500;

/** "18.12", "14:05 |": what old lists write before each of their links. */
const DATED = /^[\d.:/\s|–—-]{1,12}/u;

function isEntry(block: PageBlock): boolean {
  const [date = ''] = DATED.exec(block.text) ?? [];
  const rest = block.text.length - date.length;
  return (
    linkShare(block) >= ENTRY ||
    (rest > 0 && (linkShare(block) * block.text.length) / rest >= ENTRY)
  );
}

/** The lines that are links, one after the other, from an index on. */
function entriesFrom(blocks: readonly PageBlock[], from: number): PageBlock[] {
  const end = blocks.findIndex((block, index) => index >= from && !isEntry(block));
  return blocks.slice(from, end < 0 ? undefined : end);
}

/** Lines of a table's cell or a box that nothing but line breaks part: a menu of old pages. */
function menusIn(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.filter((block, index) => {
    let [first, last] = [index, index];
    const goesOn = (at: number): boolean => {
      const other = blocks[at];
      return other?.element === block.element && isEntry(other);
    };
    while (goesOn(first - 1)) first--;
    while (goesOn(last + 1)) last++;
    return isEntry(block) && last - first + 1 >= MENU;
  });
}

/** The box that holds a label and what it heads. */
function boxOf({ element, text }: PageBlock): Element | null {
  let at: Element | null = element;
  while (at !== null && textOf(at).trim().length <= text.length + 2) at = parentElementOf(at);
  return at;
}

/** What stands behind a label over readers' comments, in its box. */
function commentsAfter(blocks: readonly PageBlock[], label: number): readonly PageBlock[] {
  const block = blocks[label];
  const box = block === undefined ? null : boxOf(block);
  if (box === null) return [];
  const below = blocks.slice(label).filter(({ element }) => isWithin(element, box));
  const length = (some: readonly PageBlock[]): number =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  return length(below) <= MAX_SHARE * length(blocks) ? below : [];
}

/** The end of a press release: whom to ask, and before that what the sender says of itself. */
function contactsFrom(blocks: readonly PageBlock[], label: number): readonly PageBlock[] {
  const about = blocks.findLastIndex(
    ({ text }, index) => index < label && index >= label - MAX_ABOUT && isAboutLabel(text),
  );
  const end = blocks.slice(about < 0 ? label : about);
  const length = end.reduce((sum, { text }) => sum + text.length, 0);
  return length <= MAX_CONTACTS ? end : [];
}

/**
 * What stands under labels that are not the article's: entries of popular lists and advertising,
 * readers' comments, the contacts of a press release, menus.
 */
export function blocksUnderLabels(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const found = new Set(menusIn(blocks));
  for (const [index, block] of blocks.entries()) {
    if (isUnrelatedLabel(block.text)) {
      for (const entry of entriesFrom(blocks, index + 1)) found.add(entry);
    } else if (isCommentsLabel(block.text)) {
      for (const comment of commentsAfter(blocks, index)) found.add(comment);
    } else if (isContactsLabel(block.text)) {
      for (const contact of contactsFrom(blocks, index)) found.add(contact);
    }
  }
  return found;
}
