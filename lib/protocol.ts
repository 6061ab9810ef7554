/**
 * Everything that crosses between a page, the extension's pages and the background.
 *
 * Each request is listed once with who may send it, what it carries and what comes back; the
 * background refuses a request from a sender whose role is not listed (`REQUEST_ROLES`). An
 * answer is always an `Answer`: anything else (a dying worker answers `undefined`) is a failure.
 */
import type { Correction } from './model/correction.ts';
import type { EntityId } from './model/knowledge.ts';
import type { Article } from './model/news.ts';
import type { OnlineFailure, OnlineLogEntry } from './model/online.ts';
import type { Result } from './model/result.ts';
import type { Settings } from './model/settings.ts';
import type {
  NameForms,
  OwnNameDraft,
  OwnNamesImport,
  OwnNamesView,
  PackVerdict,
  PackView,
} from './views/pack-types.ts';
import type {
  CardView,
  LibraryView,
  LookupOffer,
  LookupView,
  NameOffer,
  Overlay,
  ReadingView,
  SavedState,
  SidebarState,
} from './views/types.ts';

/** A content script in a tab, a frame of ours inside a tab, or a page of ours of its own. */
export type SenderRole = 'reader' | 'frame' | 'page';

/** How the frame of a tab is reached: frames in a page know their tab, panels name it. */
export interface TabRef {
  /** Absent in a frame inside the tab itself. */
  readonly tabId?: number;
}

/** Request types: what is asked of the background. */
export interface Requests {
  /** The gate found an article on a granted site: please inject the reader. */
  'gate/article-found': { request: Record<never, never>; answer: null };
  /** The reader has read the page. `readingId` names this reading of this document. */
  'reader/article': {
    request: { readonly readingId: string; readonly article: Article };
    answer: Overlay & {
      readonly settings: ReaderSettings;
      /** The sidebar was open in this tab before: open it again. */
      readonly openSidebar: boolean;
    };
  };
  /** The reader found no article, or could not read the page. */
  'reader/nothing': {
    request: {
      readonly readingId: string;
      readonly reason: 'no-article' | 'failed';
      readonly detail?: string;
    };
    answer: null;
  };
  /** Which name's card to show in the tab's card frame; null hides it. */
  'reader/card': {
    request: { readonly readingId: string; readonly start: number | null };
    answer: null;
  };
  /** The sidebar was opened or closed in the page. */
  'reader/sidebar': { request: { readonly open: boolean }; answer: null };
  /** The reader dragged the sidebar's edge: its new width in CSS pixels. */
  'reader/width': { request: { readonly width: number }; answer: null };
  /** The page let no frame of ours come up: offer the browser's own side panel. */
  'reader/frame-blocked': { request: Record<never, never>; answer: null };
  /** A sentence or name is in focus in the page; the sidebar may follow. */
  'reader/focus': { request: { readonly start: number; readonly end: number }; answer: null };

  /** A frame of ours has come up: the reader in its tab is told. */
  'frame/ready': {
    request: TabRef & { readonly frame: 'sidebar' | 'card' };
    /** The tab that the frame belongs to. */
    answer: { readonly tabId: number };
  };
  'sidebar/state': { request: TabRef; answer: SidebarState };
  /** Scroll the page to a passage and flash it. */
  'sidebar/reveal': {
    request: TabRef & { readonly start: number; readonly end: number };
    answer: null;
  };
  /** Close the sidebar in the tab. */
  'sidebar/close': { request: TabRef; answer: null };
  /** Read the page of the tab again. */
  'sidebar/read-again': { request: TabRef; answer: null };
  /** The name at the card's place, or by its index in the sidebar's names. */
  'card/view': { request: TabRef & { readonly name?: number }; answer: CardView | null };
  /** The card's content has this height in CSS pixels. */
  'card/resize': { request: TabRef & { readonly height: number }; answer: null };
  'card/close': { request: TabRef; answer: null };
  'names/correct': { request: TabRef & { readonly correction: Correction }; answer: null };
  /** What is known by a name, in any of its forms: for "it is …". */
  'names/find': { request: { readonly query: string }; answer: readonly NameOffer[] };
  /** Take a correction back that was just made. */
  'names/uncorrect': { request: TabRef & { readonly correction: Correction }; answer: null };
  /** The reader's note on `CardView.noteSubject`; an empty text takes it away. */
  'notes/set': { request: { readonly subject: string; readonly text: string }; answer: null };

