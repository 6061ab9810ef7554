/** The reader's own names. Part of `Requests` in `lib/protocol.ts`. */
import type { Correction } from '../model/correction.ts';
import type { EntityId } from '../model/knowledge.ts';
import type {
  NamedDraft,
  NameForms,
  OwnNameDraft,
  OwnNamesImport,
  OwnNamesView,
} from '../views/pack-types.ts';
import type { RolesOf } from './senders.ts';

export interface OwnNamesRequests {
  'own-names/list': { request: Record<never, never>; answer: OwnNamesView };
  /** Keep a name of the reader's own, in place of the one that has its `id`. */
  'own-names/save': {
    request: { readonly draft: NamedDraft };
    answer: { readonly id: EntityId };
  };
  'own-names/remove': { request: { readonly id: EntityId }; answer: null };
  /** Under which forms the names of a draft would be found. */
  'own-names/forms': {
    request: { readonly draft: OwnNameDraft };
    answer: readonly NameForms[];
  };
  'own-names/put-correction': { request: { readonly correction: Correction }; answer: null };
  'own-names/remove-correction': { request: { readonly id: string }; answer: null };
  /** Own names and corrections as the text of one file, see docs/own-names.md. */
  'own-names/export': { request: Record<never, never>; answer: { readonly text: string } };
  'own-names/import': { request: { readonly text: string }; answer: OwnNamesImport };
}

/** Who may send what. */
export const OWN_NAMES_ROLES: RolesOf<OwnNamesRequests> = {
  'own-names/list': ['page'],
  'own-names/save': ['page'],
  'own-names/remove': ['page'],
  'own-names/forms': ['page'],
  'own-names/put-correction': ['page'],
  'own-names/remove-correction': ['page'],
  'own-names/export': ['page'],
  'own-names/import': ['page'],
};
