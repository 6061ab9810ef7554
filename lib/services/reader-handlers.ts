/** What the reader in a page asks, and what follows its article. */
import { tellFrames, tellReader } from '../browser/server.ts';
import { injectReader, setBadge } from '../browser/tabs.ts';
import { failureText } from '../i18n/failure-text.ts';
import type { Article } from '../model/news.ts';
import { siteOf } from '../text/canonical-url.ts';
import type { Overlay } from '../views/mark-types.ts';
import { calmButton } from './button-warning.ts';
import { paintedHighlights } from './highlights.ts';
import { marksOf } from './marks.ts';
import type { Services } from './services.ts';
import { changeSettings, readerSettings, readSettings, translatorNow } from './settings.ts';
import { hostOf } from './sites.ts';
import type { HandlersFor } from './stored.ts';
import { tabOf } from './tab-of.ts';
import { changeTab, readTab } from './tab-states.ts';

/** The handlers of `gate/…` and `reader/…`. */
export function readerHandlers(services: Services): HandlersFor<'gate' | 'reader'> {
  return {
    'gate/article-found': async (_request, sender) => {
      const tabId = tabOf(sender);
      // What is known by name is opened while the page is being read.
      services.analyzer.prepare();
      const { sitesOff } = await readSettings();
      if (!sitesOff.includes(hostOf(sender.url) ?? '')) await injectReader(tabId);
      return null;
    },
    'reader/article': async ({ readingId, article }, sender) => {
      const tabId = tabOf(sender);
      // What may be painted depends on where the browser says that the page is from.
      const site = siteOf(sender.url ?? article.url);
      const read = {
        readingId,
        article,
        site,
        status: 'article',
        cardStart: null,
        question: null,
      } as const;
      const [tab, names, settings, highlights] = await Promise.all([
        changeTab(tabId, { ...read, readAt: services.now() }),
        services.analyzer.names(readingId, article),
        readSettings().then(readerSettings),
        paintedHighlights(services.db, article, site),
      ]);
      const overlay = { marks: marksOf(names), highlights };
      setTimeout(() => void finishReading(services, tabId, read, overlay));
      return { ...overlay, settings, openSidebar: tab.sidebarOpen };
    },
    'reader/nothing': async ({ readingId, reason, detail }, sender) => {
      const tabId = tabOf(sender);
      await changeTab(tabId, {
        readingId,
        status: reason,
        article: null,
        question: null,
        detail: detail ?? '',
      });
      tellFrames({ type: 'tab-changed', tabId });
      await saveIfAsked(services, tabId, readingId);
      return null;
    },
    'reader/card': async ({ start }, sender) => {
      const tabId = tabOf(sender);
      await changeTab(tabId, { cardStart: start });
      tellFrames({ type: 'card-changed', tabId });
      return null;
    },
    'reader/sidebar': async ({ open }, sender) => {
      await changeTab(tabOf(sender), { sidebarOpen: open });
      return null;
    },
    'reader/width': async ({ width }) => {
      await changeSettings({ sidebarWidth: width });
      return null;
    },
    'reader/frame-blocked': async (_request, sender) => {
      const tabId = tabOf(sender);
      await changeTab(tabId, { sidebarOpen: false });
      await setBadge(tabId, '!');
      return null;
    },
    'reader/not-highlighted': async ({ code }) => {
      const tr = await translatorNow();
      const text =
        tr.find(`highlights.cannot.${code}`) ??
        `${tr.t('highlights.notKept')} ${failureText(tr, code)}`;
      return { text };
    },
    'reader/focus': async ({ start, end }, sender) => {
      tellFrames({ type: 'focus', tabId: tabOf(sender), start, end });
      return null;
    },
  };
}

/**
 * Analyses an article whole, once the page has the marks of what packs know: then the frames may
 * show it, and the page gets the marks of names that nobody knew.
 */
async function finishReading(
  services: Services,
  tabId: number,
  { readingId, article }: { readonly readingId: string; readonly article: Article },
  painted: Overlay,
): Promise<void> {
  const analysis = await services.analyzer.analyze(readingId, article);
  const marks = marksOf(analysis);
  if (JSON.stringify(marks) !== JSON.stringify(painted.marks)) {
    await tellReader(tabId, { type: 'marks', readingId, marks });
  }
  const statements = analysis.attributions.map(({ content: { start, end } }) => ({ start, end }));
  if (statements.length > 0) {
    await tellReader(tabId, { type: 'statements', readingId, statements });
  }
  tellFrames({ type: 'tab-changed', tabId });
  await calmButton(tabId, ['no-article']);
  await saveIfAsked(services, tabId, readingId);
  const { rememberFactChecks } = await import('./claims.ts');
  await rememberFactChecks(services, analysis);
}

/** A key that saves may have waited for this reading; few readings need what saves. */
async function saveIfAsked(services: Services, tabId: number, readingId: string): Promise<void> {
  if (((await readTab(tabId)).saveAsked ?? null) === null) return;
  const { saveAsAsked } = await import('./save-by-key.ts');
  await saveAsAsked(services, tabId, readingId);
}
