import { outletAt } from '../../../scripts/newsstand/outlets.ts';
import type { Newsstand } from '../../../scripts/newsstand/server.ts';

/**
 * Where the browsers call by themselves, seen without any extension: updates, lists and accounts
 * of Chromium and Firefox. The extension has no reason to ask any of them, ever.
 */
const BROWSERS_OWN = [
  'googleapis.com',
  'google.com',
  'gstatic.com',
  'gvt1.com',
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'firefox.com',
];

function isBrowsersOwn(host: string): boolean {
  return BROWSERS_OWN.some((own) => host === own || host.endsWith(`.${own}`));
}

/** Requests to places that are neither the newsstand's nor the browser maker's. */
export function strangers(stand: Newsstand): readonly string[] {
  return stand.seen
    .filter(({ url }) => {
      const { hostname } = new URL(url);
      return outletAt(hostname) === null && !isBrowsersOwn(hostname);
    })
    .map(({ method, url }) => `${method} ${url}`);
}

/** What the newsstand's outlets were asked for, as `METHOD address` with how often. */
export function asked(stand: Newsstand): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { method, url } of stand.seen) {
    if (outletAt(new URL(url).hostname) === null) continue;
    const key = `${method} ${url}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
