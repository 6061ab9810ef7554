import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstEndingAfter, overlapsAny } from '../../lib/text/overlaps.ts';

/** Spans in order, apart or adjoining, of lengths and gaps as drawn. */
const spans = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }))).map((drawn) => {
  let at = 0;
  return drawn.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

describe('overlapsAny', () => {
  it('finds what going through all finds', () => {
    fc.assert(
      fc.property(spans, fc.nat(40), fc.integer({ min: 1, max: 5 }), (sorted, start, length) => {
        const span = { start, end: start + length };
        const any = sorted.some((one) => one.start < span.end && span.start < one.end);
        expect(overlapsAny(sorted, span)).toBe(any);
        const first = sorted.findIndex((one) => one.end > start);
        expect(firstEndingAfter(sorted, start)).toBe(first < 0 ? sorted.length : first);
      }),
    );
  });
});
