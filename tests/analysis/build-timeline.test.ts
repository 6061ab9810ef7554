import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../lib/analysis/build-timeline.ts';
import { analyze } from '../helpers/analyze.ts';
import { WORLD } from '../helpers/entities.ts';

const DATE = '2023-02-06T12:00:00+03:00';

async function timeline(...texts: readonly string[]) {
  const analyses = await Promise.all(
    texts.map((text) => analyze(`Заголовок\n${text}`, WORLD, DATE)),
  );
  return buildTimeline(analyses, () => 7);
}

describe('buildTimeline', () => {
  it('puts days in order, whatever the order of the text', async () => {
    const entries = await timeline(
      'Выборы пройдут 14 мая. Переговоры начались 10 января 2022 года. Закон приняли в 2019 году.',
    );
    expect(entries.map(({ date, isAhead }) => [date, isAhead])).toEqual([
      ['2019', false],
      ['2022-01-10', false],
      ['2023-05-14', true],
    ]);
  });

  it('makes one entry of one claim on one day', async () => {
    const entries = await timeline(
      'Переговоры начались 10 января.',
      'Встреча открылась 10 января.',
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.cells.map(({ article }) => article)).toEqual([0, 1]);
  });

  it('tells a sentence once, under its first date, with the others', async () => {
    const [entry, ...more] = await timeline('Закон приняли в 2019 году, а выборы пройдут 14 мая. ');
    expect(more).toEqual([]);
    expect(entry?.date).toBe('2019');
    expect(entry?.cells.map(({ also }) => also)).toEqual([[{ date: '2023-05-14', end: null }]]);
  });

  it('has nothing where no date is given', async () => {
    expect(await timeline('Погода хорошая.')).toEqual([]);
  });
});
