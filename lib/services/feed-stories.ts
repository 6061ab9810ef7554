import type { Feed, FeedItem, ParsedFeed } from '../model/feed.ts';
import type { ArrivedStory } from '../store/stories.ts';
import { urlKey } from '../text/canonical-url.ts';

/** Clocks differ by minutes; what is dated further ahead is dated wrongly. Milliseconds. */
const AHEAD = 3_600_000;
/** UTF-16 units of a text that stands in for a missing title. */
const STAND_IN = 120;

/**
 * The stories that a feed announces, each once: what has an address and anything to show. What
 * was published before `notBefore` (milliseconds since the epoch) is left out.
 */
export function storiesOf(
  feed: Feed,
  parsed: ParsedFeed,
  now: number,
  notBefore: number,
): readonly ArrivedStory[] {
  const stories = new Map<string, ArrivedStory>();
  for (const item of parsed.items) {
    const story = storyOf(feed, parsed, item, now);
    if (story && story.at >= notBefore && !stories.has(story.id)) stories.set(story.id, story);
  }
  return [...stories.values()];
}

function storyOf(feed: Feed, parsed: ParsedFeed, item: FeedItem, now: number): ArrivedStory | null {
  const { url, summary, datePublished } = item;
  const title = item.title || summary.slice(0, STAND_IN);
  if (url === null || title === '') return null;
  const published = Date.parse(datePublished ?? '');
  return {
    id: `${feed.id}/${item.key}`,
    feedId: feed.id,
    url,
    urlKey: urlKey(url),
    title,
    summary: item.title ? summary : '',
    outlet: feed.title,
    inLanguage: item.inLanguage ?? parsed.inLanguage ?? feed.inLanguage,
    datePublished,
    at: published <= now + AHEAD ? published : now,
    seenAt: now,
  };
}
