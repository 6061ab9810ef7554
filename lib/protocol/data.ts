/** Looking after the reader's data: backups out and in. Part of `Requests` in `lib/protocol.ts`. */
import type {
  BackupVerdict,
  HealthView,
  RestoreOutcome,
  WrittenFile,
  YourDataView,
} from '../views/data-types.ts';
import type { RolesOf } from './senders.ts';

/** The file among the extension's own files into which a page puts what the reader brings. */
export const INCOMING_FILE = 'incoming.zip';

export interface DataRequests {
  'data/state': { request: Record<never, never>; answer: YourDataView };
  /** Write everything into a file; null when it was cancelled. */
  'data/backup': { request: Record<never, never>; answer: WrittenFile | null };
  /** The reader has the file: when that was is kept. */
  'data/backup-taken': { request: { readonly file: string }; answer: null };
  /** Check a file whole: the one brought in, or one kept here. */
  'data/check': { request: { readonly file: string }; answer: BackupVerdict };
  /**
   * Take a file in, or go on with it; before anything is replaced, what is here is kept as a backup.
   * `id` is made by the caller, so that a retry says what was said.
   */
  'data/restore': {
    request: { readonly id: string; readonly file: string; readonly mode: 'merge' | 'replace' };
    answer: RestoreOutcome;
  };
  /** Take back what was begun to be taken in and broken off. */
  'data/undo-restore': { request: Record<never, never>; answer: null };
  /** Forget the file that was brought in. */
  'data/drop': { request: Record<never, never>; answer: null };
  /** Stop what is being done with a file. */
  'data/cancel': { request: Record<never, never>; answer: null };
  /** Whether the library is damaged or half another, as far as is known. */
  'data/health': { request: Record<never, never>; answer: HealthView };
  /** What is there now is all there shall be. */
  'data/accept': { request: Record<never, never>; answer: null };
  /** Remove a database that cannot be opened, and begin an empty one. */
  'data/begin-anew': { request: Record<never, never>; answer: null };
  /** Keep a backup here now. */
  'data/keep': { request: Record<never, never>; answer: null };
}

/** Who may send what. */
export const DATA_ROLES: RolesOf<DataRequests> = {
  'data/state': ['page'],
  'data/backup': ['page'],
  'data/backup-taken': ['page'],
  'data/check': ['page'],
  'data/restore': ['page'],
  'data/undo-restore': ['page'],
  'data/drop': ['page'],
  'data/cancel': ['page'],
  'data/keep': ['page'],
  'data/health': ['page'],
  'data/accept': ['page'],
  'data/begin-anew': ['page'],
};
