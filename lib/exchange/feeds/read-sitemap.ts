/**
 * News sitemaps (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap)
 * and indexes of sitemaps (https://www.sitemaps.org/protocol.html).
 */
import { NEWS_FEED } from '../../languages/feed-words.ts';
import type { FeedItem, ParsedFeed } from '../../model/feed.ts';
import { makeItem } from './make-item.ts';
import { NO_WISHES } from './no-wishes.ts';
import { dateIn } from './read-rss.ts';
import type { XmlElement } from './xml-tree.ts';
import { addressAt, childrenNamed, firstValue, markupText, rawText } from './xml-values.ts';

/** Reads a document whose root is `urlset`: those of its pages that are news. */
export function readNewsSitemap(root: XmlElement): ParsedFeed {
  const pages = childrenNamed(root, 'url');
  const publication = pages
    .map((page) => childrenNamed(page, 'news:news')[0])
    .flatMap((news) => (news ? (childrenNamed(news, 'news:publication')[0] ?? []) : []))[0];
  return {
    ...EMPTY,
    format: 'news-sitemap',
    title: (publication && firstValue(publication, ['news:name'], markupText)) ?? '',
    inLanguage: (publication && firstValue(publication, ['news:language'], markupText)) ?? null,
    items: pages.flatMap((page) => readPage(page) ?? []),
  };
}

/** Reads a document whose root is `sitemapindex`: those that name news first. */
export function readSitemapIndex(root: XmlElement): ParsedFeed {
  const addresses = childrenNamed(root, 'sitemap').flatMap((one) => locationOf(one) ?? []);
  const isNews = (address: string): boolean => NEWS_FEED.test(address);
  return {
    ...EMPTY,
    format: 'sitemap-index',
    sitemaps: [...addresses.filter(isNews), ...addresses.filter((one) => !isNews(one))],
  };
}

const EMPTY: ParsedFeed = {
  format: 'news-sitemap',
  title: '',
  siteUrl: null,
  inLanguage: null,
  wishes: NO_WISHES,
  items: [],
  sitemaps: [],
};

/** A page without a title of its own is no news. */
function readPage(page: XmlElement): FeedItem | null {
  const news = childrenNamed(page, 'news:news')[0];
  const title = news ? firstValue(news, ['news:title'], markupText) : null;
  if (!news || !title) return null;
  const publication = childrenNamed(news, 'news:publication')[0];
  return makeItem({
    id: null,
    url: locationOf(page),
    title,
    summary: null,
    published: firstValue(news, ['news:publication_date'], dateIn),
    modified: firstValue(page, ['lastmod'], dateIn),
    inLanguage: (publication && firstValue(publication, ['news:language'], markupText)) ?? null,
  });
}

function locationOf(parent: XmlElement): string | null {
  return firstValue(parent, ['loc'], (loc) => addressAt(rawText(loc), loc.base));
}
