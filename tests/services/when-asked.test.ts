import { expect, it, vi } from 'vitest';
import { whenAsked } from '../../lib/services/when-asked.ts';

const PAGE = { role: 'page', tabId: null, url: null } as const;

it('loads a part once for all that ask, and anew after it failed', async () => {
  const log = vi.fn(async () => []);
  const load = vi.fn(
    async () => ({ 'online/log': log, 'online/forget': async () => null }) as never,
  );
  load.mockRejectedValueOnce(new Error('not read'));
  const handlers = whenAsked('online', load);
  expect(load).not.toHaveBeenCalled();
  await expect(handlers['online/log']({}, PAGE)).rejects.toThrow('not read');
  const answers = [handlers['online/log']({}, PAGE), handlers['online/forget']({}, PAGE)];
  expect(await Promise.all(answers)).toEqual([[], null]);
  expect(load).toHaveBeenCalledTimes(2);
  expect(log).toHaveBeenCalledWith({}, PAGE);
});
