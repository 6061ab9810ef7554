import { tellReader } from '../browser/server.ts';
import { openTabs } from '../browser/tabs.ts';

/** What is known changed: every tab that is being read is read again. */
export async function rereadTabs(): Promise<void> {
  const tabIds = await openTabs();
  await Promise.all(tabIds.map((tabId) => tellReader(tabId, { type: 'read-again' })));
}
