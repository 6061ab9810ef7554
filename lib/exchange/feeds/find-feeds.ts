/** The feeds that a page declares: `<link rel="alternate">` with a type of feed. */
import { Parser } from 'htmlparser2';
import { resolveAddress } from '../../text/resolve-address.ts';
import { MAX_TITLE } from './feed-limits.ts';
import { collapse, cut } from './plain-text.ts';

/** A feed as a page names it. */
export interface DeclaredFeed {
  readonly title: string;
  /** Absolute http(s) address. */
  readonly url: string;
}

const FEED_TYPE =
  /^\s*(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/feed\+json)\b/i;
const MAX_FEEDS = 20;
/** UTF-16 units in which a page's head ends, however long it is. */
const HEAD = 500_000;

/** Reads a page's HTML for the feeds it declares, each address once, in order. */
export function findFeeds(html: string, address: string): readonly DeclaredFeed[] {
  const feeds = new Map<string, DeclaredFeed>();
  let base = address;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base') base = resolveAddress(attributes.href ?? '', address) ?? base;
      if (name === 'body' || feeds.size >= MAX_FEEDS) parser.pause();
      if (name !== 'link' || !isFeed(attributes)) return;
      const url = resolveAddress(attributes.href ?? '', base);
      if (url === null || feeds.has(url)) return;
      feeds.set(url, { title: cut(collapse(attributes.title ?? ''), MAX_TITLE), url });
    },
  });
  parser.write(html.slice(0, HEAD));
  return [...feeds.values()];
}

function isFeed({ rel = '', type = '' }: Readonly<Record<string, string>>): boolean {
  return /(?:^|\s)alternate(?:\s|$)/i.test(rel) && FEED_TYPE.test(type);
}

/** The sitemaps that a `robots.txt` names, those of news first (RFC 9309; sitemaps.org). */
export function sitemapsIn(robots: string): readonly string[] {
  const found = [...robots.matchAll(/^\s*sitemap:\s*(https?:\S+)/gim)].map(([, url = '']) => url);
  return [
    ...found.filter((url) => /news/i.test(url)),
    ...found.filter((url) => !/news/i.test(url)),
  ];
}
