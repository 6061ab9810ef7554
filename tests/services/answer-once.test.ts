import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownFiles } from '../../lib/browser/own-files.ts';
import { answerOnce } from '../../lib/services/answer-once.ts';
import { exchangeHandlers } from '../../lib/services/exchange/handlers.ts';
import type { Services } from '../../lib/services/services.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { encodeUtf8 } from '../../lib/text/utf8.ts';

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
