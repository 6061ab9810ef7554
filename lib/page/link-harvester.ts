import type { RelatedLink } from '../model/news.ts';
import { cleanUrl, hostOf, siteOf, urlKey } from '../text/canonical-url.ts';
import { isFurnitureText, isMoreOfThem } from './boilerplate.ts';
import { attributeOf, queryAll, tagOf, textOf } from './dom-access.ts';
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
import { PageSubject } from './page-subject.ts';
import { findTextBoxes } from './text-boxes.ts';

/** Work in steps: the page may come to its turn between them. */
export type Steps = Generator<undefined, void>;

/** What a page says of itself before its links are looked at. */
export interface PageAddress {
  /** Where relative addresses start. */
  readonly baseUrl: string;
  /** Which address is the page's own. */
  readonly canonicalUrl: string;
  /** What its headline may be; none if absent. */
  readonly headlines?: readonly string[];
}

/** More than this under one label is an index of the site, not coverage of this article. */
export const MAX_LINKS_PER_LABEL = 12;
const MAX_TITLE_LENGTH = 300;

const NOT_ARTICLES =
  /^(?:[\w-]+\.)*(?:t\.me|telegram\.(?:me|org)|facebook\.com|fb\.com|twitter\.com|x\.com|web\.skype\.com|plus\.google\.com|getpocket\.com|instagram\.com|viber\.com|whatsapp\.com|wa\.me|vk\.com|ok\.ru|tiktok\.com|linkedin\.com|pinterest\.com|reddit\.com|news\.google\.com|youtube\.com|youtu\.be|apps\.apple\.com|play\.google\.com|doubleclick\.net|outbrain\.com|taboola\.com)$/;
/** Folders under which sites keep lists of articles, not articles. */
const NOT_AN_ARTICLE_PATH =
  /\/(?:tags?|topics?|temas?|temy|temi|thema|themen|authors?|avtory?|people|person|persons|profiles?|contributors?|writers?|category|categories|rubric|rubrics|search|section|sections|subscribe|newsletters?)\//i;

/** Takes related links of one page, each once, and remembers in which elements they stood. */
export class LinkHarvester {
  readonly measures = new LinkMeasures();
  readonly elements = new Set<Element>();
  readonly #document: Document;
  readonly #links = new Map<string, { readonly order: number; readonly link: RelatedLink }>();
  readonly #order = new Map<Element, number>();
  readonly #own: string;
  readonly #site: string;
  readonly #brand: string;
  readonly #address: PageAddress;
  /** Each anchor is asked about many times, once for each box around it. */
  readonly #urls = new Map<Element, string | null>();
  readonly #leading = new Map<Element, boolean>();
  #subject: PageSubject | null = null;
  #textBoxes: readonly Element[] | null = null;

  constructor(document: Document, address: PageAddress) {
    queryAll(document, 'a[href]').forEach((anchor, index) => {
      this.#order.set(anchor, index);
    });
    this.#document = document;
    this.#address = address;
    this.#own = urlKey(address.canonicalUrl);
    this.#site = siteOf(address.canonicalUrl);
    this.#brand = this.#site.split('.')[0] ?? '';
  }

