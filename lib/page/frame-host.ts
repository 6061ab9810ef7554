/**
 * Where our frames stand in a page: a closed shadow root of one element outside of `body`.
 * What the reader types stays in frames of the extension's own origin; the page sees a box.
 */

/** How often the host is put back when the page removes it; then the page has won. */
const MAX_RETURNS = 5;

export type FrameName = 'sidebar' | 'card';

export interface FrameHost {
  /** The root to put boxes into. */
  readonly root: ShadowRoot;
  /** Makes a frame of ours; `allowTransparency` lets the page shine through around a card. */
  frame(name: FrameName, url: string, title: string): HTMLIFrameElement;
}

/**
 * Puts the host into the page until the signal ends it.
 *
 * @param open only test builds open the root, so that tests can look inside
 */
export function createFrameHost(open: boolean, signal: AbortSignal): FrameHost {
  const host = document.createElement('div');
  // Shown by a rule of frames.css alone, so that nothing stays behind when the extension goes.
  host.setAttribute('data-sl', '');
  setStyle(host, { all: 'initial', display: 'none', position: 'fixed', top: '0' });
  setStyle(host, { width: '0', height: '0' });
  setStyle(host, { 'z-index': '2147483647', 'color-scheme': 'light dark' });
  if (open) host.setAttribute('data-sidelight', '');
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' });
  document.documentElement.append(host);
  keepIn(host, signal);
  return { root, frame: (name, url, title) => createFrame(name, url, title) };
}

function keepIn(host: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || returns >= MAX_RETURNS) return;
    const root: Element | null = document.documentElement;
    if (root === null) return;
    returns++;
    // It may be another one than before.
    observer.observe(root, { childList: true });
    root.append(host);
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}

function createFrame(name: FrameName, url: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.name = '';
  frame.dataset.frame = name;
  // Lets the frame load on pages that demand it of every embedded document.
  Reflect.set(frame, 'credentialless', true);
  setStyle(frame, { all: 'initial', border: '0', display: 'block', width: '100%' });
  setStyle(frame, { height: '100%', 'background-color': 'transparent', visibility: 'inherit' });
  frame.src = url;
  return frame;
}

/** Sets styles that no rule of the page overrides. */
export function setStyle(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(styles)) {
    element.style.setProperty(property, value, 'important');
  }
}
