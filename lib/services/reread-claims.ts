/** Claims kept by an older version of ours, read anew in the background. */
import { startAlarm, stopAlarm } from '../browser/alarms.ts';
import { tellFrames } from '../browser/server.ts';
import type { StoredClaim } from '../model/claim.ts';
import type { EntityId } from '../model/knowledge.ts';
import { putReread, staleClaims } from '../store/stale-claims.ts';
import { settleClaimSources } from './claim-imports.ts';
import { encodeClaim, tendClaimIndex } from './claim-index.ts';
import { namesOfClaim } from './claim-names.ts';
import { CLAIM_ANALYZER, readAnew } from './claim-rows.ts';
import type { Services } from './services.ts';

/** The alarm that rings while there is something to do. */
export const CLAIMS_ALARM = 'claims';
/** Minutes between two rings. */
const RING_EVERY = 1;
/** Claims read anew in one transaction: some tens of milliseconds. */
const BATCH = 100;
/** Work done at one ring, milliseconds: well below the half minute after which workers are ended. */
const AT_ONE_GO = 15_000;

/** Has the background go through the claims, from now until all are of today's version. */
export async function watchClaims(): Promise<void> {
  await startAlarm(CLAIMS_ALARM, RING_EVERY);
}

/**
 * Goes on with what is left to do: imports that were broken off, then claims of older versions,
 * batch by batch. Each batch is kept before the next begins, so that nothing is lost or done twice
 * when the worker ends. Stops the alarm when nothing is left.
 */
export async function workOnClaims(services: Services): Promise<void> {
  const { db, now } = services;
  await settleClaimSources(services);
  const end = now() + AT_ONE_GO;
  const known = await services.knowledge();
  let changed = false;
  while (now() < end) {
    const stale = await staleClaims(db, CLAIM_ANALYZER, BATCH);
    if (stale.length === 0) {
      await stopAlarm(CLAIMS_ALARM);
      break;
    }
    // Records of names are read before the transaction, which waits for nothing else.
    const about = new Map<string, readonly EntityId[]>();
    for (const row of stale) about.set(row.id, await namesOfClaim(known, row));
    const read = (row: StoredClaim) => readAnew({ ...row, entityIds: about.get(row.id) ?? [] });
    await putReread(db, stale, read, CLAIM_ANALYZER, encodeClaim);
    changed = true;
    // Questions that came meanwhile are answered first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  await tendClaimIndex(db);
  if (changed) tellFrames({ type: 'claims-changed' });
}
