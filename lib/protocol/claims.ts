/** Claims that are kept. Part of `Requests` in `lib/protocol.ts`. */
import type { ClaimFileVerdict, ClaimSourceView, ClaimsView } from '../views/claim-types.ts';
import type { ArticleRef, RolesOf } from './senders.ts';

export interface ClaimsRequests {
  'claims/list': { request: Record<never, never>; answer: ClaimsView };
  /** Begin to send a file of fact-checks, or go on with it, as `packs/begin`. */
  'claims/begin': {
    request: { readonly importId: string; readonly size: number };
    answer: { readonly received: number };
  };
  'claims/part': {
    request: { readonly importId: string; readonly offset: number; readonly data: string };
    answer: { readonly received: number };
  };
  /** The file is complete: read it whole and say what it would bring. Changes nothing. */
  'claims/check': {
    request: { readonly importId: string; readonly title: string };
    answer: ClaimFileVerdict;
  };
  /** Take in the claims of the checked file. */
  'claims/install': { request: { readonly importId: string }; answer: ClaimSourceView };
  'claims/cancel': { request: { readonly importId: string }; answer: null };
  /** Remove an import with all that nothing else brought. */
  'claims/remove-source': { request: { readonly sourceId: string }; answer: null };
  /** A piece of the feed of all fact-checks and own claims; `next` is null at its end. */
  'claims/export': {
    request: { readonly after: string | null };
    answer: { readonly text: string; readonly next: string | null };
  };
  /** Follow what an article says at a passage, or do so no more. */
  'claims/follow': {
    request: ArticleRef & {
      readonly start: number;
      readonly end: number;
      readonly follow: boolean;
    };
    answer: null;
  };
  /** Keep a claim of the reader's own. `id` is made by the caller: a retry changes nothing. */
  'claims/write': {
    request: ArticleRef & { readonly id: string; readonly text: string; readonly note: string };
    answer: null;
  };
  /** Follow, hide or annotate a claim that is kept. */
  'claims/set': {
    request: {
      readonly id: string;
      readonly follow?: boolean;
      readonly hide?: boolean;
      readonly note?: string;
    };
    answer: null;
  };
  /** Remove a claim of the reader's own. */
  'claims/remove': { request: { readonly id: string }; answer: null };
}

/** Who may send what. */
export const CLAIMS_ROLES: RolesOf<ClaimsRequests> = {
  'claims/list': ['page'],
  'claims/begin': ['page'],
  'claims/part': ['page'],
  'claims/check': ['page'],
  'claims/install': ['page'],
  'claims/cancel': ['page'],
  'claims/remove-source': ['page'],
  'claims/export': ['page'],
  'claims/follow': ['frame', 'page'],
  'claims/write': ['frame', 'page'],
  'claims/set': ['frame', 'page'],
  'claims/remove': ['page'],
};
