import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { uk } from '../../lib/i18n/messages/uk.ts';
import {
  highlightHandlers,
  paintedHighlights,
  placedHighlights,
} from '../../lib/services/highlights.ts';
import { readerHandlers } from '../../lib/services/reader-handlers.ts';
import type { Services } from '../../lib/services/services.ts';
import { changeSettings } from '../../lib/services/settings.ts';
import { changeTab } from '../../lib/services/tab-states.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { addHighlight } from '../../lib/store/highlights.ts';
import { plainArticle } from '../helpers/analyze.ts';

const READER = { role: 'reader', tabId: 1, url: null } as const;

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
  expect(await placedHighlights(db, article)).toMatchObject([{ span: { start: 20, end: 26 } }]);
  expect(await paintedHighlights(db, article, 'copies.example')).toEqual([]);
  await db.delete();
});

it('says in the reader’s language why nothing was highlighted', async () => {
  fakeBrowser.reset();
  await changeSettings({ language: 'uk' });
  const db = new LibraryDatabase('no highlights');
  const services = { db, now: () => 1 } as Services;
  const add = () =>
    highlightHandlers(services)['highlights/add'](
      { id: 'request-1', start: 0, end: 6, color: 'green' },
      READER,
    );
  await expect(add()).rejects.toMatchObject({ code: 'not-stored' });
  await changeTab(1, { readingId: 'a', article: plainArticle('Новини\nТекст.') });
  const full = new DOMException('no room', 'QuotaExceededError');
  vi.spyOn(db.highlights, 'add').mockRejectedValue(full);
  vi.spyOn(db.highlights, 'put').mockRejectedValue(full);
  await expect(add()).rejects.toMatchObject({ code: 'storage-full' });
  const why = async (code: string) =>
    (await readerHandlers(services)['reader/not-highlighted']({ code }, READER)).text;
  expect(await why('storage-full')).toBe(`${uk['highlights.notKept']} ${uk['error.storage-full']}`);
  expect(await why('no-article')).toBe(uk['highlights.cannot.no-article']);
  expect(await why('no-selection')).toBe(uk['highlights.cannot.no-selection']);
  await db.delete();
});
