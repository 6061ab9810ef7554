/** How pages, frames and content scripts speak to the background. */
import type { Result } from '../model/result.ts';
import type {
  AnswerOf,
  FrameEvent,
  ReaderCommand,
  RequestError,
  RequestOf,
  RequestType,
} from '../protocol.ts';
import { browser } from './extension.ts';
import { isAnswer, readWire } from './wire.ts';

/** Pauses before asking again when no answer came, milliseconds: the worker is waking up. */
const RETRY_DELAYS = [60, 250, 1000] as const;

/**
 * Asks the background. A request whose answer is lost is sent again (every request may be: ids
 * are made by the client); after the last try the error is `lost`. Never throws.
 */
export async function ask<T extends RequestType>(
  type: T,
  request: RequestOf<T>,
): Promise<Result<AnswerOf<T>, RequestError>> {
  let detail = '';
  for (const delay of [...RETRY_DELAYS, null]) {
    try {
      const reply: unknown = await browser.runtime.sendMessage({
        sidelight: 'request',
        type,
        request,
      });
      if (isAnswer(reply)) {
        return reply.ok
          ? { ok: true, value: reply.value as AnswerOf<T> }
          : { ok: false, error: reply.error, ...(reply.detail && { detail: reply.detail }) };
      }
      detail = 'no answer';
    } catch (error) {
      detail = String(error);
      if (!isExtensionAlive()) break;
    }
    if (delay !== null) await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return { ok: false, error: 'lost', detail };
}

/** False once the extension was updated or removed while this script lives on. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Hears what the background tells frames and pages. Returns the undo. */
export function onEvent(listener: (event: FrameEvent) => void): () => void {
  const hear = (message: unknown): undefined => {
    const wire = readWire(message);
    if (wire?.sidelight === 'event') listener(wire.event);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/**
 * Hears what the background tells the reader of this tab. The reader's answer goes back, so that
 * the background knows that the tab is being read, and which reading it is. Returns the undo.
 */
export function onCommand(listener: (command: ReaderCommand) => unknown): () => void {
  const hear = (
    message: unknown,
    _sender: unknown,
    reply: (answer: unknown) => void,
  ): boolean | undefined => {
    const wire = readWire(message);
    if (wire?.sidelight !== 'command') return undefined;
    reply({ sidelight: 1, ok: true, value: listener(wire.command) ?? null });
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => {
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(hear);
  };
}

/** Address of a page of ours, for example `sidebar.html`. */
export function pageUrl(path: string): string {
  // WXT types the paths it builds; ours are the same, plus queries and fragments.
  return browser.runtime.getURL(`/${path}` as '/');
}

/**
 * Opens a page of ours in a new tab. A frame inside a page has no tabs to open in Firefox, so
 * frames and pages alike ask the background.
 */
export async function openPage(path: string): Promise<void> {
  await ask('page/open', { path });
}

/**
 * Asks the reader for access to sites; must be called from a click. `declined` is the reader's (or
 * an administrator's) answer. Where the browser takes no such question from a frame inside a page,
 * the page of ours that may ask is opened: `elsewhere`.
 */
export async function requestOrigins(
  origins: readonly string[],
  page: string,
): Promise<Result<null, 'declined' | 'elsewhere'>> {
  try {
    const agreed = await browser.permissions.request({ origins: [...origins] });
    return agreed ? { ok: true, value: null } : { ok: false, error: 'declined' };
  } catch {
    await openPage(page);
    return { ok: false, error: 'elsewhere' };
  }
}

/** Gives access to sites back; `not-given-back` where the browser keeps it. */
export async function removeOrigins(
  origins: readonly string[],
): Promise<Result<null, 'not-given-back'>> {
  const removed = await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
  return removed ? { ok: true, value: null } : { ok: false, error: 'not-given-back' };
}

/** Hears that another tab came to the front: a panel shows the tab it stands beside. */
export function onActiveTab(listener: () => void): () => void {
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}

/**
 * Hears that a tab goes to another page, and that its page is there: only then the address of a tab
 * that was just opened is known. Returns the undo.
 */
export function onTabPage(listener: (tabId: number) => void): () => void {
  const hear = (tabId: number, change: { url?: string; status?: string }): void => {
    if (change.url !== undefined || change.status !== undefined) listener(tabId);
  };
  browser.tabs.onUpdated.addListener(hear);
  return () => browser.tabs.onUpdated.removeListener(hear);
}

/** The tab named in a panel page's address (`?tab=ID`), or the active tab of its own window. */
export async function panelTab(search: string): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  // Not that of the window last used: each window may have a panel.
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
