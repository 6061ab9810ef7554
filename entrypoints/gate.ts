import { defineUnlistedScript } from '#imports';
import { announceArticle } from '../lib/browser/announce.ts';
import { watchForArticle } from '../lib/page/watch-for-article.ts';

/**
 * The only script that runs by itself on the reader's sites. It is registered at run time, and
 * no content script in WXT's sense, because those announce themselves to the page.
 */
export default defineUnlistedScript(() => {
  watchForArticle(window, announceArticle);
});
