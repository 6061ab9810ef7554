import { describe, expect, test } from 'vitest';
import { madeArticle } from '../../scripts/bench/made-articles.ts';
import { inCase, madeEntities, namesOf } from '../../scripts/bench/made-names.ts';
import { figure, median, quantile } from '../../scripts/bench/stopwatch.ts';

describe('figures', () => {
  test('are middles and shares of what was measured', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(10);
    expect(median([])).toBeNaN();
  });

  test('are printed with the digits that they deserve', () => {
    expect([0.1234, 1.234, 12.34, 123.4].map(figure)).toEqual(['0.123', '1.23', '12.3', '123']);
    expect(figure(Number.NaN)).toBe('–');
  });
});

describe('made names', () => {
  test('are as many as asked for, and the same in every run', () => {
    const entities = madeEntities(2000);
    const names = entities.flatMap(namesOf);
    expect(names.length).toBeGreaterThanOrEqual(2000);
    expect(new Set(entities.map(({ names: { ru } }) => ru?.[0])).size).toBe(entities.length);
    expect(madeEntities(2000)).toEqual(entities);
  });

  test('are declined by the rules of the project', () => {
    expect(inCase('Алексей Соколов', 'person', 'gen')).toBe('Алексея Соколова');
    expect(inCase('Алексей Соколов', 'person', 'nom')).toBe('Алексей Соколов');
  });
});

test('a made article has its length and names of the dictionary', () => {
  const entities = madeEntities(100);
  const article = madeArticle(entities, 300, 1);
  expect(article.trim().split(/\s+/).length).toBeGreaterThan(280);
  expect(madeArticle(entities, 300, 1)).toBe(article);
  expect(madeArticle(entities, 300, 2)).not.toBe(article);
});
