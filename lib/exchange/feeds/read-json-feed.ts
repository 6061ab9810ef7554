/** JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/. */
import type { FeedItem, ParsedFeed } from '../../model/feed.ts';
import { isObject, type JsonObject } from '../claim-review/json-values.ts';
import { MAX_ITEMS } from './feed-limits.ts';
import { makeItem } from './make-item.ts';
import { NO_WISHES } from './no-wishes.ts';
import { collapse, htmlToText } from './plain-text.ts';
import { readFeedDate } from './read-feed-date.ts';
import { addressAt } from './xml-values.ts';

/** Reads a JSON value as a feed, or null where it is none. */
export function readJsonFeed(value: unknown, base: string): ParsedFeed | null {
  if (!isObject(value) || !/^https?:\/\/(?:www\.)?jsonfeed\.org\//.test(textOf(value.version))) {
    return null;
  }
  const items: readonly unknown[] = Array.isArray(value.items) ? value.items : [];
  return {
    format: 'json-feed',
    title: collapse(textOf(value.title)),
    siteUrl: addressAt(textOf(value.home_page_url), base),
    inLanguage: textOf(value.language) || null,
    wishes: NO_WISHES,
    items: items
      .slice(0, MAX_ITEMS)
      .filter(isObject)
      .map((item) => readItem(item, base)),
    sitemaps: [],
  };
}

function readItem(item: JsonObject, base: string): FeedItem {
  const address = (value: unknown): string | null => addressAt(textOf(value), base);
  const id = textOf(item.id);
  return makeItem({
    id: id || null,
    url:
      address(item.url) ??
      address(item.external_url) ??
      (/^https?:/i.test(id) ? address(id) : null),
    title: collapse(textOf(item.title)),
    summary:
      collapse(textOf(item.summary)) ||
      collapse(textOf(item.content_text)) ||
      htmlToText(textOf(item.content_html)),
    published: readFeedDate(textOf(item.date_published)),
    modified: readFeedDate(textOf(item.date_modified)),
    inLanguage: textOf(item.language) || null,
  });
}

/** A text, or a number as version 1.0 allowed for ids; "" for anything else. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
