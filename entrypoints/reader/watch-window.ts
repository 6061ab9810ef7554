/** What befalls the window while a reader is in it. */
export interface WindowWatch {
  /** Escape, pressed in the page itself. */
  readonly onEscape: () => void;
  readonly onScroll: () => void;
  readonly onResize: () => void;
  /** The page goes into the back/forward cache. */
  readonly onKept: () => void;
  /** It is back out of the cache, as it was. */
  readonly onBack: () => void;
}

/** Watches the window until the signal ends it. */
export function watchWindow(watch: WindowWatch, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.isTrusted) watch.onEscape();
  };
  const hidden = (event: PageTransitionEvent): void => {
    if (event.persisted) watch.onKept();
  };
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) watch.onBack();
  };
  window.addEventListener('keydown', pressed, { signal });
  window.addEventListener('scroll', () => watch.onScroll(), { signal, passive: true });
  window.addEventListener('resize', () => watch.onResize(), { signal });
  window.addEventListener('pagehide', hidden, { signal });
  window.addEventListener('pageshow', shown, { signal });
}
