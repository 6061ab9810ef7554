/** What is asked of the library. */
import { RequestFailure, tellFrames } from '../browser/server.ts';
import { binArticle, restoreArticle } from '../store/articles.ts';
import { articleCard, namesIn, readingView } from './article-views.ts';
import { rememberStatements } from './claims.ts';
import { listLibrary, saveAnalysis } from './library.ts';
import type { Services } from './services.ts';
import { type HandlersFor, stored } from './stored.ts';
import { tabOf } from './tab-of.ts';
import { readTab } from './tab-states.ts';

export function libraryHandlers(services: Services): HandlersFor<'library'> {
  const { db } = services;
  return {
    'library/save': async (request, sender) => {
      const tab = await readTab(tabOf(sender, request));
      if (!tab.article) throw new RequestFailure('not-stored', 'no article is read in this tab');
      const analysis = await services.analyzer.analyze(tab.readingId, tab.article);
      const saved = await stored(saveAnalysis(db, analysis, request.id, services.now()));
      await rememberStatements(db, analysis, saved.articleId ?? request.id, services.now());
      tellFrames({ type: 'library-changed' });
      return saved;
    },
    'library/list': ({ query, offset, limit }) =>
      listLibrary(db, namesIn(services), query, offset, limit),
    'library/open': ({ articleId, version }) => readingView(services, articleId, version),
    'library/card': async ({ articleId, version, start }) => {
      const opened = await services.openVersion(articleId, version);
      return opened ? articleCard(services, opened.analysis, { start }) : null;
    },
    'library/delete': async ({ articleId }) => {
      await stored(binArticle(db, articleId, services.now()));
      tellFrames({ type: 'library-changed' });
      return null;
    },
    'library/undelete': async ({ articleId }) => {
      await stored(restoreArticle(db, articleId));
      tellFrames({ type: 'library-changed' });
      return null;
    },
  };
}
