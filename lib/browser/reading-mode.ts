/** When Sidelight reads by itself: the reader's choice and the browser's permission together. */
import type { ReadingMode } from '../model/settings.ts';
import { ask, openPage, removeOrigins, requestOrigins } from './client.ts';

/** The pattern of all sites. */
const ALL_SITES = '*://*/*';

/** The host pattern by which a site is asked for: with its subdomains, "www." left out. */
function siteOrigin(host: string): string {
  return `*://*.${host.replace(/^www\./, '')}/*`;
}

/**
 * Changes when Sidelight reads; must be called from a click. What is no longer needed is given
 * back: everything for `click`, access to all sites for `sites`. False when declined.
 */
export async function chooseMode(mode: ReadingMode): Promise<boolean> {
  if (mode === 'all' && !(await request([ALL_SITES]))) return false;
  const changed = await ask('settings/set', { change: { mode } });
  if (!changed.ok) return false;
  const granted = await ask('sites/granted', {});
  const origins = granted.ok ? granted.value.origins : [];
  const needless = mode === 'click' ? origins : mode === 'sites' ? origins.filter(isAll) : [];
  if (needless.length > 0) await removeOrigins([...needless]);
  return true;
}

/** Lets a site be read by itself; must be called from a click. False when declined. */
export async function allowSite(host: string): Promise<boolean> {
  if (!(await request([siteOrigin(host)]))) return false;
  return (await ask('settings/set', { change: { mode: 'sites' } })).ok;
}

/** Takes the permission for a host pattern back. */
export async function forbidSite(origin: string): Promise<boolean> {
  return removeOrigins([origin]);
}

/**
 * Asks the browser. Where it takes no such question from a frame inside a page, the options page
 * is opened, which may ask.
 */
async function request(origins: readonly string[]): Promise<boolean> {
  try {
    return await requestOrigins([...origins]);
  } catch {
    await openPage('options.html#reading');
    return false;
  }
}

function isAll(origin: string): boolean {
  return origin === ALL_SITES || origin === '<all_urls>' || /^https?:\/\/\*\/\*$/.test(origin);
}
