import { pageUrl } from '../browser/client.ts';
import { RequestFailure, tellFrames, tellReader } from '../browser/server.ts';
import { grantedOrigins } from '../browser/sites.ts';
import { injectGate, injectReader, openTab, openTabs, tabUrl } from '../browser/tabs.ts';
import type { Settings } from '../model/settings.ts';
import type { ReaderSettings } from '../protocol.ts';
import { showMenu } from './menu.ts';
import { changeSettings, readerSettings, readSettings } from './settings.ts';
import { applySites, hostOf, setSiteOff, withMembers } from './sites.ts';
import type { HandlersFor } from './stored.ts';
import { readTab } from './tab-states.ts';

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
      if (off) await leaveSite(host);
      else await returnToSite(host, settings);
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
async function leaveSite(host: string): Promise<void> {
  for (const tabId of await tabsOf(host)) {
    await tellReader(tabId, { type: 'leave' });
    tellFrames({ type: 'tab-changed', tabId });
  }
}

/** A site switched on is read at once where its tab is open, as it would be if it were loaded anew. */
async function returnToSite(host: string, { mode }: Settings): Promise<void> {
  for (const tabId of await tabsOf(host)) {
    // The reader went when the site was switched off, all but its sidebar: a new one takes its place.
    if ((await readTab(tabId)).sidebarOpen) await injectReader(tabId);
    else if (mode !== 'click') await injectGate(tabId);
    tellFrames({ type: 'tab-changed', tabId });
  }
}

/** Open tabs of a host, as far as their addresses may be known. */
async function tabsOf(host: string): Promise<readonly number[]> {
  const tabIds = await openTabs();
  const hosts = await Promise.all(tabIds.map(async (tabId) => hostOf(await tabUrl(tabId))));
  return tabIds.filter((_, at) => hosts[at] === host);
}
