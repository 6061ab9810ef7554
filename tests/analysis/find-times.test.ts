import { describe, expect, it } from 'vitest';
import { findTimes } from '../../lib/analysis/find-times.ts';
import type { Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

/** Dates as "surface = iso", published on Monday, 14 March 2022 unless said otherwise. */
function read(text: string, lang: Lang, published: string | null = '2022-03-14T09:00:00+03:00') {
  const analyzed = analyzeText(text, blocksOfPlainText(text), lang);
  return findTimes(analyzed, published).map(
    ({ start, end, iso }) => `${text.slice(start, end)} = ${iso}`,
  );
}

describe('findTimes', () => {
  it.each<readonly [Lang, string, readonly string[]]>([
    ['ru', 'Встреча прошла 10 января.', ['10 января = 2022-01-10']],
    ['ru', 'Встреча прошла 25 декабря.', ['25 декабря = 2021-12-25']],
    ['ru', 'Встреча прошла в пятницу.', ['в пятницу = 2022-03-11']],
    ['ru', 'Встреча пройдёт в пятницу.', ['в пятницу = 2022-03-18']],
    ['ru', 'Завод закрыли в 1990-х.', ['в 1990-х = 1990/1999']],
    ['ru', '12 марта в 15:30 погас свет.', ['12 марта = 2022-03-12', 'в 15:30 = 2022-03-12T15:30']],
    ['ru', 'В пятницу, 4 марта, шёл снег.', ['В пятницу, 4 марта = 2022-03-04']],
    ['ru', 'Это было в три часа дня.', ['в три часа дня = 2022-03-14T15']],
    ['ru', '31 февраля не бывает.', []],
    ['uk', 'Це сталося три дні тому.', ['три дні тому = 2022-03-11']],
    ['uk', 'Торік було тепліше.', ['Торік = 2021']],
    ['en', 'They meet next week.', ['next week = 2022-03-21/2022-03-27']],
    ['en', 'It may rain in May.', ['in May = 2022-05']],
    ['en', 'It opened on March 3, 2019.', ['March 3, 2019 = 2019-03-03']],
    ['en', '3000 years ago it was cold.', ['3000 years ago = null']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['2021-03-10', 'Родился 29 февраля.', ['29 февраля = 2020-02-29']],
    // Half a year away the two ends are nearest in different years.
    ['2021-01-01', 'Выставка шла 1–5 июля.', ['1–5 июля = 2021-07-01/2021-07-05']],
    ['2022-01-10', 'Этой зимой тепло.', ['Этой зимой = 2021-12/2022-02']],
    ['2022-02-10', 'Прошлой зимой мело.', ['Прошлой зимой = 2020-12/2021-02']],
    ['2021-12-10', 'Этой зимой тепло.', ['Этой зимой = 2021-12/2022-02']],
  ])('%s: %s', (published, text, expected) => {
    expect(read(text, 'ru', published)).toEqual(expected);
  });

  it('leaves open what hangs on an unknown publication date', () => {
    expect(read('Вчера и 5 мая 2020 года.', 'ru', null)).toEqual([
      'Вчера = null',
      '5 мая 2020 года = 2020-05-05',
    ]);
  });
});
