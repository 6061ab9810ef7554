import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as tabs from '../../lib/browser/tabs.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { changeSettings } from '../../lib/services/settings.ts';
import { settingsHandlers } from '../../lib/services/settings-handlers.ts';
import { changeTab } from '../../lib/services/tab-states.ts';

const SENDER = { role: 'page', tabId: null, url: null } as const;

vi.mock('../../lib/browser/sites.ts', () => ({
  grantedOrigins: async () => [],
  registerGate: async () => undefined,
}));

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = async () => [];
});

it('puts the menus up anew when the reader chooses another language, and only then', async () => {
  const menu = vi.spyOn(tabs, 'setMenu').mockResolvedValue();
  const set = settingsHandlers()['settings/set'];
  await set({ change: { theme: 'dark' } }, SENDER);
  expect(menu).not.toHaveBeenCalled();
  await set({ change: { language: 'uk' } }, SENDER);
  const [entries] = menu.mock.lastCall ?? [];
  expect(entries?.find(({ id }) => id === 'library')?.title).toBe('Бібліотека');
  expect(entries?.find(({ id }) => id === 'highlight')?.contexts).toEqual(['selection']);
});

it('reads a site that is switched on at once where its tabs are open, as it is wanted there', async () => {
  vi.spyOn(tabs, 'openTabs').mockResolvedValue([1, 2, 3]);
  vi.spyOn(tabs, 'tabUrl').mockImplementation(async (tabId) =>
    tabId === 3 ? 'https://other.example/' : `https://news.example/${tabId}`,
  );
  const gate = vi.spyOn(tabs, 'injectGate').mockResolvedValue();
  const reader = vi.spyOn(tabs, 'injectReader').mockResolvedValue(true);
  const switched = async (mode: Settings['mode']): Promise<unknown> => {
    for (const one of [gate, reader]) one.mockClear();
    await changeSettings({ mode });
    const set = settingsHandlers()['sites/set-off'];
    await set({ host: 'news.example', off: true }, SENDER);
    expect([gate.mock.calls, reader.mock.calls]).toEqual([[], []]);
    await set({ host: 'news.example', off: false }, SENDER);
    return [gate.mock.calls, reader.mock.calls];
  };
  await changeTab(2, { sidebarOpen: true });
  expect(await switched('sites')).toEqual([[[1]], [[2]]]);
  // Where it reads on a click alone, only what was being read is read again.
  expect(await switched('click')).toEqual([[], [[2]]]);
});
