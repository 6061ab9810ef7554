import type { Result } from '../../lib/model/result.ts';

/** Articles of one request: between two of them progress is told, and the reader may stop it. */
export const BATCH = 250;

/** How far something that is done to many articles has come. */
export interface Working {
  readonly done: number;
  readonly total: number;
}

/** What came of it: the articles that it changed, those it did not come to, and why if it failed. */
export interface BatchesDone {
  readonly changed: readonly string[];
  readonly left: readonly string[];
  readonly error: string | null;
}

/** Does something to many articles, some at a time. What was done before it stopped stays done. */
export async function inBatches(
  ids: readonly string[],
  deed: (batch: readonly string[]) => Promise<Result<readonly string[]>>,
  signal: { readonly aborted: boolean },
  progress: (working: Working) => void,
): Promise<BatchesDone> {
  const changed: string[] = [];
  let at = 0;
  for (; at < ids.length && !signal.aborted; at += BATCH) {
    progress({ done: at, total: ids.length });
    const answer = await deed(ids.slice(at, at + BATCH));
    if (!answer.ok) return { changed, left: ids.slice(at), error: answer.error };
    changed.push(...answer.value);
  }
  return { changed, left: ids.slice(at), error: null };
}
