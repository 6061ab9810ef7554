import type { VerifiedSpan } from './verify-mentions.ts';

/**
 * A flat choice of overlapping spans: the one with most words first, of equals the one with the
 * surer name, then the earlier. Sorted by position.
 */
export function selectSpans(spans: readonly VerifiedSpan[]): VerifiedSpan[] {
  const ranked = [...spans].sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) || certainty(b) - certainty(a) || a.first - b.first,
  );
  const taken = new Set<number>();
  const chosen: VerifiedSpan[] = [];
  for (const span of ranked) {
    let free = true;
    for (let i = span.first; i < span.last; i++) if (taken.has(i)) free = false;
    if (!free) continue;
    for (let i = span.first; i < span.last; i++) taken.add(i);
    chosen.push(span);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

function certainty(span: VerifiedSpan): number {
  return Math.max(
    ...span.candidates.map(({ kind }) => (kind === 'weak' || kind === 'family' ? 0 : 1)),
  );
}
