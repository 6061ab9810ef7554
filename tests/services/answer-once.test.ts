import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownFiles } from '../../lib/browser/own-files.ts';
import { answerOnce } from '../../lib/services/answer-once.ts';
import { exchangeHandlers } from '../../lib/services/exchange/handlers.ts';
import { libraryHandlers } from '../../lib/services/library-handlers.ts';
import type { Services } from '../../lib/services/services.ts';
import { saveArticle } from '../../lib/store/articles.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { encodeUtf8 } from '../../lib/text/utf8.ts';
import { toSave } from '../helpers/library.ts';

const PAGE = { role: 'page', tabId: null, url: null } as const;
const [FIRST, SECOND] = ['request-1', 'request-2'];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('takes a file in once, and tells a retry what came of it though the file is gone', async () => {
  const bytes = encodeUtf8(
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://news.example/a">A piece</A></DL>',
  );
  let isThere = true;
  vi.spyOn(ownFiles, 'open').mockImplementation(async () =>
    isThere
      ? {
          size: bytes.length,
          read: async (offset, length) => bytes.slice(offset, offset + length),
        }
      : null,
  );
  vi.spyOn(ownFiles, 'remove').mockImplementation(async () => {
    isThere = false;
  });
  const db = new LibraryDatabase('taken once');
  const take = (id: string) =>
    exchangeHandlers({ db, now: () => 5 } as Services)['exchange/take']({ id }, PAGE);
  expect(await take(FIRST)).toMatchObject({ waiting: 1 });
  expect(isThere).toBe(false);
  expect(await take(FIRST)).toMatchObject({ waiting: 1 });
  expect(await db.toRead.count()).toBe(1);
  // Another request is another matter: there is no such file.
  expect(await take(SECOND)).toBeNull();
  await db.delete();
});

it('tells a retry which articles it changed, so that the way back is whole', async () => {
  const db = new LibraryDatabase('changed once');
  for (const id of ['a1', 'a2']) {
    await saveArticle(db, toSave(id, `news.example/${id}`, 'Київ. Текст'), 1);
  }
  const handlers = libraryHandlers({ db, now: () => 5 } as Services);
  const change = (id: string) =>
    handlers['library/change']({ id, articleIds: ['a1', 'a2'], change: { addTag: 'x' } }, PAGE);
  expect(await change(FIRST)).toEqual(['a1', 'a2']);
  expect(await change(FIRST)).toEqual(['a1', 'a2']);
  expect(await change(SECOND)).toEqual([]);
  // Another page's change came in between.
  expect(await change(FIRST)).toEqual(['a1', 'a2']);
  const rename = (id: string) => handlers['library/rename-tag']({ id, from: 'x', to: 'y' }, PAGE);
  expect(await rename(FIRST)).toEqual({ had: ['a1', 'a2'], both: [] });
  expect(await rename(FIRST)).toEqual({ had: ['a1', 'a2'], both: [] });
  expect((await db.articles.get('a1'))?.tags).toEqual(['y']);
});

it('remembers no failure, and takes no id that is none', async () => {
  const deed = vi.fn(async () => 'done');
  deed.mockRejectedValueOnce(new Error('full'));
  await expect(answerOnce('data/restore', FIRST, deed)).rejects.toThrow('full');
  expect(await answerOnce('data/restore', FIRST, deed)).toBe('done');
  expect(await answerOnce('data/restore', FIRST, deed)).toBe('done');
  expect(deed).toHaveBeenCalledTimes(2);
  await expect(answerOnce('data/restore', 'x', deed)).rejects.toMatchObject({
    code: 'bad-request',
  });
});
