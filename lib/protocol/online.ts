/** Look-ups on the network. Part of `Requests` in `lib/protocol.ts`. */
import type { OnlineFailure, OnlineLogEntry } from '../model/online.ts';
import type { ReportSource } from '../model/report.ts';
import type { Result } from '../model/result.ts';
import type { LookupOffer, LookupView } from '../views/card-types.ts';
import type { ReportsView } from '../views/coverage-types.ts';
import type { RolesOf, TabRef } from './senders.ts';

export interface OnlineRequests {
  /** Look a name up on the network; refused without the reader's consent for the hosts. */
  'online/look-up': {
    request: { readonly query: LookupOffer['query'] };
    answer: Result<LookupView, OnlineFailure>;
  };
  /** Search a source for other reports of the tab's article; refused without consent. */
  'online/search': {
    request: TabRef & { readonly source: ReportSource };
    answer: Result<ReportsView, OnlineFailure>;
  };
  /** Every request that was sent, the newest first. */
  'online/log': { request: Record<never, never>; answer: readonly OnlineLogEntry[] };
  /** Empty the log and forget what was looked up. */
  'online/forget': { request: Record<never, never>; answer: null };
}

/** Who may send what. */
export const ONLINE_ROLES: RolesOf<OnlineRequests> = {
  'online/look-up': ['frame', 'page'],
  'online/search': ['frame', 'page'],
  'online/log': ['page'],
  'online/forget': ['page'],
};
