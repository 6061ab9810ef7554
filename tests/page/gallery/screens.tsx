/** Every screen in every state, drawn from fixture views: `screens[page][state]`. */
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { CardScreen, type CardState } from '../../../components/card/card-app.tsx';
import type {
  ChooserState,
  ComparePart,
  CompareState,
} from '../../../components/compare/compare-actions.ts';
import { CompareChooser } from '../../../components/compare/compare-chooser.tsx';
import { CompareScreen } from '../../../components/compare/compare-screen.tsx';
import type { DeskState, DeskToast } from '../../../components/desk/desk-actions.ts';
import { DeskScreen } from '../../../components/desk/desk-screen.tsx';
import type {
  FileState,
  LibraryToast,
  ListActions,
  ListState,
  ReadingState,
} from '../../../components/library/library-actions.ts';
import { EVERYTHING } from '../../../components/library/library-actions.ts';
import { LibraryList } from '../../../components/library/library-list.tsx';
import { pagesOf } from '../../../components/library/list-pages.ts';
import { ReadingScreen } from '../../../components/library/reading-screen.tsx';
import type { ClaimImportState, ClaimsState } from '../../../components/options/claims-actions.ts';
import { ClaimsScreen } from '../../../components/options/claims-screen.tsx';
import type {
  DataState,
  RestoreState,
  SaveState,
} from '../../../components/options/data/data-actions.ts';
import { DataScreen } from '../../../components/options/data/data-screen.tsx';
import type { ForeignState } from '../../../components/options/data/exchange-actions.ts';
import type {
  FeedsState,
  FeedsToast,
  SearchState,
} from '../../../components/options/feeds/feeds-actions.ts';
import { FeedsScreen } from '../../../components/options/feeds/feeds-screen.tsx';
import { OptionsNav, type OptionsPage } from '../../../components/options/options-nav.tsx';
import { OptionsScreen } from '../../../components/options/options-screen.tsx';
import { OwnNameForm } from '../../../components/options/own-name-form.tsx';
import {
  draftFor,
  type OwnNamesState,
  type OwnNamesToast,
} from '../../../components/options/own-names-actions.ts';
import { OwnNamesScreen } from '../../../components/options/own-names-screen.tsx';
import type { PackImportState, PackListState } from '../../../components/options/packs-actions.ts';
import { PacksScreen } from '../../../components/options/packs-screen.tsx';
import { Sidebar } from '../../../components/sidebar/sidebar.tsx';
import type { SaveStatus, SidebarActions } from '../../../components/sidebar/sidebar-actions.ts';
import { WelcomeScreen } from '../../../components/welcome/welcome-screen.tsx';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import type { LibraryFilter } from '../../../lib/model/library-search.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings.ts';
import type { Lang } from '../../../lib/model/text.ts';
import type { CardView } from '../../../lib/views/card-types.ts';
import type { LibraryView } from '../../../lib/views/library-types.ts';
import type { SidebarState } from '../../../lib/views/sidebar-types.ts';
import { CLAIM_PREVIEW, CLAIMS, CLAIMS_EMPTY } from '../../fixtures/views/claims.ts';
import {
  CHOICES,
  CHOICES_EMPTY,
  CHOICES_NONE,
  COMPARED,
  COMPARED_APART,
} from '../../fixtures/views/compare.ts';
import {
  BROKEN_OFF,
  DAMAGED,
  FOREIGN,
  NO_DATA,
  VERDICT,
  YOUR_DATA,
} from '../../fixtures/views/data.ts';
import { DESK_EMPTY, deskFor } from '../../fixtures/views/desk.ts';
import { FEEDS, FOUND, NO_FEEDS } from '../../fixtures/views/feeds.ts';
import { OWN_NAMES, PREVIEW, STARTER, WIKIDATA } from '../../fixtures/views/knowledge.ts';
import {
  LIBRARY,
  LIBRARY_EMPTY,
  LIBRARY_NONE,
  readingFor,
  SNIPPETS,
} from '../../fixtures/views/library.ts';
import {
  CHANGED,
  cardFor,
  claimsSidebarFor,
  emptySidebarFor,
  lookupFor,
  NOT_SAVED,
  requestLog,
  SAVED,
  sidebarFor,
} from '../../fixtures/views/sidebar.ts';

