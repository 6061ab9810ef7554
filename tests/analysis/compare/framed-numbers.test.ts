import { describe, expect, it } from 'vitest';
import { framedNumbers } from '../../../lib/analysis/compare/framed-numbers.ts';
import { sentenceSigns } from '../../../lib/analysis/compare/sentence-signs.ts';
import { analyze } from '../../helpers/analyze.ts';
import { WORLD } from '../../helpers/entities.ts';

/** What articles of these texts give two figures of: "one / other". */
async function framed(...texts: readonly string[]): Promise<string[]> {
  const analyses = await Promise.all(
    texts.map((text, at) => analyze(`News\n${text}`, WORLD, `2023-02-06T1${at}:00:00+03:00`)),
  );
  const sentences = analyses.flatMap((one, article) => sentenceSigns(one, article));
  const dates = analyses.map(({ article }) => article.datePublished);
  return framedNumbers(sentences, dates).map(({ a, b, found: { values } }) =>
    [a, b]
      .map((at, side) => {
        const { start = 0, end = 0 } = values[side] ?? {};
        return analyses[sentences[at]?.article ?? -1]?.article.text.slice(start, end);
      })
      .join(' / '),
  );
}

describe('what news measure once', () => {
  it('differs wherever two articles tell it, in whatever words', async () => {
    expect(
      await framed(
        'The farmers put the damage at three million euros.',
        'Снег сошёл к вечеру, убытки оценили в пять миллионов евро.',
      ),
    ).toEqual(['three million euros / пять миллионов евро']);
    expect(
      await framed(
        'Gusts of wind reached 90 km/h in the valley.',
        'Порив вітру в долині сягнув 120 км/год.',
      ),
    ).toHaveLength(1);
  });

  it('is not known where an article gives two figures of it', async () => {
    expect(
      await framed(
        'The bridge cost 40 million dollars. The tunnel cost 70 million dollars.',
        'Мост обошёлся в 55 миллионов долларов.',
      ),
    ).toEqual([]);
  });

  it('is of one thing: a bridge costs, and so does a school', async () => {
    const bridge = 'The bridge in Odesa cost 40 million dollars.';
    expect(await framed(bridge, 'Ремонт школы стоил 55 миллионов долларов.')).toEqual([]);
    expect(await framed(bridge, 'Мост обошёлся в 55 миллионов долларов.')).toHaveLength(1);
  });

  it('may be heads that are counted', async () => {
    expect(
      await framed('На трибунах собрались 63 тысячи человек.', 'There were 51,561 spectators.'),
    ).toHaveLength(1);
  });

  it('is one figure, rounded or in another unit', async () => {
    expect(await framed('Waves were 10 feet high.', 'Волны поднимались на три метра.')).toEqual([]);
  });

  it('is another figure as it was, or as it is expected', async () => {
    expect(
      await framed('Inflation is 9 per cent.', 'По прогнозу инфляция составит 5 процентов.'),
    ).toEqual([]);
  });
});
