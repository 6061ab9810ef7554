import { pageUrl } from '../browser/client.ts';
import { RequestFailure, tellFrames, tellReader } from '../browser/server.ts';
import { grantedOrigins } from '../browser/sites.ts';
import { openTab, openTabs, tabUrl } from '../browser/tabs.ts';
import type { Settings } from '../model/settings.ts';
import type { ReaderSettings } from '../protocol.ts';
import { showMenu } from './menu.ts';
import { changeSettings, readerSettings, readSettings } from './settings.ts';
import { applySites, hostOf, setSiteOff, withMembers } from './sites.ts';
import type { HandlersFor } from './stored.ts';

/** Pages of ours that may be opened by name. */
const OPENABLE =
  /^(?:library|options|welcome|compare|desk)\.html(?:#[\w-]*(?:=[\w.!~*'()%-]{0,3000})?)?$/;

/** The handlers of settings, of single sites, and of opening our own pages. */
export function settingsHandlers(): HandlersFor<'settings' | 'sites' | 'page'> {
  return {
    'page/open': async ({ path }) => {
      if (typeof path !== 'string' || !OPENABLE.test(path)) {
        throw new RequestFailure('bad-request', 'no such page');
      }
      await openTab(pageUrl(path));
      return null;
    },
    'settings/get': () => readSettings(),
    'settings/set': async ({ change }) => {
      const settings = await changeSettings(change);
      await applySites(settings);
      if (change.language !== undefined) await showMenu(settings);
      await announce(settings);
      return settings;
    },
    'settings/online-hosts': async ({ hosts, agreed }) => {
      const settings = await changeSettings(({ onlineHosts }) => ({
        onlineHosts: withMembers(onlineHosts, hosts, agreed),
      }));
      await announce(settings);
      return settings;
    },
    'sites/granted': async () => ({ origins: await grantedOrigins() }),
    'sites/set-off': async ({ host, off }) => {
      const settings = await setSiteOff(host, off);
      await leaveSite(host, off);
      await announce(settings);
      return settings;
    },
  };
}

/** Tells everybody about changed settings. */
async function announce(settings: Settings): Promise<void> {
  tellFrames({ type: 'settings-changed', settings });
  const forReader: ReaderSettings = readerSettings(settings);
  const command = { type: 'settings', settings: forReader } as const;
  await Promise.all((await openTabs()).map((tabId) => tellReader(tabId, command)));
}

/** A site switched off is left at once in every tab; its sidebar stays to say so. */
async function leaveSite(host: string, off: boolean): Promise<void> {
  for (const tabId of await openTabs()) {
    if (hostOf(await tabUrl(tabId)) !== host) continue;
    await tellReader(tabId, { type: off ? 'leave' : 'read-again' });
    tellFrames({ type: 'tab-changed', tabId });
  }
}
