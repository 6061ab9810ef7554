import { isToll } from './compare-counts.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Tolls further apart are mostly of two events: an article tells of an earlier one too. */
const MOST_APART = 5;

/**
 * Pairs of the sentences in which two articles tell their largest number of dead, injured or missing:
 * each event has one such number, however it is told. Sentences by their number, the smaller first.
 */
export function leadingTolls(sentences: readonly SentenceSigns[]): [number, number][] {
  const leading = new Map<string, { readonly at: number; readonly value: number }>();
  for (const [at, { article, quantities }] of sentences.entries())
    for (const { counted, value } of quantities.filter((one) => isToll(one.counted))) {
      const key = `${counted} ${article}`;
      if (value > (leading.get(key)?.value ?? 0)) leading.set(key, { at, value });
    }
  const byClass = Map.groupBy([...leading], ([key]) => key.split(' ')[0]);
  return [...byClass.values()].flatMap((own) =>
    own.flatMap(([, { at: a, value }], index) =>
      own
        .slice(index + 1)
        .filter(
          ([, other]) => Math.max(value, other.value) <= MOST_APART * Math.min(value, other.value),
        )
        .flatMap(([, { at: b }]): [number, number][] => [a < b ? [a, b] : [b, a]]),
    ),
  );
}
