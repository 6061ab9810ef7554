/** What the background does when asked: one handler for each request of the protocol. */
import { pageUrl } from '../browser/client.ts';
import {
  type Handlers,
  RequestFailure,
  type Sender,
  tellFrames,
  tellReader,
} from '../browser/server.ts';
import { grantedOrigins } from '../browser/sites.ts';
import { injectReader, openTab, openTabs, setBadge, tabUrl } from '../browser/tabs.ts';
import type { Article } from '../model/news.ts';
import type { Settings } from '../model/settings.ts';
import type { ReaderSettings } from '../protocol.ts';
import { correctionId, putCorrection, removeCorrection } from '../store/corrections.ts';
import { writeNote } from '../store/notes.ts';
import { highlightMarks } from '../views/build-highlights.ts';
import type { Overlay, SidebarState } from '../views/types.ts';
import { articleCard, marksOf, sidebarOf } from './article-views.ts';
import { claimHandlers } from './claim-handlers.ts';
import { rememberFactChecks } from './claims.ts';
import { dataHandlers } from './data/handlers.ts';
import { deskHandlers } from './desk.ts';
import { feedHandlers } from './feeds.ts';
import { findNames } from './find-names.ts';
import { highlightHandlers, placedHighlights } from './highlights.ts';
import { libraryHandlers } from './library-handlers.ts';
import { onlineHandlers } from './online.ts';
import { ownNameHandlers } from './own-names.ts';
import { packHandlers } from './packs.ts';
import type { Services } from './services.ts';
import { changeSettings, interfaceLanguage, readerSettings, readSettings } from './settings.ts';
import { applySites, hostOf, setSiteOff } from './sites.ts';
import { type HandlersFor, stored } from './stored.ts';
import { tabOf } from './tab-of.ts';
import { changeTab, readTab, type TabState } from './tab-states.ts';

/** All handlers over the background's services. */
export function requestHandlers(services: Services): Handlers {
  return {
    ...readerHandlers(services),
    ...frameHandlers(services),
    ...libraryHandlers(services),
    ...highlightHandlers(services),
    ...deskHandlers(services),
    ...packHandlers(services),
    ...ownNameHandlers(services),
    ...claimHandlers(services),
    ...dataHandlers(services),
    ...onlineHandlers(services),
    ...feedHandlers(services),
    ...noteHandlers(services),
    ...settingsHandlers(),
  };
}

function readerHandlers(services: Services): HandlersFor<'gate' | 'reader'> {
  return {
    'gate/article-found': async (_request, sender) => {
      const tabId = tabOf(sender);
      // What is known by name is opened while the page is being read.
      void services.knowledge();
      const { sitesOff } = await readSettings();
      if (!sitesOff.includes(hostOf(sender.url) ?? '')) await injectReader(tabId);
      return null;
    },
    'reader/article': async ({ readingId, article }, sender) => {
      const tabId = tabOf(sender);
      const read = { readingId, article, status: 'article', cardStart: null } as const;
      const [before, names, settings, placed] = await Promise.all([
        changeTab(tabId, { ...read, readAt: services.now() }),
        services.analyzer.names(readingId, article),
        readSettings().then(readerSettings),
        placedHighlights(services.db, article),
      ]);
      const overlay = { marks: marksOf(names), highlights: highlightMarks(placed) };
      setTimeout(() => void finishReading(services, tabId, read, overlay));
      return { ...overlay, settings, openSidebar: before.sidebarOpen };
    },
    'reader/nothing': async ({ readingId, reason, detail }, sender) => {
      const tabId = tabOf(sender);
      const status = reason === 'failed' ? 'failed' : 'no-article';
      await changeTab(tabId, { readingId, status, article: null, detail: detail ?? '' });
      tellFrames({ type: 'tab-changed', tabId });
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
      await changeTab(tabId, { frameBlocked: true, sidebarOpen: false });
      await setBadge(tabId, '!');
      return null;
    },
    'reader/focus': async ({ start, end }, sender) => {
      tellFrames({ type: 'focus', tabId: tabOf(sender), start, end });
      return null;
    },
  };
}

/** A longer name is no name, UTF-16 units. */
const MAX_QUERY = 120;

