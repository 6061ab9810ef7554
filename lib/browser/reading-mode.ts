/** When Sidelight reads by itself: the reader's choice and the browser's permission together. */
import type { Result } from '../model/result.ts';
import type { ReadingMode } from '../model/settings.ts';
import { ask, removeOrigins, requestOrigins } from './client.ts';

/** The pattern of all sites. */
const ALL_SITES = '*://*/*';
/** The page of ours that may ask where the browser takes no question from a frame. */
const ASKS = 'options.html#reading';

const NOTHING_ASKED: Result<null> = { ok: true, value: null };

/** The host pattern by which a site is asked for: with its subdomains, "www." left out. */
function siteOrigin(host: string): string {
  return `*://*.${host.replace(/^www\./, '')}/*`;
}

/**
 * Changes when Sidelight reads; must be called from a click. What is no longer needed is given
 * back: everything for `click`, access to all sites for `sites`. The browser's answers are `declined`,
 * `elsewhere` and `not-given-back`; any other error is that the choice could not be kept.
 */
export async function chooseMode(mode: ReadingMode): Promise<Result<unknown>> {
  const agreed = mode === 'all' ? await requestOrigins([ALL_SITES], ASKS) : NOTHING_ASKED;
  if (!agreed.ok) return agreed;
  const changed = await ask('settings/set', { change: { mode } });
  if (!changed.ok) return changed;
  const granted = await ask('sites/granted', {});
  const origins = granted.ok ? granted.value.origins : [];
  const needless = mode === 'click' ? origins : mode === 'sites' ? origins.filter(isAll) : [];
  return needless.length > 0 ? removeOrigins(needless) : changed;
}

/** Lets a site be read by itself; must be called from a click. Fails as `chooseMode` does. */
export async function allowSite(host: string): Promise<Result<unknown>> {
  const agreed = await requestOrigins([siteOrigin(host)], ASKS);
  return agreed.ok ? ask('settings/set', { change: { mode: 'sites' } }) : agreed;
}

/** Takes the permission for a host pattern back; `not-given-back` where the browser keeps it. */
export async function forbidSite(origin: string): Promise<Result<unknown>> {
  return removeOrigins([origin]);
}

function isAll(origin: string): boolean {
  return origin === ALL_SITES || origin === '<all_urls>' || /^https?:\/\/\*\/\*$/.test(origin);
}
