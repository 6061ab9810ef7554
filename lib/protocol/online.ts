/** Look-ups on the network. Part of `Requests` in `lib/protocol.ts`. */
import type { OnlineFailure, OnlineLogEntry } from '../model/online.ts';
import type { Result } from '../model/result.ts';
import type { LookupOffer, LookupView } from '../views/types.ts';
import type { RolesOf } from './senders.ts';

export interface OnlineRequests {
  /** Look a name up on the network; refused without the reader's consent for the hosts. */
  'online/look-up': {
    request: { readonly query: LookupOffer['query'] };
    answer: Result<LookupView, OnlineFailure>;
  };
  /** Every request that was sent, the newest first. */
  'online/log': { request: Record<never, never>; answer: readonly OnlineLogEntry[] };
  /** Empty the log and forget what was looked up. */
  'online/forget': { request: Record<never, never>; answer: null };
}

/** Who may send what. */
export const ONLINE_ROLES: RolesOf<OnlineRequests> = {
  'online/look-up': ['frame', 'page'],
  'online/log': ['page'],
  'online/forget': ['page'],
};
