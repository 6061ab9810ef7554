import { describe, expect, it } from 'vitest';
import type { Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { detectLanguage } from '../../lib/text/detect-language.ts';

function sentences(text: string, lang: Lang): string[] {
  const analyzed = analyzeText(text, blocksOfPlainText(text), lang);
  return analyzed.sentences.map((s) => text.slice(s.start, s.end));
}

describe('sentences', () => {
  const cases: readonly (readonly [Lang, string])[] = [
    ['ru', 'Об этом сообщил С. Лавров. | Встреча пройдет в январе.'],
    ['ru', 'Он живет на ул. Пушкина в г. Москве. | Там тихо.'],
    ['ru', '«Мы готовы!» — сказал министр. | Он уехал.'],
    [
      'ru',
      'Поезд прибыл через час. | Он опоздал. | Ехали 5 час. 20 мин. | Потом 12 км. | Дальше пешком.',
    ],
    ['ru', 'Там варят рис. | Его показывает рис. 2 на стр. 8. | Заплатили 5 млн. | За что?'],
    ['ru', 'Помощь в 5 млн долл. США пришла. | Было 2 тыс. 300 посылок.'],
    ['uk', 'Їхали 3 год. 10 хв. | Дорога була поганою. | Дали 2 млн. | Цього мало.'],
    ['ru', 'Пришли Иванов, Петров и др. | Потом все ушли.'],
    ['ru', 'Что дальше?! | Никто не знает…'],
    ['ru', 'Рост составил 3.5 процента. | «Это много», — заметил он.'],
    ['uk', 'Про це повідомив В. Зеленський. | Зустріч відбулася в м. Києві.'],
    ['uk', '«Так, — сказав він. | — Ми готові». | Далі буде.'],
    ['en', 'Mr. Biden met Gov. Smith in Washington. | They spoke for 3 hours.'],
    ['en', 'They met on March 23rd. | Then it rained in Abbey Rd. Studios.'],
    ['en', 'George W. Bush left. | "It is over," he said. | "Really."'],
  ];
  it.each(cases)('%s: %s', (lang, marked) => {
    const expected = marked.split(' | ');
    expect(sentences(expected.join(' '), lang)).toEqual(expected);
  });

  it.each([
    ['ru', 'Об этом он рассказал жителям страны.|Телеведущий уехал.'],
    ['ru', 'Огонь потушили за час работы.|В Самаре тихо.|«Мы рады», — сказал мэр.'],
    ['ru', 'Кто за это ответит?|Никто не знает!|Впрочем, суд идёт…|Его ждут.'],
    ['ru', '«Мы поможем всем».|Так сказал мэр.|Санкт-Петербург ждёт.'],
    [
      'ru',
      'Это часть вируса.|"Вакцина готова", — сказал врач.|"Мы ждём всех.|Ждут и нас."|Так говорят.',
    ],
    ['ru', 'Так решил суд компании.|Google не ответила.|Об этом пишут.'],
    ['uk', 'Про це він розповів мешканцям країни.|Їх вислухали.|З’явилися сумніви.'],
    ['en', 'The council met behind closed doors.|The mayor left early.|He’ll be back.'],
  ] as const)('parts what a page has glued together, in %s: %s', (lang, marked) => {
    const expected = marked.split('|');
    expect(sentences(expected.join(''), lang)).toEqual(expected);
  });

  it.each([
    ['ru', 'Об этом пишет газета.Ру и ещё lenta.Ru со ссылкой на новости.рф сегодня.'],
    ['ru', 'Дом на просп.Мира и наб.Фонтанки, у станции им.Пушкина, продал проф.Иванов.'],
    [
      'ru',
      'Читайте на сайте https://vesti.example/novosti.Glavnoe и в vk.com/novosti.Segodnya всё.',
    ],
    ['ru', 'Пишите на адрес ivan.Petrov@vesti.example или приходите к нам.'],
    ['ru', 'Яндекс.Карты и Авито.Работа, ООО.Ромашка и А.Иванов, т.к.Он болен.'],
    ['uk', 'Про це пише газета.Укр на вул.Шевченка, буд.Зв’язку.'],
    ['en', 'It runs java.util.List and math.Floor(x) in setup.Exe from news.example.Com here.'],
    ['en', 'Open my_notes.Final or report-2.Draft, and Node.Js, and the iOS.Then app.'],
    ['en', 'The U.S.The a.m.They e.g.The case.'],
  ] as const)('parts no address, no file and no abbreviation, in %s: %s', (lang, text) => {
    expect(sentences(text, lang)).toEqual([text]);
  });

  it('never crosses a block', () => {
    expect(sentences('Заголовок без точки\nПервая фраза.', 'ru')).toEqual([
      'Заголовок без точки',
      'Первая фраза.',
    ]);
  });

  it('tokens of a sentence are the tokens inside it', () => {
    const text = 'Один. Два.\nТри.';
    const { sentences: found, tokens } = analyzeText(text, blocksOfPlainText(text), 'ru');
    expect(found.map((s) => tokens.slice(...s.tokens).map((t) => t.norm))).toEqual([
      ['один', '.'],
      ['два', '.'],
      ['три', '.'],
    ]);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['Переговоры начнутся в январе, сказал министр', 'ru'],
    ['Переговори почнуться у січні, сказав міністр', 'uk'],
    ['Talks will begin in January, said the minister of Россия', 'en'],
    ['Но он не пришел и того не заметил', 'ru'],
    ['Вона не знала про того, хто там був', 'uk'],
    ['12345 !!!', null],
  ])('%s → %s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});
