/**
 * Where two articles give two figures of one thing. Each two numbers that differ are weighed by a logistic
 * model (`number-pairs.ts`): how surely the sentences make one claim, what the numbers count, who has them, of when
 * and of where they are, and what else the two sentences give.
 */
import type { FoundConflict } from './conflict.ts';
import { numberPairs, type Told } from './number-pairs.ts';
import { NUMBER_WEIGHTS, TELL_FROM } from './number-weights.ts';
import { weighed } from './weighed.ts';

/** Two sentences, by their number, that give two figures of one thing. */
export interface NumberConflict {
  readonly a: number;
  readonly b: number;
  readonly found: readonly FoundConflict[];
}

/**
 * The surest first of each two sentences, each number once.
 *
 * @param weights others than the shipped ones, for evaluations
 */
export function numberConflicts(
  told: Told,
  weights: readonly number[] = NUMBER_WEIGHTS,
): NumberConflict[] {
  const sure = numberPairs(told)
    .map((pair) => ({ pair, score: weighed(pair.features, weights) }))
    .filter(({ score }) => score >= TELL_FROM)
    .toSorted((x, y) => y.score - x.score);
  const byPair = Map.groupBy(sure, ({ pair: { a, b } }) => `${a} ${b}`);
  return [...byPair.values()].flatMap((own): NumberConflict[] => {
    const [first] = own;
    if (!first) return [];
    const used = new Set<object>();
    const found = own.flatMap(({ pair: { values, label } }): FoundConflict[] => {
      if (values.some((one) => used.has(one))) return [];
      for (const one of values) used.add(one);
      return [{ kind: 'number', label, values }];
    });
    return [{ a: first.pair.a, b: first.pair.b, found }];
  });
}
