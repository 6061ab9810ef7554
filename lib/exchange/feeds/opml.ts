/** Lists of feeds as other readers keep them: OPML 2.0, http://opml.org/spec2.opml. */
import type { Result } from '../../model/result.ts';
import { MAX_TITLE } from './feed-limits.ts';
import { collapse, cut } from './plain-text.ts';
import { readXml, type XmlElement } from './xml-tree.ts';
import { addressAt, isElement } from './xml-values.ts';

/** A feed of a list. */
export interface ListedFeed {
  readonly title: string;
  /** Absolute http(s) address of the feed. */
  readonly url: string;
  readonly siteUrl: string | null;
}

/** Reads the feeds of a list, folders laid flat, each address once; an error where it is none. */
export function readOpml(text: string): Result<readonly ListedFeed[], 'no-list' | 'over-limits'> {
  const read = readXml(text, '');
  if (!read.ok) return read;
  if (read.value?.name !== 'opml') return { ok: false, error: 'no-list' };
  const feeds = new Map<string, ListedFeed>();
  const visit = (element: XmlElement): void => {
    const feed = element.name === 'outline' ? feedOf(element) : null;
    if (feed && !feeds.has(feed.url)) feeds.set(feed.url, feed);
    element.children.filter(isElement).forEach(visit);
  };
  visit(read.value);
  return { ok: true, value: [...feeds.values()] };
}

function feedOf({ attributes }: XmlElement): ListedFeed | null {
  const url = addressAt(attributes.get('xmlurl'), '');
  if (url === null) return null;
  const title = attributes.get('title') || attributes.get('text') || '';
  return {
    title: cut(collapse(title), MAX_TITLE),
    url,
    siteUrl: addressAt(attributes.get('htmlurl'), ''),
  };
}

/** Writes a list that other readers take. */
export function writeOpml(title: string, feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map((feed) => {
    const name = escapeXml(feed.title || feed.url);
    const site = feed.siteUrl === null ? '' : ` htmlUrl="${escapeXml(feed.siteUrl)}"`;
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeXml(feed.url)}"${site}/>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escapeXml(title)}</title></head>
  <body>
${outlines.join('')}  </body>
</opml>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  const possible = Array.from(text).filter(isPossible).join('');
  return possible.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Control characters and lone surrogates have no place in XML, not even escaped. */
function isPossible(sign: string): boolean {
  return /^[\t\n\r]$/.test(sign) || !/^[\p{Cc}\p{Cs}\ufffe\uffff]$/u.test(sign);
}
