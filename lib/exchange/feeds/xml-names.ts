/** Which vocabulary an element is from, whatever prefix it goes by. */

/** Addresses of vocabularies by their beginnings, in lower case and without scheme. */
const FAMILIES: readonly (readonly [address: string, family: string])[] = [
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/', 'atom'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/', 'other'],
  ['purl.org/rss/', ''],
  ['my.netscape.com/', ''],
  ['channel.netscape.com/', ''],
  ['backend.userland.com/', ''],
  ['blogs.law.harvard.edu/', ''],
  ['cyber.law.harvard.edu/', ''],
  ['www.rssboard.org/', ''],
  ['www.w3.org/1999/02/22-rdf', 'rdf'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/dc/', 'dc'],
  ['search.yahoo.com/mrss', 'media'],
  ['tools.search.yahoo.com/mrss', 'media'],
  ['www.google.com/schemas/sitemap-news', 'news'],
  ['www.sitemaps.org/', ''],
  ['www.google.com/schemas/sitemap/', ''],
  ['www.itunes.com/', 'itunes'],
];

/** What these prefixes mean where nothing declares them. */
const USUAL: ReadonlySet<string> = new Set(
  'atom content rdf xhtml dc dcterms media news itunes'.split(' '),
);
/** Prefixes that some feeds use for the feed's own elements. */
const CORE: ReadonlySet<string> = new Set(['', 'rss', 'rss1', 'rss2']);

/**
 * The family of a name with this prefix: "" for the feed's own vocabulary (RSS, sitemaps, or
 * nothing declared), `atom`, `dc`, `dcterms`, `content`, `media`, `news`, `itunes`, `rdf`,
 * `xhtml`, or `other`.
 *
 * @param namespaces addresses in force by prefix, "" for the default one
 */
export function familyOf(prefix: string, namespaces: ReadonlyMap<string, string>): string {
  const address = namespaces
    .get(prefix)
    ?.trim()
    .toLowerCase()
    .replace(/^\w+:\/\//, '');
  if (address === undefined || address === '') {
    if (CORE.has(prefix)) return '';
    return USUAL.has(prefix) ? prefix : 'other';
  }
  const found = FAMILIES.find(([start]) => address.startsWith(start));
  // An unknown default vocabulary is taken for the feed's own: they are wrong more often than new.
  return found ? found[1] : prefix === '' ? '' : USUAL.has(prefix) ? prefix : 'other';
}
