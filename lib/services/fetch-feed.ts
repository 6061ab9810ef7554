/** Fetching a feed: the address, its likely forms where it redirects, the sitemaps of an index. */
import { decodeFeed } from '../exchange/feeds/decode-feed.ts';
import { FEED_TIMEOUT, MAX_FEED_BYTES, MAX_ITEMS } from '../exchange/feeds/feed-limits.ts';
import { readFeed } from '../exchange/feeds/read-feed.ts';
import type { Feed, FeedProblem, ParsedFeed } from '../model/feed.ts';
import type { OnlineFailure, OnlinePurpose } from '../model/online.ts';
import type { Result } from '../model/result.ts';
import type { OnlineClient } from '../online/online-fetch.ts';
import type { OnlineAnswer } from '../online/send-request.ts';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
/** Sitemaps of an index that are read; those that name news come first. */
const MAX_SITEMAPS = 3;

/** A feed as it came. */
export interface FetchedFeed {
  /** Where it was found at last. */
  readonly url: string;
  /** Null where nothing has changed since it was read last. */
  readonly feed: ParsedFeed | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/**
 * Fetches and reads a feed. Where it says that it has moved (`itunes:new-feed-url`), it is read
 * there, if it may be; one move is followed, `isMoved` being true for the second.
 */
export async function fetchFeed(
  online: OnlineClient,
  known: Pick<Feed, 'url' | 'etag' | 'lastModified'>,
  isMoved = false,
): Promise<Result<FetchedFeed, FeedProblem>> {
  const marks = {
    ...(known.etag && { 'If-None-Match': known.etag }),
    ...(known.lastModified && { 'If-Modified-Since': known.lastModified }),
  };
  const found = await fetchAround(online, known.url, 'feed', marks);
  if (!found.ok) return found;
  const { url, answer } = found.value;
  const { etag, lastModified, unchanged } = answer;
  if (unchanged) return { ok: true, value: { url, feed: null, etag, lastModified } };
  const feed = await readAnswer(online, answer, url);
  if (!feed.ok) return feed;
  const here = { url, feed: feed.value, etag, lastModified };
  const { movedTo } = feed.value;
  if (movedTo === undefined || isMoved) return { ok: true, value: here };
  // Only where the reader agreed to that host; the old address goes on meanwhile.
  const there = await fetchFeed(online, { url: movedTo, etag: null, lastModified: null }, true);
  return { ok: true, value: there.ok ? there.value : here };
}

async function readAnswer(
  online: OnlineClient,
  { body, contentType }: OnlineAnswer,
  url: string,
): Promise<Result<ParsedFeed, FeedProblem>> {
  const feed = readFeed(decodeFeed(body, contentType).text, url);
  if (!feed.ok || feed.value.format !== 'sitemap-index') return feed;
  return readSitemaps(online, feed.value, url);
}

/** The news of an index of sitemaps; only what lies on the index's own host is asked for. */
async function readSitemaps(
  online: OnlineClient,
  index: ParsedFeed,
  url: string,
): Promise<Result<ParsedFeed, FeedProblem>> {
  const { host } = new URL(url);
  const own = index.sitemaps.filter((one) => URL.parse(one)?.host === host);
  const feeds: ParsedFeed[] = [];
  for (const sitemap of own.slice(0, MAX_SITEMAPS)) {
    const answer = await online.ask(feedRequest(sitemap, 'feed', {}));
    if (!answer.ok) return answer;
    const { body, contentType } = answer.value;
    const read = readFeed(decodeFeed(body, contentType).text, sitemap);
    if (read.ok && read.value.items.length > 0) feeds.push(read.value);
  }
  const [first] = feeds;
  if (!first) return { ok: false, error: 'no-feed' };
  const items = feeds.flatMap((feed) => feed.items).slice(0, MAX_ITEMS);
  return { ok: true, value: { ...first, items } };
}

/**
 * Asks an address; where it redirects, its likely other forms on hosts that were agreed to. Where
 * a redirect leads no browser tells, so it cannot be followed and checked.
 */
export async function fetchAround(
  online: OnlineClient,
  address: string,
  why: OnlinePurpose,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result<{ readonly url: string; readonly answer: OnlineAnswer }, OnlineFailure>> {
  for (const url of [address, ...otherForms(address)]) {
    // What the server said of one address says nothing about another.
    const isFirst = url === address;
    const answer = await online.ask(feedRequest(url, why, isFirst ? headers : {}));
    if (answer.ok) return { ok: true, value: { url, answer: answer.value } };
    if (isFirst && answer.error !== 'redirected') return answer;
  }
  return { ok: false, error: 'redirected' };
}

function feedRequest(url: string, why: OnlinePurpose, headers: Readonly<Record<string, string>>) {
  return {
    url,
    why,
    headers: { Accept: ACCEPT, ...headers },
    maxBytes: MAX_FEED_BYTES,
    timeout: FEED_TIMEOUT,
    pause: 0,
  };
}

/** With or without the last slash, with or without `www.`: what most redirects come to. */
function otherForms(address: string): readonly string[] {
  const url = URL.parse(address);
  if (!url) return [];
  const slash = new URL(url);
  const { pathname } = url;
  slash.pathname = pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`;
  const twin = new URL(url);
  twin.hostname = twinHost(url.hostname);
  const forms = [slash.href, twin.href];
  return forms.filter((form) => form !== address);
}

/** The same site's host with or without `www.`. */
export function twinHost(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : `www.${host}`;
}