  /** Look a name up on the network; refused without the reader's consent for the hosts. */
  'online/look-up': {
    request: { readonly query: LookupOffer['query'] };
    answer: Result<LookupView, OnlineFailure>;
  };
  /** Every request that was sent, the newest first. */
  'online/log': { request: Record<never, never>; answer: readonly OnlineLogEntry[] };
  /** Empty the log and forget what was looked up. */
  'online/forget': { request: Record<never, never>; answer: null };

  /** Save the tab's article. `id` is made by the caller, so that a retry changes nothing. */
  'library/save': { request: TabRef & { readonly id: string }; answer: SavedState };
  'library/list': {
    request: { readonly query: string; readonly offset: number; readonly limit: number };
    answer: LibraryView;
  };
  'library/open': {
    request: { readonly articleId: string; readonly version?: number };
    answer: ReadingView | null;
  };
  'library/card': {
    request: { readonly articleId: string; readonly version?: number; readonly start: number };
    answer: CardView | null;
  };
  'library/delete': { request: { readonly articleId: string }; answer: null };
  'library/undelete': { request: { readonly articleId: string }; answer: null };

  'packs/list': { request: Record<never, never>; answer: readonly PackView[] };
  /**
   * Begin to send a pack's file of `size` bytes, or go on with it: how much of it is there.
   * `importId` is made by the page.
   */
  'packs/begin': {
    request: { readonly importId: string; readonly size: number };
    answer: { readonly received: number };
  };
  /** The next piece, as base64. The answer says from where to go on. */
  'packs/part': {
    request: { readonly importId: string; readonly offset: number; readonly data: string };
    answer: { readonly received: number };
  };
  /** The file is complete: check it whole and say what it would bring. */
  'packs/check': { request: { readonly importId: string }; answer: PackVerdict };
  /** Make the checked file a pack, in place of the one with its id. */
  'packs/install': { request: { readonly importId: string }; answer: PackView };
  'packs/cancel': { request: { readonly importId: string }; answer: null };
  'packs/remove': { request: { readonly packId: string }; answer: null };

  'own-names/list': { request: Record<never, never>; answer: OwnNamesView };
  /** Keep a name of the reader's own; with an `id` in place of that one. */
  'own-names/save': {
    request: { readonly draft: OwnNameDraft };
    answer: { readonly id: EntityId };
  };
  'own-names/remove': { request: { readonly id: EntityId }; answer: null };
  /** Under which forms the names of a draft would be found. */
  'own-names/forms': {
    request: { readonly draft: OwnNameDraft };
    answer: readonly NameForms[];
  };
  'own-names/put-correction': { request: { readonly correction: Correction }; answer: null };
  'own-names/remove-correction': { request: { readonly id: string }; answer: null };
  /** Own names and corrections as the text of one file, see docs/own-names.md. */
  'own-names/export': { request: Record<never, never>; answer: { readonly text: string } };
  'own-names/import': { request: { readonly text: string }; answer: OwnNamesImport };

  /** Open a page of ours in a tab, for example `library.html#ID`. */
  'page/open': { request: { readonly path: string }; answer: null };

  'settings/get': { request: Record<never, never>; answer: Settings };
  'settings/set': { request: { readonly change: Partial<Settings> }; answer: Settings };
  /** Sites on which reading by itself is granted, as host patterns. */
  'sites/granted': {
    request: Record<never, never>;
    answer: { readonly origins: readonly string[] };
  };
  /** Switch Sidelight off or on for a host; takes effect in open tabs at once. */
  'sites/set-off': { request: { readonly host: string; readonly off: boolean }; answer: Settings };
}

export type RequestType = keyof Requests;
export type RequestOf<T extends RequestType> = Requests[T]['request'];
export type AnswerOf<T extends RequestType> = Requests[T]['answer'];

