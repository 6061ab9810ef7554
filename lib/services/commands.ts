/** The toolbar button, its menu, and the keyboard. */

import { pageUrl } from '../browser/client.ts';
import { tellReader } from '../browser/server.ts';
import {
  injectReader,
  openSidePanel,
  openTab,
  selectedText,
  setBadge,
  tabUrl,
} from '../browser/tabs.ts';
import type { Translator } from '../i18n/translator.ts';
import { FRAMES_BLOCKED } from '../protocol.ts';
import { warnOnButton } from './button-warning.ts';
import type { Services } from './services.ts';
import { readSettings, translatorNow } from './settings.ts';
import { hostOf } from './sites.ts';
import { changeTab, noteRefused, readTab } from './tab-states.ts';

/** Entries that lead to a form in the options, which is filled with what was selected. */
const FORMS = ['new-name', 'new-claim'] as const;

/** Longer selections are no names, or no claims; UTF-16 units. */
const LONGEST_SELECTION = { 'new-name': 200, 'new-claim': 1_000 } as const;

/**
 * The button reads the page and shows or hides the sidebar. Where no frame of ours comes up, or
 * nothing may be injected, the browser's own panel says what is the matter.
 */
export async function pressButton(tabId: number): Promise<void> {
  // Opening the panel must follow the click at once: what decides it is looked at beforehand.
  const answer = await tellReader(tabId, { type: 'toggle-sidebar' });
  if (answer === FRAMES_BLOCKED) await showElsewhere(tabId);
  if (answer !== null) return;
  await readNow(tabId, { type: 'open-sidebar' });
}

/**
 * Has a tab read that is not read yet, for a command that its reader is told then. Where that may
 * not be the panel says what is the matter; so does the answer, null where the tab is being read.
 */
async function readNow(
  tabId: number,
  command: { readonly type: 'open-sidebar' | 'highlight-selection' | 'ping' },
): Promise<Unreadable | null> {
  const unreadable = await putReaderIn(tabId, command.type === 'open-sidebar');
  if (unreadable) await showElsewhere(tabId);
  else await tellReader(tabId, command);
  return unreadable;
}

/** Why no reader may be put into a tab; `unknown`: its address is not known (yet). */
type Unreadable =
  | { readonly why: 'site-off'; readonly host: string }
  | { readonly why: 'restricted' | 'unknown' };

async function putReaderIn(tabId: number, opens: boolean): Promise<Unreadable | null> {
  const { sitesOff } = await readSettings();
  const url = await tabUrl(tabId);
  if (url === null) return { why: 'unknown' };
  const host = hostOf(url);
  if (host !== null && sitesOff.includes(host)) return { why: 'site-off', host };
  if (host !== null) {
    await changeTab(tabId, { status: 'reading', ...(opens && { sidebarOpen: true }) });
    if (await injectReader(tabId)) return null;
  }
  await noteRefused(tabId, url);
  return { why: 'restricted' };
}

/** The browser's own panel, else a tab of its own, for a tab where no frame can be. */
async function showElsewhere(tabId: number): Promise<void> {
  if (await openSidePanel(tabId)) return;
  await setBadge(tabId, '–');
  await openTab(pageUrl(`sidebar.html?tab=${tabId}`));
}

/** Keyboard commands other than the button's. */
export async function pressKey(services: Services, command: string, tabId: number): Promise<void> {
  if (command === 'next-name') await tellReader(tabId, { type: 'step-name', by: 1 });
  if (command === 'previous-name') await tellReader(tabId, { type: 'step-name', by: -1 });
  if (command === 'save-article') await saveByKey(services, tabId);
  if (command === 'highlight') await highlightSelection(tabId);
  if (command === 'new-name') await openForm('new-name', await selectedText(tabId));
}

/** Highlights what is selected; a page that is not read yet is read first. */
async function highlightSelection(tabId: number): Promise<void> {
  const command = { type: 'highlight-selection' } as const;
  if ((await tellReader(tabId, command)) === null) await readNow(tabId, command);
}

/** Saves the article; a page that is not read yet is read first. */
async function saveByKey(services: Services, tabId: number): Promise<void> {
  await changeTab(tabId, { saveAsked: services.now() });
  const reading = await tellReader(tabId, { type: 'ping' });
  if (typeof reading === 'string') {
    const { saveAsAsked } = await import('./save-by-key.ts');
    await saveAsAsked(services, tabId, reading);
    // Of a tab that is being read, or whose reading was let go, nothing could be saved yet.
    const isAsked = (await readTab(tabId)).saveAsked !== null;
    if (isAsked) await tellReader(tabId, { type: 'read-again', keepCard: true });
    return;
  }
  const unreadable = await readNow(tabId, { type: 'ping' });
  if (!unreadable) return;
  await changeTab(tabId, { saveAsked: null });
  const tr = await translatorNow();
  await warnOnButton(tabId, 'no-article', unreadableText(tr, unreadable));
}

function unreadableText(tr: Translator, unreadable: Unreadable): string {
  switch (unreadable.why) {
    case 'site-off':
      return tr.t('save.siteOff', { host: unreadable.host });
    case 'restricted':
      return `${tr.t('state.restricted')}. ${tr.t('state.restrictedText')}`;
    case 'unknown':
      return tr.t('save.notYet');
  }
}

/** Opens the form for a name or a claim of the reader's own, filled with what was selected. */
async function openForm(form: (typeof FORMS)[number], selection: string): Promise<void> {
  const words = selection.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SELECTION[form]);
  await openTab(pageUrl(`options.html#${form}=${encodeURIComponent(words.toWellFormed())}`));
}

/** The button's context menu, and the selection's. */
export async function pressMenu(entry: string, tabId: number, selection: string): Promise<void> {
  if (entry === 'highlight') await highlightSelection(tabId);
  const form = FORMS.find((one) => one === entry);
  if (form) await openForm(form, selection);
  if (entry === 'side-panel') await openSidePanel(tabId);
  if (entry === 'desk') await openTab(pageUrl('desk.html'));
  if (entry === 'library') await openTab(pageUrl('library.html'));
  if (entry === 'options') await openTab(pageUrl('options.html'));
}
