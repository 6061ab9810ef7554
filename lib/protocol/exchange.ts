/** Files of other programs, out and in. Part of `Requests` in `lib/protocol.ts`. */
import type { WrittenFile } from '../views/data-types.ts';
import type {
  ExportFormat,
  ForeignTaken,
  ForeignVerdict,
  ToReadList,
} from '../views/exchange-types.ts';
import type { RolesOf } from './senders.ts';

/** The file among the extension's own files into which a page puts a file of another program. */
export const FOREIGN_FILE = 'foreign';

export interface ExchangeRequests {
  /** Write a file for other programs: of all that is saved, or of one article (its newest version). */
  'exchange/export': {
    request: {
      readonly format: ExportFormat;
      readonly articleId?: string;
      readonly version?: number;
    };
    answer: WrittenFile | null;
  };
  /** Say what is in the file that was brought in. */
  'exchange/read': { request: Record<never, never>; answer: ForeignVerdict };
  /**
   * Take it in; the same again changes nothing. `id` is made by the caller, so that a retry says what
   * was said.
   */
  'exchange/take': { request: { readonly id: string }; answer: ForeignTaken | null };
  'exchange/drop': { request: Record<never, never>; answer: null };
  'to-read/list': {
    request: { readonly offset: number; readonly limit: number };
    answer: ToReadList;
  };
  'to-read/remove': { request: { readonly urlKey: string }; answer: null };
}

/** Who may send what. */
export const EXCHANGE_ROLES: RolesOf<ExchangeRequests> = {
  'exchange/export': ['page'],
  'exchange/read': ['page'],
  'exchange/take': ['page'],
  'exchange/drop': ['page'],
  'to-read/list': ['page'],
  'to-read/remove': ['page'],
};
