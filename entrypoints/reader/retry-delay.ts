/** Pauses before an article that found no answer is read again, milliseconds. */
const PAUSES: readonly number[] = [3_000, 10_000, 30_000];

/**
 * How long to wait after an attempt that failed, the first one being 0; null gives up. The
 * background may be starting or out of breath, but each attempt reads the page and sends all of
 * it: what did not help three times in a minute is left to the reader, who can ask for it.
 */
export function retryDelay(attempt: number): number | null {
  return PAUSES[attempt] ?? null;
}
