import type { RelatedLink } from '../model/news.ts';
import { bodyOf } from './dom-access.ts';
import { harvestLabelled, harvestLabelledLinks } from './labelled-links.ts';
import { LinkHarvester, type PageAddress } from './link-harvester.ts';
import { harvestIslands } from './link-islands.ts';
import { harvestMarked } from './marked-boxes.ts';

/** The page's own related links, and the elements that hold them, labels included. */
export interface Harvest {
  readonly links: readonly RelatedLink[];
  readonly elements: ReadonlySet<Element>;
}

/**
 * Finds the links that the page offers as coverage related to its article: lists, lines and cards
 * under labels such as "Read also" (the labels are data of `lib/languages`), links that carry such
 * a label, what stands between the article's paragraphs and is nothing but links about the same
 * matter, and boxes marked so by class. Menus, popular lists and advertising are not taken. Reads
 * the page as it is; `elements` are to be left out of the text. The work is cut into steps,
 * between which the page may not change but may come to its turn.
 */
export function* harvestRelatedLinks(
  document: Document,
  address: PageAddress,
): Generator<undefined, Harvest> {
  const harvester = new LinkHarvester(document, address);
  const body = bodyOf(document);
  if (body === null) return harvester;
  yield* harvestLabelled(body, harvester);
  yield* harvestLabelledLinks(body, harvester);
  yield* harvestIslands(harvester);
  yield* harvestMarked(body, harvester);
  return harvester;
}