function frameHandlers(services: Services): HandlersFor<'frame' | 'sidebar' | 'card' | 'names'> {
  const command = async (
    request: { readonly tabId?: number },
    sender: Sender,
    message: Parameters<typeof tellReader>[1],
  ): Promise<null> => {
    await tellReader(tabOf(sender, request), message);
    return null;
  };
  return {
    'frame/ready': async ({ frame, ...ref }, sender) => {
      const tabId = tabOf(sender, ref);
      await tellReader(tabId, { type: 'frame-ready', frame });
      return { tabId };
    },
    'sidebar/state': async (request, sender) => sidebarState(services, tabOf(sender, request)),
    'sidebar/reveal': ({ start, end, ...ref }, sender) =>
      command(ref, sender, { type: 'reveal', start, end }),
    'sidebar/choose': ({ span, ...ref }, sender) => command(ref, sender, { type: 'choose', span }),
    'sidebar/close': (request, sender) => command(request, sender, { type: 'close-sidebar' }),
    'sidebar/read-again': async (request, sender) => {
      const tabId = tabOf(sender, request);
      const answer = await tellReader(tabId, { type: 'read-again' });
      if (answer === null) await injectReader(tabId);
      return null;
    },
    'card/view': async (request, sender) => {
      const tab = await readTab(tabOf(sender, request));
      if (!tab.article) return null;
      const analysis = await services.analyzer.analyze(tab.readingId, tab.article);
      const where = request.name === undefined ? { start: tab.cardStart } : { name: request.name };
      return articleCard(services, analysis, where);
    },
    'card/resize': ({ height, ...ref }, sender) =>
      command(ref, sender, { type: 'resize-card', height }),
    'card/close': (request, sender) => command(request, sender, { type: 'close-card' }),
    'names/correct': async (request, sender) => {
      await stored(putCorrection(services.db, request.correction, services.now()));
      services.namesChanged();
      await tellReader(tabOf(sender, request), { type: 'read-again', keepCard: true });
      return null;
    },
    'names/find': async ({ query }) => {
      if (typeof query !== 'string' || query.length > MAX_QUERY) {
        throw new RequestFailure('bad-request', 'no name');
      }
      const lang = interfaceLanguage(await readSettings());
      return findNames(await services.knowledge(), query, lang);
    },
    'names/uncorrect': async (request, sender) => {
      await stored(removeCorrection(services.db, correctionId(request.correction)));
      services.namesChanged();
      await tellReader(tabOf(sender, request), { type: 'read-again', keepCard: true });
      return null;
    },
  };
}

/** A note and its subject at most, UTF-16 units. */
const MAX_NOTE = 4000;
const MAX_SUBJECT = 300;

function noteHandlers({ db, now }: Services): HandlersFor<'notes'> {
  return {
    'notes/set': async ({ subject, text }) => {
      const fits =
        typeof subject === 'string' &&
        typeof text === 'string' &&
        subject.length <= MAX_SUBJECT &&
        text.length <= MAX_NOTE;
      if (!fits) throw new RequestFailure('bad-request', 'no note');
      await stored(writeNote(db, subject, text, now()));
      return null;
    },
  };
}

/** Pages of ours that may be opened by name. */
const OPENABLE = /^(?:library|options|welcome|compare|desk)\.html(?:#[\w-]*)?$/;

function settingsHandlers(): HandlersFor<'settings' | 'sites' | 'page'> {
  return {
    'page/open': async ({ path }) => {
      if (typeof path !== 'string' || !OPENABLE.test(path)) {
        throw new RequestFailure('bad-request', 'no such page');
      }
      await openTab(pageUrl(path));
      return null;
    },
    'settings/get': () => readSettings(),
    'settings/set': async ({ change }) => {
      const settings = await changeSettings(change);
      await applySites(settings);
      await announce(settings);
      return settings;
    },
    'sites/granted': async () => ({ origins: await grantedOrigins() }),
    'sites/set-off': async ({ host, off }) => {
      const settings = await setSiteOff(await readSettings(), host, off);
      await leaveSite(host, off);
      await announce(settings);
      return settings;
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
  tellFrames({ type: 'tab-changed', tabId });
  await rememberFactChecks(services.db, analysis, services.now());
}

/** What the sidebar of a tab shows. The truth is in the tab: a reading that is gone does not count. */
async function sidebarState(services: Services, tabId: number): Promise<SidebarState> {
  const host = hostOf(await tabUrl(tabId));
  const { sitesOff } = await readSettings();
  if (host && sitesOff.includes(host)) return { state: 'site-off', host };
  // The reader is asked first: what it has sent by then is known of the tab afterwards.
  const reading = await tellReader(tabId, { type: 'ping' });
  const tab = await readTab(tabId);
  if (reading === null) return host ? { state: 'no-article', host } : { state: 'restricted' };
  if (reading !== tab.readingId || tab.status === 'reading') return { state: 'reading' };
  return stateOfReading(services, tab, host);
}

async function stateOfReading(
  services: Services,
  tab: TabState,
  host: string | null,
): Promise<SidebarState> {
  if (tab.status === 'failed') return { state: 'failed', message: tab.detail };
  if (!tab.article) return { state: 'no-article', host };
  const analysis = await services.analyzer.analyze(tab.readingId, tab.article);
  const view = await sidebarOf(services, analysis);
  return { state: 'article', host: host ?? hostOf(tab.article.url) ?? '', view };
}

/** Tells everybody about changed settings. */
async function announce(settings: Settings): Promise<void> {
  tellFrames({ type: 'settings-changed', settings });
  const forReader: ReaderSettings = readerSettings(settings);
  const command = { type: 'settings', settings: forReader } as const;
  await Promise.all((await openTabs()).map((tabId) => tellReader(tabId, command)));
}

/** A site switched off is left at once in every tab; its sidebar stays to say so. */
async function leaveSite(host: string, off: boolean): Promise<void> {
  for (const tabId of await openTabs()) {
    if (hostOf(await tabUrl(tabId)) !== host) continue;
    await tellReader(tabId, { type: off ? 'leave' : 'read-again' });
    tellFrames({ type: 'tab-changed', tabId });
  }
}
