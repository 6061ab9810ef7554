/** Packs of knowledge. Part of `Requests` in `lib/protocol.ts`. */
import type { PackVerdict, PackView } from '../views/pack-types.ts';
import type { RolesOf } from './senders.ts';

export interface PacksRequests {
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
}

/** Who may send what. */
export const PACKS_ROLES: RolesOf<PacksRequests> = {
  'packs/list': ['page'],
  'packs/begin': ['page'],
  'packs/part': ['page'],
  'packs/check': ['page'],
  'packs/install': ['page'],
  'packs/cancel': ['page'],
  'packs/remove': ['page'],
};
