import { describe, expect, it } from 'vitest';
import { storageFailure } from '../../lib/store/storage-failure.ts';

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
