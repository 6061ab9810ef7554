import { decodeFeed } from '../exchange/feeds/decode-feed.ts';
import { findFeeds } from '../exchange/feeds/find-feeds.ts';
import type { OnlineClient } from '../online/online-fetch.ts';
import { type FetchedFeed, fetchAround, fetchFeed } from './fetch-feed.ts';

/**
 * Looks for a feed that redirects or is gone where its own host's front page says that feeds are.
 * A browser does not tell where a redirect leads, so it cannot be followed; the front page is a
 * host that the reader agreed to, and so must be where it points. Null where there is none, or
 * more than one: then the reader chooses.
 *
 * @param address where the feed was
 */
export async function findMovedFeed(
  online: OnlineClient,
  address: string,
): Promise<FetchedFeed | null> {
  const { origin } = new URL(address);
  const front = await fetchAround(online, `${origin}/`, 'find-feeds');
  if (!front.ok) return null;
  const { body, contentType } = front.value.answer;
  const declared = findFeeds(decodeFeed(body, contentType).text, front.value.url);
  const [only, another] = declared.filter(({ url }) => url !== address);
  if (only === undefined || another !== undefined) return null;
  const found = await fetchFeed(online, { url: only.url, etag: null, lastModified: null });
  return found.ok ? found.value : null;
}
