import { describe, expect, it } from 'vitest';
import { scorePairs } from '../../../lib/analysis/compare/align-sentences.ts';
import { NUMBER_FEATURES } from '../../../lib/analysis/compare/number-features.ts';
import { numberPairs } from '../../../lib/analysis/compare/number-pairs.ts';
import { roundsTo } from '../../../lib/analysis/compare/number-sums.ts';
import { NUMBER_WEIGHTS } from '../../../lib/analysis/compare/number-weights.ts';
import { prepare, sentenceWeights } from '../../../lib/analysis/compare/prepared-sentence.ts';
import { sentenceSigns } from '../../../lib/analysis/compare/sentence-signs.ts';
import { analyze } from '../../helpers/analyze.ts';
import { WORLD } from '../../helpers/entities.ts';

/** The numbers of articles that differ, "one / other", each with its features by their names. */
async function pairsOf(...texts: readonly string[]) {
  const analyses = await Promise.all(
    texts.map((text, at) => analyze(`News\n${text}`, WORLD, `2023-02-06T1${at}:00:00Z`)),
  );
  const sentences = analyses.flatMap(sentenceSigns);
  const dates = analyses.map(({ article }) => article.datePublished);
  const weigh = sentenceWeights(sentences);
  const prepared = sentences.map((one) => prepare(one, weigh));
  const told = { sentences, prepared, pairs: scorePairs(sentences, dates), dates, weigh };
  return numberPairs(told).map(({ values: [a, b], features }) => ({
    told: `${a.value} / ${b.value}`,
    features: Object.fromEntries(NUMBER_FEATURES.map((name, at) => [name, features[at]])),
  }));
}

describe('numbers that differ', () => {
  it('are weighed by one weight for each feature and a bias', () => {
    expect(NUMBER_WEIGHTS).toHaveLength(NUMBER_FEATURES.length + 1);
  });

  it('are those of one kind that nothing settles', async () => {
    const [pair, ...more] = await pairsOf(
      'The flood in Gdansk killed 12 people and cost 3 million euros.',
      'The flood in Gdansk killed 19 people and cost 3 million euros.',
    );
    expect(more).toEqual([]);
    expect(pair?.told).toBe('12 / 19');
    expect(pair?.features).toMatchObject({ oneToll: 1, agrees: 1, updated: 1, twofold: 0 });
  });

  it('are not the dead and the injured, nor those of two places', async () => {
    expect(
      await pairsOf('In the flood 12 people were killed.', 'In the flood 40 people were injured.'),
    ).toEqual([]);
    expect(
      await pairsOf('In Vienna the flood killed 12 people.', 'In Moscow it killed 40 people.'),
    ).toEqual([]);
  });

  it('are known to be told elsewhere', async () => {
    const [pair] = await pairsOf(
      'The mayor of Gdansk counts 120 houses.',
      'The mayor of Gdansk counts 150 houses. In May it was 120 houses.',
    );
    expect(pair?.features).toMatchObject({ elsewhere: 1 });
  });

  it('are not looked for in a table', async () => {
    const table = Array.from({ length: 13 }, (_, at) => `${at + 20} houses`).join(', ');
    expect(await pairsOf(`Gdansk counts ${table}.`, 'Gdansk counts 99 houses.')).toEqual([]);
  });
});

it.each([
  [2600, 2590, true],
  [0.3, 0.29, true],
  [1.1, 1.4, false],
  [100, 87, false],
])('%d is %d rounded: %s', (a, b, is) => {
  expect(roundsTo(a, b)).toBe(is);
  expect(roundsTo(b, a)).toBe(is);
});
