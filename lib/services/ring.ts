import { ringFeeds } from './feeds.ts';
import { CLAIMS_ALARM, workOnClaims } from './reread-claims.ts';
import type { Services } from './services.ts';

/** What is done when an alarm rings. */
export async function ring(services: Services, alarm: string): Promise<void> {
  if (alarm === CLAIMS_ALARM) await workOnClaims(services);
  await ringFeeds(services, alarm);
}
