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
    ['ru', 'В первом квартале 2021 года.', ['первом квартале 2021 года = 2021-01/2021-03']],
    ['en', 'Sales fell in Q3 2021.', ['Q3 2021 = 2021-07/2021-09']],
    ['uk', 'У другому півріччі 2021 року.', ['другому півріччі 2021 року = 2021-07/2021-12']],
    // A quarter that has not begun was last year's.
    ['ru', 'Упала во втором квартале.', ['втором квартале = 2021-04/2021-06']],
    ['ru', 'Завод закрыли в апреле прошлого года.', ['в апреле прошлого года = 2021-04']],
    ['uk', 'Вирок винесли 12 квітня торік.', ['12 квітня торік = 2021-04-12']],
    ['ru', 'Летом прошлого года.', ['Летом прошлого года = 2021-06/2021-08']],
    ['en', 'Prices will fall this year.', ['this year = 2022']],
    ['ru', 'С января по март погибли 300 человек.', ['С января по март = 2022-01/2022-03']],
    ['en', 'From December to February.', ['From December to February = 2021-12/2022-02']],
    ['en', 'She served from 1998 until 2004.', ['from 1998 until 2004 = 1998/2004']],
    ['ru', 'Билеты по цене с 1500 до 2000 рублей.', []],
    ['en', 'The 2020-21 budget.', ['2020-21 = 2020/2021']],
    ['en', 'The 1998 World Cup.', ['1998 = 1998']],
    ['en', 'The court ruled Tuesday.', ['Tuesday = 2022-03-08']],
    ['en', 'Sheffield Wednesday won.', []],
    ['en', 'They met the day before yesterday.', ['the day before yesterday = 2022-03-12']],
    ['en', 'Storms hit over the weekend.', ['over the weekend = 2022-03-12/2022-03-13']],
    ['uk', 'На вихідних буде сніг.', ['На вихідних = 2022-03-19/2022-03-20']],
    ['ru', 'К концу года цены вырастут.', ['К концу года = 2022']],
    ['ru', 'Занятия отменены до пятницы.', ['до пятницы = 2022-03-18']],
    [
      'en',
      "After Friday's attack, this morning.",
      ["Friday's = 2022-03-11", 'this morning = 2022-03-14'],
    ],
    ['ru', 'Завтра в 18 часов.', ['Завтра = 2022-03-15', 'в 18 часов = 2022-03-15T18']],
    ['uk', 'У вівторок о 18-й.', ['У вівторок = 2022-03-08', 'о 18-й = 2022-03-08T18']],
    ['ru', 'С сегодняшнего дня.', ['сегодняшнего дня = 2022-03-14']],
    ['ru', 'В 10 утра, на 18:30.', ['В 10 утра = 2022-03-14T10', 'на 18:30 = 2022-03-14T18:30']],
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
