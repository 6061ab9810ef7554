import { isRecommendation, isUnrelatedLabel, isVideoAddress } from './boilerplate.ts';
import { childrenOf, queryOne, tagOf } from './dom-access.ts';
import { holdsOtherLabel } from './labelled-links.ts';
import type { LinkHarvester, Steps } from './link-harvester.ts';
import { LONG_PARAGRAPH, titleOf, wordCount } from './link-measures.ts';
import { listedLinks, shareOfSubject } from './marked-boxes.ts';

/** A list between paragraphs; more is a list of its own. */
const MAX_LINKS = 8;
/** Characters beside the links: "Read more", a rubric, a date. */
const MAX_BESIDE = 40;
/** Words of a title that stands alone; in a list shorter ones do. */
const MIN_WORDS = 4;
/** Of an island's links so many are to be of the article's matter: titles do not say all. */
const MIN_SHARE = 0.5;
/** From so many islands on, a page whose islands are mostly of other matters advertises itself. */
const MANY = 4;

function isProse(element: Element, harvester: LinkHarvester): boolean {
  return (
    /^(?:p|div)$/.test(tagOf(element)) &&
    harvester.measures.isProse(element, LONG_PARAGRAPH, 0.5) &&
    harvester.measures.textShares(element).outside >= LONG_PARAGRAPH
  );
}

/** What stands after the first of at least two paragraphs of prose, to one beyond the last. */
function* betweenParagraphs(parent: Element, harvester: LinkHarvester): Generator<Element> {
  const children = childrenOf(parent);
  const prose = children.map((child) => isProse(child, harvester));
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  if (first === last) return;
  for (const [index, child] of children.entries()) {
    if (index > first && index <= last + 1 && prose[index] === false) yield child;
  }
}

function isHeadlineLink(anchor: Element, harvester: LinkHarvester): boolean {
  const url = harvester.urlOf(anchor);
  const title = titleOf(anchor);
  if (url === null || !harvester.isOwnSite(url) || isVideoAddress(url)) return false;
  return !title.endsWith('.') && !title.includes(' | ');
}

/** A label of other things than the matter; a recommendation's links are judged by their titles. */
function isOtherLabel(words: string): boolean {
  return isUnrelatedLabel(words) && !isRecommendation(words);
}

/** The articles of an island; none where it is something else. */
function islandLinks(element: Element, harvester: LinkHarvester): Element[] {
  if (queryOne(element, 'blockquote, table, form, figcaption, q') !== null) return [];
  if (/^(?:h[1-6]|blockquote|table|form|nav|footer|header)$/.test(tagOf(element))) return [];
  const chosen = listedLinks(element, harvester);
  if (!chosen.every((anchor) => isHeadlineLink(anchor, harvester))) return [];
  const [only, another] = chosen;
  if (only === undefined || harvester.countArticles(element) > MAX_LINKS) return [];
  if (another === undefined && wordCount(titleOf(only)) < MIN_WORDS) return [];
  if (!harvester.isMadeOfLinks(element)) return [];
  const { outside } = harvester.measures.textShares(element);
  return outside <= MAX_BESIDE * chosen.length && !holdsOtherLabel(element, isOtherLabel)
    ? chosen
    : [];
}

/**
 * Lines, cards and lists between the article's paragraphs that are nothing but links to other
 * articles. Unlabelled, they are taken where their titles are about the article's matter.
 */
export function* harvestIslands(harvester: LinkHarvester): Steps {
  const islands: { element: Element; links: Element[]; isAbout: boolean }[] = [];
  for (const parent of harvester.textBoxes) {
    yield;
    for (const element of betweenParagraphs(parent, harvester)) {
      const links = islandLinks(element, harvester);
      if (links.length === 0) continue;
      islands.push({ element, links, isAbout: shareOfSubject(links, harvester) >= MIN_SHARE });
    }
  }
  const about = islands.filter(({ isAbout }) => isAbout);
  if (islands.length >= MANY && 2 * about.length < islands.length) return;
  for (const { element, links } of about) {
    for (const anchor of links) harvester.take(anchor);
    harvester.elements.add(element);
  }
}
