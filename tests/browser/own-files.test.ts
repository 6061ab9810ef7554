import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownFiles } from '../../lib/browser/own-files.ts';
import { isDiskFull } from '../../lib/browser/storage.ts';

const gone = () => new DOMException('Entry not found', 'NotFoundError');
const full = () => new DOMException('no room', 'QuotaExceededError');

/** A browser whose files cannot be begun for so many times, with plenty of room by its own account. */
function browserThatFails(times: number, error: () => DOMException) {
  const stream = {
    write: async () => undefined,
    close: async () => undefined,
    abort: async () => undefined,
  };
  let left = times;
  const createWritable = vi.fn(async () => {
    if (left-- > 0) throw error();
    return stream;
  });
  const directory = {
    getFileHandle: async () => ({ createWritable }),
    removeEntry: async () => undefined,
  };
  vi.stubGlobal('navigator', {
    storage: {
      getDirectory: async () => directory,
      estimate: async () => ({ quota: 1e12, usage: 0 }),
    },
  });
  return createWritable;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a file of our own', () => {
  it('is begun again where the browser does not find what it has just made', async () => {
    vi.useFakeTimers();
    const createWritable = browserThatFails(2, gone);
    const sink = ownFiles.create('outgoing.zip');
    await vi.runAllTimersAsync();
    await (await sink).close();
    expect(createWritable).toHaveBeenCalledTimes(3);
  });

  it('is not begun again on a full disk', async () => {
    const createWritable = browserThatFails(1, full);
    await expect(ownFiles.create('outgoing.zip')).rejects.toThrow('no room');
    expect(createWritable).toHaveBeenCalledTimes(1);
  });

  it('that is never found is no sign of a full disk', async () => {
    vi.useFakeTimers();
    browserThatFails(100, gone);
    const asked = isDiskFull();
    await vi.runAllTimersAsync();
    expect(await asked).toBe(false);
    browserThatFails(100, full);
    expect(await isDiskFull()).toBe(true);
  });
});
