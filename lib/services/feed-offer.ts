import { COMMENT_FEED } from '../languages/feed-words.ts';
import type { Article } from '../model/news.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { listFeeds } from '../store/feeds.ts';
import { hostOf, siteOf } from '../text/canonical-url.ts';
import type { FeedOffer } from '../views/coverage-types.ts';

/**
 * The feed that the page of an article offers, if it is to be followed; nothing is fetched. Of
 * several the first of the outlet's own site, without those of comments.
 */
export async function feedOfferOf(
  db: LibraryDatabase,
  { feeds, canonicalUrl, siteName }: Article,
): Promise<FeedOffer | null> {
  const site = siteOf(canonicalUrl);
  const offered = feeds.filter(({ title, url }) => !COMMENT_FEED.test(title + url));
  const feed = offered.find(({ url }) => siteOf(url) === site) ?? offered[0];
  if (!feed) return null;
  const followed = (await listFeeds(db)).some(({ url, siteUrl }) =>
    [url, siteUrl ?? ''].some((one) => siteOf(one) === site),
  );
  return {
    outlet: siteName ?? hostOf(canonicalUrl),
    host: hostOf(feed.url),
    url: feed.url,
    followed,
  };
}
