import { describe, expect, it } from 'vitest';
import {
  loadComparedArticles,
  loadComparisonGold,
  loadCoverageGold,
} from '../../../scripts/eval/coverage-gold.ts';

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

  it('has blind comparisons with every kind of conflict, and traps', () => {
    const blind = loadComparisonGold().filter(({ set }) => set === 'blind');
    const kinds = Map.groupBy(
      blind.flatMap(({ conflicts }) => conflicts),
      ({ kind }) => kind,
    );
    expect(blind.length).toBeGreaterThanOrEqual(3);
    for (const kind of ['number', 'date', 'actor', 'negation'])
      expect(kinds.get(kind)?.length).toBeGreaterThanOrEqual(8);
    expect(blind.flatMap(({ nonConflicts }) => nonConflicts).length).toBeGreaterThanOrEqual(45);
  });

  it('has fresh comparisons, each over three languages', () => {
    const gold = loadComparisonGold().filter(({ set }) => set === 'fresh');
    const articles = loadComparedArticles().filter(({ set }) => set === 'fresh');
    expect(gold.length).toBeGreaterThanOrEqual(3);
    for (const { event } of gold)
      expect(
        articles
          .filter((one) => one.event === event)
          .map(({ lang }) => lang)
          .toSorted(),
      ).toEqual(['en', 'ru', 'uk']);
    expect(gold.flatMap(({ conflicts }) => conflicts).length).toBeGreaterThanOrEqual(40);
  });
});
