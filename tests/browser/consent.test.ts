import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFeedsClient } from '../../lib/browser/feeds-client.ts';
import { agreeToHosts, forbidHosts } from '../../lib/browser/online-client.ts';
import { allowSite, chooseMode, forbidSite } from '../../lib/browser/reading-mode.ts';

const request = vi.fn<() => Promise<boolean>>();
const remove = vi.fn<() => Promise<boolean>>();
/** What the background answers to each type of request; else null. */
let answers: Readonly<Record<string, unknown>>;
let sent: string[];

beforeEach(() => {
  fakeBrowser.reset();
  [answers, sent] = [{ 'sites/granted': { value: { origins: [] } } }, []];
  request.mockReset().mockResolvedValue(true);
  remove.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser.permissions, { request, remove });
  fakeBrowser.runtime.sendMessage = (async ({ type }: { readonly type: string }) => {
    sent.push(type);
    return { sidelight: 1, ok: true, value: null, ...(answers[type] as object) };
  }) as never;
});

const FULL = { ok: false, error: 'storage-full' };
const KEPT = { ok: false, error: 'not-given-back' };

describe.each([
  ['hosts to be asked', () => agreeToHosts(['news.example']), 'settings/online-hosts'],
  ['a site to be read', () => allowSite('www.news.example'), 'settings/set'],
  ['all sites to be read', () => chooseMode('all'), 'settings/set'],
])('allowing %s', (_what, allow, type) => {
  it('is kept once the browser has agreed', async () => {
    expect(await allow()).toMatchObject({ ok: true });
    expect(sent).toContain(type);
  });

  it('tells who declined from what was not kept', async () => {
    request.mockResolvedValueOnce(false);
    expect(await allow()).toEqual({ ok: false, error: 'declined' });
    expect(sent).toEqual([]);
    answers = { ...answers, [type]: FULL };
    expect(await allow()).toMatchObject(FULL);
  });

  it('is asked where the browser takes the question', async () => {
    request.mockRejectedValueOnce(new Error('no user gesture'));
    expect(await allow()).toEqual({ ok: false, error: 'elsewhere' });
    expect(sent).toEqual(['page/open']);
  });
});

describe('what is no longer needed', () => {
  const feeds = createFeedsClient();
  beforeEach(() => {
    answers = {
      'sites/granted': { value: { origins: ['*://*.news.example/*'] } },
      'feeds/remove': { value: { unusedHosts: ['news.example'] } },
    };
  });

  it.each([
    ['hosts', () => forbidHosts(['news.example'])],
    ['a site', () => forbidSite('*://*.news.example/*')],
    ['what was read by itself', () => chooseMode('click')],
  ])('is given back, or that said: %s', async (_what, forbid) => {
    expect(await forbid()).toMatchObject({ ok: true });
    remove.mockResolvedValueOnce(false);
    expect(await forbid()).toEqual(KEPT);
    remove.mockRejectedValueOnce(new Error('the browser is going'));
    expect(await forbid()).toEqual(KEPT);
    expect(remove).toHaveBeenCalledTimes(3);
  });

  it('is said of a feed that is gone', async () => {
    expect(await feeds.removeFeed('a')).toEqual({ ok: true, value: null });
    remove.mockResolvedValueOnce(false);
    expect(await feeds.removeFeed('a')).toEqual({ ok: true, value: 'not-given-back' });
    answers = { ...answers, 'settings/online-hosts': FULL };
    expect(await feeds.removeFeed('a')).toEqual({ ok: true, value: 'storage-full' });
    expect(remove).toHaveBeenCalledTimes(3);
  });

  it('stays where something else needs it, and where the feed could not be removed', async () => {
    answers = { 'feeds/remove': { value: { unusedHosts: [] } } };
    expect(await feeds.removeFeed('a')).toEqual({ ok: true, value: null });
    answers = { 'feeds/remove': FULL };
    expect(await feeds.removeFeed('a')).toMatchObject(FULL);
    expect(remove).not.toHaveBeenCalled();
  });
});
