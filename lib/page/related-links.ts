import type { RelatedLink } from '../model/news.ts';
import { cleanUrl, siteOf, urlKey } from '../text/canonical-url.ts';
import {
  foldLabel,
  isFurnitureText,
  isRelatedLabel,
  isUnrelatedLabel,
  isVideoAddress,
} from './boilerplate.ts';
import {
  attributeOf,
  bodyOf,
  childrenOf,
  closestOf,
  isElement,
  isText,
  parentElementOf,
  queryAll,
  siblingElementOf,
  tagOf,
  textOf,
  walk,
} from './dom-access.ts';
import { blockElementOf, isSilent } from './flow.ts';
import {
  anchorsOf,
  collapse,
  dateBeside,
  LinkMeasures,
  LONG_PARAGRAPH,
  MAX_TEXT_PER_LINK,
  titleOf,
  wordCount,
} from './link-measures.ts';
import { absoluteUrl } from './metadata.ts';

/** Work in steps: the page may come to its turn between them. */
type Steps = Generator<undefined, void>;

/** Where relative addresses start, and which address is the page's own. */
export interface PageAddress {
  readonly baseUrl: string;
  readonly canonicalUrl: string;
}

/** The page's own related links, and the elements that hold them, labels included. */
export interface Harvest {
  readonly links: readonly RelatedLink[];
  readonly elements: ReadonlySet<Element>;
}

/** More than this under one label is an index of the site, not coverage of this article. */
const MAX_LINKS_PER_LABEL = 12;
const MAX_LABELS = 40;
/** Characters of an element that shows nothing but a label, white space included. */
const MAX_LABEL_BOX = 400;
const MAX_TITLE_LENGTH = 300;

const NOT_ARTICLES =
  /^(?:[\w-]+\.)*(?:t\.me|telegram\.(?:me|org)|facebook\.com|fb\.com|twitter\.com|x\.com|instagram\.com|viber\.com|whatsapp\.com|wa\.me|vk\.com|ok\.ru|tiktok\.com|linkedin\.com|pinterest\.com|reddit\.com|news\.google\.com|youtube\.com|youtu\.be|apps\.apple\.com|play\.google\.com)$/;

class Harvester {
  readonly measures = new LinkMeasures();
  readonly elements = new Set<Element>();
  readonly #links = new Map<string, RelatedLink & { readonly order: number }>();
  readonly #order = new Map<Element, number>();
  readonly #own: string;
  readonly #site: string;
  readonly #address: PageAddress;
  /** Each anchor is asked about many times, once for each box around it. */
  readonly #urls = new Map<Element, string | null>();
  readonly #leading = new Map<Element, boolean>();

  constructor(document: Document, address: PageAddress) {
    queryAll(document, 'a[href]').forEach((anchor, index) => {
      this.#order.set(anchor, index);
    });
    this.#address = address;
    this.#own = urlKey(address.canonicalUrl);
    this.#site = siteOf(address.canonicalUrl);
  }

