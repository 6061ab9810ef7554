import { expect, it } from 'vitest';
import { leadingTolls } from '../../../lib/analysis/compare/leading-tolls.ts';
import { sentenceSigns } from '../../../lib/analysis/compare/sentence-signs.ts';
import { analyze } from '../../helpers/analyze.ts';
import { WORLD } from '../../helpers/entities.ts';

async function tollsOf(...texts: readonly string[]): Promise<[number, number][]> {
  const analyses = await Promise.all(texts.map((text) => analyze(`News\n${text}`, WORLD)));
  return leadingTolls(analyses.flatMap(sentenceSigns));
}

it('pairs the sentences with the largest toll of each article', async () => {
  const first = 'Two firemen were killed. In all 12 people were killed.';
  expect(await tollsOf(first, 'At night 19 people were dead.')).toEqual([[1, 2]]);
});

it('takes tolls far apart for those of two events', async () => {
  const first = 'In the fire 12 people were killed.';
  expect(await tollsOf(first, 'In the earthquake last year 480 people were killed.')).toEqual([]);
});
