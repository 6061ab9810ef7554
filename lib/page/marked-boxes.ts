import { isVideoAddress } from './boilerplate.ts';
import { attributeOf, closestOf, queryAll } from './dom-access.ts';
import { holdsOtherLabel } from './labelled-links.ts';
import { type LinkHarvester, MAX_LINKS_PER_LABEL, type Steps } from './link-harvester.ts';
import { anchorsOf, titleOf, wordCount } from './link-measures.ts';

const MAX_BOXES = 60;
const MIN_WORDS = 3;

const THINGS =
  '(?:-?_?(?:articles?|links?|list|items?|news|stories|story|posts?|content|box|block))?';
/** Names that say that the links are about this article; not topics and tags that are. */
const RELATED = new RegExp(
  `(?:^|[\\s_-])(?:related|also-?_?read|read-?_?also|see-?_?also|more-?_?on)${THINGS}(?=$|[\\s_-])(?!-?_?(?:topics?|tags?))`,
  'i',
);
/** Names of boxes that lead on, to the same matter or to anything. */
const LEADING_ON = new RegExp(
  `(?:^|[\\s_-])(?:recirc(?:ulation)?|similar|read-?_?more|inset--story)${THINGS}(?=$|[\\s_-])`,
  'i',
);

const SELECTOR = ['related', 'also', 'more-on', 'more_on', 'recirc', 'similar', 'read', 'inset']
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join(',');

function marksOf(box: Element): string {
  const marks = `${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'id') ?? ''}`;
  return marks.replace(/([a-z])(?=[A-Z])/g, '$1-');
}

/** The links of a box; of a list only the items, because what heads it is a topic. */
export function listedLinks(box: Element, harvester: LinkHarvester): Element[] {
  const links = harvester.articlesIn(box);
  const listed = links.filter((anchor) => closestOf(anchor, 'li') !== null);
  return listed.length > 1 ? listed : links;
}

/** The site's own articles in a box, by links with titles of some words. */
function ownArticlesIn(box: Element, harvester: LinkHarvester): Element[] {
  return listedLinks(box, harvester).filter((anchor) => {
    const url = harvester.urlOf(anchor);
    if (url === null || !harvester.isOwnSite(url) || isVideoAddress(url)) return false;
    return wordCount(titleOf(anchor)) >= MIN_WORDS;
  });
}

/** The share of the links that are about what the article is about. */
export function shareOfSubject(anchors: readonly Element[], harvester: LinkHarvester): number {
  const about = anchors.filter((anchor) => harvester.subject.isOf(titleOf(anchor)));
  return about.length / anchors.length;
}

/** Whether the box is a menu or the foot of the page; an article may have a foot of its own. */
function isMenu(box: Element): boolean {
  if (closestOf(box, 'nav, body > header, h1, h2, h3, h4') !== null) return true;
  const footer = closestOf(box, 'footer');
  return footer !== null && closestOf(footer, 'article, main') === null;
}

/** Boxes that the page's own class names mark as related coverage. */
export function* harvestMarked(body: Element, harvester: LinkHarvester): Steps {
  for (const box of queryAll(body, SELECTOR).slice(0, 4 * MAX_BOXES)) {
    const marks = marksOf(box);
    const isRelated = RELATED.test(marks);
    if (!isRelated && !LEADING_ON.test(marks)) continue;
    yield;
    if (harvester.elements.has(box) || isMenu(box)) continue;
    if (anchorsOf(box).length > 3 * MAX_LINKS_PER_LABEL || harvester.measures.holdsProse(box))
      continue;
    const own = ownArticlesIn(box, harvester);
    if (own.length === 0 || holdsOtherLabel(box) || !harvester.isMadeOfLinks(box)) continue;
    if (!isRelated && shareOfSubject(own, harvester) < 1) continue;
    for (const anchor of own) harvester.take(anchor);
    harvester.elements.add(box);
  }
}
