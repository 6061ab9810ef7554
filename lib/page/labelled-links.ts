import { foldLabel, isRelatedLabel, isUnrelatedLabel, subjectOfLabel } from './boilerplate.ts';
import {
  attributeOf,
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
import { type LinkHarvester, MAX_LINKS_PER_LABEL, type Steps } from './link-harvester.ts';
import { anchorsOf, collapse, labelIn } from './link-measures.ts';

const MAX_LABELS = 40;
/** Characters of a label. */
const MAX_LABEL = 80;
/** Characters of an element that shows nothing but a label, white space included. */
const MAX_LABEL_BOX = 400;
/** How many boxes may stand around a label before what it heads. */
const MAX_CLIMB = 5;
/** A card with a teaser: characters in all. */
const MAX_CARD = 900;

/** A label as it stands in the page: its words and the node that shows them. */
interface Label {
  readonly words: string;
  readonly node: Text | Element;
}

/** Whether words head links that belong to this article. */
function heads(words: string, harvester: LinkHarvester): boolean {
  if (isRelatedLabel(words)) return true;
  const subject = subjectOfLabel(words);
  return subject !== null && harvester.subject.isNamedBy(subject);
}

/** Whether a text opens its line: "Related" does not in "Topics related". */
function opens(node: Text, words: string): boolean {
  const line = blockElementOf(node);
  return line === null || collapse(textOf(line).slice(0, 200)).startsWith(words.slice(0, 20));
}

/** A heading that is a picture of its label. */
function picturedLabel(element: Element): string | null {
  if (!/^h[1-6]$/.test(tagOf(element)) || collapse(textOf(element)) !== '') return null;
  const [picture, another] = queryAll(element, 'img[alt]');
  return picture === undefined || another !== undefined ? null : attributeOf(picture, 'alt');
}

/**
 * The labels in the page: texts that are nothing else, outside menus; within a link only if the
 * link is a heading.
 */
function findLabels(body: Element, harvester: LinkHarvester): Label[] {
  const labels: Label[] = [];
  walk(body, {
    enter(node) {
      if (labels.length >= MAX_LABELS) return 'stop';
      if (isText(node)) {
        const words = collapse(node.data);
        if (
          words !== '' &&
          words.length <= MAX_LABEL &&
          heads(words, harvester) &&
          opens(node, words)
        )
          labels.push({ words, node });
        return false;
      }
      if (!isElement(node) || isSilent(node) || /^(?:nav|button)$/.test(tagOf(node))) return false;
      if (tagOf(node) === 'a') {
        return (
          closestOf(node, 'h1, h2, h3, h4, h5, h6') !== null && !harvester.leadsToArticle(node)
        );
      }
      const pictured = picturedLabel(node);
      if (pictured !== null && isRelatedLabel(pictured)) labels.push({ words: '', node });
      return true;
    },
  });
  return labels;
}

/** The largest element around the label that shows nothing but the label. */
function labelElement({ words, node }: Label): Element | null {
  const folded = foldLabel(words);
  let found: Element | null = isElement(node) ? node : null;
  for (let at = parentElementOf(node); at !== null; at = parentElementOf(at)) {
    const text = textOf(at);
    // A cheap look first, because the boxes around a label may hold the whole page.
    if (text.length > MAX_LABEL_BOX || foldLabel(text) !== folded || tagOf(at) === 'body') break;
    found = at;
  }
  return found;
}

/** A cell of an old page with several labels: the links between this one and the next. */
function harvestPart(label: Text | Element, line: Element, harvester: LinkHarvester): boolean {
  let isBehind = false;
  let taken = 0;
  walk(line, {
    enter(node) {
      if (node === label) isBehind = true;
      else if (isBehind && isText(node) && isUnrelatedLabel(collapse(node.data))) return 'stop';
      else if (isBehind && isElement(node) && tagOf(node) === 'a') {
        if (!harvester.leadsToArticle(node)) return false;
        harvester.take(node);
        harvester.elements.add(node);
        taken++;
        return false;
      }
      return isElement(node);
    },
  });
  return taken > 0;
}

/** "Read also: <link>": the links of the label's own line. True if the line held any. */
function harvestLine({ words, node }: Label, harvester: LinkHarvester): boolean {
  const line = blockElementOf(node);
  if (
    line === null ||
    /^(?:body|main|article)$/.test(tagOf(line)) ||
    harvester.measures.holdsProse(line)
  )
    return false;
  const anchors = queryAll(line, 'a[href]');
  if (anchors.length === 0) return false;
  const labels = queryAll(line, 'b, strong').map((bold) => collapse(textOf(bold)));
  if (labels.some(isUnrelatedLabel)) return harvestPart(node, line, harvester);
  if (harvester.takeAll(line) === 0) return false;
  const { outside } = harvester.measures.textShares(line);
  if (outside <= words.length + 40 * anchors.length) harvester.elements.add(line);
  return true;
}

function isEmpty(element: Element): boolean {
  return isSilent(element) || collapse(textOf(element)) === '';
}

const TITLES = 'h2, h3, h4, h5, strong, [class*="title" i], [class*="head" i]';

/** Whether a short text stands before the first link and says that the list is about no article. */
function opensWithOtherLabel(element: Element, isOtherLabel: (words: string) => boolean): boolean {
  let isOther = false;
  walk(element, {
    enter(node) {
      if (isElement(node)) return tagOf(node) === 'a' && textOf(node).trim() !== '' ? 'stop' : true;
      if (isText(node)) isOther ||= isOtherLabel(collapse(node.data));
      return isOther ? 'stop' : false;
    },
  });
  return isOther;
}

/** Whether a heading in the element says that what stands there is not about the article. */
export function holdsOtherLabel(element: Element, isOtherLabel = isUnrelatedLabel): boolean {
  const titles = queryAll(element, TITLES).map((title) => collapse(textOf(title)));
  return titles.some(isOtherLabel) || opensWithOtherLabel(element, isOtherLabel);
}

/** Whether the element is one article's card: its headline as a link, and perhaps a teaser. */
function isCard(element: Element, harvester: LinkHarvester): boolean {
  if (harvester.measures.textShares(element).all > MAX_CARD) return false;
  return (
    harvester.countArticles(element) === 1 &&
    queryAll(element, 'h2 a, h3 a, h4 a, h5 a, h6 a, a h2, a h3, a h4, a h5, a h6').length > 0
  );
}

/** Whether the element is a row or list of cards. */
function isOfCards(element: Element, harvester: LinkHarvester): boolean {
  const shown = childrenOf(element).filter((child) => !isEmpty(child));
  return shown.length >= 2 && shown.every((child) => isCard(child, harvester));
}

function isListing(element: Element, harvester: LinkHarvester): boolean {
  if (isCard(element, harvester) || isOfCards(element, harvester)) return true;
  return (
    harvester.isMadeOfLinks(element) &&
    !harvester.measures.holdsProse(element) &&
    harvester.countArticles(element) <= MAX_LINKS_PER_LABEL &&
    !holdsOtherLabel(element)
  );
}

/** The lists, cards or paragraphs of links that follow the label. */
function harvestFollowing(start: Element, harvester: LinkHarvester): boolean {
  let shape: string | null = null;
  for (let at = siblingElementOf(start, 'next'); at !== null; at = siblingElementOf(at, 'next')) {
    if (isEmpty(at)) continue;
    const tag = tagOf(at);
    if (shape !== null && (tag !== shape || /^[uo]l$/.test(shape))) break;
    if (!isListing(at, harvester)) break;
    harvester.takeAll(at);
    harvester.elements.add(at);
    shape = tag;
  }
  return shape !== null;
}

function harvestLabel(label: Label, harvester: LinkHarvester): void {
  if (harvestLine(label, harvester)) return;
  let start = labelElement(label);
  for (let climbed = 0; start !== null && climbed < MAX_CLIMB; climbed++) {
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

/** Lists, lines and cards that stand under or behind a label such as "Read also". */
export function* harvestLabelled(body: Element, harvester: LinkHarvester): Steps {
  for (const label of findLabels(body, harvester)) {
    yield;
    harvestLabel(label, harvester);
  }
}

/** Links that carry their label themselves: "Read more: Headline", or the label as a box of its own. */
export function* harvestLabelledLinks(body: Element, harvester: LinkHarvester): Steps {
  for (const anchor of anchorsOf(body)) {
    yield;
    if (labelIn(anchor) === null || !harvester.leadsToArticle(anchor)) continue;
    harvester.take(anchor);
    const line = blockElementOf(anchor);
    if (line !== null && harvester.measures.textShares(line).outside <= 10)
      harvester.elements.add(line);
  }
}
