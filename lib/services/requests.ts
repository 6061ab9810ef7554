/** What the background does when asked: one handler for each request of the protocol. */
import type { Handlers } from '../browser/server.ts';
import { readerHandlers } from './reader-handlers.ts';
import type { Services } from './services.ts';
import { whenAsked } from './when-asked.ts';

const frames = () => import('./frame-handlers.ts');
const exchange = () => import('./exchange/handlers.ts');
const settings = () => import('./settings-handlers.ts');

/**
 * All handlers over the background's services. What the reader in a page asks is ready at once; the
 * rest is evaluated when it is asked for.
 */
export function requestHandlers(services: Services): Handlers {
  return {
    ...readerHandlers(services),
    ...whenAsked('frame', async () => (await frames()).frameHandlers(services)),
    ...whenAsked('sidebar', async () => (await frames()).frameHandlers(services)),
    ...whenAsked('card', async () => (await frames()).frameHandlers(services)),
    ...whenAsked('names', async () => (await frames()).frameHandlers(services)),
    ...whenAsked('library', async () => {
      const handlers = import('./library-handlers.ts');
      // All of them need it. Whoever waits for it hears of its failure.
      services.db.open().catch(() => undefined);
      return (await handlers).libraryHandlers(services);
    }),
    ...whenAsked('highlights', async () =>
      (await import('./highlights.ts')).highlightHandlers(services),
    ),
    ...whenAsked('coverage', async () =>
      (await import('./coverage-handlers.ts')).coverageHandlers(services),
    ),
    ...whenAsked('desk', async () => (await import('./desk.ts')).deskHandlers(services)),
    ...whenAsked('packs', async () => (await import('./packs.ts')).packHandlers(services)),
    ...whenAsked('own-names', async () =>
      (await import('./own-names.ts')).ownNameHandlers(services),
    ),
    ...whenAsked('claims', async () =>
      (await import('./claim-handlers.ts')).claimHandlers(services),
    ),
    ...whenAsked('data', async () => (await import('./data/handlers.ts')).dataHandlers(services)),
    ...whenAsked('compare', async () => (await import('./compare.ts')).compareHandlers(services)),
    ...whenAsked('exchange', async () => (await exchange()).exchangeHandlers(services)),
    ...whenAsked('to-read', async () => (await exchange()).exchangeHandlers(services)),
    ...whenAsked('online', async () => (await import('./online.ts')).onlineHandlers(services)),
    ...whenAsked('feeds', async () => (await import('./feeds.ts')).feedHandlers(services)),
    ...whenAsked('notes', async () => (await import('./note-handlers.ts')).noteHandlers(services)),
    ...whenAsked('settings', async () => (await settings()).settingsHandlers()),
    ...whenAsked('sites', async () => (await settings()).settingsHandlers()),
    ...whenAsked('page', async () => (await settings()).settingsHandlers()),
  };
}
