/**
 * Files made for the reader to take: the browser reads them after it was told to, so that they
 * cannot go at once. They hold what the reader keeps, in the clear, and must not outlive it.
 */
import type { OwnFiles } from '../../browser/own-files.ts';

/** A backup of everything. */
export const OUTGOING_FILE = 'outgoing.zip';
/** An export for other programs. */
export const EXPORTED_FILE = 'exported';

/** Removes them: for when a browser starts, and no page can be handing one out. */
export async function forgetOutgoing(files: OwnFiles): Promise<void> {
  for (const name of [OUTGOING_FILE, EXPORTED_FILE]) await files.remove(name);
}
