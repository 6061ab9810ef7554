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
