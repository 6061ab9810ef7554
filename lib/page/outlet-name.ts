import { attributeOf, queryAll, queryOne, textOf } from './dom-access.ts';
import { collapse } from './link-measures.ts';

const BETWEEN = /\s+(?:[|–—·•»]|-|::|\/{1,2})\s+|:\s+/;
const MAX_WORDS = 4;
/** So many pictures and links to the front page are looked at. */
const MAX_LOOKED_AT = 200;

function folded(text: string): string {
  return collapse(text).toLowerCase();
}

/** How the page names itself, folded and as written: on its logo, and on what leads to its front page. */
function ownNames(document: Document): Map<string, string> {
  const alts = queryAll(document, 'img[alt]').map((image) => attributeOf(image, 'alt') ?? '');
  const homes = queryAll(document, 'a[href="/"], a[rel~="home"]').map(textOf);
  const names = [...alts.slice(0, MAX_LOOKED_AT), ...homes.slice(0, MAX_LOOKED_AT)];
  return new Map(names.map((name) => [folded(name), collapse(name)]));
}

/**
 * The outlet by the last or first part of the window's title, where the page calls itself so on its
 * logo or on the link to its front page; null where it does not.
 */
export function siteInTitle(document: Document, title: string | null): string | null {
  const parts = title?.split(BETWEEN) ?? [];
  if (parts.length < 2) return null;
  const names = ownNames(document);
  const isName = (part: string): boolean =>
    part.split(/\s+/).length <= MAX_WORDS && names.has(folded(part));
  const name = [parts.at(-1) ?? '', parts[0] ?? ''].find(isName);
  return name === undefined ? null : (names.get(folded(name)) ?? null);
}

/**
 * Who wrote a post, as the page calls them where it is called as they are: a link of one of its titles
 * to the address above its own ("/city_signal" of "/city_signal/18422"). Null on any other page.
 */
export function accountName(
  document: Document,
  visited: string,
  titles: readonly string[],
): string | null {
  const names = new Set(titles.map(folded));
  const own = new URL(visited).pathname;
  const isAbove = (link: Element): boolean => {
    const path = URL.parse(attributeOf(link, 'href') ?? '', visited)?.pathname.replace(/\/$/, '');
    return path !== undefined && path !== '' && own.startsWith(`${path}/`);
  };
  const links = queryAll(document, 'a[href]').slice(0, MAX_LOOKED_AT);
  const account = links.find((link) => names.has(folded(textOf(link))) && isAbove(link));
  return account === undefined ? null : collapse(textOf(account)) || null;
}

/** The publisher's name in microdata, shown or in a `meta`; or null. */
export function publisherInMicrodata(document: Document): string | null {
  const name = queryOne(document, '[itemprop~="publisher"] [itemprop~="name"]');
  const text = name === null ? '' : (attributeOf(name, 'content') ?? textOf(name));
  return collapse(text) || null;
}