  /** What was taken, in the page's order. */
  get links(): RelatedLink[] {
    return [...this.#links.values()].sort((a, b) => a.order - b.order).map(({ link }) => link);
  }

  /** The boxes that hold the article's paragraphs: found when first asked for. */
  get textBoxes(): readonly Element[] {
    this.#textBoxes ??= findTextBoxes(this.#document, this.measures);
    return this.#textBoxes;
  }

  /** What the page is about, by its headline and paragraphs; read when first asked for. */
  get subject(): PageSubject {
    if (this.#subject === null) {
      const paragraphs = new Set(this.textBoxes.flatMap((box) => queryAll(box, 'p')));
      const prose = [...paragraphs].filter((p) => this.measures.isProse(p, LONG_PARAGRAPH, 0.5));
      const texts = prose.map((p) => collapse(textOf(p)));
      this.#subject = new PageSubject(this.#address.headlines?.[0] ?? '', texts);
    }
    return this.#subject;
  }

  /** The anchor's absolute address without tracking, or null where it is no web address. */
  urlOf(anchor: Element): string | null {
    const known = this.#urls.get(anchor);
    if (known !== undefined) return known;
    const url = absoluteUrl(attributeOf(anchor, 'href'), this.#address.baseUrl);
    const clean = url === null ? null : cleanUrl(url);
    this.#urls.set(anchor, clean);
    return clean;
  }

  /** Whether an address is of the page's site, or of one of the same name under another end. */
  isOwnSite(url: string): boolean {
    return siteOf(url) === this.#site || hostOf(url).split('.').includes(this.#brand);
  }

  /** Whether the anchor leads to what may be another article, with a title like a headline. */
  leadsToArticle(anchor: Element): boolean {
    const known = this.#leading.get(anchor);
    if (known !== undefined) return known;
    const leads = this.#leads(anchor);
    this.#leading.set(anchor, leads);
    return leads;
  }

  /** Whether an address is the page's own, with or without what counts clicks. */
  #isOwnPage(url: string): boolean {
    return urlKey(url) === this.#own || urlKey(url.replace(/\?.*$/, '')) === this.#own;
  }

  #leads(anchor: Element): boolean {
    const url = this.urlOf(anchor);
    if (url === null || this.#isOwnPage(url)) return false;
    const { hostname, pathname } = new URL(url);
    if (pathname === '/' || NOT_ARTICLES.test(hostname)) return false;
    if (NOT_AN_ARTICLE_PATH.test(`${pathname}/`)) return false;
    const title = titleOf(anchor);
    const isHeadline = wordCount(title) >= 3 || title.length >= 20;
    if (!isHeadline || title.length > MAX_TITLE_LENGTH) return false;
    // The text of a page's `noscript` is its source.
    if (/<\w+\s[^>]*>/.test(title)) return false;
    return !isFurnitureText(title) && !isMoreOfThem(title);
  }

  /** The anchors at or below an element that lead to articles. */
  articlesIn(element: Element): Element[] {
    return anchorsOf(element).filter((anchor) => this.leadsToArticle(anchor));
  }

  /** How many different articles the element links to. */
  countArticles(element: Element): number {
    return new Set(this.articlesIn(element).map((anchor) => urlKey(this.urlOf(anchor) ?? ''))).size;
  }

  /** Whether the element is a list of links, a card, or a paragraph that is one link. */
  isMadeOfLinks(element: Element): boolean {
    const articles = this.articlesIn(element).length;
    if (articles === 0) return false;
    const { outside, all } = this.measures.textShares(element);
    const isLine = /^(?:p|h[1-6])$/.test(tagOf(element));
    return isLine ? outside <= 0.2 * all : outside <= MAX_TEXT_PER_LINK * articles;
  }

  /** Takes the article that the anchor leads to; of two links to it the longer title stays. */
  take(anchor: Element): void {
    const url = this.urlOf(anchor);
    if (url === null) return;
    const title = titleOf(anchor);
    const known = this.#links.get(urlKey(url));
    const before = known?.link;
    const datePublished = dateBeside(anchor) ?? before?.datePublished;
    this.#links.set(urlKey(url), {
      order: known?.order ?? this.#order.get(anchor) ?? 0,
      link: {
        title: before && before.title.length >= title.length ? before.title : title,
        url: before?.url ?? url,
        ...(datePublished !== undefined && { datePublished }),
      },
    });
  }

  /** Takes all articles that the element links to; says how many. */
  takeAll(element: Element): number {
    const anchors = this.articlesIn(element);
    for (const anchor of anchors.slice(0, 2 * MAX_LINKS_PER_LABEL)) this.take(anchor);
    return anchors.length;
  }
}
