/**
 * Everything that crosses between a page, the extension's pages and the background.
 *
 * Each request is listed once, in the file of its area, with who may send it, what it carries and
 * what comes back; the background refuses a request from a sender whose role is not listed
 * (`REQUEST_ROLES`). An answer is always an `Answer`: anything else (a dying worker answers
 * `undefined`) is a failure.
 */
import type { Settings } from './model/settings.ts';
import type { TextSpan } from './model/text.ts';
import { CLAIMS_ROLES, type ClaimsRequests } from './protocol/claims.ts';
import { COMPARE_ROLES, type CompareRequests } from './protocol/compare.ts';
import { COVERAGE_ROLES, type CoverageRequests } from './protocol/coverage.ts';
import { DATA_ROLES, type DataRequests } from './protocol/data.ts';
import { DESK_ROLES, type DeskRequests } from './protocol/desk.ts';
import { EXCHANGE_ROLES, type ExchangeRequests } from './protocol/exchange.ts';
import { FEEDS_ROLES, type FeedsRequests } from './protocol/feeds.ts';
import { HIGHLIGHTS_ROLES, type HighlightsRequests } from './protocol/highlights.ts';
import { LIBRARY_ROLES, type LibraryRequests } from './protocol/library.ts';
import { NAMES_ROLES, type NamesRequests } from './protocol/names.ts';
import { ONLINE_ROLES, type OnlineRequests } from './protocol/online.ts';
import { OWN_NAMES_ROLES, type OwnNamesRequests } from './protocol/own-names.ts';
import { PACKS_ROLES, type PacksRequests } from './protocol/packs.ts';
import { READING_ROLES, type ReaderSettings, type ReadingRequests } from './protocol/reading.ts';
import type { RolesOf } from './protocol/senders.ts';
import { SETTINGS_ROLES, type SettingsRequests } from './protocol/settings.ts';
import type { Overlay } from './views/mark-types.ts';

export { INCOMING_FILE } from './protocol/data.ts';
export { FOREIGN_FILE } from './protocol/exchange.ts';
export type { ReaderSettings } from './protocol/reading.ts';
export type { ArticleRef, SenderRole, TabRef } from './protocol/senders.ts';

/** Request types: what is asked of the background. */
export interface Requests
  extends ReadingRequests,
    NamesRequests,
    OnlineRequests,
    FeedsRequests,
    LibraryRequests,
    HighlightsRequests,
    DeskRequests,
    CoverageRequests,
    PacksRequests,
    OwnNamesRequests,
    ClaimsRequests,
    DataRequests,
    CompareRequests,
    ExchangeRequests,
    SettingsRequests {}

export type RequestType = keyof Requests;
export type RequestOf<T extends RequestType> = Requests[T]['request'];
export type AnswerOf<T extends RequestType> = Requests[T]['answer'];

/** Who may send what. */
export const REQUEST_ROLES: RolesOf<Requests> = {
  ...READING_ROLES,
  ...NAMES_ROLES,
  ...COVERAGE_ROLES,
  ...ONLINE_ROLES,
  ...FEEDS_ROLES,
  ...LIBRARY_ROLES,
  ...HIGHLIGHTS_ROLES,
  ...DESK_ROLES,
  ...PACKS_ROLES,
  ...OWN_NAMES_ROLES,
  ...CLAIMS_ROLES,
  ...DATA_ROLES,
  ...COMPARE_ROLES,
  ...EXCHANGE_ROLES,
  ...SETTINGS_ROLES,
};

/** The reader's answer to `toggle-sidebar` in a page that lets no frame of ours come up. */
export const FRAMES_BLOCKED = 'frames-blocked';

/** What the background tells the reader in one tab. */
export type ReaderCommand =
  /** Is anybody reading here, and what? The reply is the reading's id, or null. */
  | { readonly type: 'ping' }
  | { readonly type: 'toggle-sidebar' }
  | { readonly type: 'close-sidebar' }
  | { readonly type: 'open-sidebar' }
  /** The reply of a sidebar's is the place that was pointed to before it was up, or null. */
  | { readonly type: 'frame-ready'; readonly frame: 'sidebar' | 'card' }
  | { readonly type: 'reveal'; readonly start: number; readonly end: number }
  | { readonly type: 'scroll-back' }
  /** Mark a passage until another is chosen; null takes the mark away. */
  | { readonly type: 'choose'; readonly span: TextSpan | null }
  | { readonly type: 'resize-card'; readonly height: number }
  | { readonly type: 'close-card' }
  | { readonly type: 'step-name'; readonly by: 1 | -1 }
  /** Read the page again; the card that is open may stay. */
  | { readonly type: 'read-again'; readonly keepCard?: boolean }
  /** More names were found in this reading than its answer held: all marks anew. */
  | { readonly type: 'marks'; readonly readingId: string; readonly marks: Overlay['marks'] }
  /** What was found to be said in this reading: for lines in the margin. */
  | {
      readonly type: 'statements';
      readonly readingId: string;
      readonly statements: readonly TextSpan[];
    }
  /** The passages that are highlighted in this reading have changed: all of them. */
  | {
      readonly type: 'highlights';
      readonly readingId: string;
      readonly highlights: Overlay['highlights'];
    }
  /** Highlight what is selected in the page. */
  | { readonly type: 'highlight-selection' }
  /** Say in the page what became of what a key asked for. */
  | { readonly type: 'say'; readonly tone: 'done' | 'warning'; readonly text: string }
  | { readonly type: 'settings'; readonly settings: ReaderSettings }
  | { readonly type: 'leave' };

/** What the background tells all frames and pages of ours. */
export type FrameEvent =
  | { readonly type: 'tab-changed'; readonly tabId: number }
  | { readonly type: 'card-changed'; readonly tabId: number }
  | { readonly type: 'focus'; readonly tabId: number; readonly start: number; readonly end: number }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  | { readonly type: 'library-changed' }
  | { readonly type: 'highlights-changed' }
  | { readonly type: 'feeds-changed' }
  /** What is followed has changed, or feeds brought something. */
  | { readonly type: 'desk-changed' }
  | { readonly type: 'packs-changed' }
  | { readonly type: 'own-names-changed' }
  | { readonly type: 'claims-changed' }
  /** A file of claims is being checked or taken in: how far, 0 to 1. */
  | { readonly type: 'claims-progress'; readonly importId: string; readonly share: number }
  /** A backup is being written, checked or taken in: done so far, of all. */
  | { readonly type: 'data-progress'; readonly done: number; readonly total: number }
  | { readonly type: 'data-changed' }
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
