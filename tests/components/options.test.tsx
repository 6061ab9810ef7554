// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { isEverySite, siteOf } from '../../components/common/host-patterns.ts';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { readHost } from '../../components/options/site-adder.tsx';
import { WelcomeApp } from '../../components/welcome/welcome-app.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import type { OnlineLogEntry } from '../../lib/model/online.ts';
import type { Result } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { claims } from './claims-host.ts';
import { dataHost } from './data-host.ts';
import { feedsHost } from './feeds-host.ts';
import { knowledge } from './knowledge-host.ts';
import { byText, click, mount, settle, type } from './mount.tsx';

const LOG: readonly OnlineLogEntry[] = [
  {
    id: 'r1',
    at: Date.UTC(2026, 0, 2, 12),
    host: 'www.wikidata.org',
    path: '/w/api.php?action=wbsearchentities&search=%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2',
    why: 'look-up',
    status: 429,
    bytes: 1200,
    failure: 'wait',
    retryAt: null,
  },
];

const DONE: Result<null> = { ok: true, value: null };
const DECLINED: Result<null> = { ok: false, error: 'declined' };
const FULL: Result<null> = { ok: false, error: 'storage-full' };
const KEPT: Result<null> = { ok: false, error: 'not-given-back' };

function host(start: Partial<Settings> = {}) {
  let settings = { ...DEFAULT_SETTINGS, ...start };
  const granted = new Set<string>(['*://*.vestnik.example/*']);
  return {
    loadSettings: vi.fn(async () => ({ ok: true as const, value: settings })),
    loadShortcut: vi.fn(async (): Promise<string | null> => 'Ctrl+Shift+Y'),
    loadGranted: vi.fn(async () => [...granted]),
    set: vi.fn(async (_change: Partial<Settings>): Promise<Result<null>> => DONE),
    setMode: vi.fn(async (mode: Settings['mode']): Promise<Result<null>> => {
      if (mode === 'all') return DECLINED;
      settings = { ...settings, mode };
      return DONE;
    }),
    allowSite: vi.fn(async (site: string): Promise<Result<null>> => {
      granted.add(`*://*.${site}/*`);
      return DONE;
    }),
    forbidSite: vi.fn(async (origin: string): Promise<Result<null>> => {
      granted.delete(origin);
      return DONE;
    }),
    setSiteOff: vi.fn(async (): Promise<Result<null>> => DONE),
    openWelcome: vi.fn(),
    loadOnlineLog: vi.fn(
      async (): Promise<Result<readonly OnlineLogEntry[]>> => ({ ok: true, value: LOG }),
    ),
    clearOnlineLog: vi.fn(async (): Promise<Result<null>> => DONE),
    agreeToHosts: vi.fn(async (): Promise<Result<null>> => DONE),
    forbidHosts: vi.fn(async (): Promise<Result<null>> => DONE),
    onChange: vi.fn(() => () => undefined),
    browser: 'chrome' as const,
    version: '1.2.3',
  };
}

/** The options with this host; whatever else they show is empty. */
function mountOptions(world: ReturnType<typeof host>) {
  return mount(
    <OptionsApp
      host={world}
      knowledge={knowledge()}
      claims={claims()}
      data={dataHost()}
      feeds={feedsHost()}
    />,
  );
}

