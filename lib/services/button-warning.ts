import { clearBadge, setBadge } from '../browser/tabs.ts';
import { changeTab, readTab, type TabState } from './tab-states.ts';

type Cause = NonNullable<TabState['warned']>;

/** Says on the button of a tab why what was asked for by a key could not be done. */
export async function warnOnButton(tabId: number, cause: Cause, text: string): Promise<void> {
  await changeTab(tabId, { warned: cause });
  await setBadge(tabId, '!', text);
}

/** Takes back what the button warns of, where one of these was the cause. */
export async function calmButton(tabId: number, causes: readonly Cause[]): Promise<void> {
  const { warned } = await readTab(tabId);
  if (warned === null || warned === undefined || !causes.includes(warned)) return;
  await changeTab(tabId, { warned: null });
  await clearBadge(tabId);
}
