/** The sidebar: in a frame beside the page, in the browser's own panel, or in a tab of its own. */
import { render } from 'preact';
import type { SidebarHost } from '../../components/sidebar/sidebar-actions.ts';
import { SidebarApp } from '../../components/sidebar/sidebar-app.tsx';
import {
  ask,
  onActiveTab,
  onEvent,
  onTabPage,
  openPage,
  panelTab,
} from '../../lib/browser/client.ts';
import { followName } from '../../lib/browser/desk-client.ts';
import { highlights } from '../../lib/browser/highlights-client.ts';
import { agreeToHosts, findNames, lookUp, setNote } from '../../lib/browser/online-client.ts';
import { allowSite, chooseMode } from '../../lib/browser/reading-mode.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { FrameEvent, TabRef } from '../../lib/protocol.ts';

const isFrame = window.top !== window;
/** The tab beside which this sidebar stands; null until that is known. */
let ownTab: number | null = null;

/** A frame inside a page is known by its tab; a panel names the tab that it stands beside. */
async function tab(): Promise<TabRef> {
  if (isFrame) return {};
  const tabId = await panelTab(location.search);
  // A panel stays where it is when another tab comes to the front.
  ownTab = tabId ?? ownTab;
  return tabId === undefined ? {} : { tabId };
}

const host: SidebarHost = {
  loadState: async () => ask('sidebar/state', await tab()),
  loadShelves: async () => {
    const shelves = await ask('coverage/of-tab', await tab());
    return shelves.ok ? shelves.value : null;
  },
  loadSettings: () => ask('settings/get', {}),
  loadGranted: async () => {
    const granted = await ask('sites/granted', {});
    return granted.ok ? granted.value.origins : [];
  },
  saveArticle: async (id) => ask('library/save', { ...(await tab()), id }),
  readAgain: async () => ask('sidebar/read-again', await tab()),
  setSiteOff: (site, off) => ask('sites/set-off', { host: site, off }),
  setDensity: (density) => ask('settings/set', { change: { density } }),
  setMode: chooseMode,
  allowSite,
  openLibrary: () => void openPage('library.html'),
  openOptions: () => void openPage('options.html'),
  openArticle: (articleId) => void openPage(`library.html#${articleId}`),
  searchReports: async (source) => {
    const found = await ask('online/search', { ...(await tab()), source });
    return found.ok ? found.value : found;
  },
  followFeed: (url) => void openPage(`options.html#feeds=${encodeURIComponent(url)}`),
  reveal: async ({ start, end }) => {
    await ask('sidebar/reveal', { ...(await tab()), start, end });
  },
  back: async () => {
    await ask('sidebar/back', await tab());
  },
  loadCard: async (name) => ask('card/view', { ...(await tab()), name }),
  correct: async (correction) => (await ask('names/correct', { ...(await tab()), correction })).ok,
  uncorrect: async (correction) =>
    (await ask('names/uncorrect', { ...(await tab()), correction })).ok,
  choose: async (span) => {
    await ask('sidebar/choose', { ...(await tab()), span });
  },
  claims: {
    follow: async ({ start, end }, follow) =>
      (await ask('claims/follow', { ...(await tab()), start, end, follow })).ok,
    write: async (id, text, note) =>
      (await ask('claims/write', { ...(await tab()), id, text, note })).ok,
    set: async (id, change) => (await ask('claims/set', { id, ...change })).ok,
  },
  highlights,
  followStory: async (on, id) => {
    if (on) return (await ask('desk/follow-tab', await tab())).ok;
    return id !== null && (await ask('desk/unfollow', { kind: 'story', id })).ok;
  },
  openDesk: () => void openPage('desk.html'),
  followName,
  findNames,
  setNote,
  lookUp,
  agreeToHosts,
  close: async () => {
    if (isFrame) await ask('sidebar/close', {});
    else window.close();
  },
  onFocus: (listener) => {
    void ready.then((pointed) => pointed && listener(pointed));
    return onEvent((event) => {
      if (event.type === 'focus' && event.tabId === ownTab) listener(event);
    });
  },
  onChange: (listener) => {
    const undoEvents = onEvent((event) => {
      if (event.type === 'settings-changed') listener('settings');
      if (isAboutState(event.type) && !isOfOtherTab(event)) listener('state');
      if (isAboutShelves(event.type)) listener('shelves');
    });
    if (isFrame) return undoEvents;
    // A frame ends with its page; a panel stays, and nobody else tells it of a page that nobody reads.
    const undoActive = onActiveTab(() => listener('state'));
    const undoPage = onTabPage((tabId) => tabId === ownTab && listener('state'));
    return () => {
      undoEvents();
      undoActive();
      undoPage();
    };
  },
};

/** What may change what the sidebar shows of this article. */
const ABOUT_STATE: readonly FrameEvent['type'][] = [
  'tab-changed',
  'library-changed',
  'highlights-changed',
  'claims-changed',
];

function isAboutState(type: FrameEvent['type']): boolean {
  return ABOUT_STATE.includes(type);
}

/** What befalls another tab is no reason to analyse the article of this one. */
function isOfOtherTab(event: FrameEvent): boolean {
  return 'tabId' in event && ownTab !== null && event.tabId !== ownTab;
}

/** What may change what others wrote on the same event, and no more. */
function isAboutShelves(type: FrameEvent['type']): boolean {
  return type === 'desk-changed' || type === 'feeds-changed';
}

/** The reader in the tab knows of us; what was pointed to there before that. */
const ready: Promise<TextSpan | null> = tab()
  .then((ref) => ask('frame/ready', { ...ref, frame: 'sidebar' }))
  .then((known) => {
    if (!known.ok) return null;
    ownTab = known.value.tabId;
    return known.value.pointed;
  });
const app = document.getElementById('app');
if (app) render(<SidebarApp host={host} />, app);
