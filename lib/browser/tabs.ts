/** Tabs: putting the reader in, hearing of their end, the toolbar button and its menu. */
import { browser } from './extension.ts';

/** Built from `entrypoints/reader`; WXT types the paths it builds, and the list comes later. */
const READER_FILE = '/reader.js' as '/background.js';
const GATE_FILE = '/gate.js' as '/background.js';
const MARKS_FILE = '/assets/marks.css';
const FRAMES_FILE = '/assets/frames.css';

/**
 * Pauses before the reader is put in again, milliseconds. Chromium tells us of a click before the
 * page's process has heard of the access that came with it: until then, for 10 to 160 ms measured,
 * the page refuses scripts. A page that refuses them for good costs these waits, 1.1 s in all.
 */
const ACCESS_DELAYS = [20, 40, 80, 160, 300, 500] as const;

/**
 * Puts the reader into a tab. Needs `activeTab` (the reader's click) or a granted host.
 * False where extensions may not run (browser pages, stores) or access is missing.
 */
export async function injectReader(tabId: number): Promise<boolean> {
  const target = { tabId };
  for (const delay of [...ACCESS_DELAYS, null]) {
    try {
      await Promise.all([
        browser.scripting.insertCSS({ target, files: [MARKS_FILE], origin: 'AUTHOR' }),
        browser.scripting.insertCSS({ target, files: [FRAMES_FILE], origin: 'USER' }),
      ]);
      await browser.scripting.executeScript({ target, files: [READER_FILE] });
      return true;
    } catch {
      // Refused, or not yet allowed: which of them, only time tells.
      if (delay !== null) await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return false;
}

/** Lets the gate decide whether a tab of a granted site holds an article. */
export async function injectGate(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [GATE_FILE] });
  } catch {
    // A page on which extensions may not run: an ordinary state.
  }
}

/**
 * Address of a tab as far as the extension may know it; null without access, and of a tab that was
 * just opened, which has none before its first page comes (Chromium says "").
 */
export async function tabUrl(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url || null;
  } catch {
    return null;
  }
}

/** Whether a tab's page is still on its way. */
export async function isTabLoading(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).status === 'loading';
  } catch {
    return false;
  }
}

/** Ids of all open tabs. */
export async function openTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Hears clicks on the toolbar button (and its shortcut). */
export function onToolbarClick(listener: (tabId: number) => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) listener(tab.id);
  });
}

/** Hears keyboard commands other than the button's. */
export function onCommandKey(listener: (command: string, tabId: number) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, tab.id);
  });
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** The toolbar button's badge: a count, a sign, or nothing. */
export async function setBadge(tabId: number, text: string, title?: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (title) await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab is gone.
  }
}

/** Takes the badge of a tab's button away; it is called as everywhere again. */
export async function clearBadge(tabId: number): Promise<void> {
  await setBadge(tabId, '', browser.runtime.getManifest().action?.default_title);
}

/** Entries of the toolbar button's context menu. */
export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly ('action' | 'page' | 'selection')[];
}

export async function setMenu(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of entries) {
    browser.contextMenus.create({ id, title, contexts: contexts as ['action'] });
  }
}

/** Hears the menu; `selection` is the selected text where the entry is one for a selection. */
export function onMenu(listener: (id: string, tabId: number, selection: string) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    listener(String(info.menuItemId), tab.id, info.selectionText ?? '');
  });
}

/** What is selected in a tab; empty where nothing is, or extensions may not look. */
export async function selectedText(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? ''),
    });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    return '';
  }
}

/** Opens the browser's own side panel or sidebar; only within a click. */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    if (browser.sidePanel) await browser.sidePanel.open({ tabId });
    else await (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction?.open();
    return true;
  } catch {
    return false;
  }
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Hears the extension's installation and updates. */
export function onInstalled(listener: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    listener(reason === 'install' || reason === 'update' ? reason : 'other');
  });
}

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