describe('options', () => {
  it('shows every request, the hosts agreed to, and takes both back', async () => {
    const world = host({ onlineHosts: ['www.wikidata.org'] });
    const root = await mountOptions(world);
    await settle();
    const log = root.querySelector('.request-log')?.textContent ?? '';
    expect(log).toContain('www.wikidata.org · a name was looked up');
    expect(log).toContain('search=Лавров');
    expect(log).toContain('HTTP 429 · 1 kB · The server asks to wait.');
    await click(byText(root, '#online button', 'Clear the list'));
    expect(world.clearOnlineLog).toHaveBeenCalledOnce();
    await click(byText(root, '#online button', 'Ask www.wikidata.org nothing more'));
    expect(world.forbidHosts).toHaveBeenCalledWith(['www.wikidata.org']);
    await click(byText(root, '#online button', 'Allow look-ups on en.wikipedia.org'));
    expect(world.agreeToHosts).toHaveBeenCalledWith(['en.wikipedia.org']);
  });

  it('does not say that nothing was sent where that is not known', async () => {
    const world = host();
    world.loadOnlineLog.mockResolvedValue({ ok: false, error: 'lost' });
    const root = await mountOptions(world);
    await settle();
    expect(root.querySelector('#online [role=alert]')?.textContent).toContain(en['error.lost']);
    expect(root.textContent).not.toContain(en['online.logNone']);
    expect(document.title).toBe('Options · Sidelight');
    world.loadOnlineLog.mockResolvedValue({ ok: true, value: [] });
    await click(byText(root, '#online button', en['common.retry']));
    await settle();
    expect(root.querySelector('#online [role=alert]')).toBeNull();
    expect(root.textContent).toContain(en['online.logNone']);
  });

  it('changes settings at once', async () => {
    const world = host({ sitesOff: ['mail.example'] });
    const root = await mountOptions(world);
    await settle();
    await click(byText(root, '.segmented label', 'Українська'));
    await click(byText(root, '.segmented label', 'Dark'));
    await click(byText(root, '.segmented label', 'First only'));
    await click(byText(root, '[role=switch]', 'Marks only in the sidebar'));
    expect(world.set.mock.calls.map((call: unknown[]) => call[0])).toEqual([
      { language: 'uk' },
      { theme: 'dark' },
      { density: 'first' },
      { marksInSidebarOnly: true },
    ]);
    await click(byText(root, '.site-list button', 'Switch on again: mail.example'));
    expect(world.setSiteOff).toHaveBeenCalledWith('mail.example', false);
    expect(root.textContent).toContain('Version 1.2.3');
  });

  it('says that a change was not kept, and shows what still holds', async () => {
    const world = host({ theme: 'light', sitesOff: ['mail.example'] });
    const full: Result<null> = { ok: false, error: 'storage-full' };
    world.set.mockResolvedValue(full);
    world.setSiteOff.mockResolvedValueOnce(full);
    const root = await mountOptions(world);
    await settle();
    const said = (): string => root.querySelector('main > .toast-place')?.textContent ?? 'nowhere';
    const theme = (): string | undefined =>
      [...root.querySelectorAll<HTMLInputElement>('#look input:checked')].at(-1)?.value;
    const failed = `${en['options.notKept']} ${en['error.storage-full']}`;
    // Twice, for a second failure changes nothing of what is said.
    for (let times = 0; times < 2; times++) {
      await click(byText(root, '.segmented label', 'Dark'));
      await settle();
      expect(said()).toBe(failed);
      expect(theme()).toBe('light');
    }
    world.set.mockResolvedValue(DONE);
    await click(byText(root, '.segmented label', 'Dark'));
    await settle();
    expect(said()).toBe('');
    await click(byText(root, '.site-list button', 'Switch on again: mail.example'));
    await settle();
    expect(said()).toBe(failed);
  });

  it('says that a host stays allowed, or the list of requests as it was', async () => {
    const world = host({ onlineHosts: ['www.wikidata.org'] });
    const full: Result<null> = { ok: false, error: 'storage-full' };
    world.forbidHosts.mockResolvedValueOnce(full);
    world.clearOnlineLog.mockResolvedValueOnce(full);
    const root = await mountOptions(world);
    await settle();
    const said = (): string => root.querySelector('main > .toast-place')?.textContent ?? 'nowhere';
    const failed = `${en['options.notKept']} ${en['error.storage-full']}`;
    await click(byText(root, '#online button', 'Ask www.wikidata.org nothing more'));
    await settle();
    expect(said()).toBe(failed);
    await click(byText(root, '#online button', 'Ask www.wikidata.org nothing more'));
    await settle();
    expect(said()).toBe('');
    await click(byText(root, '#online button', 'Clear the list'));
    await settle();
    expect(said()).toBe(failed);
  });

  it('says nothing to who declines, and what to do where the browser did not keep it', async () => {
    const world = host({ mode: 'sites' });
    const root = await mountOptions(world);
    await settle();
    const said = (): string => root.querySelector('main > .toast-place')?.textContent ?? 'nowhere';
    const allow = byText(root, '#online button', 'Allow look-ups on www.wikidata.org');
    world.agreeToHosts.mockResolvedValueOnce(DECLINED).mockResolvedValueOnce(FULL);
    await click(allow);
    await settle();
    expect(said()).toBe('');
    await click(allow);
    await settle();
    expect(said()).toBe(`${en['options.notKept']} ${en['error.storage-full']}`);
    world.forbidSite.mockResolvedValueOnce(KEPT);
    await click(byText(root, '.site-list button', 'vestnik.example'));
    await settle();
    expect(said()).toBe(en['error.not-given-back']);
    const reading = (): string => root.querySelector('#reading')?.textContent ?? '';
    const alert = (): Element | null => root.querySelector('#reading [role=alert]');
    await click(byText(root, '#reading .level', 'On all news pages'));
    await settle();
    expect(reading()).toContain(en['error.declined']);
    expect(alert()).toBeNull();
    const chosen = (): string | undefined =>
      root.querySelector<HTMLInputElement>('#reading .level input:checked')?.value;
    expect(chosen()).toBe('sites');
    await click(byText(root, '#reading .level', 'On all news pages'));
    await settle();
    expect(chosen()).toBe('sites');
    world.setMode.mockResolvedValueOnce(FULL);
    await click(byText(root, '#reading .level', 'Only when I click'));
    await settle();
    expect(alert()?.textContent).toBe(`${en['options.notKept']} ${en['error.storage-full']}`);
    expect(reading()).not.toContain(en['error.declined']);
  });

  it('adds and removes sites, and refuses what is no address', async () => {
    const world = host({ mode: 'sites' });
    const root = await mountOptions(world);
    await settle();
    const field = root.querySelector<HTMLInputElement>('.site-adder input');
    if (!field) throw new Error('no field');
    await type(field, 'no address');
    await click(byText(root, 'button', 'Allow'));
    expect(root.textContent).toContain('That is not the address of a site.');
    await type(field, 'https://www.unian.net/war');
    await click(byText(root, 'button', 'Allow'));
    await settle();
    expect(world.allowSite).toHaveBeenCalledWith('www.unian.net');
    await click(byText(root, '.site-list button', 'vestnik.example'));
    await settle();
    expect(world.forbidSite).toHaveBeenCalledWith('*://*.vestnik.example/*');
    expect(root.querySelector('.site-list')?.textContent).not.toContain('vestnik.example');
  });

  it('follows the setting in colours and language', async () => {
    await mount(
      <OptionsApp
        host={host({ theme: 'dark', language: 'uk' })}
        knowledge={knowledge()}
        claims={claims()}
        data={dataHost()}
        feeds={feedsHost()}
      />,
    );
    await settle();
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.documentElement.lang).toBe('uk');
  });

  it.each([
    ['unian.net', 'unian.net'],
    [' https://www.unian.net/a?b ', 'www.unian.net'],
    ['localhost', null],
    ['ftp://a.example', null],
    ['two words', null],
    ['', null],
  ])('reads the host of %j', (typed, expected) => {
    expect(readHost(typed)).toBe(expected);
  });

  it('names sites as readers do', () => {
    expect(siteOf('*://*.unian.net/*')).toBe('unian.net');
    expect(['*://*/*', '<all_urls>', 'https://*/*'].every(isEverySite)).toBe(true);
    expect(isEverySite('*://*.unian.net/*')).toBe(false);
  });
});

describe('welcome', () => {
  it('names the keys that the browser has for the button, or where to choose some', async () => {
    const world = host();
    const root = await mount(<WelcomeApp host={world} />);
    await settle();
    expect(root.textContent).toContain('Or press Ctrl+Shift+Y on any article.');
    world.loadShortcut.mockResolvedValue(null);
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(root.textContent).not.toContain('Ctrl+Shift+Y');
    expect(root.textContent).toContain(en['welcome.noKeysChrome']);
  });

  it('offers three levels and says what came of the choice', async () => {
    const world = host();
    const root = await mount(<WelcomeApp host={world} />);
    await settle();
    expect(root.querySelectorAll('.level')).toHaveLength(3);
    await click(byText(root, '.level', 'On sites I choose'));
    await settle();
    expect(root.textContent).toContain('Done.');
    expect(root.querySelector('.site-adder')).not.toBeNull();
    await click(byText(root, '.level', 'On all news pages'));
    await settle();
    expect(root.textContent).toContain(en['error.declined']);
  });
});
