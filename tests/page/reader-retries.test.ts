// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Reader } from '../../entrypoints/reader/reader.ts';
import { ask, obey } from '../helpers/reader-client.ts';

const { read } = vi.hoisted(() => ({ read: vi.fn() }));

vi.mock('../../lib/browser/client.ts', () => import('../helpers/reader-client.ts'));
vi.mock('../../entrypoints/reader/read-page.ts', () => ({
  PageReader: class {
    read = read;
  },
}));

let reader: Reader | null = null;
const asked = (type: string): number => ask.mock.calls.filter(([one]) => one === type).length;

beforeEach(() => {
  vi.useFakeTimers();
  ask
    .mockReset()
    .mockImplementation(async (type: string) =>
      type === 'reader/article'
        ? { ok: false, error: 'failed', detail: 'The index is gone' }
        : { ok: true, value: null },
    );
  read.mockReset().mockResolvedValue({ ok: true, value: { article: {}, textMap: {} } });
});

afterEach(() => {
  reader?.end();
  reader = null;
  vi.useRealTimers();
});

it('gives an article up that the background fails at, and says so', async () => {
  reader = new Reader();
  await reader.read();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked('reader/article')).toBe(4);
  expect(ask).toHaveBeenLastCalledWith('reader/nothing', {
    readingId: expect.any(String),
    reason: 'failed',
    detail: 'The index is gone',
  });
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(asked('reader/article')).toBe(4);
});

it('begins anew when the reader asks for it', async () => {
  reader = new Reader();
  await reader.read();
  await vi.advanceTimersByTimeAsync(60_000);
  obey({ type: 'read-again' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked('reader/article')).toBe(8);
});

it('drops the attempts at a text that is read again meanwhile', async () => {
  reader = new Reader();
  await reader.read();
  await vi.advanceTimersByTimeAsync(1_000);
  void reader.read();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked('reader/article')).toBe(5);
  expect(asked('reader/nothing')).toBe(1);
});
