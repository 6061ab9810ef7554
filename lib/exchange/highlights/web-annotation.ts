/** Highlights as W3C Web Annotations: https://www.w3.org/TR/annotation-model/. */
import type { ForeignFile, ForeignHighlight, ForeignPage } from '../../model/exchange.ts';
import { HIGHLIGHT_COLORS, type Highlight } from '../../model/highlight.ts';
import { arrayOf, fieldsOf, numberIn, textIn, timeIn } from '../loose-json.ts';
import { joinPages } from '../reading-lists/join-pages.ts';
import { toCodePoints, toUtf16 } from './code-points.ts';

/** The text of the article at a folded address, where it is kept; needed for positions. */
export type TextAt = (urlKey: string) => string | null;

/** An annotation collection of all of these. */
export function writeAnnotations(highlights: readonly Highlight[], textAt: TextAt): string {
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
    type: 'AnnotationCollection',
    total: highlights.length,
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: highlights.map((highlight) => annotation(highlight, textAt)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation(highlight: Highlight, textAt: TextAt): object {
  const { quote, position, note, urlKey } = highlight;
  const text = position && textAt(urlKey);
  return {
    id: `urn:sidelight:${encodeURIComponent(highlight.id)}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: new Date(highlight.createdAt).toISOString(),
    modified: new Date(highlight.changedAt).toISOString(),
    ...(note !== '' && {
      body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' },
    }),
    target: {
      type: 'SpecificResource',
      source: {
        id: highlight.url,
        'schema:identifier': urlKey,
        'schema:headline': highlight.headline,
        ...(highlight.siteName !== null && { 'schema:publisher': highlight.siteName }),
      },
      styleClass: highlight.color,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        ...(position && text !== null
          ? [
              {
                type: 'TextPositionSelector',
                start: toCodePoints(text ?? '', position.start),
                end: toCodePoints(text ?? '', position.end),
              },
            ]
          : []),
      ],
    },
  };
}

/** Reads annotations of anybody's making: one, a list, a page or a collection of them. */
export function readAnnotations(value: unknown, textAt: TextAt): ForeignFile | null {
  const items = itemsOf(value).filter((item) => textIn(fieldsOf(item), 'type') === 'Annotation');
  if (items.length === 0) return null;
  const pages = items.flatMap((item) => readAnnotation(item, textAt) ?? []);
  return {
    format: 'web-annotation',
    pages: joinPages(pages),
    skipped: items.length - pages.length,
    lost: [],
  };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const fields = fieldsOf(value);
  if (fields.has('items')) return arrayOf(fields.get('items'));
  if (fields.has('first')) return itemsOf(fields.get('first'));
  return fields.has('target') ? [value] : [];
}

function readAnnotation(item: unknown, textAt: TextAt): ForeignPage | null {
  const fields = fieldsOf(item);
  const target = fieldsOf(arrayOf(fields.get('target'))[0]);
  const source = target.get('source');
  const about = fieldsOf(source);
  const url = typeof source === 'string' ? source : textIn(about, 'id');
  if (url === null || !/^https?:\/\/\S+$/i.test(url)) return null;
  const urlKey = textIn(about, 'schema:identifier');
  const selectors = arrayOf(target.get('selector')).map(fieldsOf);
  const quote = selectors.find((one) => textIn(one, 'type') === 'TextQuoteSelector');
  const exact = quote ? textIn(quote, 'exact') : null;
  const note = arrayOf(fields.get('body'))
    .map((body) => textIn(fieldsOf(body), 'value') ?? (typeof body === 'string' ? body : ''))
    .filter((text) => text !== '')
    .join('\n\n');
  const created = timeIn(fields, 'created');
  const color = textIn(target, 'styleClass');
  const id = /^urn:sidelight:(.+)$/.exec(textIn(fields, 'id') ?? '')?.[1];
  const highlight: ForeignHighlight | null =
    quote && exact
      ? {
          id: id === undefined ? null : decoded(id),
          quote: {
            exact,
            prefix: textIn(quote, 'prefix') ?? '',
            suffix: textIn(quote, 'suffix') ?? '',
          },
          position: urlKey === null ? null : positionIn(selectors, textAt(urlKey)),
          note,
          color: HIGHLIGHT_COLORS.find((known) => known === color) ?? null,
          createdAt: created,
          changedAt: timeIn(fields, 'modified'),
        }
      : null;
  return {
    url,
    title: textIn(about, 'schema:headline') ?? '',
    siteName: textIn(about, 'schema:publisher'),
    urlKey,
    addedAt: created,
    tags: [],
    note: highlight ? '' : note,
    highlights: highlight ? [highlight] : [],
  };
}

function positionIn(
  selectors: readonly ReadonlyMap<string, unknown>[],
  text: string | null,
): ForeignHighlight['position'] {
  const found = selectors.find((one) => textIn(one, 'type') === 'TextPositionSelector');
  const [start, end] = [found && numberIn(found, 'start'), found && numberIn(found, 'end')];
  if (text === null || typeof start !== 'number' || typeof end !== 'number') return null;
  return { start: toUtf16(text, start), end: toUtf16(text, end) };
}

function decoded(id: string): string | null {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
