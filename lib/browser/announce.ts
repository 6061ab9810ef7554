import { browser } from './extension.ts';

/**
 * Tells the background that this page is an article. One plain message, because the gate that
 * sends it may be no larger than a few kB; if nobody answers, the page simply stays unread.
 */
export function announceArticle(): void {
  // Gone once the extension was updated or removed while the page stayed open.
  if (browser.runtime?.id === undefined) return;
  const heard: Promise<unknown> = browser.runtime.sendMessage({
    sidelight: 'request',
    type: 'gate/article-found',
    request: {},
  });
  heard.catch(() => undefined);
}
