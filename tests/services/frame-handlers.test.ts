import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as tabs from '../../lib/browser/tabs.ts';
import { frameHandlers } from '../../lib/services/frame-handlers.ts';
import type { Services } from '../../lib/services/services.ts';
import { changeSettings } from '../../lib/services/settings.ts';
import { changeTab } from '../../lib/services/tab-states.ts';

const PANEL = { role: 'page', tabId: null, url: null } as const;
const handlers = frameHandlers({} as Services);
const stateOf = () => handlers['sidebar/state']({ tabId: 1 }, PANEL);

/** What the tab's reader answers, null where none is there. */
function readerSays(readingId: string | null): void {
  const reply = readingId === null ? undefined : { sidelight: 1, ok: true, value: readingId };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(reply as never);
}

beforeEach(() => fakeBrowser.reset());

it.each([
  ['https://news.example/report.pdf', 'pdf'],
  ['https://news.example/report.PDF?v=2#page=3', 'pdf'],
  ['https://news.example/report?file=a.pdf', 'unread'],
  ['https://news.example/', 'unread'],
  [null, 'unread'],
  ['about:config', 'restricted'],
])('says what is at %s where no reader can be: %s', async (url, state) => {
  vi.spyOn(tabs, 'tabUrl').mockResolvedValue(url);
  readerSays(null);
  expect(await stateOf()).toMatchObject({ state });
});

it('tells a page that refuses a reader from one that nobody has read, and from no article', async () => {
  const url = vi.spyOn(tabs, 'tabUrl').mockResolvedValue('https://store.example/');
  vi.spyOn(tabs, 'injectReader').mockResolvedValue(false);
  readerSays(null);
  await handlers['sidebar/read-again']({ tabId: 1 }, PANEL);
  expect(await stateOf()).toEqual({ state: 'restricted' });
  url.mockResolvedValue('https://news.example/');
  expect(await stateOf()).toEqual({ state: 'unread', host: 'news.example' });
  await changeSettings({ mode: 'all' });
  expect(await stateOf()).toEqual({ state: 'no-article', host: 'news.example' });
});

it('does not take a tab of unknown address for a refused one, whatever comes into it', async () => {
  const url = vi.spyOn(tabs, 'tabUrl').mockResolvedValue(null);
  vi.spyOn(tabs, 'injectReader').mockResolvedValue(false);
  readerSays(null);
  await handlers['sidebar/read-again']({ tabId: 1 }, PANEL);
  expect(await stateOf()).toEqual({ state: 'unread', host: null });
  url.mockResolvedValue('https://news.example/');
  expect(await stateOf()).toEqual({ state: 'unread', host: 'news.example' });
  url.mockResolvedValue('about:config');
  expect(await stateOf()).toEqual({ state: 'restricted' });
});

it('does not say that there is no article while the page is on its way', async () => {
  vi.spyOn(tabs, 'tabUrl').mockResolvedValue('https://news.example/');
  const loading = vi.spyOn(tabs, 'isTabLoading').mockResolvedValue(true);
  readerSays(null);
  await changeSettings({ mode: 'sites' });
  expect(await stateOf()).toEqual({ state: 'reading' });
  loading.mockResolvedValue(false);
  expect(await stateOf()).toEqual({ state: 'no-article', host: 'news.example' });
});

it('says that a file is a PDF whatever its address', async () => {
  vi.spyOn(tabs, 'tabUrl').mockResolvedValue('https://news.example/download/17');
  readerSays('r1');
  await changeTab(1, { readingId: 'r1', status: 'pdf' });
  expect(await stateOf()).toEqual({ state: 'pdf', host: 'news.example' });
});

it('keeps no correction that is none', async () => {
  const nonsense = { kind: 'not-this', surface: 7 } as never;
  for (const type of ['names/correct', 'names/uncorrect'] as const) {
    const asked = handlers[type]({ tabId: 1, correction: nonsense }, PANEL);
    await expect(asked).rejects.toMatchObject({ code: 'bad-request' });
  }
});
