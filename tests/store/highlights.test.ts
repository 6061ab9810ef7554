import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Highlight } from '../../lib/model/highlight.ts';
import { placedHighlights } from '../../lib/services/highlights.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import {
  addHighlight,
  changeHighlight,
  emptyHighlightBin,
  highlightsOf,
  listHighlights,
} from '../../lib/store/highlights.ts';
import { quoteOf } from '../../lib/text/anchor/anchor-quote.ts';
import { urlKey } from '../../lib/text/canonical-url.ts';

const URL = 'https://news.example/a';
const TEXT = 'Headline\nThe talks took seven hours. Nobody was satisfied.';
const KEY = urlKey(URL);

function highlight(id: string, words: string): Highlight {
  const start = TEXT.indexOf(words);
  const position = { start, end: start + words.length };
  const at = { createdAt: 1, changedAt: 1, deletedAt: null };
  const quote = quoteOf(TEXT, position);
  const page = { urlKey: KEY, url: URL, headline: 'Headline', siteName: null };
  return { id, ...page, quote, position, color: 'yellow', note: '', ...at };
}

let db: LibraryDatabase;
beforeEach(() => {
  db = new LibraryDatabase(`highlights ${Math.random()}`);
});

it('keeps a highlight once, however often it is sent', async () => {
  await addHighlight(db, highlight('h-000001', 'seven hours'));
  await addHighlight(db, { ...highlight('h-000001', 'satisfied'), color: 'pink' });
  expect(await highlightsOf(db, KEY)).toMatchObject([{ color: 'yellow' }]);
});

it('changes, removes, brings back and at last forgets', async () => {
  await addHighlight(db, highlight('h-000001', 'seven hours'));
  expect(await changeHighlight(db, 'h-000001', { note: 'long' }, 2)).toBe(true);
  expect(await changeHighlight(db, 'nobody', { note: 'x' }, 2)).toBe(false);
  await changeHighlight(db, 'h-000001', { deletedAt: 3 }, 3);
  expect(await listHighlights(db)).toEqual([]);
  await changeHighlight(db, 'h-000001', { deletedAt: null }, 4);
  expect(await highlightsOf(db, KEY)).toMatchObject([{ note: 'long', changedAt: 4 }]);
  await changeHighlight(db, 'h-000001', { deletedAt: 5 }, 5);
  await emptyHighlightBin(db, 6);
  expect(await db.highlights.count()).toBe(0);
});

it('places them in a text that has changed, and says which are lost', async () => {
  await addHighlight(db, highlight('h-000001', 'seven hours'));
  await addHighlight(db, highlight('h-000002', 'Nobody was satisfied.'));
  const text = 'Headline\nUpdated.\nThe talks took seven hours.';
  const placed = await placedHighlights(db, { canonicalUrl: `${URL}?utm_source=x`, text });
  expect(placed.map(({ span }) => span && text.slice(span.start, span.end))).toEqual([
    'seven hours',
    null,
  ]);
});
