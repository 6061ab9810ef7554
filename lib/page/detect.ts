/**
 * Is this page an article? The gate's question, asked on every page of the reader's sites, and
 * answered from the page's own description and the shape of its text, without changing or
 * copying anything. It is built into a script of at most 4 kB: it imports nothing, and reads the
 * page plainly, because a page that hides its properties from it only goes unread.
 */

/** Prose (characters of whole paragraphs under one parent) that makes an article … */
const PROSE = {
  /** … where the page says that it is one, */
  described: 250,
  /** … at the address of a front page or search, where pages say so too, */
  atFront: 700,
  /** … where it only names a date or an author, */
  signed: 600,
  /** … where the page says nothing. Wire stories are longer; cookie notices are shorter. */
  undescribed: 900,
} as const;
const UNDESCRIBED_PARAGRAPHS = 3;
/** A paragraph shorter than this is a teaser or a caption, no prose. */
const MIN_PARAGRAPH = 60;
/** More articles than this in the structured data of one page are a list of them. */
const MAX_DESCRIBED = 3;

const FRONT_PATH = /^\/(?:[a-z]{2,3}(?:[-_][a-z]{2})?|index\.\w+|home|main|news)?\/?$/i;
const SEARCH_PATH = /\/(?:search|poisk|poshuk|find)(?:[/.]|$)/i;
const SEARCH_QUERY = /[?&](?:q|query|s|text|search)=[^&]/i;
const ARTICLE_TYPE = /(?:News|Blog|\b)(?:Article|Posting)\b|"Report"/;
const SHOP =
  '[itemprop="price"],[property="product:price:amount"],[itemtype$="/Product"],[class*="add-to-cart" i],[class*="addtocart" i],[id*="add-to-cart" i]';
const APP =
  '[role="application"],[role="grid"],[role="textbox"],[contenteditable=""],[contenteditable="true"],textarea[rows="20"]';
const SIGNATURE =
  'time[datetime],[rel~="author"],[itemprop~="datePublished"],[property$=":published_time"],[name^="dc.date" i]';
const AROUND = 'nav,footer,aside,form,li,[role="navigation"],[role="dialog"],[aria-hidden="true"]';

/** What was seen of a page. */
export interface PageEvidence {
  /** Whether the page says of itself that it is one article. */
  readonly described: boolean;
  /** It names a date of publication or an author. */
  readonly isSigned: boolean;
  /** The address is that of a front page or of a search. */
  readonly atFront: boolean;
  /** It sells or is worked in. */
  readonly isTool: boolean;
  /** Prose under the parent that has most of it: characters, paragraphs. */
  readonly prose: number;
  readonly paragraphs: number;
  /** Prose in the whole page, characters. */
  readonly allProse: number;
}

function countDescribed(document: Document): number {
  let count = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    for (const type of (script.textContent ?? '').matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g)) {
      if (ARTICLE_TYPE.test(type[1] ?? '')) count++;
    }
  }
  for (const item of document.querySelectorAll('[itemtype*="schema.org/"]')) {
    if (ARTICLE_TYPE.test(item.getAttribute('itemtype') ?? '')) count++;
  }
  return count;
}

function ogType(document: Document): string {
  const meta = document.querySelector('meta[property="og:type" i],meta[name="og:type" i]');
  return (meta?.getAttribute('content') ?? '').trim().toLowerCase();
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += (link.textContent ?? '').length;
  return length;
}

/** The characters that stand directly in an element. */
function ownProse(element: Element): number {
  let length = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) length += (node.textContent ?? '').trim().length;
  }
  return length;
}

/** Adds up the prose of paragraphs, and of what serves as them, by the box they are in. */
function weighProse(document: Document): Pick<PageEvidence, 'prose' | 'paragraphs' | 'allProse'> {
  const boxes = new Map<Element, { prose: number; paragraphs: number; isAround: boolean }>();
  let allProse = 0;
  const add = (element: Element, length: number): void => {
    let box = boxes.get(element);
    if (box === undefined) {
      box = { prose: 0, paragraphs: 0, isAround: element.closest(AROUND) !== null };
      boxes.set(element, box);
    }
    if (length < MIN_PARAGRAPH || box.isAround) return;
    box.prose += length;
    box.paragraphs++;
    allProse += length;
  };
  for (const paragraph of document.querySelectorAll('p')) {
    const { length } = (paragraph.textContent ?? '').trim();
    const isProse = length >= MIN_PARAGRAPH && linkedLength(paragraph) < length / 2;
    if (isProse && paragraph.parentElement !== null) add(paragraph.parentElement, length);
  }
  for (const element of document.querySelectorAll('div,td,section,article')) {
    // Text with line breaks counts as as many paragraphs as it would have elsewhere.
    const length = ownProse(element);
    const box = length < 300 ? element.parentElement : element;
    if (box === null) continue;
    for (let left = length; left >= MIN_PARAGRAPH; left -= 300) add(box, Math.min(left, 300));
  }
  let best = { prose: 0, paragraphs: 0 };
  for (const box of boxes.values()) if (box.prose > best.prose) best = box;
  return { prose: best.prose, paragraphs: best.paragraphs, allProse };
}

/** Looks at a page. `url` is its absolute address. */
export function gatherEvidence(document: Document, url: string): PageEvidence {
  const [, path = '', query = ''] = /^https?:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  const type = ogType(document);
  const described = countDescribed(document);
  const isSearch = SEARCH_PATH.test(path) || SEARCH_QUERY.test(query);
  return {
    described: described <= MAX_DESCRIBED && (described > 0 || type === 'article'),
    atFront: isSearch || (/^https?:/.test(url) && FRONT_PATH.test(path || '/') && query === ''),
    isTool: type === 'product' || document.querySelector(`${SHOP},${APP}`) !== null,
    isSigned: document.querySelector(SIGNATURE) !== null,
    ...weighProse(document),
  };
}

/** The gate's decision: strict, because nothing may happen on a page that is no article. */
export function isArticlePage(evidence: PageEvidence): boolean {
  const { described, isSigned, atFront, isTool, prose, allProse, paragraphs } = evidence;
  if (described) {
    return atFront ? prose >= PROSE.atFront : prose >= PROSE.described || allProse >= PROSE.atFront;
  }
  return (
    !atFront &&
    !isTool &&
    prose >= (isSigned ? PROSE.signed : PROSE.undescribed) &&
    paragraphs >= UNDESCRIBED_PARAGRAPHS &&
    allProse < 6 * prose
  );
}

/**
 * Whether a page is surely none, though the reader asks to read it: a front page, a search, a
 * shop, a mail box without much prose.
 */
export function isListOrTool({ described, atFront, isTool, prose }: PageEvidence): boolean {
  if (atFront) return prose < PROSE.atFront;
  return isTool && prose < (described ? PROSE.described : PROSE.undescribed);
}
