import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { NameWords } from '../../lib/text/name-words.ts';
import { fold } from '../../lib/text/normalize.ts';

function wordsOf(source: string): NameWords {
  const { text, tokens, sentences } = analyzeText(source, blocksOfPlainText(source), 'ru');
  return new NameWords(text, tokens, sentences);
}

const surfaces = (source: string) =>
  wordsOf(source)
    .all()
    .map(({ start, end }) => source.slice(start, end));

/** Each word, with "+" before those that go on from the word before. */
const joints = (source: string) =>
  wordsOf(source)
    .all()
    .map(({ start, end, joined }) => `${joined ? '+' : ''}${source.slice(start, end)}`);

const PIECES = 'а|Б|Сен|Лавров|ё|Дж|x|Рoс|12|3,5|٣|𝔸|ǅ|-|‐|–|—| |.|,|«|’|\u00ad|\u0301|\n|&'.split(
  '|',
);
const pieces = fc.constantFrom(...PIECES);
const sources = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

describe('the words that names are made of', () => {
  it('takes hyphenated words apart, whatever the hyphen', () => {
    expect(surfaces('Аль-Каида и Ростов‑на–Дону, то есть 12-й')).toEqual(
      ['Аль', 'Каида', 'и', 'Ростов', 'на', 'Дону', 'то', 'есть', '12', 'й'], // one token each way
    );
  });

  it('has room for more words than tokens', () => {
    expect(surfaces('а-б-в-г Д-е ж-з-и к')).toEqual('абвгДежзик'.split(''));
  });

  it('runs on over quotation marks and initials, not over commas and sentences', () => {
    expect(joints('С. Лавров, «Дом» Кино. Новый день')).toEqual([
      'С',
      '+Лавров',
      'Дом',
      '+Кино',
      'Новый',
      '+день',
    ]);
  });

  it('numbers those that begin as names do', () => {
    const words = wordsOf('в Сен-дени 30 лет, экс-Чемпион с iPhone, км и мВ');
    expect(words.heads.map((word) => words.all()[word]?.norm)).toEqual([
      'сен',
      '30',
      'чемпион',
      'iphone',
    ]);
  });

  it('folds parts as they would be folded alone, and says the same of one word as of all', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const words = wordsOf(source);
        const all = words.all();
        expect(all).toHaveLength(words.length);
        for (const [number, word] of all.entries()) {
          const surface = source.slice(word.start, word.end);
          if (!/[\p{Nd}]/u.test(surface)) expect(word.norm).toBe(fold(surface));
          expect(words.at(number)).toMatchObject({ start: word.start, norm: word.norm });
          expect(words.tokenAt(number)).toBe(word.token);
          expect(words.isJoined(number)).toBe(word.joined);
          const isHead = /^(?:[\p{Lu}\p{Lt}\p{Nd}]|[a-z][A-Z])/u.test(surface);
          expect(words.heads.includes(number)).toBe(isHead);
          if (word.token === all[number - 1]?.token) expect(word.joined).toBe(true);
        }
        expect(words.at(words.length)).toBeUndefined();
        expect(words.isJoined(words.length)).toBe(false);
      }),
    );
  });
});
