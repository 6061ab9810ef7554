/** Alarms wake the background, however long it slept. */
import { browser } from './extension.ts';

/** Has an alarm ring every so many minutes (at least half a one); one that rings already goes on. */
export async function startAlarm(name: string, minutes: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { delayInMinutes: minutes, periodInMinutes: minutes });
}

export async function stopAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Hears alarms by their names. */
export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => listener(name));
}

/** Has an alarm ring once at a moment (milliseconds since the epoch), in place of the one before. */
export async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}