/** Who may send what. */
export const REQUEST_ROLES: Readonly<Record<RequestType, readonly SenderRole[]>> = {
  'gate/article-found': ['reader'],
  'reader/article': ['reader'],
  'reader/nothing': ['reader'],
  'reader/card': ['reader'],
  'reader/sidebar': ['reader'],
  'reader/width': ['reader'],
  'reader/frame-blocked': ['reader'],
  'reader/focus': ['reader'],
  'frame/ready': ['frame', 'page'],
  'sidebar/state': ['frame', 'page'],
  'sidebar/reveal': ['frame', 'page'],
  'sidebar/close': ['frame', 'page'],
  'sidebar/read-again': ['frame', 'page'],
  'card/view': ['frame', 'page'],
  'card/resize': ['frame'],
  'card/close': ['frame', 'page'],
  'names/correct': ['frame', 'page'],
  'names/uncorrect': ['frame', 'page'],
  'names/find': ['frame', 'page'],
  'notes/set': ['frame', 'page'],
  'online/look-up': ['frame', 'page'],
  'online/log': ['page'],
  'online/forget': ['page'],
  'library/save': ['frame', 'page'],
  'library/list': ['page'],
  'library/open': ['page'],
  'library/card': ['page'],
  'library/delete': ['page'],
  'library/undelete': ['page'],
  'packs/list': ['page'],
  'packs/begin': ['page'],
  'packs/part': ['page'],
  'packs/check': ['page'],
  'packs/install': ['page'],
  'packs/cancel': ['page'],
  'packs/remove': ['page'],
  'own-names/list': ['page'],
  'own-names/save': ['page'],
  'own-names/remove': ['page'],
  'own-names/forms': ['page'],
  'own-names/put-correction': ['page'],
  'own-names/remove-correction': ['page'],
  'own-names/export': ['page'],
  'own-names/import': ['page'],
  'page/open': ['frame', 'page'],
  'settings/get': ['frame', 'page'],
  'settings/set': ['frame', 'page'],
  'sites/granted': ['frame', 'page'],
  'sites/set-off': ['frame', 'page'],
};

/** The settings that the reader in the page needs; none of them tells about the library. */
export type ReaderSettings = Pick<
  Settings,
  'density' | 'marksInSidebarOnly' | 'theme' | 'sidebarWidth'
>;

/** What the background tells the reader in one tab. */
export type ReaderCommand =
  /** Is anybody reading here, and what? The reply is the reading's id, or null. */
  | { readonly type: 'ping' }
  | { readonly type: 'toggle-sidebar' }
  | { readonly type: 'close-sidebar' }
  | { readonly type: 'open-sidebar' }
  | { readonly type: 'frame-ready'; readonly frame: 'sidebar' | 'card' }
  | { readonly type: 'reveal'; readonly start: number; readonly end: number }
  | { readonly type: 'resize-card'; readonly height: number }
  | { readonly type: 'close-card' }
  | { readonly type: 'step-name'; readonly by: 1 | -1 }
  /** Read the page again; the card that is open may stay. */
  | { readonly type: 'read-again'; readonly keepCard?: boolean }
  /** More names were found in this reading than its answer held: all marks anew. */
  | { readonly type: 'marks'; readonly readingId: string; readonly marks: Overlay['marks'] }
  | { readonly type: 'settings'; readonly settings: ReaderSettings }
  | { readonly type: 'leave' };

/** What the background tells all frames and pages of ours. */
export type FrameEvent =
  | { readonly type: 'tab-changed'; readonly tabId: number }
  | { readonly type: 'card-changed'; readonly tabId: number }
  | { readonly type: 'focus'; readonly tabId: number; readonly start: number; readonly end: number }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  | { readonly type: 'library-changed' }
  | { readonly type: 'packs-changed' }
  | { readonly type: 'own-names-changed' }
  /** A pack's file is being checked: bytes looked at, of all. */
  | {
      readonly type: 'pack-progress';
      readonly importId: string;
      readonly done: number;
      readonly total: number;
    };

/** Why a request failed. `lost` means that no answer came: it may be tried again. */
export type RequestError =
  | 'refused'
  | 'bad-request'
  | 'failed'
  | 'lost'
  | 'not-stored'
  | 'storage-full'
  | 'too-large'
  /** A file that was given is not what it should be; the detail says where. */
  | 'bad-file';

/** The one shape of an answer; the mark tells it from the silence of a dying worker. */
export type Answer<T> =
  | { readonly sidelight: 1; readonly ok: true; readonly value: T }
  | {
      readonly sidelight: 1;
      readonly ok: false;
      readonly error: RequestError;
      readonly detail?: string;
    };
