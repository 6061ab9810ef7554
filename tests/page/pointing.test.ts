import { describe, expect, it } from 'vitest';
import { type Mark, marksToPaint } from '../../lib/page/highlighter.ts';
import { markHolding } from '../../lib/page/hit-test.ts';
import { lightness } from '../../lib/page/page-theme.ts';
import { stepMark } from '../../lib/page/pointing.ts';

const mark = (start: number, end: number, first = true): Mark => ({
  start,
  end,
  type: 'person',
  name: 0,
  first,
});
const marks = [mark(5, 10), mark(20, 26, false), mark(26, 30)];

describe('marks', () => {
  it.each([
    [4, null],
    [5, 5],
    [9, 5],
    [10, null],
    [25, 20],
    [26, 26],
    [30, null],
  ])('at offset %i stands the mark from %s', (offset, start) => {
    expect(markHolding(marks, offset)?.start ?? null).toBe(start);
  });

  it.each([
    [-1, 1, 5],
    [5, 1, 20],
    [26, 1, 5],
    [26, -1, 20],
    [5, -1, 26],
  ] as const)('stepping from %i by %i leads to %i', (from, by, start) => {
    expect(stepMark(marks, from, by)?.start).toBe(start);
  });

  it('are painted as dense as the reader wants', () => {
    expect(marksToPaint(marks, 'all')).toHaveLength(3);
    expect(marksToPaint(marks, 'first')).toHaveLength(2);
    expect(marksToPaint(marks, 'off')).toHaveLength(0);
  });
});

describe('lightness', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['transparent', null],
    ['oklch(0.985 0.002 247.839)', 0.985],
    ['oklch(0.13 0.028 261.692 / 0.9)', 0.13],
    ['oklab(1 0 0)', 1],
    ['oklch(0.98 none none)', 0.98],
    ['oklch(0.985 0.002 247.839 / 0.2)', null],
    ['lab(96.5 -0.2 -1.1)', 0.965],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0.1 0.1 0.1 / 0.95)', 0.1],
  ])('%s', (color, expected) => {
    if (expected === null) expect(lightness(color)).toBeNull();
    else expect(lightness(color)).toBeCloseTo(expected);
  });
});
