/** Settings, sites, and the pages of the extension. Part of `Requests` in `lib/protocol.ts`. */
import type { Settings } from '../model/settings.ts';
import type { RolesOf } from './senders.ts';

export interface SettingsRequests {
  /** Open a page of ours in a tab, for example `library.html#ID`. */
  'page/open': { request: { readonly path: string }; answer: null };
  'settings/get': { request: Record<never, never>; answer: Settings };
  'settings/set': { request: { readonly change: Partial<Settings> }; answer: Settings };
  /** Note the reader's consent to ask hosts, or that it was taken back. */
  'settings/online-hosts': {
    request: { readonly hosts: readonly string[]; readonly agreed: boolean };
    answer: Settings;
  };
  /** Sites on which reading by itself is granted, as host patterns. */
  'sites/granted': {
    request: Record<never, never>;
    answer: { readonly origins: readonly string[] };
  };
  /** Switch Sidelight off or on for a host; takes effect in open tabs at once. */
  'sites/set-off': { request: { readonly host: string; readonly off: boolean }; answer: Settings };
}

/** Who may send what. */
export const SETTINGS_ROLES: RolesOf<SettingsRequests> = {
  'page/open': ['frame', 'page'],
  'settings/get': ['frame', 'page'],
  'settings/set': ['frame', 'page'],
  'settings/online-hosts': ['frame', 'page'],
  'sites/granted': ['frame', 'page'],
  'sites/set-off': ['frame', 'page'],
};
