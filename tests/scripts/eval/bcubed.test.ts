import { expect, it } from 'vitest';
import { bcubed } from '../../../scripts/eval/bcubed.ts';

it('is perfect for the right grouping under other names', () => {
  expect(bcubed(['x', 'x', 'y'], ['1', '1', '2'])).toEqual({ precision: 1, recall: 1, f1: 1 });
});

it('counts items, as in the example of the method: one group for two', () => {
  const { precision, recall } = bcubed(['x', 'x', 'x', 'x'], ['1', '1', '1', '2']);
  expect(precision).toBeCloseTo((3 * (3 / 4) + 1 / 4) / 4);
  expect(recall).toBe(1);
});

it('has nothing to say of nothing', () => {
  expect(bcubed([], [])).toEqual({ precision: 0, recall: 0, f1: 0 });
});
