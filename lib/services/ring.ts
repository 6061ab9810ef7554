import { BACKUP_ALARM, backUpIfDue } from './data/auto-backup.ts';
import { dataWork } from './data/data-work.ts';
import { ringFeeds } from './feeds.ts';
import { CLAIMS_ALARM, workOnClaims } from './reread-claims.ts';
import type { Services } from './services.ts';

/** What is done when an alarm rings. */
export async function ring(services: Services, alarm: string): Promise<void> {
  if (alarm === CLAIMS_ALARM) await workOnClaims(services);
  if (alarm === BACKUP_ALARM) await backUpIfDue(dataWork(services), services.now());
  await ringFeeds(services, alarm);
}
