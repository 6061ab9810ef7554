/** Sites on which Sidelight reads by itself: granted hosts and the gate registered for them. */
import { browser } from './extension.ts';

const GATE_ID = 'gate';

/** Sites that may be read, granted beyond the installation, for example `*://*.unian.net/*`. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !isLookupOrigin(origin));
}

/** Hosts for look-ups and feeds are asked for over one scheme, sites to read over either. */
function isLookupOrigin(origin: string): boolean {
  return /^https?:\/\/[^*/]+\/\*$/.test(origin);
}

/** Whether all of these host patterns are granted. */
export async function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/**
 * Registers the gate for exactly these sites, replacing what was registered; none unregisters.
 *
 * @param matches host patterns that are granted
 * @param excluded hosts on which nothing at all is injected
 */
export async function registerGate(
  matches: readonly string[],
  excluded: readonly string[],
): Promise<void> {
  const next = lastChange.then(() => changeGate(matches, excluded));
  // The next change waits for this one, whatever becomes of it.
  lastChange = next.catch(() => undefined);
  await next;
}

/**
 * Settings and permissions change at the same moment when a reader agrees: of two changes of the
 * registration at once, one finds a script registered, or gone, that it has just been told is not.
 */
let lastChange: Promise<void> = Promise.resolve();

async function changeGate(matches: readonly string[], excluded: readonly string[]): Promise<void> {
  const ids = [GATE_ID];
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const gate = {
    id: GATE_ID,
    js: ['gate.js'],
    matches: [...matches],
    excludeMatches: excluded.filter(isPatternHost).map((host) => `*://${host}/*`),
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (isRegistered) await browser.scripting.updateContentScripts([gate]);
  else await browser.scripting.registerContentScripts([gate]);
}

/**
 * Whether a host can stand in a pattern. One wrong pattern and the browser takes none of them; a host
 * that is no name (an IPv6 address) is looked at again when its gate reports an article.
 */
function isPatternHost(host: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)*$/.test(host);
}

/** Hears that access to sites was given or taken back. */
export function onOriginsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
