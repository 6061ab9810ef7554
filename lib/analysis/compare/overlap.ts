import type { TextSpan } from '../../model/text.ts';

/** How many UTF-16 units two stretches have in common. */
export function overlap(a: TextSpan, b: TextSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
