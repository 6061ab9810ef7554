import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../lib/analysis/compare-quantities.ts';
import type { Quantity, QuantityModifier } from '../../lib/model/claim.ts';

function killed(value: number, modifier: QuantityModifier = 'exact', max = value): Quantity {
  return { start: 0, end: 1, value, max, unit: null, counted: 'killed', modifier };
}

function frost(value: number, max = value): Quantity {
  return { ...killed(value, 'exact', max), unit: '°C', counted: null };
}

function relation(a: Quantity, b: Quantity, dates: readonly [string | null, string | null]) {
  const [left, right] = dates;
  return compareQuantities({ quantity: a, date: left }, { quantity: b, date: right });
}

describe('compareQuantities', () => {
  it.each([
    [killed(3), killed(3), 'agree', 'equal'],
    [killed(1234), killed(1200), 'agree', 'rounded'],
    [killed(1000, 'about'), killed(1100), 'agree', 'approximate'],
    [killed(370, 'about'), killed(420), 'conflict', 'different-number'],
    [killed(2000), killed(2130), 'agree', 'rounded'],
    [killed(100_000), killed(120_000), 'conflict', 'different-number'],
    [killed(5, 'exact', 7), killed(6), 'agree', 'within-range'],
    [killed(8, 'exact', 19.5), killed(20), 'agree', 'within-range'],
    [killed(10, 'at-least'), killed(12), 'bound', 'within-bound'],
    [killed(10, 'at-least'), killed(7), 'conflict', 'outside-bound'],
    [killed(3), killed(5), 'conflict', 'different-number'],
    [killed(0), killed(5), 'conflict', 'different-number'],
    [killed(0), killed(0), 'agree', 'equal'],
    [killed(3), { ...killed(3), counted: 'injured' }, 'incomparable', 'different-count'],
    [killed(3), { ...killed(3), unit: '%' }, 'incomparable', 'different-unit'],
    // Below zero as above it.
    [frost(-7, -5), frost(-5), 'agree', 'within-range'],
    [frost(-25), frost(-30), 'conflict', 'different-number'],
    [frost(-5), frost(5), 'conflict', 'different-number'],
  ] as const)('%o and %o: %s, %s', (a, b, expected, reason) => {
    expect(relation(a, b, [null, null])).toEqual({ relation: expected, reason });
    expect(relation(b, a, [null, null])).toEqual({ relation: expected, reason });
  });

  it('takes a later, larger toll for an update', () => {
    expect(relation(killed(3), killed(5), ['2022-03-14', '2022-03-15'])).toEqual({
      relation: 'update',
      reason: 'grown-since',
    });
    expect(relation(killed(5), killed(3), ['2022-03-14', '2022-03-15']).relation).toBe('conflict');
  });

  it('goes by moments, whatever zones they are told in', () => {
    const [earlier, later] = ['2022-03-14T12:00:00+03:00', '2022-03-14T10:00:00Z'];
    expect(relation(killed(3), killed(5), [earlier, later]).relation).toBe('update');
    expect(relation(killed(5), killed(3), [earlier, later]).relation).toBe('conflict');
    expect(relation(killed(3), killed(5), [earlier, '2022-03-14T09:00:00Z']).relation).toBe(
      'conflict',
    );
  });
});
