import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectReader, tabUrl } from '../../lib/browser/tabs.ts';

const REFUSAL = new Error('Cannot access contents of the page.');
const insertCSS = vi.fn<() => Promise<void>>();
const executeScript = vi.fn<() => Promise<unknown[]>>();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  insertCSS.mockReset().mockResolvedValue();
  executeScript.mockReset().mockResolvedValue([{}]);
  Object.assign(fakeBrowser.scripting, { insertCSS, executeScript });
  return () => vi.useRealTimers();
});

describe('injectReader', () => {
  it('puts the reader in at once where it may', async () => {
    expect(await injectReader(7)).toBe(true);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('tries again while the page has not heard of the access that a click gives', async () => {
    insertCSS.mockRejectedValueOnce(REFUSAL);
    executeScript.mockRejectedValueOnce(REFUSAL);
    const injected = injectReader(7);
    await vi.advanceTimersByTimeAsync(200);
    expect(await injected).toBe(true);
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('gives up on a page that refuses for good', async () => {
    insertCSS.mockRejectedValue(REFUSAL);
    const injected = injectReader(7);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await injected).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });
});

it('knows no address of a tab whose first page has not come', async () => {
  const get = vi.spyOn(fakeBrowser.tabs, 'get');
  get.mockResolvedValue({ url: '' } as never);
  expect(await tabUrl(7)).toBeNull();
  get.mockResolvedValue({ url: 'https://news.example/' } as never);
  expect(await tabUrl(7)).toBe('https://news.example/');
});
