import type { ParsedFeed } from '../../model/feed.ts';
import type { Result } from '../../model/result.ts';
import { parseJson } from '../../text/parse-json.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRss } from './read-rss.ts';
import { readNewsSitemap, readSitemapIndex } from './read-sitemap.ts';
import { readXml, type XmlElement } from './xml-tree.ts';
import { isElement } from './xml-values.ts';

/** Why a text is not read as a feed. */
export type NotRead = 'no-feed' | 'over-limits';

const READERS: Readonly<Record<string, (root: XmlElement) => ParsedFeed>> = {
  rss: readRss,
  rdf: readRss,
  channel: readRss,
  feed: readAtom,
  entry: readAtom,
  urlset: readNewsSitemap,
  sitemapindex: readSitemapIndex,
};

/**
 * Reads a feed in any of the formats, well-formed or not, within `feed-limits.ts`. Titles and
 * summaries come out as plain text, addresses absolute, dates in UTC; no entity is expanded that
 * the feed declares, and nothing is fetched.
 *
 * @param text the decoded feed
 * @param address where it came from, for relative addresses
 */
export function readFeed(text: string, address: string): Result<ParsedFeed, NotRead> {
  const start = text.slice(0, 200).trimStart();
  if (start.startsWith('{')) return found(readJsonFeed(parseJson(text), address));
  if (/^<!doctype html|^<html/i.test(start)) return { ok: false, error: 'no-feed' };
  const read = readXml(text, address);
  if (!read.ok) return read;
  const root = read.value && rootIn(read.value, 0);
  return found(root ? (READERS[root.name]?.(root) ?? null) : null);
}

/** The element that a reader knows: the root, or near it where something was wrapped around. */
function rootIn(element: XmlElement, depth: number): XmlElement | null {
  if (Object.hasOwn(READERS, element.name)) return element;
  if (depth >= 2 || element.name === 'html') return null;
  for (const child of element.children) {
    const inner = isElement(child) ? rootIn(child, depth + 1) : null;
    if (inner) return inner;
  }
  return null;
}

function found(feed: ParsedFeed | null): Result<ParsedFeed, NotRead> {
  return feed ? { ok: true, value: feed } : { ok: false, error: 'no-feed' };
}
