/** What the frames in a page, and the panel, ask. */
import { RequestFailure, type Sender, tellFrames, tellReader } from '../browser/server.ts';
import { injectReader, isTabLoading, tabUrl } from '../browser/tabs.ts';
import type { TextSpan } from '../model/text.ts';
import { correctionId, putCorrection, removeCorrection } from '../store/corrections.ts';
import type { SidebarState } from '../views/sidebar-types.ts';
import { articleCard, sidebarOf } from './article-views.ts';
import { findNames } from './find-names.ts';
import { checkedCorrection } from './own-names-file.ts';
import { rereadTabs } from './reread-tabs.ts';
import type { Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';
import { hostOf } from './sites.ts';
import { type HandlersFor, stored } from './stored.ts';
import { tabOf } from './tab-of.ts';
import { keepQuestion, noteRefused, readTab, type TabState } from './tab-states.ts';

/** A longer name is no name, UTF-16 units. */
const MAX_QUERY = 120;

/** A reader from before an update answers with something else. */
function isSpan(answer: unknown): answer is TextSpan {
  return typeof answer === 'object' && answer !== null && 'start' in answer && 'end' in answer;
}

/** The handlers of the frames, and of names corrected in them. */
export function frameHandlers(
  services: Services,
): HandlersFor<'frame' | 'sidebar' | 'card' | 'names'> {
  const command = async (
    request: { readonly tabId?: number },
    sender: Sender,
    message: Parameters<typeof tellReader>[1],
  ): Promise<null> => {
    await tellReader(tabOf(sender, request), message);
    return null;
  };
  /** The article is read anew where it was corrected; from the library, in all tabs. */
  const corrected = async (ref: { readonly tabId?: number }, sender: Sender): Promise<null> => {
    services.namesChanged();
    tellFrames({ type: 'own-names-changed' });
    if (sender.role === 'page' && ref.tabId === undefined) await rereadTabs();
    else await tellReader(tabOf(sender, ref), { type: 'read-again', keepCard: true });
    return null;
  };
  return {
    'frame/ready': async ({ frame, ...ref }, sender) => {
      const tabId = tabOf(sender, ref);
      const pointed = await tellReader(tabId, { type: 'frame-ready', frame });
      return { tabId, pointed: isSpan(pointed) ? pointed : null };
    },
    'sidebar/state': async (request, sender) => sidebarState(services, tabOf(sender, request)),
    'sidebar/reveal': ({ start, end, ...ref }, sender) =>
      command(ref, sender, { type: 'reveal', start, end }),
    'sidebar/back': (request, sender) => command(request, sender, { type: 'scroll-back' }),
    'sidebar/choose': ({ span, ...ref }, sender) => command(ref, sender, { type: 'choose', span }),
    'sidebar/close': (request, sender) => command(request, sender, { type: 'close-sidebar' }),
    'sidebar/read-again': async (request, sender) => {
      const tabId = tabOf(sender, request);
      const answer = await tellReader(tabId, { type: 'read-again' });
      if (answer === null && !(await injectReader(tabId))) {
        // Of an address that is not known it cannot be told later whether it is the same.
        const url = await tabUrl(tabId);
        if (url !== null) await noteRefused(tabId, url);
      }
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
      const correction = checkedCorrection(request.correction);
      await stored(() => putCorrection(services.db, correction, services.now()));
      return corrected(request, sender);
    },
    'names/find': async ({ query }) => {
      if (typeof query !== 'string' || query.length > MAX_QUERY) {
        throw new RequestFailure('bad-request', 'no name');
      }
      const lang = interfaceLanguage(await readSettings());
      return findNames(await services.knowledge(), query, lang);
    },
    'names/uncorrect': async (request, sender) => {
      const correction = checkedCorrection(request.correction);
      await stored(() => removeCorrection(services.db, correctionId(correction)));
      return corrected(request, sender);
    },
  };
}

/** What the sidebar of a tab shows. The truth is in the tab: a reading that is gone does not count. */
async function sidebarState(services: Services, tabId: number): Promise<SidebarState> {
  const url = await tabUrl(tabId);
  const host = hostOf(url);
  const { sitesOff, mode } = await readSettings();
  if (host && sitesOff.includes(host)) return { state: 'site-off', host };
  // The reader is asked first: what it has sent by then is known of the tab afterwards.
  const reading = await tellReader(tabId, { type: 'ping' });
  const tab = await readTab(tabId);
  // Firefox lets nobody into its viewer of PDF files: the address is all there is to go by.
  if (reading === null && isPdfAddress(url)) return { state: 'pdf', host };
  if (reading === null) {
    if (url === null) return { state: 'unread', host };
    const isRefused = tab.status === 'refused' && tab.detail === url;
    if (isRefused || host === null) return { state: 'restricted' };
    if (mode === 'click') return { state: 'unread', host };
    // Where it reads by itself it has looked, and found none, once the page is there.
    return (await isTabLoading(tabId)) ? { state: 'reading' } : { state: 'no-article', host };
  }
  if (reading !== tab.readingId || tab.status === 'reading' || tab.status === 'refused')
    return { state: 'reading' };
  return stateOfReading(services, tabId, tab, host);
}

async function stateOfReading(
  services: Services,
  tabId: number,
  tab: TabState,
  host: string | null,
): Promise<SidebarState> {
  if (tab.status === 'pdf') return { state: 'pdf', host };
  if (tab.status === 'failed') return { state: 'failed', message: tab.detail };
  if (!tab.article) return { state: 'no-article', host };
  const analysis = await services.analyzer.analyze(tab.readingId, tab.article);
  const view = await sidebarOf(services, analysis, (question) => {
    if (tab.question === null) void keepQuestion(tabId, tab.readingId, question);
  });
  return { state: 'article', host: host ?? hostOf(tab.article.url) ?? '', view };
}

function isPdfAddress(url: string | null): boolean {
  return /^(?:https?|file):[^?#]+\.pdf(?:[?#]|$)/i.test(url ?? '');
}
