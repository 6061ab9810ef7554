/** Comparing saved articles. Part of `Requests` in `lib/protocol.ts`. */
import type {
  CompareChoices,
  CompareReport,
  CompareView,
  ReportFormat,
} from '../views/compare-types.ts';
import type { RolesOf } from './senders.ts';

export interface CompareRequests {
  /** What can be compared: suggested sets, and articles whose headline or outlet has the words. */
  'compare/choices': { request: { readonly query: string }; answer: CompareChoices };
  /** Read one article, so that comparing it is quick; false where it is no longer kept. */
  'compare/prepare': { request: { readonly articleId: string }; answer: boolean };
  /** Two to six articles side by side, in the given order; null where fewer than two are kept. */
  'compare/view': {
    request: { readonly articleIds: readonly string[] };
    answer: CompareView | null;
  };
  /** The same as a file. */
  'compare/report': {
    request: { readonly articleIds: readonly string[]; readonly format: ReportFormat };
    answer: CompareReport | null;
  };
}

/** Who may send what. */
export const COMPARE_ROLES: RolesOf<CompareRequests> = {
  'compare/choices': ['page'],
  'compare/prepare': ['page'],
  'compare/view': ['page'],
  'compare/report': ['page'],
};
