import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as storage from '../../../lib/browser/storage.ts';
import { DataWork } from '../../../lib/services/data/data-work.ts';
import type { Services } from '../../../lib/services/services.ts';
import { memoryFiles } from '../../helpers/library.ts';

let work: DataWork;
beforeEach(() => {
  fakeBrowser.reset();
  const services: Partial<Services> = { now: () => 0 };
  work = new DataWork(services as Services, memoryFiles());
});

/** A piece of work that lasts until it is told to end; `most` is how many ran at once. */
function pieces() {
  const seen = { running: 0, most: 0, begun: [] as string[] };
  const run = (key: string): Promise<string> =>
    work.alone(key, async () => {
      seen.begun.push(key);
      seen.most = Math.max(seen.most, ++seen.running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.running--;
      return key;
    });
  return { seen, run };
}

describe('pieces of work on backups', () => {
  it('are done one at a time, however many wait', async () => {
    const { seen, run } = pieces();
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(run))).toEqual(['a', 'b', 'c', 'd']);
    expect(seen.most).toBe(1);
  });

  it('asked for again are the same piece, also while it waits', async () => {
    const { seen, run } = pieces();
    await Promise.all([run('a'), run('a'), run('b'), run('b')]);
    expect(seen.begun).toEqual(['a', 'b']);
  });

  it('write no backup that would take the last room on the disk', async () => {
    const files = memoryFiles();
    const last = await files.create('backup-0000000000001-auto.zip');
    await last.write(new Uint8Array(30_000_000));
    await last.close();
    const full = new DataWork({ now: () => 2 } as Services, files);
    vi.spyOn(storage, 'roomLeft').mockResolvedValue(70_000_000);
    await expect(full.keep('auto')).rejects.toMatchObject({ code: 'storage-full' });
    expect(await files.list()).toHaveLength(1);
  });

  it('go on after one that failed', async () => {
    const { run } = pieces();
    const failing = work.alone('bad', () => Promise.reject(new Error('no')));
    const next = run('a');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('a');
  });
});
