/** Atom 1.0 (RFC 4287) and the older 0.3. */
import type { FeedItem, ParsedFeed } from '../../model/feed.ts';
import { textFromBase64 } from '../../text/base64.ts';
import { MAX_MARKUP } from './feed-limits.ts';
import { makeItem } from './make-item.ts';
import { NO_WISHES } from './no-wishes.ts';
import { collapse, htmlToText } from './plain-text.ts';
import { readFeedDate } from './read-feed-date.ts';
import type { XmlElement } from './xml-tree.ts';
import {
  addressAt,
  childrenNamed,
  firstValue,
  inlineText,
  isElement,
  literalText,
  rawText,
} from './xml-values.ts';

/** Reads a document whose root is `feed`, or a lone `entry`. */
export function readAtom(root: XmlElement): ParsedFeed {
  const own = root.family;
  const entries = root.name === 'entry' ? [root] : childrenNamed(root, `${own}:entry`);
  return {
    format: 'atom',
    title: root.name === 'entry' ? '' : (firstValue(root, [`${own}:title`], atomText) ?? ''),
    siteUrl: atomLink(root, own),
    inLanguage: root.lang,
    wishes: NO_WISHES,
    items: entries.map((entry) => readEntry(entry, own)),
    sitemaps: [],
  };
}

function readEntry(entry: XmlElement, own: string): FeedItem {
  const named = (...names: string[]): string[] =>
    names.map((name) => (name.includes(':') ? name : `${own}:${name}`));
  const date = (element: XmlElement): string | null => readFeedDate(rawText(element));
  const group = childrenNamed(entry, 'media:group')[0];
  const id = firstValue(entry, named('id'), literalText);
  return makeItem({
    id,
    url:
      atomLink(entry, own) ??
      (id !== null && /^https?:/i.test(id) ? addressAt(id, entry.base) : null),
    title: firstValue(entry, named('title', 'dc:title', 'media:title'), atomText),
    summary:
      firstValue(
        entry,
        named('summary', 'content', 'dc:description', 'media:description'),
        atomText,
      ) ?? (group ? firstValue(group, ['media:description'], atomText) : null),
    published: firstValue(
      entry,
      named('published', 'issued', 'created', 'dc:date', 'dcterms:issued', 'dcterms:created'),
      date,
    ),
    modified: firstValue(entry, named('updated', 'modified', 'dcterms:modified'), date),
    inLanguage: childrenNamed(entry, `${own}:title`)[0]?.lang ?? entry.lang,
  });
}

/** The address that a feed or entry is about: `rel` alternate or none, HTML before other types. */
export function atomLink(parent: XmlElement, own: string): string | null {
  const links = childrenNamed(parent, `${own}:link`).filter(({ attributes }) =>
    /^(?:|alternate|https?:.*\/alternate)$/i.test(attributes.get('rel')?.trim() ?? ''),
  );
  const isPage = ({ attributes }: XmlElement): boolean =>
    /^(?:|text\/html.*|application\/xhtml\+xml.*)$/i.test(attributes.get('type')?.trim() ?? '');
  for (const link of [...links.filter(isPage), ...links.filter((one) => !isPage(one))]) {
    const address = addressAt(link.attributes.get('href') ?? rawText(link), link.base);
    if (address !== null) return address;
  }
  return null;
}

/**
 * A text construct (RFC 4287, section 3.1) as plain text. In 0.3 `mode` says whether markup is
 * escaped, and `type` is a media type.
 */
function atomText(element: XmlElement): string | null {
  const type = element.attributes.get('type')?.trim().toLowerCase() ?? '';
  const mode = element.attributes.get('mode')?.trim().toLowerCase() ?? '';
  if (element.children.some(isElement)) return inlineText(element);
  const raw = rawText(element).slice(0, MAX_MARKUP);
  if (mode === 'base64' || type === 'application/octet-stream') {
    const text = textFromBase64(raw);
    return text === null ? null : htmlToText(text);
  }
  const isHtml = type === 'html' || type === 'text/html' || type === 'application/xhtml+xml';
  return isHtml ? htmlToText(raw) : collapse(raw);
}
