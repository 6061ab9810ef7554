/** How pages and frames change the reader's highlights. */
import type { HighlightColor } from '../model/highlight.ts';
import { ask } from './client.ts';

/** Each true once it is kept. */
export const highlights = {
  change: async (
    id: string,
    change: { readonly color?: HighlightColor; readonly note?: string },
  ): Promise<boolean> => (await ask('highlights/change', { id, ...change })).ok,
  remove: async (id: string): Promise<boolean> => (await ask('highlights/remove', { id })).ok,
  restore: async (id: string): Promise<boolean> => (await ask('highlights/restore', { id })).ok,
};
