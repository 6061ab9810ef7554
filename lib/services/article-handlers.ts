/** What is asked of one article: saved from its page, opened, its cards. */
import { RequestFailure } from '../browser/server.ts';
import { articleCard, readingView } from './article-views.ts';
import { calmButton } from './button-warning.ts';
import { saveAnalysis } from './library.ts';
import type { Services } from './services.ts';
import { type HandlersFor, stored } from './stored.ts';
import { tabOf } from './tab-of.ts';
import { readTab } from './tab-states.ts';

type ArticleHandlers = Pick<
  HandlersFor<'library'>,
  'library/save' | 'library/open' | 'library/card'
>;

/** @param changed hears of each change that was stored */
export function articleHandlers(services: Services, changed: () => void): ArticleHandlers {
  return {
    'library/save': async (request, sender) => {
      const tabId = tabOf(sender, request);
      const tab = await readTab(tabId);
      if (!tab.article) throw new RequestFailure('not-stored', 'no article is read in this tab');
      const analysis = await services.analyzer.analyze(tab.readingId, tab.article);
      const saved = await stored(() =>
        saveAnalysis(services.db, analysis, request.id, services.now()),
      );
      changed();
      await calmButton(tabId, ['no-article', 'not-saved']);
      return saved;
    },
    'library/open': ({ articleId, version }) => readingView(services, articleId, version),
    'library/card': async ({ articleId, version, start }) => {
      const opened = await services.openVersion(articleId, version);
      return opened ? articleCard(services, opened.analysis, { start }) : null;
    },
  };
}
