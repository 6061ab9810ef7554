/** Corrections of names and the notes on them. Part of `Requests` in `lib/protocol.ts`. */
import type { Correction } from '../model/correction.ts';
import type { NameOffer } from '../views/card-types.ts';
import type { RolesOf, TabRef } from './senders.ts';

export interface NamesRequests {
  'names/correct': { request: TabRef & { readonly correction: Correction }; answer: null };
  /** What is known by a name, in any of its forms: for "it is …". */
  'names/find': { request: { readonly query: string }; answer: readonly NameOffer[] };
  /** Take a correction back that was just made. */
  'names/uncorrect': { request: TabRef & { readonly correction: Correction }; answer: null };
  /** The reader's note on `CardView.noteSubject`; an empty text takes it away. */
  'notes/set': { request: { readonly subject: string; readonly text: string }; answer: null };
}

/** Who may send what. */
export const NAMES_ROLES: RolesOf<NamesRequests> = {
  'names/correct': ['frame', 'page'],
  'names/find': ['frame', 'page'],
  'names/uncorrect': ['frame', 'page'],
  'notes/set': ['frame', 'page'],
};
