import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RequestFailure } from '../../lib/browser/server.ts';
import * as tabs from '../../lib/browser/tabs.ts';
import { calmButton } from '../../lib/services/button-warning.ts';
import { pressButton, pressKey, pressMenu } from '../../lib/services/commands.ts';
import * as library from '../../lib/services/library-handlers.ts';
import { readerHandlers } from '../../lib/services/reader-handlers.ts';
import { saveAsAsked } from '../../lib/services/save-by-key.ts';
import type { Services } from '../../lib/services/services.ts';
import { changeSettings } from '../../lib/services/settings.ts';
import { changeTab } from '../../lib/services/tab-states.ts';
import { plainArticle } from '../helpers/analyze.ts';

const NOW = Date.UTC(2024, 4, 14);
const services = {
  analyzer: { analyze: () => Promise.reject(new RequestFailure('storage-full', 'no room')) },
  now: () => NOW,
} as unknown as Services;
const ARTICLE = plainArticle('Новини\nТекст.');
const OURS = 'https://news.example/1';

/** What the reader of the tab answers from now on, null where none is there; all that it is told. */
function readerSays(reading: string | null) {
  const reply = reading === null ? undefined : { sidelight: 1, ok: true, value: reading };
  return vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(reply as never);
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await changeSettings({ language: 'uk' });
});

it('says in the reader’s language why the key for saving saved nothing', async () => {
  const badge = vi.spyOn(tabs, 'setBadge').mockResolvedValue();
  const told = readerSays('a');
  const said = () => JSON.stringify(told.mock.lastCall);
  await changeTab(1, { readingId: 'a', status: 'no-article' });
  await pressKey(services, 'save-article', 1);
  expect(badge).toHaveBeenLastCalledWith(1, '!', expect.stringContaining('Тут немає статті'));
  expect(said()).toContain('Відкрийте статтю');
  await changeTab(1, { readingId: 'a', status: 'article', article: ARTICLE });
  await pressKey(services, 'save-article', 1);
  expect(badge).toHaveBeenLastCalledWith(1, '!', expect.stringContaining('На диску'));
  expect(said()).toContain('На диску');
});

describe('the key for saving, on a page that nobody has read', () => {
  const save = vi.fn();
  const saves = { ...services, analyzer: { analyze: async () => ({ attributions: [] }) } };
  const reader = readerHandlers(saves as unknown as Services);
  const sender = { role: 'reader', tabId: 1, url: OURS } as const;

  beforeEach(async () => {
    save.mockReset().mockResolvedValue({ articleId: 'x' });
    vi.spyOn(library, 'libraryHandlers').mockReturnValue({ 'library/save': save } as never);
    vi.spyOn(tabs, 'tabUrl').mockResolvedValue(OURS);
    vi.spyOn(tabs, 'openSidePanel').mockResolvedValue(true);
    // The page that the tab showed before was read.
    await changeTab(1, { readingId: 'old', status: 'article', article: ARTICLE });
  });

  it('has it read, and saves nothing before that', async () => {
    const inject = vi.spyOn(tabs, 'injectReader').mockResolvedValue(true);
    readerSays(null);
    await pressKey(services, 'save-article', 1);
    expect(inject).toHaveBeenCalledExactlyOnceWith(1);
    await saveAsAsked(services, 1, 'old');
    expect(save).not.toHaveBeenCalled();
  });

  it('saves it once it is read, once, and says so there', async () => {
    const badge = vi.spyOn(tabs, 'setBadge').mockResolvedValue();
    vi.spyOn(tabs, 'injectReader').mockResolvedValue(true);
    const told = readerSays(null);
    await pressKey(services, 'save-article', 1);
    await changeTab(1, { readingId: 'new', status: 'article', article: ARTICLE });
    await Promise.all([saveAsAsked(services, 1, 'new'), saveAsAsked(services, 1, 'new')]);
    expect(save).toHaveBeenCalledExactlyOnceWith(
      { id: expect.stringMatching(/^[\w-]{36}$/) },
      expect.objectContaining({ tabId: 1 }),
    );
    expect(badge).toHaveBeenLastCalledWith(1, '✓', 'Збережено');
    expect(JSON.stringify(told.mock.lastCall)).toContain('Збережено в бібліотеці: «Новини»');
  });

  it('says that there is none where its reader finds none', async () => {
    const badge = vi.spyOn(tabs, 'setBadge').mockResolvedValue();
    vi.spyOn(tabs, 'injectReader').mockResolvedValue(true);
    readerSays(null);
    await pressKey(services, 'save-article', 1);
    const nothing = reader['reader/nothing'];
    await nothing({ readingId: '', reason: 'reading', detail: '' }, sender);
    expect(badge).not.toHaveBeenCalled();
    await nothing({ readingId: 'b', reason: 'no-article', detail: '' }, sender);
    expect(badge).toHaveBeenLastCalledWith(1, '!', expect.stringContaining('Тут немає статті'));
    expect(save).not.toHaveBeenCalled();
  });

  it('forgets it when the page takes so long that another may have come', async () => {
    vi.spyOn(tabs, 'injectReader').mockResolvedValue(true);
    readerSays(null);
    await pressKey(services, 'save-article', 1);
    await changeTab(1, { readingId: 'new', status: 'article', article: ARTICLE });
    await saveAsAsked({ ...services, now: () => NOW + 60_000 }, 1, 'new');
    await saveAsAsked(services, 1, 'new');
    expect(save).not.toHaveBeenCalled();
  });

  it('has read again what the background no longer knows', async () => {
    const told = readerSays('new');
    await pressKey(services, 'save-article', 1);
    expect(JSON.stringify(told.mock.lastCall)).toContain('read-again');
    expect(save).not.toHaveBeenCalled();
  });

  it.each([
    ['a site that is switched off', OURS, 'вимкнено на news.example'],
    ['a page of the browser', 'about:config', 'Не на цій сторінці'],
    ['a page that is not there yet', null, 'ще не відкрилася'],
  ])('says what stands in the way: %s', async (_what, url, text) => {
    const badge = vi.spyOn(tabs, 'setBadge').mockResolvedValue();
    const inject = vi.spyOn(tabs, 'injectReader').mockResolvedValue(true);
    readerSays(null);
    vi.spyOn(tabs, 'tabUrl').mockResolvedValue(url);
    await changeSettings({ sitesOff: ['news.example'] });
    await pressKey(services, 'save-article', 1);
    expect(badge).toHaveBeenLastCalledWith(1, '!', expect.stringContaining(text));
    expect(tabs.openSidePanel).toHaveBeenCalledWith(1);
    expect(inject).not.toHaveBeenCalled();
    // Switched on later, the page is not saved for that.
    await changeTab(1, { readingId: 'new', status: 'article', article: ARTICLE });
    await saveAsAsked(services, 1, 'new');
    expect(save).not.toHaveBeenCalled();
  });
});

it('takes the warning off the button with its cause, and no other', async () => {
  vi.spyOn(tabs, 'setBadge').mockResolvedValue();
  const clear = vi.spyOn(tabs, 'clearBadge').mockResolvedValue();
  await calmButton(1, ['no-article']);
  readerSays('a');
  await changeTab(1, { readingId: 'a', status: 'no-article' });
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
