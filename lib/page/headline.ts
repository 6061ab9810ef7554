import type { PageBlock, Segment } from './build-blocks.ts';
import { buildOneBlock } from './build-blocks.ts';
import { queryAll, queryOne, textOf } from './dom-access.ts';
import type { PageMetadata } from './metadata.ts';
import { isOfOthers, NO_OTHERS, type OtherTexts } from './other-articles.ts';

/** Share of words two titles must have in common to be forms of one headline. */
const SAME_HEADLINE = 0.6;
const MAX_HEADLINE_LENGTH = 400;
/** So many candidates are looked at; pages have a few dozen. */
const MAX_LOOKED_AT = 300;
/** What stands between a headline and the outlet's name in a title. */
const SUFFIX = /\s+(?:[|–—·•»:]{1,2}|-|\/\/?)\s+([^|–—·•»]+)$/;
const MAX_SUFFIX_WORDS = 5;

/** Folded words of a title. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the shorter text's words that stand in the other; 0 where either has none. */
export function sharedWords(one: string, other: string): number {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === 0) return 0;
  const known = new Set(many);
  return few.filter((word) => known.has(word)).length / few.length;
}

/** Whether two texts have the same letters and digits. */
export function sameWords(one: string, other: string): boolean {
  return wordsOf(one).join('') === wordsOf(other).join('');
}

/** Whether two titles are forms of one headline. */
export function isSameHeadline(one: string, other: string): boolean {
  return sharedWords(one, other) >= SAME_HEADLINE;
}

/** A title without the outlet's name at its start: "The Herald: Council meets". */
function withoutPrefix(title: string, siteName: string | null): string {
  const colon = title.indexOf(': ');
  const isSite = colon > 0 && siteName !== null && sameWords(title.slice(0, colon), siteName);
  return isSite ? title.slice(colon + 2) : title;
}

/** A title without the outlet's name at its end. */
function withoutSuffix(title: string, siteName: string | null): string {
  const match = SUFFIX.exec(title);
  if (match === null) return title;
  const [whole, suffix = ''] = match;
  const head = title.slice(0, title.length - whole.length);
  const isSite = siteName !== null && sharedWords(suffix, siteName) >= SAME_HEADLINE;
  const looksLikeSite =
    wordsOf(suffix).length <= MAX_SUFFIX_WORDS && wordsOf(head).length > wordsOf(suffix).length;
  return isSite || looksLikeSite ? head : title;
}

interface Scored {
  readonly element: Element;
  readonly score: number;
}

/** How like the element's text is to the headlines that the metadata gives; 0 to 1. */
function likeness(element: Element, headlines: readonly string[]): number {
  const text = textOf(element);
  const words = wordsOf(text).length;
  if (words === 0 || text.length > MAX_HEADLINE_LENGTH) return 0;
  return Math.max(
    0,
    ...headlines.map((headline) => {
      const known = wordsOf(headline).length;
      const cover = Math.min(words, known) / Math.max(words, known, 1);
      // A site's name is contained in every title: what is far shorter than the headline is none.
      return sharedWords(text, headline) * (cover < 0.25 ? 0.5 : 0.9 + 0.1 * cover);
    }),
  );
}

function best(elements: readonly Element[], headlines: readonly string[]): Scored | null {
  let found: Scored | null = null;
  for (const element of elements.slice(0, MAX_LOOKED_AT)) {
    const score = likeness(element, headlines);
    if (score > (found?.score ?? 0)) found = { element, score };
  }
  return found;
}

/** The element that shows the headline, or null. */
function findHeadlineElement(
  document: Document,
  headlines: readonly string[],
  others: OtherTexts = NO_OTHERS,
): Element | null {
  const own = (selector: string): Element[] => {
    const all = queryAll(document, selector);
    return others.texts.size === 0 ? all : all.filter((element) => !isOfOthers(element, others));
  };
  const first = own('h1');
  const main = best(first, headlines);
  if (main !== null && main.score >= SAME_HEADLINE) return main.element;
  const other = best(
    own('h2, h3, [itemprop~="headline"], [class*="headline" i], [class*="title" i]'),
    headlines,
  );
  if (other !== null && other.score >= 0.9) return other.element;
  // Old pages have no headings: their headline is large type.
  const large = first.length === 0 ? best(own('font, b, strong, big'), headlines) : null;
  if (large !== null && large.score >= 0.9) return large.element;
  const [only] = first;
  const isOnly = first.length === 1 && only !== undefined && wordsOf(textOf(only)).length >= 3;
  return isOnly && textOf(only).length <= MAX_HEADLINE_LENGTH ? only : null;
}

/** A block for a headline that no element of the page shows: mapped to `<title>` where it is. */
function blockFromTitle(document: Document, headline: string): PageBlock {
  const title = queryOne(document, 'title');
  const whole = title === null ? null : buildOneBlock(title, 'headline');
  const from = whole?.text.indexOf(headline) ?? -1;
  const segments =
    from < 0 || whole === null ? [] : cutSegments(whole.segments, from, headline.length);
  return {
    element: title ?? document.documentElement,
    kind: 'headline',
    text: headline,
    segments,
    links: [],
  };
}

/** The segments of `length` characters from `from` on, counted from there. */
function cutSegments(segments: readonly Segment[], from: number, length: number): Segment[] {
  return segments.flatMap(({ start, length: own, node, nodeStart }) => {
    const first = Math.max(start, from);
    const last = Math.min(start + own, from + length);
    if (first >= last) return [];
    return [
      { start: first - from, length: last - first, node, nodeStart: nodeStart + first - start },
    ];
  });
}

/**
 * The headline as a block: the element that shows it where there is one, else the metadata's
 * words without the outlet's name. Null on a page without any title.
 */
export function readHeadline(
  document: Document,
  metadata: PageMetadata,
  others: OtherTexts = NO_OTHERS,
): PageBlock | null {
  const titles = metadata.headlines.map((title) =>
    withoutPrefix(withoutSuffix(title, metadata.siteName), metadata.siteName),
  );
  const element = findHeadlineElement(document, titles, others);
  const shown = element === null ? null : buildOneBlock(element, 'headline');
  if (shown !== null) return shown;
  const [title] = titles;
  return title === undefined ? null : blockFromTitle(document, title);
}
