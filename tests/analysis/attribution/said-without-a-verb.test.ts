import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/analysis/find-attributions.ts';
import type { Lang } from '../../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../../lib/text/analyze-text.ts';

/** "speaker | content" of each statement of a text, in order; its first line is a headline where `headline` says so. */
function said(text: string, lang: Lang, headline = false): string[] {
  const analyzed = analyzeText(text, blocksOfPlainText(text, headline), lang);
  const cut = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '—';
  return findAttributions(analyzed, [], []).map(
    ({ source, content, antecedent }) => `${cut(antecedent ?? source)} | ${cut(content)}`,
  );
}

describe('before a colon and a whole sentence in marks the clause tells who speaks', () => {
  it.each<[Lang, string, string]>([
    [
      'en',
      'His opposite number, Ruben Dahl, was less happy: “We gave it away.”',
      'His opposite number, Ruben Dahl | “We gave it away.”',
    ],
    [
      'ru',
      'Его визави Рубен Даль остался недоволен собой: «Мы всё отдали сами».',
      'Рубен Даль | «Мы всё отдали сами»',
    ],
    [
      'uk',
      'Тренер Ігор Рябець говорити не схотів: «Склад побачите за годину».',
      'Тренер Ігор Рябець | «Склад побачите за годину»',
    ],
  ])('%s: %s', (lang, text, statement) => {
    expect(said(text, lang)).toEqual([statement]);
  });

  it.each<[Lang, string]>([
    ['en', 'Officer Dan Marsh found a note by the door: “Back in five minutes.”'],
    ['ru', 'Судья Анна Орлова остановила Петрова: «Вы тут не дома у себя».'],
  ])('%s: %s leaves it open', (lang, text) => {
    expect(said(text, lang)).toEqual([]);
  });
});

it('leaves a quotation to the narrator behind it', () => {
  const text = 'Mary Lee sang for us: “Home is where I belong,” the crowd sang with her.';
  expect(said(text, 'en')).toEqual(['the crowd | “Home is where I belong,”']);
});

describe('an article opens with words of the one whom the next paragraph names', () => {
  it.each<[Lang, string, string[]]>([
    [
      'en',
      '“We came to win. We leave with nothing.\n\n“That is football.”\n\nPetr Halas did not wait.',
      ['Petr Halas | “We came to win. We leave with nothing.', 'Petr Halas | “That is football.”'],
    ],
    [
      'ru',
      '«Мы уезжаем ни с чем».\n\nВторого вопроса Галас дожидаться не стал.',
      ['Галас | «Мы уезжаем ни с чем».'],
    ],
    ['en', '“We leave with nothing at all.”\n\nLaughter filled the hall.', []],
  ])('%s: %s', (lang, text, statements) => {
    expect(said(text, lang)).toEqual(statements.map((one) => expect.stringContaining(one)));
  });
});

describe('a headline', () => {
  it.each<[Lang, string, string[]]>([
    ['en', '‘Shambolic’: MPs on the school formula', ['MPs | ‘Shambolic’']],
    ['uk', '«Це ганьба»: депутати про нову формулу', ['депутати | «Це ганьба»']],
    ['en', 'Growth to slow next year: World Bank', ['World Bank | Growth to slow next year']],
    ['en', 'Spain 2-1 England: late goal wins the final', []],
    ['ru', '«Спартак»: тренер уволен', []],
    ['uk', 'Центр міста: рух перекриють до понеділка', []],
    ['ru', 'Штаты против штатов: удастся ли повлиять на итог', []],
    ['en', "'We Got Her!': video shows rescue of the girl", []],
  ])('%s: %s', (lang, text, statements) => {
    expect(said(text, lang, true)).toEqual(statements);
  });

  it('is no speaker’s where the text writes the word small', () => {
    const text = 'Городина: ціни зросли вдвічі\nНа ринку дорожчає городина, кажуть продавці.';
    expect(said(text, 'uk', true)).toEqual(['продавці | На ринку дорожчає городина']);
    const named = 'Подоляк: зустріч відбудеться\nПро це Подоляк повідомив у неділю.';
    expect(said(named, 'uk', true)).toContain('Подоляк | зустріч відбудеться');
  });

  it('stands behind a clock’s time in a live report', () => {
    expect(said('14:05 Укрзалізниця: рух відновлять до понеділка.', 'uk')).toEqual([
      'Укрзалізниця | рух відновлять до понеділка',
    ]);
  });
});

describe('a verdict may stand before who passes it', () => {
  it.each<[Lang, string, string]>([
    ['en', '“A scar across the valley,” was how Tomos Rees put it.', 'Tomos Rees | “A scar'],
    ['ru', 'Решение суда адвокат назвал незаконным.', 'адвокат | Решение суда адвокат назвал'],
    ['uk', 'Такі заяви лікарі називають марними.', 'лікарі | Такі заяви лікарі називають марними'],
    ['ru', '«Из села уйдут грузовики», — доволен глава Глеб Прыгин.', 'глава Глеб Прыгин | «Из'],
  ])('%s: %s', (lang, text, beginning) => {
    expect(said(text, lang)).toEqual([expect.stringContaining(beginning)]);
  });
});

describe('objects of a kind of their own are said', () => {
  it.each<[Lang, string, string]>([
    [
      'ru',
      'Компания оценила ущерб в 40 миллионов рублей, позднее в пресс-службе уточнили, что сумма неполна.',
      'Компания | ущерб в 40 миллионов рублей',
    ],
    ['ru', 'Аналитики прогнозируют рост цен к осени.', 'Аналитики | рост цен к осени'],
    ['uk', 'Тренер згадує його як найповільнішого.', 'Тренер | його як найповільнішого'],
    ['en', 'Neighbours remember him as a quiet man.', 'Neighbours | him as a quiet man'],
  ])('%s: %s', (lang, text, statement) => {
    expect(said(text, lang)[0]).toBe(statement);
  });

  it.each<[Lang, string]>([
    ['ru', 'Врачи ожидают пациентов в холле.'],
    ['uk', 'Іван Петрук встановив хрест на могилі козаків, що захищали кордон.'],
    ['uk', 'Лікарку, ім’я якої не називають, госпіталізували.'],
  ])('%s: %s is not', (lang, text) => {
    expect(said(text, lang)).toEqual([]);
  });
});
