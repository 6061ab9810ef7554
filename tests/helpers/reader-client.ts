/**
 * Stands for `lib/browser/client.ts` where a reader is tested:
 * `vi.mock('../../lib/browser/client.ts', () => import('../helpers/reader-client.ts'))`.
 */
import { vi } from 'vitest';

let hear: (command: unknown) => unknown = () => undefined;

export const ask = vi.fn();
export const isExtensionAlive = (): boolean => true;
export const pageUrl = (path: string): string => path;

export function onCommand(listener: typeof hear): () => void {
  hear = listener;
  return () => undefined;
}

/** Tells the newest reader something as the background does; what it answers. */
export const obey = (command: unknown): unknown => hear(command);