  get links(): RelatedLink[] {
    return [...this.#links.values()]
      .sort((a, b) => a.order - b.order)
      .map(({ order: _, ...link }) => link);
  }

  urlOf(anchor: Element): string | null {
    const known = this.#urls.get(anchor);
    if (known !== undefined) return known;
    const url = absoluteUrl(attributeOf(anchor, 'href'), this.#address.baseUrl);
    const clean = url === null ? null : cleanUrl(url);
    this.#urls.set(anchor, clean);
    return clean;
  }

  isOwnSite(url: string): boolean {
    return siteOf(url) === this.#site;
  }

  /** Whether the anchor leads to what may be another article, with a title like a headline. */
  leadsToArticle(anchor: Element): boolean {
    const known = this.#leading.get(anchor);
    if (known !== undefined) return known;
    const leads = this.#leads(anchor);
    this.#leading.set(anchor, leads);
    return leads;
  }

  #leads(anchor: Element): boolean {
    const url = this.urlOf(anchor);
    if (url === null || urlKey(url) === this.#own) return false;
    const { hostname, pathname } = new URL(url);
    if (pathname === '/' || NOT_ARTICLES.test(hostname)) return false;
    const title = titleOf(anchor);
    const isHeadline = wordCount(title) >= 3 || title.length >= 20;
    return isHeadline && title.length <= MAX_TITLE_LENGTH && !isFurnitureText(title);
  }

  take(anchor: Element): void {
    const url = this.urlOf(anchor);
    if (url === null) return;
    const title = titleOf(anchor);
    const datePublished = dateBeside(anchor);
    const known = this.#links.get(urlKey(url));
    if (known !== undefined && known.title.length >= title.length) return;
    const order = known?.order ?? this.#order.get(anchor) ?? 0;
    const dated = datePublished ?? known?.datePublished;
    this.#links.set(urlKey(url), { title, url, order, ...(dated && { datePublished: dated }) });
  }

  /** Takes all articles that the element links to; says how many. */
  takeAll(element: Element): number {
    const anchors = anchorsOf(element).filter((anchor) => this.leadsToArticle(anchor));
    for (const anchor of anchors.slice(0, MAX_LINKS_PER_LABEL)) this.take(anchor);
    return anchors.length;
  }
}

/** Whether the element is a list of links, a card, or a paragraph that is one link. */
function isMadeOfLinks(element: Element, harvester: Harvester): boolean {
  const anchors = anchorsOf(element).filter((anchor) => harvester.leadsToArticle(anchor));
  if (anchors.length === 0) return false;
  const { outside, all } = harvester.measures.textShares(element);
  const isLine = /^(?:p|h[1-6])$/.test(tagOf(element));
  return isLine ? outside <= 0.2 * all : outside <= MAX_TEXT_PER_LINK * anchors.length;
}

/** The label's text nodes in the page: whole texts that are a label, outside links and menus. */
function findLabels(body: Element): Text[] {
  const labels: Text[] = [];
  walk(body, {
    enter(node) {
      if (isText(node)) {
        if (labels.length < MAX_LABELS && isRelatedLabel(node.data.trim())) labels.push(node);
        return false;
      }
      return isElement(node) && !isSilent(node) && !/^(?:nav|a|button)$/.test(tagOf(node));
    },
  });
  return labels;
}

/** The largest element around the label that shows nothing but the label. */
function labelElement(label: Text): Element | null {
  const words = foldLabel(label.data);
  let found: Element | null = null;
  for (let at = parentElementOf(label); at !== null; at = parentElementOf(at)) {
    const text = textOf(at);
    // A cheap look first, because the boxes around a label may hold the whole page.
    if (text.length > MAX_LABEL_BOX || foldLabel(text) !== words || tagOf(at) === 'body') break;
    found = at;
  }
  return found;
}

/** "Read also: <link>": the links of the label's own line. True if the line held any. */
function harvestLine(label: Text, harvester: Harvester): boolean {
  const line = blockElementOf(label);
  if (
    line === null ||
    /^(?:body|main|article)$/.test(tagOf(line)) ||
    harvester.measures.holdsProse(line)
  )
    return false;
  const anchors = queryAll(line, 'a[href]');
  if (anchors.length === 0 || harvester.takeAll(line) === 0) return false;
  const { outside } = harvester.measures.textShares(line);
  if (outside <= label.data.length + 40 * anchors.length) harvester.elements.add(line);
  return true;
}

function isEmpty(element: Element): boolean {
  return isSilent(element) || collapse(textOf(element)) === '';
}

/** The lists, cards or paragraphs of links that follow the label. */
function harvestFollowing(start: Element, harvester: Harvester): boolean {
  let shape: string | null = null;
  for (let at = siblingElementOf(start, 'next'); at !== null; at = siblingElementOf(at, 'next')) {
    if (isEmpty(at)) continue;
    const tag = tagOf(at);
    if (shape !== null && (tag !== shape || /^[uo]l$/.test(shape))) break;
    if (!isMadeOfLinks(at, harvester) || harvester.measures.holdsProse(at)) break;
    harvester.takeAll(at);
    harvester.elements.add(at);
    shape = tag;
  }
  return shape !== null;
}

function harvestLabel(label: Text, harvester: Harvester): void {
  if (harvestLine(label, harvester)) return;
  let start = labelElement(label);
  for (let climbed = 0; start !== null && climbed < 3; climbed++) {
    if (harvestFollowing(start, harvester)) {
      harvester.elements.add(start);
      return;
    }
    const parent = parentElementOf(start);
    if (
      parent === null ||
      /^(?:body|main|article)$/.test(tagOf(parent)) ||
      harvester.measures.holdsProse(parent)
    )
      return;
    start = parent;
  }
}

const MARKED =
  /(?:^|[\s_-])(?:related|read-?_?also|also-?_?read|see-?_?also|more-?_?on)(?=$|[\s_-])(?!-?_?(?:topics?|tags?))/i;

/** Boxes that the page's own class names mark as related coverage. */
function* harvestMarked(document: Document, harvester: Harvester): Steps {
  const boxes = queryAll(
    document,
    ['related', 'also', 'more-on', 'more_on']
      .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
      .join(','),
  );
  for (const box of boxes.slice(0, MAX_LABELS)) {
    yield;
    const marks = `${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'id') ?? ''}`;
    if (!MARKED.test(marks) || closestOf(box, 'nav, footer, body > header') !== null) continue;
    if (harvester.elements.has(box)) continue;
    const anchors = anchorsOf(box);
    const isOther = queryAll(
      box,
      'h2, h3, h4, h5, strong, [class*="title" i], [class*="head" i]',
    ).some((element) => isUnrelatedLabel(collapse(textOf(element))));
    if (isOther || anchors.length > 2 * MAX_LINKS_PER_LABEL || harvester.measures.holdsProse(box))
      continue;
    const own = anchors.filter((anchor) => {
      const url = harvester.urlOf(anchor);
      return url !== null && harvester.isOwnSite(url) && wordCount(titleOf(anchor)) >= 4;
    });
    if (own.length === 0 || !isMadeOfLinks(box, harvester)) continue;
    for (const anchor of own) if (harvester.leadsToArticle(anchor)) harvester.take(anchor);
    harvester.elements.add(box);
  }
}

/** Whether at least two paragraphs of prose stand beside the element. */
function standsInProse(
  element: Element,
  harvester: Harvester,
  known: Map<Element, boolean>,
): boolean {
  const parent = parentElementOf(element);
  if (parent === null) return false;
  const answer = known.get(parent);
  if (answer !== undefined) return answer;
  const prose = childrenOf(parent).filter((child) => {
    if (tagOf(child) !== 'p') return false;
    return harvester.measures.isProse(child, LONG_PARAGRAPH, 0.5);
  });
  known.set(parent, prose.length >= 2);
  return prose.length >= 2;
}

/** Paragraphs between the article's that are one link with another article's headline. */
function* harvestLinkParagraphs(document: Document, harvester: Harvester): Steps {
  const inProse = new Map<Element, boolean>();
  for (const paragraph of queryAll(document, 'p')) {
    yield;
    const [anchor, another] = queryAll(paragraph, 'a[href]');
    if (anchor === undefined || another !== undefined) continue;
    const title = titleOf(anchor);
    const { outside, all } = harvester.measures.textShares(paragraph);
    const url = harvester.urlOf(anchor);
    const isWhole = all > 0 && outside <= 2 && collapse(textOf(anchor)).length >= all - 2;
    if (!isWhole || url === null || !harvester.isOwnSite(url)) continue;
    const isHeadline = wordCount(title) >= 4 && !title.endsWith('.') && !title.includes(' | ');
    if (!isHeadline || isVideoAddress(url) || !harvester.leadsToArticle(anchor)) continue;
    if (!standsInProse(paragraph, harvester, inProse)) continue;
    harvester.take(anchor);
    harvester.elements.add(paragraph);
  }
}

/** "Read more: Headline" as the text of one link. */
function* harvestLabelledLinks(document: Document, harvester: Harvester): Steps {
  for (const anchor of queryAll(document, 'a[href]')) {
    yield;
    const text = collapse(textOf(anchor));
    const label = /^([^:]{3,40}):\s*\S/u.exec(text)?.[1];
    if (label === undefined || !isRelatedLabel(label) || !harvester.leadsToArticle(anchor))
      continue;
    harvester.take(anchor);
    const line = blockElementOf(anchor);
    if (line !== null && harvester.measures.textShares(line).outside <= 10)
      harvester.elements.add(line);
  }
}

/**
 * Finds the links that the page offers as coverage related to its article: lists and lines under
 * labels such as "Read also" (the labels are data of `lib/languages`), boxes marked so by class,
 * and paragraphs between the article's own that are nothing but a link. Menus, popular lists and
 * advertising are not taken. Reads the page as it is; `elements` are to be left out of the text.
 * The work is cut into steps, between which the page may not change but may come to its turn.
 */
export function* harvestRelatedLinks(
  document: Document,
  address: PageAddress,
): Generator<undefined, Harvest> {
  const harvester = new Harvester(document, address);
  const body = bodyOf(document);
  if (body === null) return harvester;
  for (const label of findLabels(body)) {
    yield;
    harvestLabel(label, harvester);
  }
  yield* harvestLabelledLinks(document, harvester);
  yield* harvestLinkParagraphs(document, harvester);
  yield* harvestMarked(document, harvester);
  return harvester;
}
