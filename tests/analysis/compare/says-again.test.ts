import { expect, it } from 'vitest';
import { saysAgain } from '../../../lib/analysis/compare/says-again.ts';
import { type SentenceSigns, sentenceSigns } from '../../../lib/analysis/compare/sentence-signs.ts';
import { analyze } from '../../helpers/analyze.ts';
import { WORLD } from '../../helpers/entities.ts';

/** The sentence of a text, and where its words stand in it. */
async function read(text: string, value: string) {
  const analysis = await analyze(`News\n${text}`, WORLD, '2023-02-06T10:00:00+03:00');
  const [sentence]: SentenceSigns[] = sentenceSigns(analysis, 0);
  const start = analysis.article.text.indexOf(value);
  return { sentence, value: { start, end: start + value.length } };
}

it('knows one day by its name and by its number', async () => {
  const monday = await read('The ship was freed on Monday.', 'on Monday');
  const sixth = await read('Судно освободили 6 февраля.', '6 февраля');
  const fifth = await read('Судно освободили 5 февраля.', '5 февраля');
  expect(saysAgain('date', monday, sixth)).toBe(true);
  expect(saysAgain('date', monday, fifth)).toBe(false);
});
