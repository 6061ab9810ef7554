import { isRelatedLabel } from './boilerplate.ts';
import {
  attributeOf,
  closestOf,
  parentElementOf,
  queryAll,
  queryOne,
  tagOf,
  textOf,
} from './dom-access.ts';
import { readDate } from './read-date.ts';

/** A card holds at most this much text beside its link (times, outlets, teasers). */
export const MAX_TEXT_PER_LINK = 260;
/** A paragraph of the article, as opposed to a line of furniture (characters). */
export const LONG_PARAGRAPH = 80;

/** A line with a date and an hour is no longer (characters). */
const MAX_DATE_TEXT = 40;

/** Text with its white space, no-break spaces too, made single spaces. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Words of a text, hyphenated ones once. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** The words of an element that holds text of its own, and no other element with text. */
function leafTexts(element: Element): string[] {
  const leaves = queryAll(element, '*').filter((inner) => queryAll(inner, '*').length === 0);
  return leaves.map((leaf) => collapse(textOf(leaf))).filter((text) => text !== '');
}

/** The label that a link carries in front of its title, or as an element of its own; else null. */
export function labelIn(anchor: Element): string | null {
  const text = collapse(textOf(anchor));
  const written = /^([^:]{3,40}):\s*\S/u.exec(text)?.[1];
  if (written !== undefined && isRelatedLabel(written)) return `${written}:`;
  return leafTexts(anchor).find((leaf) => leaf !== text && isRelatedLabel(leaf)) ?? null;
}

/** A card whose link lies over it is no longer than this (characters). */
const MAX_COVERED = 200;

/** What a link shows; where it is empty, the text of the card over which it lies. */
function shownText(anchor: Element): string {
  const text = collapse(textOf(anchor));
  if (text !== '') return text;
  const named = collapse(attributeOf(anchor, 'title') ?? attributeOf(anchor, 'aria-label') ?? '');
  const card = parentElementOf(anchor);
  if (named !== '' || card === null || queryAll(card, 'a, img').length > 1) return named;
  const covered = collapse(textOf(card));
  const label = leafTexts(card).find(isRelatedLabel) ?? '';
  return covered.length > MAX_COVERED ? '' : collapse(covered.replace(label, ''));
}

/** The title that a link shows: a heading inside it, else its text; a label is cut. */
export function titleOf(anchor: Element): string {
  const heading = queryAll(
    anchor,
    'h1, h2, h3, h4, h5, h6, [class*="title" i], [class*="headline" i], [class*="name" i]',
  )
    .map((element) => collapse(textOf(element)))
    .find((text) => wordCount(text) >= 3 && !isRelatedLabel(text));
  if (heading !== undefined) return heading;
  const pieces = leafTexts(anchor);
  const longest = pieces.toSorted((a, b) => b.length - a.length)[0] ?? '';
  // A section's name or an hour beside the title, parted from it by nothing but their elements.
  const isPieced = pieces.length > 1 && pieces.join('') === collapse(textOf(anchor));
  if (isPieced && wordCount(longest) >= 3 && !isRelatedLabel(longest)) return longest;
  const text = shownText(anchor);
  const label = labelIn(anchor);
  return label === null ? text : collapse(text.replace(label, ''));
}

/** The date in the anchor's own card, if the card is no more than that. */
export function dateBeside(anchor: Element): string | undefined {
  const card = closestOf(anchor, 'li, article, [class*="card" i], [class*="item" i]') ?? anchor;
  if (textOf(card).length > textOf(anchor).length + 2 * MAX_TEXT_PER_LINK) return undefined;
  const time = queryOne(card, 'time[datetime]');
  const told = readDate(time === null ? null : attributeOf(time, 'datetime'));
  if (told !== null) return told;
  for (const text of leafTexts(card)) {
    const shown = text.length <= MAX_DATE_TEXT ? readDate(text) : null;
    if (shown !== null) return shown;
  }
  return undefined;
}

/** The links at or below an element. */
export function anchorsOf(element: Element): Element[] {
  return tagOf(element) === 'a' ? [element] : queryAll(element, 'a[href]');
}

/** Characters of an element's text, and those of them that stand outside links. */
interface Shares {
  readonly outside: number;
  readonly all: number;
}

/** Measures elements, each once: the page does not change while it is being read. */
export class LinkMeasures {
  readonly #shares = new Map<Element, Shares>();
  readonly #prose = new Map<Element, boolean>();

  textShares(element: Element): Shares {
    const known = this.#shares.get(element);
    if (known !== undefined) return known;
    const all = collapse(textOf(element)).length;
    const linked = anchorsOf(element).reduce((sum, a) => sum + collapse(textOf(a)).length, 0);
    const measured = { outside: Math.max(0, all - linked), all };
    this.#shares.set(element, measured);
    return measured;
  }

  /** Whether the element is a paragraph of prose, of at least `length` characters. */
  isProse(element: Element, length: number, share: number): boolean {
    const { outside, all } = this.textShares(element);
    return all >= length && outside > share * all;
  }

  /** Whether a paragraph of the article stands in the element. */
  holdsProse(element: Element): boolean {
    const known = this.#prose.get(element);
    if (known !== undefined) return known;
    const holds = queryAll(element, 'p').some((p) => this.isProse(p, 2 * LONG_PARAGRAPH, 0.7));
    this.#prose.set(element, holds);
    return holds;
  }
}
