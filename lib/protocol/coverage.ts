/** Related coverage of a tab's article by itself. Part of `Requests` in `lib/protocol.ts`. */
import type { ShelvesView } from '../views/sidebar-types.ts';
import type { RolesOf, TabRef } from './senders.ts';

export interface CoverageRequests {
  /**
   * What the sidebar shows of coverage, as library and feeds have it now; null where nothing is
   * known of the tab's article yet: then the whole state is to be asked for.
   */
  'coverage/of-tab': { request: TabRef; answer: ShelvesView | null };
}

/** Who may send what. */
export const COVERAGE_ROLES: RolesOf<CoverageRequests> = {
  'coverage/of-tab': ['frame', 'page'],
};
