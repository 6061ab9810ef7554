import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { writeNote } from '../../lib/store/notes.ts';
import { settleLog } from '../../lib/store/settle-log.ts';
import { isStorageError, storageFailure } from '../../lib/store/storage-failure.ts';

const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

describe('storageFailure', () => {
  it.each([
    ['the plain error', quota, 'storage-full'],
    ['wrapped in an abort', { name: 'AbortError', inner: quota }, 'storage-full'],
    [
      'as Chromium says it on a full disk',
      { name: 'AbortError', inner: { message: 'Failed to write blobs (IOError)' } },
      'storage-full',
    ],
    ['as a cause', new Error('no', { cause: quota }), 'storage-full'],
    ['another failure', new Error('ConstraintError'), 'failed'],
    ['nothing', undefined, 'failed'],
  ])('%s', (_name, error, expected) => {
    expect(storageFailure(error)).toBe(expected);
  });
});

describe('a database that may not write', () => {
  it('reads, and fails to write as on a full disk', async () => {
    const db = new LibraryDatabase('no room');
    await writeNote(db, 'Q1', 'before', 1);
    let room = false;
    db.mayWrite = () => room;
    const failure = await writeNote(db, 'Q1', 'after', 2).catch((error: unknown) => error);
    expect(storageFailure(failure)).toBe('storage-full');
    expect((await db.notes.get('Q1'))?.text).toBe('before');
    room = true;
    await writeNote(db, 'Q1', 'after', 3);
    expect((await db.notes.get('Q1'))?.text).toBe('after');
    await db.delete();
  });
});

describe('settleLog', () => {
  it('leaves nothing behind', async () => {
    await settleLog();
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
  });
});

describe('isStorageError', () => {
  it('takes mistakes of ours for none', () => {
    expect(isStorageError(new DOMException('no', 'UnknownError'))).toBe(true);
    expect(isStorageError(new TypeError('no'))).toBe(false);
    expect(isStorageError('no')).toBe(false);
  });
});
