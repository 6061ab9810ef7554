/** The settings as they come out of a file. */
import { type Check, mismatch } from '../../exchange/schema.ts';
import type { Settings } from '../../model/settings.ts';
import { validSettings } from '../settings.ts';

/**
 * What the reader agreed to in this browser (reading by itself, hosts that may be asked) is never
 * taken from a file: it is asked for where it is needed.
 */
const AGREED_TO: ReadonlySet<string> = new Set<keyof Settings>(['mode', 'onlineHosts', 'welcomed']);

/** The settings of a file that can be taken over. */
export const settingsRow: Check<Partial<Settings>> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) mismatch('is no object');
  const kept = Object.entries(validSettings(value)).filter(([key]) => !AGREED_TO.has(key));
  return Object.fromEntries(kept);
};