const DONE = { ok: true, value: null } as const;
const nothing = (): void => undefined;
const inVain = async (): Promise<void> => undefined;
const HOST = 'vestnik.example';

function desk(of: (lang: Lang) => DeskState, toast: DeskToast | null = null): Draw {
  const actions = {
    followItems: async () => true,
    unfollow: async () => true,
    refollow: async () => true,
    read: nothing,
    openArticle: nothing,
    openFeeds: nothing,
  };
  return (lang) => (
    <DeskScreen desk={of(lang)} toast={toast} actions={actions} onUndo={nothing} onRetry={inVain} />
  );
}

function actionsFor(lang: Lang): SidebarActions {
  return {
    reveal: nothing,
    loadCard: async (name) => ({ ok: true, value: cardFor(lang, name) }),
    correct: async () => true,
    uncorrect: async () => true,
    findNames: async () => [],
    setNote: async () => true,
    lookUp: async (query) => ({ ok: true, value: lookupFor(lang, 'id' in query ? 1 : 2) }),
    agreeToHosts: async () => DONE,
    openArticle: nothing,
    claims: {
      follow: async () => true,
      write: async () => true,
      set: async () => true,
    },
    highlights: {
      change: async () => true,
      remove: async () => true,
      restore: async () => true,
    },
    followStory: async () => true,
    followName: async () => true,
    openDesk: nothing,
    save: nothing,
    close: nothing,
    readAgain: nothing,
    setSiteOff: nothing,
    setDensity: nothing,
    setMode: async () => DONE,
    allowSite: async () => DONE,
    followFeed: nothing,
    searchReports: async () => ({ ok: false, error: 'no-consent' }),
    openLibrary: nothing,
    openOptions: nothing,
  };
}

type Draw = (lang: Lang) => VNode;

