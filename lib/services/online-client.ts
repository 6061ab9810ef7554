import { hasOrigins } from '../browser/sites.ts';
import { OnlineClient } from '../online/online-fetch.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { lastRequest, logRequest, retryAtOf } from '../store/online-records.ts';
import { readSettings } from './settings.ts';

/** The client for the network: the reader's consent by host, and the log that they can see. */
export function createOnlineClient(db: LibraryDatabase): OnlineClient {
  return new OnlineClient({
    mayAsk: async ({ protocol, host, hostname }) =>
      (await readSettings()).onlineHosts.includes(host) &&
      hasOrigins([`${protocol}//${hostname}/*`]),
    retryAt: (host) => retryAtOf(db, host),
    askedAt: async (host) => (await lastRequest(db, host))?.at ?? null,
    log: (entry) => logRequest(db, entry),
    now: () => Date.now(),
    // Test builds are made with `--mode e2e`; what is shipped reaches nothing without encryption.
    loopback: import.meta.env.MODE === 'e2e',
  });
}
