import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { paintedHighlights, placedHighlights } from '../../lib/services/highlights.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { addHighlight } from '../../lib/store/highlights.ts';
import { plainArticle } from '../helpers/analyze.ts';

it('paints what was highlighted on a site into pages of that site alone', async () => {
  const db = new LibraryDatabase('painted highlights');
  const article = {
    ...plainArticle('News of the day\nThe bridge was closed.'),
    url: 'https://www.news.example/a',
    canonicalUrl: 'https://news.example/a',
  };
  await addHighlight(db, {
    id: 'h1',
    urlKey: 'news.example/a',
    url: article.url,
    headline: article.headline,
    siteName: null,
    quote: { exact: 'bridge', prefix: '', suffix: '' },
    position: null,
    color: 'green',
    note: '',
    createdAt: 1,
    changedAt: 1,
    deletedAt: null,
  });
  expect(await paintedHighlights(db, article, 'news.example')).toMatchObject([
    { start: 20, end: 26 },
  ]);
  // A page elsewhere that says that it is this article, and is believed: it may be a reprint.
  const elsewhere = { ...article };
  expect(await placedHighlights(db, elsewhere)).toMatchObject([{ span: { start: 20, end: 26 } }]);
  expect(await paintedHighlights(db, elsewhere, 'copies.example')).toEqual([]);
  await db.delete();
});