function sidebar(
  state: (lang: Lang) => SidebarState,
  more: {
    save?: SaveStatus;
    failure?: string;
    initially?: { menu?: boolean; name?: number };
    granted?: boolean;
  } = {},
): Draw {
  return (lang) => (
    <Sidebar
      state={state(lang)}
      settings={{ ...DEFAULT_SETTINGS, mode: more.initially?.menu ? 'sites' : 'click' }}
      save={more.save ?? { status: 'idle' }}
      failure={more.failure ?? null}
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

const agreed = (view: CardView): CardView => ({
  ...view,
  lookup: view.lookup && { ...view.lookup, agreed: true },
});

/** The same screen after a click. */
function clicking(selector: string, draw: Draw): Draw {
  const Clicked = ({ lang }: { lang: Lang }): VNode => {
    useEffect(() => document.querySelector<HTMLElement>(selector)?.click(), []);
    return draw(lang);
  };
  return (lang) => <Clicked lang={lang} />;
}

function listed(view: LibraryView): ListState {
  return { state: 'ready', view, pages: pagesOf(0, view.rows) };
}

function deleted(n: number, headline: string | null): LibraryToast {
  return { kind: 'done', deed: 'deleted', n, headline, tag: '', undo: [] };
}

function list(
  state: ListState,
  more: {
    query?: string;
    full?: boolean;
    damaged?: boolean;
    brokenOff?: boolean;
    unchecked?: boolean;
    toast?: LibraryToast;
    working?: { readonly done: number; readonly total: number };
    selected?: readonly string[];
    filter?: Partial<LibraryFilter>;
  } = {},
): Draw {
  return () => (
    <LibraryList
      list={state}
      asked={{ ...EVERYTHING, query: more.query ?? '', filter: { shelf: 'all', ...more.filter } }}
      storage={{ used: 1_480_000, full: more.full ?? false }}
      health={
        more.unchecked
          ? { ok: false, error: 'lost' }
          : {
              ok: true,
              value: {
                damage: more.damaged ? DAMAGED.damage : null,
                isBrokenOff: more.brokenOff ?? false,
              },
            }
      }
      snippets={new Map(SNIPPETS.map((one) => [one.id, one]))}
      selected={new Set(more.selected)}
      working={more.working ?? null}
      toast={more.toast ?? null}
      actions={LIST_ACTIONS}
    />
  );
}

const LIST_ACTIONS: ListActions = {
  wake: nothing,
  ask: nothing,
  show: nothing,
  stop: nothing,
  retry: inVain,
  check: inVain,
  change: nothing,
  renameTag: nothing,
  remove: nothing,
  undo: nothing,
  select: nothing,
  selectAll: nothing,
  clearSelection: nothing,
};

const NAMES = {
  correct: async () => true,
  uncorrect: async () => true,
  findNames: async () => [],
  setNote: async () => true,
};

function reading(state: (lang: Lang) => ReadingState, file: FileState = { state: 'none' }): Draw {
  return (lang) => (
    <ReadingScreen
      reading={state(lang)}
      file={file}
      onSaveMarkdown={nothing}
      onRestore={nothing}
      density="all"
      onDensity={nothing}
      loadCard={async (_view, name) => ({ ok: true, value: cardFor(lang, name) })}
      names={NAMES}
      nameSelection={nothing}
      onRetry={inVain}
      onGo={nothing}
    />
  );
}

const optionsActions = {
  set: nothing,
  setMode: async () => DONE,
  allowSite: async () => DONE,
  forbidSite: nothing,
  setSiteOff: nothing,
  openWelcome: nothing,
  loadOnlineLog: async () => ({ ok: true as const, value: requestLog() }),
  clearOnlineLog: async () => undefined,
  agreeToHosts: nothing,
  forbidHosts: async () => undefined,
};

/** The last of the three ways of reading. */
const ALL_PAGES = '.level:last-child input';

/** @param refusal why another way of reading is not taken; null where it is */
function options(
  settings: Partial<Settings>,
  granted: readonly string[] = [],
  refusal: string | null = null,
): Draw {
  const setMode = async () => (refusal === null ? DONE : { ok: false as const, error: refusal });
  return () => (
    <OptionsScreen
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      granted={granted}
      version="0.1.0"
      actions={{ ...optionsActions, setMode }}
    />
  );
}

/** A part of the options page as it stands there: under the way to the others. */
function part(page: OptionsPage, screen: VNode): VNode {
  return (
    <>
      <OptionsNav page={page} />
      {screen}
    </>
  );
}

const PACKS: PackListState = { state: 'ready', view: [STARTER, WIKIDATA] };

function packs(list: PackListState, incoming: PackImportState = { state: 'none' }): Draw {
  const actions = {
    choose: nothing,
    cancel: nothing,
    install: nothing,
    remove: nothing,
    retry: inVain,
  };
  return () => part('packs', <PacksScreen list={list} incoming={incoming} actions={actions} />);
}

function feeds(
  list: FeedsState,
  search: SearchState = { state: 'none' },
  toast: FeedsToast | null = null,
): Draw {
  const actions = {
    find: nothing,
    follow: nothing,
    chooseList: nothing,
    saveList: nothing,
    allow: nothing,
    pause: nothing,
    refresh: nothing,
    remove: nothing,
    keep: nothing,
    retry: inVain,
  };
  return () =>
    part(
      'feeds',
      <FeedsScreen
        list={list}
        search={search}
        address=""
        toast={toast}
        refreshing={new Set(['novyny'])}
        actions={actions}
      />,
    );
}

const FOLLOWED: FeedsState = { state: 'ready', view: FEEDS };
const UNFOLLOWED: FeedsState = { state: 'ready', view: NO_FEEDS };

const DATA: DataState = { state: 'ready', view: YOUR_DATA };

function yourData(
  data: DataState,
  restoring: RestoreState = { state: 'none' },
  saving: SaveState = { state: 'none' },
  foreign: ForeignState = { state: 'none' },
): Draw {
  const actions = {
    save: nothing,
    keep: nothing,
    choose: nothing,
    inspect: nothing,
    restore: nothing,
    undoRestore: nothing,
    exportAs: nothing,
    cancelExport: nothing,
    chooseForeign: nothing,
    takeForeign: nothing,
    dropForeign: nothing,
    accept: nothing,
    beginAnew: nothing,
    cancelSave: nothing,
    cancelRestore: nothing,
    retry: inVain,
  };
  return () =>
    part(
      'data',
      <DataScreen
        data={data}
        restoring={restoring}
        saving={saving}
        exporting={{ state: 'none' }}
        foreign={foreign}
        actions={actions}
      />,
    );
}

function claims(
  list: ClaimsState,
  incoming: ClaimImportState = { state: 'none' },
  writing: string | null = null,
): Draw {
  const actions = {
    choose: nothing,
    cancel: nothing,
    install: nothing,
    remove: nothing,
    exportFile: nothing,
    write: async () => true,
    unfollow: nothing,
    show: nothing,
    retry: inVain,
  };
  return () =>
    part(
      'claims',
      <ClaimsScreen
        list={list}
        incoming={incoming}
        toast={null}
        writing={writing}
        actions={actions}
      />,
    );
}

const CLAIM_LISTS: ClaimsState = { state: 'ready', view: CLAIMS };

function ownNames(list: OwnNamesState, toast: OwnNamesToast | null = null): Draw {
  const actions = {
    edit: nothing,
    remove: nothing,
    takeBack: nothing,
    undo: nothing,
    exportFile: nothing,
    importFile: nothing,
    retry: inVain,
  };
  return () => part('own-names', <OwnNamesScreen list={list} toast={toast} actions={actions} />);
}

const newName: Draw = (lang) =>
  part(
    'own-names',
    <main class="options">
      <header class="options-head">
        <h1>{createTranslator(lang).t('own.new')}</h1>
      </header>
      <OwnNameForm
        initially={draftFor('Аркадий Вислоухов', lang)}
        loadForms={async () => [
          {
            lang: 'ru',
            name: 'Аркадий Вислоухов',
            forms: ['Аркадий Вислоухов', 'Аркадия Вислоухова', 'Аркадию Вислоухову'],
          },
        ]}
        onSave={nothing}
        onCancel={nothing}
      />
    </main>,
  );

function welcome(mode: Settings['mode'], browser: 'chrome' | 'firefox'): Draw {
  return () => (
    <WelcomeScreen
      settings={{ ...DEFAULT_SETTINGS, mode }}
      granted={mode === 'sites' ? ['*://*.vestnik.example/*'] : []}
      browser={browser}
      shortcut={browser === 'chrome' ? 'Alt+Shift+S' : null}
      actions={optionsActions}
    />
  );
}

function choosing(chooser: ChooserState, chosen: readonly string[] = []) {
  return (): VNode => (
    <CompareChooser
      chooser={chooser}
      query=""
      chosen={chosen}
      onQuery={nothing}
      onChoose={nothing}
      onCompare={nothing}
      onRetry={inVain}
    />
  );
}

function comparing(compared: CompareState, part: ComparePart = 'table', failure = '') {
  return (): VNode => (
    <CompareScreen
      compared={compared}
      failure={failure || null}
      part={part}
      onRetry={inVain}
      onLeave={nothing}
      onReport={nothing}
      onPrint={nothing}
    />
  );
}

const READY: CompareState = { state: 'ready', view: COMPARED };

export const SCREENS: Readonly<Record<string, Readonly<Record<string, Draw>>>> = {
  sidebar: {
    article: sidebar(article()),
    saved: sidebar(article(SAVED)),
    changed: sidebar(article(CHANGED)),
    saving: sidebar(article(), { save: { status: 'saving' } }),
    'save-failed': sidebar(article(), { save: { status: 'failed', error: 'storage-full' } }),
    menu: sidebar(article(), { initially: { menu: true } }),
    'option-failed': sidebar(article(), { initially: { menu: true }, failure: 'storage-full' }),
    'name-open': sidebar(article(SAVED), { initially: { name: 0 } }),
    claims: sidebar((lang) => ({ state: 'article', host: HOST, view: claimsSidebarFor(lang) })),
    'claim-form': clicking(
      '.claim-tools button:last-child',
      sidebar((lang) => ({ state: 'article', host: HOST, view: claimsSidebarFor(lang) })),
    ),
    empty: sidebar((lang) => ({ state: 'article', host: HOST, view: emptySidebarFor(lang) })),
    'no-feeds': sidebar((lang) => ({
      state: 'article',
      host: HOST,
      view: { ...emptySidebarFor(lang), feeds: 0 },
    })),
    reading: sidebar(() => ({ state: 'reading' })),
    'no-article': sidebar(() => ({ state: 'no-article', host: HOST })),
    unread: sidebar(() => ({ state: 'unread', host: HOST })),
    pdf: sidebar(() => ({ state: 'pdf', host: HOST })),
    foreign: sidebar((lang) => {
      const view = emptySidebarFor(lang);
      const head = { ...view.head, extraction: 'readability' as const, isForeign: true };
      return { state: 'article', host: HOST, view: { ...view, head } };
    }),
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
    consent: clicking('.lookup-offer button', cardOf(2)),
    lookup: clicking(
      '.lookup-offer button',
      card((lang) => ({ state: 'card', view: agreed(cardFor(lang, 0)) })),
    ),
    'lookup-choice': clicking(
      '.lookup-offer button',
      card((lang) => ({ state: 'card', view: agreed(cardFor(lang, 2)) })),
    ),
    'note-field': clicking('.note-offer button', cardOf(1)),
    loading: card(() => ({ state: 'loading' })),
    none: card(() => ({ state: 'none' })),
    failed: card(() => ({ state: 'failed', error: 'lost' })),
  },
  desk: {
    desk: desk((lang) => ({ state: 'ready', view: deskFor(lang) })),
    unfollowed: desk((lang) => ({ state: 'ready', view: deskFor(lang) }), {
      kind: 'given-up',
      last: { what: 'story', id: 's9', title: 'OSCE' },
    }),
    empty: desk(() => ({ state: 'ready', view: DESK_EMPTY })),
    quiet: desk(() => ({ state: 'ready', view: { ...DESK_EMPTY, feeds: 2 } })),
    loading: desk(() => ({ state: 'loading' })),
    failed: desk(() => ({ state: 'failed', error: 'lost' })),
  },
  library: {
    list: list(listed(LIBRARY)),
    deleted: list(listed({ ...LIBRARY, rows: LIBRARY.rows.slice(1), total: 2 }), {
      toast: deleted(1, LIBRARY.rows[0]?.headline ?? ''),
    }),
    full: list(listed(LIBRARY), { full: true }),
    empty: list(listed(LIBRARY_EMPTY)),
    damaged: list(listed(LIBRARY_EMPTY), { damaged: true }),
    unchecked: list(listed(LIBRARY), { unchecked: true }),
    'no-match': list(listed(LIBRARY_NONE), { query: 'Женева' }),
    'none-here': list(listed(LIBRARY_NONE), {
      filter: { tag: 'переговоры', lang: 'uk', from: '2022-01-01' },
    }),
    found: list(listed({ ...LIBRARY, whole: 1, chosen: { name: 'НАТО', speaker: null } }), {
      query: 'переговоры',
      filter: { name: 'Q7184' },
    }),
    selected: list(listed(LIBRARY), { selected: ['a1', 'a2'] }),
    working: list(listed(LIBRARY), { working: { done: 1500, total: 4499 } }),
    preparing: list(listed({ ...LIBRARY, complete: false })),
    'many-deleted': list(listed(LIBRARY), { toast: deleted(3, null) }),
    loading: list({ state: 'loading' }),
    failed: list({ state: 'failed', error: 'lost' }),
    reading: reading((lang) => ({ state: 'ready', view: readingFor(lang) })),
    'reading-deleted': reading(
      (lang) => ({ state: 'ready', view: { ...readingFor(lang), binned: true } }),
      { state: 'saved', name: '2022-01-12 Переговоры в Женеве.md' },
    ),
    'reading-loading': reading(() => ({ state: 'loading' })),
    'reading-missing': reading(() => ({ state: 'missing' })),
    'reading-failed': reading(() => ({ state: 'failed', error: 'failed' })),
  },
  options: {
    fresh: options({}),
    used: options(
      {
        mode: 'sites',
        sitesOff: ['mail.example', 'shop.example'],
        language: 'uk',
        density: 'first',
      },
      ['*://*.vestnik.example/*', '*://*.meridian.example/*'],
    ),
    declined: clicking(ALL_PAGES, options({}, [], 'declined')),
    'not-kept': clicking(ALL_PAGES, options({}, [], 'storage-full')),
  },
  packs: {
    list: packs(PACKS),
    'first-time': packs({ state: 'ready', view: [STARTER] }),
    damaged: packs({ state: 'ready', view: [STARTER, { ...WIKIDATA, damaged: true }] }),
    loading: packs({ state: 'loading' }),
    failed: packs({ state: 'failed', error: 'lost' }),
    sending: packs(PACKS, { state: 'sending', share: 0.42 }),
    checking: packs(PACKS, { state: 'checking', share: 0.8 }),
    update: packs(PACKS, { state: 'preview', preview: PREVIEW, title: 'wikidata.slpack' }),
    new: packs(
      { state: 'ready', view: [STARTER] },
      { state: 'preview', preview: { ...PREVIEW, difference: null }, title: 'wikidata.slpack' },
    ),
    done: packs(PACKS, { state: 'done', title: WIKIDATA.title }),
    bad: packs(PACKS, {
      state: 'bad',
      code: 'bad-record',
      detail: 'record 417: facts[2].start: is no date',
    }),
    full: packs(PACKS, { state: 'failed', error: 'storage-full' }),
    'too-large': packs(PACKS, { state: 'failed', error: 'too-large' }),
  },
  claims: {
    list: claims(CLAIM_LISTS),
    empty: claims({ state: 'ready', view: CLAIMS_EMPTY }),
    loading: claims({ state: 'loading' }),
    failed: claims({ state: 'failed', error: 'lost' }),
    writing: claims(CLAIM_LISTS, { state: 'none' }, 'Дорогу до Нижнего откроют к весне.'),
    checking: claims(CLAIM_LISTS, { state: 'checking', share: 0.31 }),
    preview: claims(CLAIM_LISTS, {
      state: 'preview',
      preview: CLAIM_PREVIEW,
      title: 'datacommons-factcheck.json',
    }),
    same: claims(CLAIM_LISTS, {
      state: 'preview',
      preview: { ...CLAIM_PREVIEW, fresh: 0, skipped: { count: 0, first: [] } },
      title: 'datacommons-factcheck.json',
    }),
    bad: claims(CLAIM_LISTS, { state: 'bad', code: 'truncated', detail: '417' }),
    done: claims(CLAIM_LISTS, { state: 'done', title: 'datacommons-factcheck.json' }),
  },
  names: {
    list: ownNames({ state: 'ready', view: OWN_NAMES }),
    empty: ownNames({ state: 'ready', view: { names: [], corrections: [] } }),
    loading: ownNames({ state: 'loading' }),
    failed: ownNames({ state: 'failed', error: 'lost' }),
    gone: ownNames(
      { state: 'ready', view: OWN_NAMES },
      OWN_NAMES.names[0] ? { kind: 'gone', name: OWN_NAMES.names[0] } : null,
    ),
    'bad-file': ownNames(
      { state: 'ready', view: OWN_NAMES },
      { kind: 'failed', error: 'bad-file', detail: 'names[3]: entity.prior: is no number' },
    ),
    form: newName,
  },
  feeds: {
    list: feeds(FOLLOWED),
    empty: feeds(UNFOLLOWED),
    asking: feeds(UNFOLLOWED, { state: 'asking', host: 'vestnik.example' }),
    found: feeds(UNFOLLOWED, { state: 'found', feeds: FOUND }),
    listed: feeds(UNFOLLOWED, { state: 'listed', feeds: FOUND }),
    problem: feeds(UNFOLLOWED, {
      state: 'problem',
      problem: 'too-slow',
      address: 'vestnik.example',
      twinHost: null,
    }),
    twin: feeds(UNFOLLOWED, {
      state: 'problem',
      problem: 'redirected',
      address: 'vestnik.example',
      twinHost: 'www.vestnik.example',
    }),
    removed: feeds(
      FOLLOWED,
      { state: 'none' },
      { kind: 'removed', title: 'The Meridian', allowed: null },
    ),
    'still-allowed': feeds(
      FOLLOWED,
      { state: 'none' },
      { kind: 'removed', title: 'The Meridian', allowed: 'not-given-back' },
    ),
    removing: clicking('.entry-buttons button:last-child', feeds(FOLLOWED)),
    loading: feeds({ state: 'loading' }),
    failed: feeds({ state: 'failed', error: 'lost' }),
  },
  data: {
    used: yourData(DATA),
    fresh: yourData({ state: 'ready', view: NO_DATA }),
    damaged: yourData({ state: 'ready', view: DAMAGED }),
    'broken-off': yourData({ state: 'ready', view: BROKEN_OFF }),
    unopenable: yourData({
      state: 'ready',
      view: {
        ...DAMAGED,
        counts: {},
        damage: {
          kind: 'unopenable',
          had: { articles: 1284 },
          has: {},
          detail: 'UnknownError: Internal error opening backing store',
        },
      },
    }),
    remind: yourData({ state: 'ready', view: { ...YOUR_DATA, savedAt: null } }),
    saving: yourData(DATA, { state: 'none' }, { state: 'saving', share: 0.4 }),
    saved: yourData(
      DATA,
      { state: 'none' },
      {
        state: 'saved',
        file: {
          file: 'outgoing.zip',
          name: 'sidelight-2021-12-22.zip',
          bytes: 33_400_000,
          checksum: '',
          broken: ['notes Q2: text: is no text'],
        },
      },
    ),
    preview: yourData(DATA, { state: 'preview', file: null, verdict: VERDICT }),
    restoring: yourData(DATA, { state: 'restoring', share: 0.7 }),
    done: yourData(DATA, { state: 'done', added: 31, replaced: 4 }),
    bad: yourData(DATA, {
      state: 'bad',
      code: 'damaged',
      detail: 'versions/0007.ndjson: line 31: article.blocks.4.kind: is none of headline',
    }),
    foreign: yourData(
      DATA,
      { state: 'none' },
      { state: 'none' },
      { state: 'preview', verdict: FOREIGN },
    ),
    full: yourData(DATA, { state: 'failed', error: 'storage-full' }),
    loading: yourData({ state: 'loading' }),
    failed: yourData({ state: 'failed', error: 'lost' }),
  },
  compare: {
    choose: choosing({ state: 'ready', choices: CHOICES }, ['quake-ru', 'quake-en']),
    'choose-none': choosing({ state: 'ready', choices: CHOICES_NONE }),
    'choose-empty': choosing({ state: 'ready', choices: CHOICES_EMPTY }),
    'choose-loading': choosing({ state: 'loading' }),
    'choose-failed': choosing({ state: 'failed', error: 'lost' }),
    table: comparing(READY),
    quotes: comparing(READY, 'quotes'),
    names: comparing(READY, 'names'),
    timeline: comparing(READY, 'timeline'),
    texts: comparing(READY, 'texts'),
    apart: comparing({ state: 'ready', view: COMPARED_APART }, 'table', 'storage-full'),
    'apart-quotes': comparing({ state: 'ready', view: COMPARED_APART }, 'quotes'),
    working: comparing({ state: 'working', done: 1, total: 3 }),
    failed: comparing({ state: 'failed', error: 'lost' }),
    gone: comparing({ state: 'gone' }),
  },
  welcome: {
    fresh: welcome('click', 'chrome'),
    sites: welcome('sites', 'firefox'),
  },
};
