import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as tabs from '../../lib/browser/tabs.ts';
import { settingsHandlers } from '../../lib/services/settings-handlers.ts';

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
