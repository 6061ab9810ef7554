/** The gate without the extension around it: what it finds is written on the window. */
import { watchForArticle } from '../../lib/page/watch-for-article.ts';

declare global {
  /** How often the gate called. */
  var articlesFound: number;
}

globalThis.articlesFound = 0;
watchForArticle(window, () => {
  globalThis.articlesFound++;
});
