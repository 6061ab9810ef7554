import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RequestFailure } from '../../lib/browser/server.ts';
import * as tabs from '../../lib/browser/tabs.ts';
import { calmButton } from '../../lib/services/button-warning.ts';
import { pressButton, pressKey, pressMenu } from '../../lib/services/commands.ts';
import type { Services } from '../../lib/services/services.ts';
import { changeSettings } from '../../lib/services/settings.ts';
import { changeTab } from '../../lib/services/tab-states.ts';
import { plainArticle } from '../helpers/analyze.ts';

const services = {
  analyzer: { analyze: () => Promise.reject(new RequestFailure('storage-full', 'no room')) },
} as unknown as Services;

beforeEach(async () => {
  fakeBrowser.reset();
  await changeSettings({ language: 'uk' });
});

it('says in the reader’s language why the key for saving saved nothing', async () => {
  const badge = vi.spyOn(tabs, 'setBadge').mockResolvedValue();
  await pressKey(services, 'save-article', 1);
  expect(badge).toHaveBeenLastCalledWith(1, '!', 'Тут немає статті');
  await changeTab(1, {
    readingId: 'a',
    status: 'article',
    article: plainArticle('Новини\nТекст.'),
  });
  await pressKey(services, 'save-article', 1);
  expect(badge).toHaveBeenLastCalledWith(1, '!', expect.stringContaining('На диску'));
});

it('takes the warning off the button with its cause, and no other', async () => {
  vi.spyOn(tabs, 'setBadge').mockResolvedValue();
  const clear = vi.spyOn(tabs, 'clearBadge').mockResolvedValue();
  await calmButton(1, ['no-article']);
  await pressKey(services, 'save-article', 1);
  await calmButton(1, ['not-saved']);
  expect(clear).not.toHaveBeenCalled();
  await calmButton(1, ['no-article']);
  await calmButton(1, ['no-article']);
  expect(clear.mock.calls).toEqual([[1]]);
});

it('puts nothing into a site that is switched off to highlight there, and says so elsewhere', async () => {
  const panel = vi.spyOn(tabs, 'openSidePanel').mockResolvedValue(true);
  const inject = vi.spyOn(tabs, 'injectReader').mockResolvedValue(true);
  const tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  vi.spyOn(tabs, 'tabUrl').mockResolvedValue('https://mail.example/inbox');
  await pressMenu('highlight', 1, 'words');
  expect(inject).toHaveBeenCalledOnce();
  expect(panel).not.toHaveBeenCalled();
  const commands = tell.mock.calls.map(([, message]) => JSON.stringify(message));
  expect(commands.filter((sent) => sent.includes('highlight-selection'))).toHaveLength(2);
  await changeSettings({ sitesOff: ['mail.example'] });
  await pressMenu('highlight', 1, 'words');
  expect(inject).toHaveBeenCalledOnce();
  expect(panel).toHaveBeenCalledWith(1);
});

it('shows the browser’s panel where the page’s reader says that its frames do not come up', async () => {
  const panel = vi.spyOn(tabs, 'openSidePanel').mockResolvedValue(true);
  const reader = vi.spyOn(tabs, 'injectReader').mockResolvedValue(true);
  const answer = (value: unknown) =>
    vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockResolvedValue({ sidelight: 1, ok: true, value } as never);
  answer('frames-blocked');
  await pressButton(1);
  expect(panel).toHaveBeenCalledWith(1);
  panel.mockClear();
  answer('1-2-3-4');
  await pressButton(1);
  expect([panel, reader].map(({ mock }) => mock.calls)).toEqual([[], []]);
});
