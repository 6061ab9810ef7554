import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../lib/analysis/find-quantities.ts';
import { findTimes } from '../../lib/analysis/find-times.ts';
import type { Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

/** Quantities as "surface = value unit counted modifier", what is absent left out. */
function read(text: string, lang: Lang): string[] {
  const analyzed = analyzeText(text, blocksOfPlainText(text), lang);
  const times = findTimes(analyzed, '2022-03-14');
  return findQuantities(analyzed, times).map((one) => {
    const number = one.value === one.max ? `${one.value}` : `${one.value}..${one.max}`;
    const bound = one.modifier === 'exact' ? '' : one.modifier;
    const parts = [number, one.unit ?? '', one.counted ?? '', bound].filter((part) => part !== '');
    return `${text.slice(one.start, one.end)} = ${parts.join(' ')}`;
  });
}

describe('findQuantities', () => {
  it.each<readonly [Lang, string, readonly string[]]>([
    ['ru', 'Бой шёл семь с половиной часов.', ['семь с половиной часов = 7.5 hour']],
    ['ru', 'Выделят 2,4 млрд рублей.', ['2,4 млрд рублей = 2400000000 RUB']],
    ['ru', 'Погибли не менее 12 человек.', ['12 = 12 killed at-least']],
    ['ru', 'Придут от пяти до семи тысяч человек.', ['пяти до семи тысяч = 5000..7000 people']],
    ['ru', 'Цена упала до 5 %.', ['5 % = 5 %']],
    ['ru', 'Менее тысячи человек вышли.', ['тысячи = 1000 people less-than']],
    ['uk', 'Близько сотні будинків згоріло.', ['сотні = 100 будинк about']],
    ['ru', 'Пришли 20 с лишним тысяч человек.', ['20 с лишним тысяч = 20000 people more-than']],
    ['ru', 'Пришли 300 человек, 40 погибли.', ['300 = 300 people', '40 = 40 killed']],
    [
      'en',
      'Some 300 came; as many as 40 died.',
      ['300 = 300 came about', '40 = 40 killed at-most'],
    ],
    ['en', 'A truck and five cars, 12 people were hurt.', ['five = 5 cars', '12 = 12 injured']],
    ['en', 'No one was injured, not one person died.', []],
    ['ru', 'Ни один человек не пострадал.', []],
    ['ru', 'Семеро из десяти против.', ['Семеро = 7', 'десяти = 10']],
    ['en', 'The rate fell to eighty for a dollar.', ['eighty = 80']],
    ['ru', 'Зал вмещает до 500 человек.', ['500 = 500 people at-most']],
    ['ru', 'Ракета С-400 и ст. 5 закона.', []],
    ['ru', 'Родился 5 мая 1990 года.', []],
    ['ru', 'Указ №178/2017, сезон 2016/17, полдень.', []],
    ['en', 'A four-day trip of Apollo 11.', ['four-day = 4 day']],
    ['ru', 'Курс выше 53 и 57 рублей.', ['53 = 53 RUB more-than', '57 рублей = 57 RUB']],
    ['ru', 'Цена упала на 21 долл. за баррель.', ['21 долл = 21 USD']],
    ['ru', 'Один из них ушёл.', []],
    ['ru', 'Тушили восемь с лишним часов.', ['восемь с лишним часов = 8 hour more-than']],
    ['uk', 'Гасили вісім із лишком годин.', ['вісім із лишком годин = 8 hour more-than']],
    ['ru', 'Подняли на два процентных пункта.', ['два процентных пункта = 2 pp']],
    ['uk', 'Підняли на 50 базисних пунктів.', ['50 базисних пунктів = 50 bp']],
    ['en', 'The rate rose by 25 basis points.', ['25 basis points = 25 bp']],
    ['uk', 'Прийшло пів мільйона людей.', ['пів мільйона = 500000 people']],
    ['uk', 'Мінус 25 градусів.', ['25 градусів = -25 °C']],
    ['en', 'It cost $1.2bn.', ['$1.2bn = 1200000000 USD']],
    ['en', 'A hundred and twenty troops left.', ['A hundred and twenty = 120 troops']],
    ['en', 'They talked for an hour and a half.', ['an hour and a half = 1.5 hour']],
    ['ru', 'Говорили час с половиной.', ['час с половиной = 1.5 hour']],
    ['uk', 'Говорили годину з половиною.', ['годину з половиною = 1.5 hour']],
    ['en', 'More than three dozen letters.', ['three dozen = 36 letter more-than']],
    [
      'en',
      'A dozen letters, a quarter of a million copies.',
      ['A dozen = 12 letter', 'a quarter of a million = 250000 copies'],
    ],
    ['ru', 'Четверть миллиона долларов.', ['Четверть миллиона долларов = 250000 USD']],
    ['uk', 'Коштував чверть мільйона доларів.', ['чверть мільйона доларів = 250000 USD']],
    ['ru', 'Сыграли 12 классических партий.', ['12 = 12 партий']],
    ['ru', 'Сгорело 300 кв. м.', ['300 кв. м = 300 m²']],
    [
      'uk',
      'Підтопило 120 тис. квадратних кілометрів.',
      ['120 тис. квадратних кілометрів = 120000 km²'],
    ],
    [
      'en',
      'A 1,500-square-foot flat, 40 km² of forest.',
      ['1,500-square-foot = 1500 foot²', '40 km² = 40 km²'],
    ],
    ['ru', 'Закачали 2 млрд кубометров.', ['2 млрд кубометров = 2000000000 m³']],
    [
      'ru',
      'Ветер 25 метров в секунду, 90 км/ч.',
      ['25 метров в секунду = 25 m/s', '90 км/ч = 90 km/h'],
    ],
    ['en', 'Doing 70 miles an hour.', ['70 miles an hour = 70 mph']],
    ['uk', 'Штраф 900 канадських доларів.', ['900 канадських доларів = 900 CAD']],
    [
      'en',
      'A 6.8-magnitude quake; two-thirds of homes.',
      ['6.8-magnitude = 6.8 magnitude', 'two-thirds = 66.7 %'],
    ],
    ['en', 'It was 104 degrees Fahrenheit.', ['104 degrees Fahrenheit = 104 °F']],
    // Scores, clock times and halves of a match are no quantities.
    ['en', 'Leeds lost 2-1 after a goalless first half.', []],
    ['ru', 'Счёт 3:1, по состоянию на 10:00.', []],
    [
      'en',
      'A$2bn, 40 cents, 5 decades.',
      ['A$2bn = 2000000000 AUD', '40 cents = 0.4 USD', '5 decades = 50 year'],
    ],
    ['en', 'It weighed 63 pounds and cost 63 pounds.', ['63 pounds = 63 lb', '63 pounds = 63 GBP']],
    [
      'en',
      'It was 49.6C; 20 degrees below zero.',
      ['49.6C = 49.6 °C', '20 degrees below zero = -20 °C'],
    ],
    ['ru', 'Ночью 18 градусов мороза.', ['18 градусов мороза = -18 °C']],
    ['ru', 'Выдали 60 ГВт·ч, 27 тыс. МВт.', ['60 ГВт·ч = 60 GWh', '27 тыс. МВт = 27000 MW']],
    ['uk', 'Зросла на 2 п. п., або 50 б. п.', ['2 п. п = 2 pp', '50 б. п = 50 bp']],
    [
      'ru',
      'Восьмилетнюю девочку, двадцатипятиметровый столб.',
      ['Восьмилетнюю = 8 year', 'двадцатипятиметровый = 25 m'],
    ],
    ['uk', "П'ятирічний хлопчик, триденна жалоба.", ["П'ятирічний = 5 year", 'триденна = 3 day']],
    [
      'uk',
      'Вибило пів сотні шибок, два десятки дверей.',
      ['пів сотні = 50 шибок', 'два десятки = 20 дверей'],
    ],
    [
      'en',
      'Tens of thousands fled; one tenth of homes burned.',
      ['Tens of thousands = 10000 fled at-least', 'one tenth = 10 %'],
    ],
    [
      'en',
      'Stephen Hawking, at the age of 76; his wife, 41, was there.',
      ['76 = 76 year', '41 = 41 year'],
    ],
    [
      'en',
      'Rates of 0% to 0.25%, from 9% to 20%.',
      ['0% to 0.25% = 0..0.25 %', '9% = 9 %', '20% = 20 %'],
    ],
    ['ru', 'Embraer 190 упал. Отток не превысил 0,3%.', ['0,3% = 0.3 % at-most']],
    [
      'ru',
      'Снег вырос до 62 см, завтра выпадет до 10 мм.',
      ['62 см = 62 cm', '10 мм = 10 mm at-most'],
    ],
    [
      'uk',
      'Кількість загиблих зросла до 45, поранених — до 79.',
      ['45 = 45 killed', '79 = 79 injured'],
    ],
    ['uk', 'Зіграли дванадцять класичних партій.', ['дванадцять = 12 партій']],
    [
      'en',
      'The youngest of the dead, who was 19, had a son aged 2.',
      ['19 = 19 year', '2 = 2 year'],
    ],
    // An insertion hides no verb; a clause of what is counted does.
    ['ru', 'Выжили, по данным спасателей, 17 человек.', ['17 = 17 survived']],
    ['en', 'Seven people lost their lives.', ['Seven = 7 killed']],
    ['uk', 'Путіну цього дня минуло 70.', ['70 = 70 year']],
    ['ru', 'Актёру исполнилось 70, сообщил театр.', ['70 = 70 year']],
    ['en', 'Bebe Marlow, six, and Ann Hill, seven, were hurt.', ['six = 6 year', 'seven = 7 year']],
    ['en', 'The actor turned 70, he said.', ['70 = 70 year']],
    ['uk', 'Пожежа забрала щонайменше 115 життів.', ['115 = 115 killed at-least']],
    ['ru', 'Пожар оборвал 115 жизней.', ['115 = 115 killed']],
    // Neither killed nor detained: things are counted themselves.
    ['en', 'Its 123 member states must arrest him.', ['123 = 123 states']],
    ['ru', 'Его обязаны задержать в 123 странах.', ['123 = 123 страна']],
    ['uk', 'Загинули люди у 12 будинках.', ['12 = 12 будинк']],
    ['ru', 'За проголосовала 141 страна.', ['141 = 141 vote']],
    [
      'en',
      'Half a million people, half of them men.',
      ['Half a million = 500000 people', 'half = 50 %'],
    ],
    ['en', 'It was 5°', ['5° = 5 °C']],
    ['en', 'It was 95 °F, between 5° and 7°.', ['95 °F = 95 °F', '5° = 5 °C', '7° = 7 °C']],
    ['ru', 'Широта 55°45′.', ['55° = 55', '45 = 45']],
    ['ru', 'Мороз минус 5–7 градусов.', ['5–7 градусов = -7..-5 °C']],
    ['en', 'About 5 constructor crowds.', ['5 = 5 crowds about']],
    ['en', 'About 5 constructor.', ['5 = 5 constr about']],
    ['en', 'It issued two amber warnings.', ['two = 2 warnin']],
    ['en', 'Some 8,000 of its customers waited.', ['8,000 = 8000 custom about']],
    ['en', `Account ${'1'.repeat(400)}.`, []],
    ['en', 'Call +44 20 5550 0199 about 12 letters.', ['12 = 12 letter about']],
    ['ru', 'За сутки +250 000 случаев.', ['250 000 = 250000 случае']],
    ['ru', 'Тел. 8 (800) 555-35-35, (044) 555-12-12 и 555-12-12.', []],
    ['ru', '2021\t960', ['2021 = 2021', '960 = 960']],
    ['ru', '1 234\t5 678', ['1 234 = 1234', '5 678 = 5678']],
    ['en', `5 ${'million '.repeat(60)}.`, []],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each<readonly [Lang, string]>([
    ['en', '12:30 '],
    ['en', '5–'],
    ['ru', 'от 5 до '],
    ['ru', '100 '],
  ])('reads a sentence of numbers in linear time: %s %s', { timeout: 20_000 }, (lang, unit) => {
    const text = `${unit.repeat(100_000 / unit.length)} 7 km`;
    expect(read(text, lang).length).toBeGreaterThan(0);
  });
});
