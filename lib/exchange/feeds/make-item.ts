import type { FeedItem } from '../../model/feed.ts';
import { MAX_ADDRESS, MAX_SUMMARY, MAX_TITLE } from './feed-limits.ts';
import { cut } from './plain-text.ts';

/** What a reader of a format found of an item; texts are plain already. */
export interface FoundItem {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly inLanguage: string | null;
}

/** An item within the limits. */
export function makeItem(found: FoundItem): FeedItem {
  const { id, url, inLanguage, published, modified } = found;
  const summary = cut(found.summary ?? '', MAX_SUMMARY);
  const title = cut(found.title ?? '', MAX_TITLE);
  return {
    key: (id || url || title || summary).slice(0, MAX_ADDRESS),
    url,
    title,
    summary: summary === title ? '' : summary,
    datePublished: published ?? modified,
    dateModified: modified,
    inLanguage,
  };
}
