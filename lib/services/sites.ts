/** Where Sidelight reads by itself: what is granted, minus what the reader switched off. */
import { grantedOrigins, registerGate } from '../browser/sites.ts';
import type { Settings } from '../model/settings.ts';
import { changeSettings } from './settings.ts';

/** Registers the gate for what is granted and wanted now. */
export async function applySites({ mode, sitesOff }: Settings): Promise<void> {
  const origins = mode === 'click' ? [] : await grantedOrigins();
  await registerGate(origins, sitesOff);
}

/** Switches a host off or on. */
export async function setSiteOff(host: string, off: boolean): Promise<Settings> {
  const changed = await changeSettings(({ sitesOff }) => ({
    sitesOff: withMembers(sitesOff, [host], off),
  }));
  await applySites(changed);
  return changed;
}

/** A sorted list with hosts in it or not in it. */
export function withMembers(
  list: readonly string[],
  hosts: readonly string[],
  within: boolean,
): readonly string[] {
  const others = list.filter((known) => !hosts.includes(known));
  return within ? [...new Set([...others, ...hosts])].sort() : others;
}

/** The host of an address, or null for addresses without one. */
export function hostOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname : null;
  } catch {
    return null;
  }
}
