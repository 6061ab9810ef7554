/** The value below which a share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Milliseconds that one call takes. */
export function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

const LEAST_ROUNDS = 5;

/**
 * Milliseconds of one call of each piece of work, warm: they take turns until the time is over,
 * so that a busy moment of the machine meets all alike, and the best round of each counts, as
 * that is the one with the least of other programs' work in it. Each runs once untimed before it
 * is timed: who came after a work that fills the processor's caches paid for it, and who came
 * after one that reads the same words did not.
 */
export function warmBest(works: readonly (() => unknown)[], totalMs = 6000): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  const end = performance.now() + totalMs;
  for (let round = 0; round < LEAST_ROUNDS || performance.now() < end; round++) {
    for (const [index, work] of works.entries()) {
      work();
      const { ms } = timed(work);
      best[index] = Math.min(best[index] ?? ms, ms);
    }
  }
  return best;
}

/** A figure with as many digits as it deserves. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
