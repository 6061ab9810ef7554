import type { TextSpan } from '../model/text.ts';

/**
 * The number of the first of `sorted` that ends after a place: where whatever meets a span begins.
 * `sorted` are spans in order of which none overlaps another. Logarithmic.
 */
export function firstEndingAfter(sorted: readonly TextSpan[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether any of `sorted` (in order, none overlapping another) overlaps a span. */
export function overlapsAny(sorted: readonly TextSpan[], { start, end }: TextSpan): boolean {
  const next = sorted[firstEndingAfter(sorted, start)];
  return next !== undefined && next.start < end;
}
