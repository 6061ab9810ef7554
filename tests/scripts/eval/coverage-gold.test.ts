import { describe, expect, it } from 'vitest';
import { loadComparisonGold, loadCoverageGold } from '../../../scripts/eval/coverage-gold.ts';

describe('the coverage corpus', () => {
  const articles = loadCoverageGold();
  const events = (set: string) =>
    new Set(articles.filter((one) => one.set === set).map(({ event }) => event)).size;

  it('has as many events to tune on as to measure on', () => {
    expect(events('dev')).toBe(12);
    expect(events('held')).toBe(12);
  });

  it('has copies in both halves', () => {
    const copies = articles.filter(({ copyOf }) => copyOf !== undefined);
    expect(copies.length).toBeGreaterThanOrEqual(6);
    expect(new Set(copies.map(({ set }) => set)).size).toBe(2);
  });

  it('has comparisons whose sentences stand in the articles', () => {
    const gold = loadComparisonGold();
    expect(gold.length).toBeGreaterThanOrEqual(12);
    expect(gold.filter(({ set }) => set === 'held').length).toBeGreaterThanOrEqual(5);
  });

  it('has comparisons with every kind of conflict, and traps', () => {
    const gold = loadComparisonGold();
    const kinds = Map.groupBy(
      gold.flatMap(({ conflicts }) => conflicts),
      ({ kind }) => kind,
    );
    for (const kind of ['number', 'date', 'actor', 'negation'])
      expect(kinds.get(kind)?.length).toBeGreaterThanOrEqual(50);
    expect(gold.flatMap(({ nonConflicts }) => nonConflicts).length).toBeGreaterThanOrEqual(200);
  });
});
