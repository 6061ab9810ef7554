/** What the options and welcome pages are wired to. */
import type { OnlineLogEntry } from '../model/online.ts';
import type { Result } from '../model/result.ts';
import type { ReadingMode, Settings } from '../model/settings.ts';
import { ask, onEvent, openPage } from './client.ts';
import { browser } from './extension.ts';
import { agreeToHosts, forbidHosts } from './online-client.ts';
import { allowSite, chooseMode, forbidSite } from './reading-mode.ts';

/** The settings, the granted sites and their changes, for a page of the extension. */
export interface OptionsClient {
  readonly loadSettings: () => Promise<Result<Settings>>;
  /** The keys of the toolbar button, as the browser writes them; null where none are set. */
  readonly loadShortcut: () => Promise<string | null>;
  readonly loadGranted: () => Promise<readonly string[]>;
  readonly set: (change: Partial<Settings>) => Promise<Result<unknown>>;
  readonly setMode: (mode: ReadingMode) => Promise<Result<unknown>>;
  readonly allowSite: (host: string) => Promise<Result<unknown>>;
  readonly forbidSite: (origin: string) => Promise<Result<unknown>>;
  readonly setSiteOff: (host: string, off: boolean) => Promise<Result<unknown>>;
  readonly openWelcome: () => void;
  readonly loadOnlineLog: () => Promise<Result<readonly OnlineLogEntry[]>>;
  readonly clearOnlineLog: () => Promise<Result<unknown>>;
  readonly agreeToHosts: (hosts: readonly string[]) => Promise<Result<unknown>>;
  readonly forbidHosts: (hosts: readonly string[]) => Promise<Result<unknown>>;
  readonly onChange: (listener: () => void) => () => void;
  readonly browser: 'chrome' | 'firefox';
  readonly version: string;
}

/** Makes the client; asks nothing yet. */
export function createOptionsClient(): OptionsClient {
  return {
    loadSettings: () => ask('settings/get', {}),
    loadShortcut: buttonShortcut,
    loadGranted: async () => {
      const granted = await ask('sites/granted', {});
      return granted.ok ? granted.value.origins : [];
    },
    set: (change) => ask('settings/set', { change }),
    setMode: chooseMode,
    allowSite,
    forbidSite,
    setSiteOff: (host, off) => ask('sites/set-off', { host, off }),
    openWelcome: () => void openPage('welcome.html'),
    loadOnlineLog: () => ask('online/log', {}),
    clearOnlineLog: () => ask('online/forget', {}),
    agreeToHosts,
    forbidHosts,
    onChange: (listener) =>
      onEvent((event) => {
        if (event.type === 'settings-changed') listener();
      }),
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chrome',
    version: browser.runtime.getManifest().version,
  };
}

/** The reader may have changed the keys or taken them away; another extension may have them. */
async function buttonShortcut(): Promise<string | null> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
