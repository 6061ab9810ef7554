/** Look-ups on the network: asked for by the reader, with consent by host, and written down. */
import { RequestFailure } from '../browser/server.ts';
import { hasOrigins } from '../browser/sites.ts';
import { type EntityId, WIKIDATA_ID } from '../model/knowledge.ts';
import type { Lookup, OnlineFailure } from '../model/online.ts';
import type { Result } from '../model/result.ts';
import type { Lang } from '../model/text.ts';
import { type LookupQuery, lookUp } from '../online/look-up.ts';
import type { OnlineClient } from '../online/online-fetch.ts';
import {
  clearLookups,
  clearRequests,
  keepLookup,
  keptLookup,
  listRequests,
} from '../store/online-records.ts';
import { lookupHosts, lookupView } from '../views/build-lookup.ts';
import { searchReports } from './search-reports.ts';
import type { Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';
import { type HandlersFor, stored } from './stored.ts';
import { tabOf } from './tab-of.ts';
import { readTab } from './tab-states.ts';

/** A longer name is no name, UTF-16 units. */
const MAX_NAME = 200;

export function onlineHandlers(services: Services): HandlersFor<'online'> {
  const { db, online } = services;
  return {
    'online/look-up': async ({ query }) => {
      const checked = checkQuery(query);
      const lang = interfaceLanguage(await readSettings());
      const agreed = await mayLookUp(lang);
      const found = agreed
        ? await lookUpOnce(services, online, checked, lang)
        : ({ ok: false, error: 'no-consent' } as const);
      return found.ok ? { ok: true, value: lookupView(found.value) } : found;
    },
    'online/search': async ({ source, ...ref }, sender) => {
      if (source !== 'gdelt' && source !== 'wikinews') {
        throw new RequestFailure('bad-request', 'no such source');
      }
      const tab = await readTab(tabOf(sender, ref));
      if (!tab.article) return { ok: false, error: 'not-found' };
      const analysis = await services.analyzer.analyze(tab.readingId, tab.article);
      return searchReports(services, analysis, source);
    },
    'online/log': () => listRequests(db),
    'online/forget': async () => {
      await stored(() => clearRequests(db));
      await stored(() => clearLookups(db));
      return null;
    },
  };
}

/** Whether the reader agreed to look-ups in a language, and the browser lets us. */
export async function mayLookUp(lang: Lang): Promise<boolean> {
  const { onlineHosts } = await readSettings();
  const hosts = lookupHosts(lang);
  const origins = hosts.map((host) => `https://${host}/*`);
  return hosts.every((host) => onlineHosts.includes(host)) && hasOrigins(origins);
}

/** From what was kept, else from the network; what is found is kept. */
async function lookUpOnce(
  { db, now }: Services,
  client: OnlineClient,
  query: LookupQuery,
  lang: Lang,
): Promise<Result<Lookup, OnlineFailure>> {
  const key = `${lang}:${'id' in query ? query.id : `name:${query.name}`}`;
  const kept = await keptLookup(db, key, now());
  if (kept) return { ok: true, value: kept };
  const found = await lookUp(client, query, lang, now());
  if (found.ok) await stored(() => keepLookup(db, key, found.value));
  return found;
}

/** Messages may be forged: only an id or a short name goes out. */
function checkQuery(query: unknown): LookupQuery {
  const { id, name } = (typeof query === 'object' && query !== null ? query : {}) as {
    id?: unknown;
    name?: unknown;
  };
  if (typeof id === 'string' && WIKIDATA_ID.test(id)) return { id: id as EntityId };
  if (typeof name === 'string' && name.trim() !== '' && name.length <= MAX_NAME) {
    return { name: name.trim() };
  }
  throw new RequestFailure('bad-request', 'nothing to look up');
}
