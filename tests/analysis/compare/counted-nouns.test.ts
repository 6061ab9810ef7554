import { describe, expect, it } from 'vitest';
import { sentenceSigns } from '../../../lib/analysis/compare/sentence-signs.ts';
import { analyze } from '../../helpers/analyze.ts';

async function counted(text: string): Promise<(string | null | undefined)[]> {
  const analysis = await analyze(`Новости\n${text}`, []);
  return sentenceSigns(analysis, 0)
    .flatMap(({ quantities }) => quantities)
    .map((one) => one.counted);
}

describe('what a big number counts', () => {
  it.each(['Сожгли два миллиона сигарет.', 'На складе 40 тысяч ракет.', 'Пало 20 тысяч цыплят.'])(
    'is the noun behind it, though it ends as a verb does: %s',
    async (text) => {
      expect(await counted(text)).toEqual([expect.any(String)]);
    },
  );

  it('is nothing where the verb stands there', async () => {
    expect(await counted('Ещё 200 миллионов выделит совет.')).toEqual([null]);
  });
});
