import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as tabs from '../../lib/browser/tabs.ts';
import { frameHandlers } from '../../lib/services/frame-handlers.ts';
import type { Services } from '../../lib/services/services.ts';
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
  ['https://news.example/report?file=a.pdf', 'no-article'],
  ['https://news.example/', 'no-article'],
  ['about:config', 'restricted'],
])('says what is at %s where no reader can be: %s', async (url, state) => {
  vi.spyOn(tabs, 'tabUrl').mockResolvedValue(url);
  readerSays(null);
  expect(await stateOf()).toMatchObject({ state });
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
