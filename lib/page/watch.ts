/** Notices when the page stops being the one that was read. */
import type { TextMap } from './text-map.ts';

/** Quiet time after changes before the text is looked at again, milliseconds. */
const QUIET = 800;
/** Longest wait for quiet: a page that never rests is looked at all the same. */
const LONGEST_WAIT = 4000;
/** How often an address is read anew at most because its text changed. */
const MAX_REREADS = 20;
/** How often the address and our own life are looked at, milliseconds. */
const HEARTBEAT = 1000;
/** Characters of new text that make reading again worthwhile. */
const NEW_TEXT = 200;

export interface PageWatch {
  /** Another address in the same document: the old article is gone at once. */
  readonly onAddress: () => void;
  /** The article's text changed in place. */
  readonly onText: () => void;
  /** Called every second while the page is visible. */
  readonly onBeat: () => void;
}

/** The address without its fragment: what names a document. */
export function documentAddress(): string {
  return location.href.replace(/#.*$/, '');
}

/** Watches the page until the signal ends it. `current` is the text as read, if any. */
export function watchPage(
  watch: PageWatch,
  current: () => TextMap | null,
  signal: AbortSignal,
): void {
  let address = documentAddress();
  const checkAddress = (): void => {
    if (documentAddress() === address) return;
    address = documentAddress();
    watch.onAddress();
  };
  const navigation = Reflect.get(window, 'navigation') as EventTarget | undefined;
  navigation?.addEventListener('navigatesuccess', checkAddress, { signal });
  window.addEventListener('popstate', checkAddress, { signal });
  const beat = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    checkAddress();
    watch.onBeat();
  }, HEARTBEAT);
  signal.addEventListener('abort', () => clearInterval(beat));
  watchText(watch.onText, current, signal);
}

function watchText(onText: () => void, current: () => TextMap | null, signal: AbortSignal): void {
  let rereads = 0;
  let firstChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let added = 0;
  let rewritten = false;
  let address = documentAddress();
  const settle = (): void => {
    const map = current();
    const changed = added >= NEW_TEXT || (map !== null && (rewritten || !isStanding(map)));
    if (documentAddress() !== address) {
      address = documentAddress();
      rereads = 0;
    }
    firstChange = 0;
    added = 0;
    rewritten = false;
    if (!changed || rereads >= MAX_REREADS) return;
    rereads++;
    onText();
  };
  const observer = new MutationObserver((records) => {
    const map = current();
    added += addedText(records);
    rewritten ||= records.some(
      ({ type, target }) => type === 'characterData' && map?.offsetOf(target as Text, 0) != null,
    );
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET, firstChange + LONGEST_WAIT - now)));
  });
  // The whole document: pages put another `body` in place of the one that was read.
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** Characters of text in paragraphs that came in; capped, to stay cheap in a storm. */
function addedText(records: readonly MutationRecord[]): number {
  let length = 0;
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (length > NEW_TEXT) return length;
      const paragraph = node instanceof Element && (node.matches('p') || node.querySelector('p'));
      if (paragraph) length += node.textContent?.length ?? 0;
    }
  }
  return length;
}

/** True while every text node that was read is still in the page. */
function isStanding(map: TextMap): boolean {
  for (const node of map.nodes()) if (!node.isConnected) return false;
  return true;
}

/** Resolves when the page's content has been quiet for a while, or the longest wait is over. */
export async function settled(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      resolve();
    };
    let timer = setTimeout(finish, QUIET / 2);
    const last = setTimeout(finish, LONGEST_WAIT);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, QUIET / 2);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    signal.addEventListener('abort', finish, { once: true });
  });
}
