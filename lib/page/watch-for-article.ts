import { gatherEvidence, isArticlePage } from './detect.ts';

/**
 * When to look, milliseconds after the page came to this address: at once, and twice more for
 * pages that are filled in late.
 */
const LOOKS = [0, 900, 3000] as const;

/** The Navigation API where there is one: https://html.spec.whatwg.org/multipage/nav-history-apis.html */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/**
 * Calls `found` once the window shows an article, and no more after that. Looks again when a
 * single-page site goes to another address. Changes nothing in the page.
 */
export function watchForArticle(window: Window & WithNavigation, found: () => void): void {
  const { document, location } = window;
  const ending = new AbortController();
  let address = '';
  let timer: number | undefined;

  const look = (index: number): void => {
    if (isArticlePage(gatherEvidence(document, location.href))) {
      ending.abort();
      found();
    } else {
      const next = LOOKS[index + 1];
      if (next === undefined) return;
      timer = window.setTimeout(() => look(index + 1), next - (LOOKS[index] ?? 0));
    }
  };
  const start = (): void => {
    const here = location.href.replace(/#(?!!?\/).*$/, '');
    if (here === address || ending.signal.aborted) return;
    address = here;
    window.clearTimeout(timer);
    look(0);
  };

  const { signal } = ending;
  window.navigation?.addEventListener('navigatesuccess', start, { signal });
  window.addEventListener('popstate', start, { signal });
  if (document.head !== null && window.navigation === undefined) {
    // Without that interface a change of the title is the sign of another page.
    const observer = new MutationObserver(start);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
  start();
}
