/** What is done once: at installation, after an update, when the browser starts. */
import { pageUrl } from '../browser/client.ts';
import { ownFiles } from '../browser/own-files.ts';
import { keepStorage } from '../browser/storage.ts';
import { injectGate, openTab, openTabs, tabUrl } from '../browser/tabs.ts';
import { emptyBin } from '../store/articles.ts';
import { sweepFollowed } from '../store/followed.ts';
import { emptyHighlightBin } from '../store/highlights.ts';
import { sweepImports } from '../store/incoming-files.ts';
import { settleClaimSources } from './claim-imports.ts';
import { scheduleBackups } from './data/auto-backup.ts';
import { dataWork } from './data/data-work.ts';
import { lookAfterLibrary } from './data/ledger-watch.ts';
import { forgetOutgoing } from './data/outgoing-files.ts';
import { keepStarterPack } from './knowledge.ts';
import { tendLibrary } from './library-index.ts';
import { showMenu } from './menu.ts';
import { scheduleFeeds } from './poll-feeds.ts';
import { watchClaims } from './reread-claims.ts';
import type { Services } from './services.ts';
import { readSettings } from './settings.ts';
import { applySites, hostOf } from './sites.ts';

/** How long a deleted article can be taken back, milliseconds. */
const BIN_KEPT = 7 * 86_400_000;

/** What is looked after whenever the browser or the extension starts. */
export async function startUp(
  services: Services,
  reason: 'install' | 'update' | 'start' | 'other',
): Promise<void> {
  const settings = await readSettings();
  // The browser may ask somebody before it answers: nothing waits for that.
  void eachOf([() => keepStorage()]);
  await eachOf([
    () => applySites(settings),
    () => showMenu(settings),
    async () => reason === 'install' && openTab(pageUrl('welcome.html')),
    async () => reason === 'update' && readOpenTabs(settings.sitesOff, settings.mode !== 'click'),
    () => scheduleBackups(),
  ]);
  // What is damaged is not touched until the reader has decided.
  if (await lookAfterLibrary(services.db, true)) return;
  const { db, now } = services;
  await eachOf([
    () => lookAfterRestore(services),
    () => emptyBin(db, now() - BIN_KEPT),
    () => watchClaims(),
    // Imports that were broken off go on before what nobody goes on with is swept away.
    () => settleClaimSources(services).then(() => sweepImports(db, now())),
    () => sweepFollowed(db, now() - BIN_KEPT),
    () => emptyHighlightBin(db, now() - BIN_KEPT),
    () => keepStarterPack(db, reason !== 'start'),
    () => tendLibrary(db),
    () => scheduleFeeds(services),
    async () => reason === 'start' && forgetOutgoing(ownFiles),
  ]);
}

/** One after the other; one that fails keeps none of the others from being done. */
async function eachOf(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) {
    await step().catch((error: unknown) => console.error('sidelight: at the start', error));
  }
}

/** A backup that was not brought back to its end: the reader decides, where anything is to decide. */
async function lookAfterRestore(services: Services): Promise<void> {
  const work = dataWork(services);
  const half = await work.brokenOff();
  if (half?.isWritten) await work.restore(half.file, half.mode);
  else if (half) await openTab(pageUrl('options.html#data'));
}

/** After an update the old readers fall silent; granted sites get the new one at once. */
async function readOpenTabs(sitesOff: readonly string[], byItself: boolean): Promise<void> {
  if (!byItself) return;
  for (const tabId of await openTabs()) {
    const host = hostOf(await tabUrl(tabId));
    if (host !== null && !sitesOff.includes(host)) await injectGate(tabId);
  }
}
