import type { SavedArticle } from '../../model/library.ts';
import { type EncodedDocument, encodeDocument } from '../term-index/term-document.ts';

/** The kinds of terms of the `shelf` index; each is followed by its value. */
export const SHELF = {
  outlet: 'outlet:',
  lang: 'lang:',
  tag: 'tag:',
  name: 'name:',
  speaker: 'said:',
  read: 'read:',
  archived: 'archived:',
  /** Day of publication, ISO 8601. */
  day: 'day:',
  /** When it was saved last, milliseconds since the epoch. */
  saved: 'saved:',
} as const;

/** Raised whenever `shelfDocument` makes other terms. */
export const SHELF_VERSION = 1;

/** Longer outlets and tags are cut, UTF-16 units. */
const LONGEST_VALUE = 120;

/**
 * What lists are filtered, counted and sorted by, as terms: small, so that tagging hundreds of
 * articles at once is small as well. Articles in the bin have none.
 */
export function shelfDocument(row: SavedArticle): EncodedDocument {
  const { siteName, datePublished } = row;
  const terms = [
    ...(siteName ? [SHELF.outlet + termValue(siteName)] : []),
    SHELF.lang + row.lang,
    ...row.tags.map((tag) => SHELF.tag + termValue(tag)),
    ...row.entityIds.map((id) => SHELF.name + id),
    ...(row.speakerIds ?? []).map((id) => SHELF.speaker + id),
    SHELF.read + (row.readAt === null ? 'no' : 'yes'),
    SHELF.archived + (row.archived ? 'yes' : 'no'),
    ...(datePublished ? [SHELF.day + datePublished.slice(0, 10)] : []),
    SHELF.saved + row.updatedAt,
  ];
  const counts = [...new Set(terms)].map((term) => [term, 1] as const);
  return encodeDocument({ id: row.id, fields: [{ weight: 1, terms: counts }] });
}

function termValue(text: string): string {
  return text.replaceAll('\n', ' ').slice(0, LONGEST_VALUE);
}
