/** What is asked of the library. */
import { RequestFailure, tellFrames } from '../browser/server.ts';
import type { ArticleChange } from '../model/library-search.ts';
import { binArticles, restoreArticles } from '../store/articles.ts';
import { answerOnce } from './answer-once.ts';
import { articleCard, namesIn, readingView } from './article-views.ts';
import { calmButton } from './button-warning.ts';
import { changeThem, cleanTag, renameTag } from './change-library.ts';
import { findSnippets } from './find-snippets.ts';
import { saveAnalysis } from './library.ts';
import { tendLibrary } from './library-index.ts';
import { idsFound, searchLibrary, wakeSearch } from './search-library.ts';
import type { Services } from './services.ts';
import { type HandlersFor, stored } from './stored.ts';
import { tabOf } from './tab-of.ts';
import { readTab } from './tab-states.ts';

export function libraryHandlers(services: Services): HandlersFor<'library'> {
  const { db } = services;
  const changed = (): void => {
    tellFrames({ type: 'library-changed' });
    void tendLibrary(db);
  };
  return {
    'library/save': async (request, sender) => {
      const tabId = tabOf(sender, request);
      const tab = await readTab(tabId);
      if (!tab.article) throw new RequestFailure('not-stored', 'no article is read in this tab');
      const analysis = await services.analyzer.analyze(tab.readingId, tab.article);
      const saved = await stored(() => saveAnalysis(db, analysis, request.id, services.now()));
      changed();
      await calmButton(tabId, ['no-article', 'not-saved']);
      return saved;
    },
    'library/wake': async () => {
      await wakeSearch(services);
      return null;
    },
    'library/search': (search) => searchLibrary(services, namesIn(services), search),
    'library/snippets': ({ query, articleIds }) => findSnippets(services, query, articleIds),
    'library/ids': ({ query, filter }) => idsFound(services, query, filter),
    'library/open': ({ articleId, version }) => readingView(services, articleId, version),
    'library/card': async ({ articleId, version, start }) => {
      const opened = await services.openVersion(articleId, version);
      return opened ? articleCard(services, opened.analysis, { start }) : null;
    },
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
