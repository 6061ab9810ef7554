import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../lib/analysis/find-quantities.ts';
import { relateClaims } from '../../lib/analysis/relate-claims.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

function claim(text: string) {
  const analyzed = analyzeText(text, blocksOfPlainText(text), 'en');
  return { text, quantities: findQuantities(analyzed, []), date: '2022-01-20' };
}

const NUMBERS = claim('There are 100 thousand soldiers at the border.');

it.each([
  ['There are 100,000 soldiers at the border.', 'same', null],
  [
    'There are 120 thousand soldiers at the border.',
    'different-number',
    { here: '100 thousand', there: '120 thousand' },
  ],
  ['There are not 100 thousand soldiers at the border.', 'negated', null],
])('%s: %s', (text, relation, numbers) => {
  expect(relateClaims(NUMBERS, claim(text), 0.9)).toMatchObject({ relation, numbers });
});

it.each([
  ['No fewer than 7 policemen were hurt in Baltimore', '7 policemen were hurt in Baltimore'],
  ['Не только Киев ждёт поставок газа', 'Киев ждёт поставок газа'],
])('sees no negation: %s', (a, b) => {
  expect(relateClaims(claim(a), claim(b), 0.9).relation).toBe('same');
});

it.each([
  ['more than five hours', 'more than seven hours'],
  ['at least five hours', 'seven hours'],
])('calls “%s” and “%s” similar, with both numbers', (a, b) => {
  const lasted = (time: string) => claim(`The talks in Geneva lasted ${time}.`);
  const { relation, numbers } = relateClaims(lasted(a), lasted(b), 0.95);
  expect(relation).toBe('similar');
  expect(numbers?.here).toContain('five');
  expect(numbers?.there).toContain('seven');
});

it.each([
  ['more than seven hours', 'more than seven hours'],
  ['about seven hours', 'seven hours'],
  ['more than seven hours', 'seven hours'],
])('calls “%s” and “%s” the same', (a, b) => {
  const lasted = (time: string) => claim(`The talks in Geneva lasted ${time}.`);
  expect(relateClaims(lasted(a), lasted(b), 0.95)).toEqual({ relation: 'same', numbers: null });
});

it('calls a weaker match similar', () => {
  expect(relateClaims(NUMBERS, claim('Soldiers stand at the border.'), 0.5).relation).toBe(
    'similar',
  );
});

describe('in Russian', () => {
  function russian(text: string) {
    const analyzed = analyzeText(text, blocksOfPlainText(text), 'ru');
    return { text, quantities: findQuantities(analyzed, []), date: null };
  }

  it.each([
    ['При пожаре в Самаре погибли 12 человек', 'Пожар в Самаре: погибших 15'],
    ['Стрелок в Туле ранил 11 прохожих', 'В Туле стрелок ранил 12 прохожих'],
    ['Землетрясение магнитудой 5,5 у Камчатки', 'У Камчатки землетрясение магнитудой 5,8'],
    ['При пожаре в Самаре погибли 12 человек', 'Не менее 20 человек погибли при пожаре в Самаре'],
    ['Жильцы дома в Туле получат по 146 тысяч рублей', 'Жильцы в Туле получат по 147 тысяч рублей'],
    [
      'После взрыва в Туле в больнице умерли 3 человека',
      'После взрыва в Туле в больнице умерли 5 человек',
    ],
  ])('%s ≠ %s', (a, b) => {
    expect(relateClaims(russian(a), russian(b), 0.9).relation).toBe('different-number');
  });

  it.each([
    [
      'another place',
      'При пожаре в Самаре погибли 12 человек',
      'При пожаре в Туле погибли 15 человек',
    ],
    [
      'another currency',
      'Официальный курс евро упал до 52 рублей',
      'Официальный курс доллара упал до 41 рубля',
    ],
    [
      'another place beside a common abbreviation',
      'На трассе в Пермском крае в ДТП погибли 5 человек',
      'В Колумбии в ДТП погибли 11 человек',
    ],
    [
      'another firm at the beginning',
      'Nissan отзывает 900 тысяч автомобилей',
      'Subaru отзывает 1,2 млн автомобилей',
    ],
    [
      'another place of what came of one thing',
      'Два человека погибли в Эстонии после шторма в Финляндии',
      'Число погибших от шторма в Финляндии выросло до 7 человек',
    ],
    [
      'what may come to be',
      'Число погибших при пожаре в Самаре может вырасти до 20 человек',
      'Число погибших при пожаре в Самаре выросло до 12 человек',
    ],
    [
      'a sum and its parts',
      'Пять человек погибли при пожаре в Самаре',
      'При пожаре в Самаре погибли трое взрослых и двое детей',
    ],
    [
      'a sum of money, rounded',
      'Из банка в Туле украли 3,3 миллиона долларов',
      'В Туле из банка украли три миллиона долларов',
    ],
    ['a wish', 'Прокурор попросил для мэра Тулы 14 лет', 'Бывший мэр Тулы получил 8 лет колонии'],
    [
      'a day of a total',
      'Сборная России взяла 39 медалей',
      'Сборная России взяла 20 медалей за день',
    ],
    ['a change', 'Курс доллара упал сразу на 3 рубля', 'Курс доллара упал до 61 рубля'],
    ['a part', 'Из Тулы эвакуировали 52 человек', 'Из Тулы эвакуировали 8 украинцев'],
    ['more of them', 'В Туле нашли ещё 25 заложников', 'В Туле нашли 40 заложников'],
    [
      'another quake',
      'Землетрясение магнитудой 4,1 у Камчатки',
      'У Камчатки землетрясение магнитудой 5,8',
    ],
    [
      'almost',
      'Чиновника из Тулы оштрафовали почти на 1 млрд рублей',
      'Чиновника из Тулы оштрафовали на 950 млн рублей',
    ],
    [
      'a number with its equal',
      'В Тулу привезли 50 тонн фруктов, в том числе 23 тонны яблок',
      'В Тулу привезли 23 тонны яблок',
    ],
  ])('%s: %s, %s', (_, a, b) => {
    expect(relateClaims(russian(a), russian(b), 0.9).relation).not.toBe('different-number');
  });
});
