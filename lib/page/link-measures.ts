import { isRelatedLabel } from './boilerplate.ts';
import { attributeOf, closestOf, queryAll, queryOne, tagOf, textOf } from './dom-access.ts';
import { readDate } from './read-date.ts';

/** A card holds at most this much text beside its link (times, outlets, teasers). */
export const MAX_TEXT_PER_LINK = 260;
/** A paragraph of the article, as opposed to a line of furniture (characters). */
export const LONG_PARAGRAPH = 80;

/** Text with its white space, no-break spaces too, made single spaces. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Words of a text, hyphenated ones once. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** The title that a link shows: a heading inside it, else its text; a label in front is cut. */
export function titleOf(anchor: Element): string {
  const heading = queryAll(
    anchor,
    'h1, h2, h3, h4, h5, h6, [class*="title" i], [class*="headline" i]',
  )
    .map((element) => collapse(textOf(element)))
    .find((text) => wordCount(text) >= 3);
  const text = heading ?? collapse(textOf(anchor));
  const labelled = /^([^:]{3,40}):\s*(.+)$/u.exec(text);
  return labelled !== null && isRelatedLabel(labelled[1] ?? '') ? (labelled[2] ?? '') : text;
}

/** The date in the anchor's own card, if the card is no more than that. */
export function dateBeside(anchor: Element): string | undefined {
  const card = closestOf(anchor, 'li, article, [class*="card" i], [class*="item" i]') ?? anchor;
  if (textOf(card).length > textOf(anchor).length + 2 * MAX_TEXT_PER_LINK) return undefined;
  const time = queryOne(card, 'time[datetime]');
  return readDate(time === null ? null : attributeOf(time, 'datetime')) ?? undefined;
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
