/**
 * What is asked of the library. A search in a background that was just woken waits for this file to be
 * evaluated: what articles themselves need is evaluated when one of them is asked for.
 */
import { RequestFailure, tellFrames } from '../browser/server.ts';
import type { ArticleChange } from '../model/library-search.ts';
import { binArticles, restoreArticles } from '../store/articles.ts';
import { answerOnce } from './answer-once.ts';
import { changeThem, cleanTag, renameTag } from './change-library.ts';
import { findSnippets } from './find-snippets.ts';
import { heldUnlessFailed } from './held-unless-failed.ts';
import { tendLibrary } from './library-index.ts';
import { namesIn } from './name-entities.ts';
import { idsFound, searchLibrary, wakeSearch } from './search-library.ts';
import type { Services } from './services.ts';
import { type HandlersFor, stored } from './stored.ts';

export function libraryHandlers(services: Services): HandlersFor<'library'> {
  const { db } = services;
  const changed = (): void => {
    tellFrames({ type: 'library-changed' });
    void tendLibrary(db);
  };
  const article = heldUnlessFailed(async () =>
    (await import('./article-handlers.ts')).articleHandlers(services, changed),
  );
  return {
    'library/save': async (...asked) => (await article.get())['library/save'](...asked),
    'library/open': async (...asked) => (await article.get())['library/open'](...asked),
    'library/card': async (...asked) => (await article.get())['library/card'](...asked),
    'library/wake': async () => {
      await wakeSearch(services);
      return null;
    },
    'library/search': (search) => searchLibrary(services, namesIn(services), search),
    'library/snippets': ({ query, articleIds }) => findSnippets(services, query, articleIds),
    'library/ids': ({ query, filter }) => idsFound(services, query, filter),
    'library/change': async ({ id, articleIds, change }) => {
      const others = await answerOnce('library/change', id, () =>
        stored(() => changeThem(db, articleIds, checkChange(change), services.now())),
      );
      changed();
      return others;
    },
    'library/rename-tag': async ({ id, from, to }) => {
      const name = to === '' ? '' : cleanTag(to);
      if (name === null) throw new RequestFailure('bad-request', 'no tag');
      const renamed = await answerOnce('library/rename-tag', id, () =>
        stored(() => renameTag(db, from, name)),
      );
      changed();
      return renamed;
    },
    'library/delete': async ({ articleIds }) => {
      await stored(() => binArticles(db, articleIds, services.now()));
      changed();
      return null;
    },
    'library/undelete': async ({ articleIds }) => {
      await stored(() => restoreArticles(db, articleIds));
      changed();
      return null;
    },
  };
}

/** @throws RequestFailure for a tag that is none */
function checkChange(change: ArticleChange): ArticleChange {
  if (change.addTag === undefined) return change;
  const addTag = cleanTag(change.addTag);
  if (addTag === null) throw new RequestFailure('bad-request', 'no tag');
  return { ...change, addTag };
}
