/** Every screen in every state, drawn from fixture views: `screens[page][state]`. */
import type { VNode } from 'preact';
import { CardScreen, type CardState } from '../../../components/card/card-app.tsx';
import { Sidebar } from '../../../components/sidebar/sidebar.tsx';
import type { SaveStatus, SidebarActions } from '../../../components/sidebar/sidebar-actions.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import type { Lang } from '../../../lib/model/text.ts';
import type { SidebarState } from '../../../lib/views/types.ts';
import {
  CHANGED,
  cardFor,
  emptySidebarFor,
  NOT_SAVED,
  SAVED,
  sidebarFor,
} from '../../fixtures/views/sidebar.ts';

const nothing = (): void => undefined;
const HOST = 'vestnik.example';

function actionsFor(lang: Lang): SidebarActions {
  return {
    reveal: nothing,
    loadCard: async (name) => cardFor(lang, name),
    correct: async () => true,
    openArticle: nothing,
    save: nothing,
    close: nothing,
    readAgain: nothing,
    setSiteOff: nothing,
    setDensity: nothing,
    setMode: async () => true,
    allowSite: async () => true,
    openLibrary: nothing,
    openOptions: nothing,
  };
}

type Draw = (lang: Lang) => VNode;

function sidebar(
  state: (lang: Lang) => SidebarState,
  more: {
    save?: SaveStatus;
    initially?: { menu?: boolean; name?: number };
    granted?: boolean;
  } = {},
): Draw {
  return (lang) => (
    <Sidebar
      state={state(lang)}
      settings={{ ...DEFAULT_SETTINGS, mode: more.initially?.menu ? 'sites' : 'click' }}
      save={more.save ?? { status: 'idle' }}
      granted={more.granted ?? false}
      actions={actionsFor(lang)}
      {...(more.initially && { initially: more.initially })}
    />
  );
}

const article =
  (saved = NOT_SAVED) =>
  (lang: Lang): SidebarState => ({ state: 'article', host: HOST, view: sidebarFor(lang, saved) });

function card(state: (lang: Lang) => CardState): Draw {
  return (lang) => (
    <CardScreen
      state={state(lang)}
      host={{ ...actionsFor(lang), close: nothing, onHeight: nothing }}
    />
  );
}

const cardOf = (index: number): Draw =>
  card((lang) => ({ state: 'card', view: cardFor(lang, index) }));

export const SCREENS: Readonly<Record<string, Readonly<Record<string, Draw>>>> = {
  sidebar: {
    article: sidebar(article()),
    saved: sidebar(article(SAVED)),
    changed: sidebar(article(CHANGED)),
    saving: sidebar(article(), { save: { status: 'saving' } }),
    'save-failed': sidebar(article(), { save: { status: 'failed', error: 'storage-full' } }),
    menu: sidebar(article(), { initially: { menu: true } }),
    'name-open': sidebar(article(SAVED), { initially: { name: 0 } }),
    empty: sidebar((lang) => ({ state: 'article', host: HOST, view: emptySidebarFor(lang) })),
    reading: sidebar(() => ({ state: 'reading' })),
    'no-article': sidebar(() => ({ state: 'no-article', host: HOST })),
    'site-off': sidebar(() => ({ state: 'site-off', host: HOST })),
    restricted: sidebar(() => ({ state: 'restricted' })),
    failed: sidebar(() => ({ state: 'failed', message: 'TypeError: body is null' })),
  },
  card: {
    person: cardOf(0),
    'person-changed': cardOf(1),
    unknown: cardOf(2),
    organization: cardOf(3),
    metonym: cardOf(11),
    loading: card(() => ({ state: 'loading' })),
    none: card(() => ({ state: 'none' })),
    failed: card(() => ({ state: 'failed', error: 'lost' })),
  },
};
