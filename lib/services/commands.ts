/** The toolbar button, its menu, and the keyboard. */

import { pageUrl } from '../browser/client.ts';
import { RequestFailure, tellReader } from '../browser/server.ts';
import {
  injectReader,
  openSidePanel,
  openTab,
  selectedText,
  setBadge,
  tabUrl,
} from '../browser/tabs.ts';
import { failureText } from '../i18n/failure-text.ts';
import { createTranslator } from '../i18n/translator.ts';
import { FRAMES_BLOCKED } from '../protocol.ts';
import { warnOnButton } from './button-warning.ts';
import { requestHandlers } from './requests.ts';
import type { Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';
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
  await putReaderIn(tabId, { type: 'open-sidebar' });
}

/** Has a tab read that is not read yet; where that may not be, the panel says what is the matter. */
async function putReaderIn(
  tabId: number,
  command: { readonly type: 'open-sidebar' | 'highlight-selection' },
): Promise<void> {
  const { sitesOff } = await readSettings();
  const url = await tabUrl(tabId);
  const host = hostOf(url);
  if (host === null || !sitesOff.includes(host)) {
    const opens = command.type === 'open-sidebar';
    if (host !== null) {
      await changeTab(tabId, { status: 'reading', ...(opens && { sidebarOpen: true }) });
    }
    if (host !== null && (await injectReader(tabId))) {
      await tellReader(tabId, command);
      return;
    }
    await noteRefused(tabId, url);
  }
  await showElsewhere(tabId);
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
  if ((await tellReader(tabId, command)) === null) await putReaderIn(tabId, command);
}

async function saveByKey(services: Services, tabId: number): Promise<void> {
  const tr = createTranslator(interfaceLanguage(await readSettings()));
  if (!(await readTab(tabId)).article) {
    await warnOnButton(tabId, 'no-article', tr.t('state.noArticle'));
    return;
  }
  const save = requestHandlers(services)['library/save'];
  try {
    await save({ id: crypto.randomUUID() }, { role: 'frame', tabId, url: null });
    await setBadge(tabId, '✓', tr.t('save.saved'));
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    await warnOnButton(tabId, 'not-saved', failureText(tr, error.code));
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
