/** JSON of Hypothesis. */
import type { ForeignFile, ForeignPage } from '../../model/exchange.ts';
import { arrayOf, fieldsOf, textIn, timeIn } from '../loose-json.ts';
import { joinPages } from './join-pages.ts';

type Fields = ReadonlyMap<string, unknown>;

/**
 * Annotations of Hypothesis, as its interface and its exports give them
 * (https://h.readthedocs.io/en/latest/api-reference/v1/); null where it is something else.
 */
export function readHypothesis(value: unknown): ForeignFile | null {
  const fields = fieldsOf(value);
  const rows = arrayOf(fields.get('rows') ?? fields.get('annotations') ?? value).map(fieldsOf);
  const all = rows.filter((row) => row.has('uri') && row.has('target'));
  if (all.length === 0) return null;
  // An answer names the notes that it answers, and marks nothing.
  const own = all.filter((row) => arrayOf(row.get('references')).length === 0);
  const pages = own.flatMap((row) => hypothesisPage(row) ?? []);
  return {
    format: 'hypothesis',
    pages: joinPages(pages),
    skipped: own.length - pages.length,
    lost: own.length < all.length ? ['replies'] : [],
  };
}

function hypothesisPage(row: Fields): ForeignPage | null {
  const url = textIn(row, 'uri') ?? '';
  if (!/^https?:\/\/\S+$/i.test(url)) return null;
  const selectors = arrayOf(row.get('target'))
    .flatMap((target) => arrayOf(fieldsOf(target).get('selector')))
    .map(fieldsOf);
  const quote = selectors.find((one) => textIn(one, 'type') === 'TextQuoteSelector');
  const exact = quote ? (textIn(quote, 'exact') ?? '') : '';
  const note = textIn(row, 'text') ?? '';
  const createdAt = timeIn(row, 'created');
  const [title] = arrayOf(fieldsOf(row.get('document')).get('title'));
  return {
    url,
    title: typeof title === 'string' ? title : '',
    siteName: null,
    urlKey: null,
    addedAt: createdAt,
    tags: arrayOf(row.get('tags')).filter((tag) => typeof tag === 'string'),
    note: exact === '' ? note : '',
    highlights:
      quote && exact !== ''
        ? [
            {
              id: null,
              quote: {
                exact,
                prefix: textIn(quote, 'prefix') ?? '',
                suffix: textIn(quote, 'suffix') ?? '',
              },
              position: null,
              note,
              color: null,
              createdAt,
              changedAt: timeIn(row, 'updated'),
            },
          ]
        : [],
  };
}
