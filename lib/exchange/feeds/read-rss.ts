/** RSS 0.9x to 2.0 (https://www.rssboard.org/rss-specification) and RDF (RSS 1.0). */
import type { FeedItem, ParsedFeed } from '../../model/feed.ts';
import { makeItem } from './make-item.ts';
import { atomLink } from './read-atom.ts';
import { readFeedDate } from './read-feed-date.ts';
import type { XmlElement } from './xml-tree.ts';
import {
  addressAt,
  childrenNamed,
  firstValue,
  isElement,
  literalText,
  markupText,
  rawText,
} from './xml-values.ts';

const MINUTE = 60_000;
/** A feed that wants to be left alone for longer than a day is not taken at its word. */
const LONGEST_TTL = 24 * 60;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const TITLES = ['title', 'dc:title', 'media:title'];
const SUMMARIES = [
  'description',
  'dc:description',
  'itunes:summary',
  'media:description',
  'summary',
  'content:encoded',
  'fullitem',
  'xhtml:body',
  'body',
];
const PUBLISHED = ['pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published'];
const MODIFIED = ['dcterms:modified', 'atom:updated', 'lastmod'];

/** Reads a document whose root is `rss`, `rdf:RDF` or a `channel` alone. */
export function readRss(root: XmlElement): ParsedFeed {
  const channel = root.name === 'channel' ? root : (childrenNamed(root, 'channel')[0] ?? root);
  const inLanguage = firstValue(channel, ['language', 'dc:language'], literalText) ?? channel.lang;
  const link = linkOf(channel);
  const movedTo = addressAt(
    firstValue(channel, ['itunes:new-feed-url'], literalText) ?? undefined,
    channel.base,
  );
  return {
    format: root.name === 'rdf' ? 'rdf' : 'rss',
    title: firstValue(channel, TITLES, markupText) ?? '',
    siteUrl:
      link ?? atomLink(channel, 'atom') ?? addressAt(channel.attributes.get('href'), channel.base),
    inLanguage,
    wishes: {
      ttl: ttlOf(channel),
      skipHours: [...new Set(within(channel, 'skiphours', 'hour').flatMap(hourOf))],
      skipDays: [...new Set(within(channel, 'skipdays', 'day').flatMap(dayOf))],
    },
    ...(movedTo !== null && { movedTo }),
    items: itemsOf(root, 0).map(readItem),
    sitemaps: [],
  };
}

/** Items stand in the channel, beside it (RDF), or in a list within it (RSS 0.9). */
function itemsOf(parent: XmlElement, depth: number): readonly XmlElement[] {
  return parent.children.flatMap((child) => {
    if (!isElement(child) || child.family !== '') return [];
    if (child.name === 'item') return [child];
    return depth < 2 && /^(?:channel|items)$/.test(child.name) ? itemsOf(child, depth + 1) : [];
  });
}

function readItem(item: XmlElement): FeedItem {
  const guid = firstValue(item, ['guid'], literalText);
  return makeItem({
    id: guid ?? item.attributes.get('rdf:about') ?? null,
    url: linkOf(item) ?? permalinkOf(item) ?? atomLink(item, 'atom') ?? aboutOf(item),
    title: firstValue(item, TITLES, markupText),
    summary: firstValue(item, SUMMARIES, markupText),
    published: firstValue(item, PUBLISHED, dateIn),
    modified: firstValue(item, MODIFIED, dateIn),
    inLanguage: firstValue(item, ['dc:language'], literalText) ?? item.lang,
  });
}

function linkOf(parent: XmlElement): string | null {
  return firstValue(
    parent,
    ['link'],
    (link) =>
      addressAt(rawText(link), link.base) ?? addressAt(link.attributes.get('href'), link.base),
  );
}

/** A `guid` is an address unless it says that it is none. */
function permalinkOf(item: XmlElement): string | null {
  return firstValue(item, ['guid'], (guid) =>
    guid.attributes.get('ispermalink')?.trim().toLowerCase() === 'false' ||
    !/^\s*https?:/i.test(rawText(guid))
      ? null
      : addressAt(rawText(guid), guid.base),
  );
}

function aboutOf(item: XmlElement): string | null {
  const about = item.attributes.get('rdf:about') ?? item.attributes.get('href');
  return about === undefined ? null : addressAt(about, item.base);
}

/** The date that an element holds, or null. */
export function dateIn(element: XmlElement): string | null {
  return readFeedDate(rawText(element));
}

function ttlOf(channel: XmlElement): number | null {
  const minutes = Number.parseInt(firstValue(channel, ['ttl'], literalText) ?? '', 10);
  return minutes > 0 ? Math.min(minutes, LONGEST_TTL) * MINUTE : null;
}

function within(channel: XmlElement, list: string, name: string): readonly string[] {
  return childrenNamed(channel, list).flatMap((one) =>
    childrenNamed(one, name).map((each) => literalText(each)),
  );
}

/** 0 to 23; the first version of the list counted to 24. */
function hourOf(text: string): number[] {
  const hour = /^\d{1,2}$/.test(text) ? Number(text) : -1;
  return hour >= 0 && hour <= 24 ? [hour % 24] : [];
}

function dayOf(text: string): number[] {
  const day = DAYS.indexOf(text.slice(0, 3).toLowerCase());
  return day < 0 ? [] : [day];
}
