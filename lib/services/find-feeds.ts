import { decodeFeed } from '../exchange/feeds/decode-feed.ts';
import { type DeclaredFeed, findFeeds, sitemapsIn } from '../exchange/feeds/find-feeds.ts';
import { readFeed } from '../exchange/feeds/read-feed.ts';
import type { FeedProblem } from '../model/feed.ts';
import type { Result } from '../model/result.ts';
import type { OnlineClient } from '../online/online-fetch.ts';
import { fetchAround } from './fetch-feed.ts';

/** Where sites keep their feed that do not say so. */
const USUAL_PATHS = ['/rss', '/feed', '/rss.xml'];

/**
 * The feeds at an address: the feed itself, or those that the page declares, or what stands at
 * the usual places of its host. No other host is asked.
 */
export async function feedsAt(
  online: OnlineClient,
  address: string,
): Promise<Result<readonly DeclaredFeed[], FeedProblem>> {
  const found = await fetchAround(online, address, 'find-feeds');
  if (!found.ok) return found;
  const { url, answer } = found.value;
  const text = decodeFeed(answer.body, answer.contentType).text;
  const feed = readFeed(text, url);
  if (feed.ok) return { ok: true, value: [{ title: feed.value.title, url }] };
  if (feed.error === 'over-limits') return feed;
  const declared = findFeeds(text, url);
  if (declared.length > 0) return { ok: true, value: declared };
  return atUsualPlaces(online, new URL(url).origin);
}

async function atUsualPlaces(
  online: OnlineClient,
  origin: string,
): Promise<Result<readonly DeclaredFeed[], FeedProblem>> {
  for (const path of USUAL_PATHS) {
    const url = origin + path;
    const found = await fetchAround(online, url, 'find-feeds');
    if (!found.ok) continue;
    const { answer } = found.value;
    const feed = readFeed(decodeFeed(answer.body, answer.contentType).text, url);
    if (feed.ok) return { ok: true, value: [{ title: feed.value.title, url: found.value.url }] };
  }
  const robots = await fetchAround(online, `${origin}/robots.txt`, 'find-feeds');
  if (!robots.ok) return { ok: false, error: 'no-feed' };
  const text = decodeFeed(robots.value.answer.body, robots.value.answer.contentType).text;
  const sitemap = sitemapsIn(text).find((one) => URL.parse(one)?.origin === origin);
  return sitemap
    ? { ok: true, value: [{ title: '', url: sitemap }] }
    : { ok: false, error: 'no-feed' };
}
