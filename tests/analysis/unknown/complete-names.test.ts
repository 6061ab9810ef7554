import { describe, expect, it } from 'vitest';
import { articleContext } from '../../../lib/analysis/article-context.ts';
import { completeNames } from '../../../lib/analysis/unknown/complete-names.ts';
import type { EntityType } from '../../../lib/model/knowledge.ts';
import type { Lang } from '../../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../../lib/text/analyze-text.ts';
import { NameWords } from '../../../lib/text/name-words.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
};

/** The names of a text, given those that a recognizer saw: "{P Ostberg}" is a person. */
function complete(lang: Lang, marked: string): string[] {
  let removed = 0;
  const seen = [...marked.matchAll(/\{([POL]) ([^}]+)\}/g)].map((match) => {
    const [whole, type = '', name = ''] = match;
    const start = match.index - removed;
    removed += whole.length - name.length;
    return { start, end: start + name.length, type: TYPES[type] ?? 'person', score: 0.9 };
  });
  const source = marked.replaceAll(/\{[POL] ([^}]+)\}/g, '$1');
  const text = analyzeText(source, blocksOfPlainText(source), lang);
  const words = new NameWords(source, text.tokens, text.sentences).all();
  const letter = (type: EntityType) => Object.keys(TYPES).find((key) => TYPES[key] === type);
  return completeNames(articleContext(text, words), [], seen).map(
    ({ start, end, type }) => `${letter(type)} ${source.slice(start, end)}`,
  );
}

describe('completeNames', () => {
  it.each<[string, Lang, string, string[]]>([
    [
      'a given name that was left out',
      'en',
      'On Friday Klara {P Ostberg} won.',
      ['P Klara Ostberg'],
    ],
    ['no adjective of a country', 'en', 'He saw {O Constructor} play.', ['O Constructor']],
    ['no title', 'en', 'On Friday Coach {P Ostberg} won.', ['P Ostberg']],
    ['a Korean name', 'en', 'Then Son Heung-min scored.', ['P Son Heung-min']],
    ['a body by its last word', 'en', 'He joined Greyhound Pictures.', ['O Greyhound Pictures']],
    [
      'a firm by its first word',
      'en',
      'He left {O Ostler Freight}. Then Ostler sank.',
      ['O Ostler Freight', 'O Ostler'],
    ],
    ['no road', 'en', 'He left {O Ostler Freight}. Now Ostler Road sank.', ['O Ostler Freight']],
    ['a small word inside', 'en', 'He saw {P Rhys} ap {P Owen} play.', ['P Rhys ap Owen']],
    ['a place after "in"', 'en', 'It shut a bakery in Wexcombe with regret.', ['L Wexcombe']],
    ['no case', 'en', 'It changed in Wexcombe season.', []],
    [
      'a club before its coach',
      'en',
      'So {P Northmoor} coach {P Iker Arrieta} left.',
      ['O Northmoor', 'P Iker Arrieta'],
    ],
    ['no day', 'en', 'The {O Fed Thursday} cut rates.', ['O Fed']],
    ['no adjective', 'en', 'A {L South Korean} envoy left.', []],
    ['no office', 'en', 'He met {O Swiss Foreign Minister} Ann Vogt over coffee.', ['P Ann Vogt']],
    [
      'a team by its people',
      'ru',
      'Хоккеисты «Стального Барса» ушли. Где «Стальной Барс»?',
      ['O Стального Барса', 'O Стальной Барс'],
    ],
    ['no play', 'ru', 'Она ставит «Бесприданницу».', []],
    ['a rival', 'ru', 'Они обыграли «Рубеж».', ['O Рубеж']],
    ['a mark of a firm', 'ru', '{L ЗАО} «Рубеж» закрыли.', ['O Рубеж']],
    ['a town after its people', 'ru', 'Вышли жители {P Верхнего Лорна}.', ['L Верхнего Лорна']],
    ['a town by the case', 'uk', 'Завод у {P Зарічанську} закрили.', ['L Зарічанську']],
    [
      'two names that were one',
      'ru',
      'Мэру {P Кедрового Бора Рустаму Галиеву}; {L Кедровый Бор}.',
      ['L Кедрового Бора', 'P Рустаму Галиеву', 'L Кедровый Бор'],
    ],
    ['an unseen man', 'uk', 'Гол забив Ілля Тороповський.', ['P Ілля Тороповський']],
    ['a woman at the beginning', 'ru', 'Шейла {P Грабовецкая} ушла.', ['P Шейла Грабовецкая']],
    ['no adverb', 'ru', 'Вчера {P Грабовецкая} ушла.', ['P Грабовецкая']],
    ['no war', 'ru', 'Он погиб на Великой Отечественной войне.', []],
  ])('%s', (_, lang, text, expected) => {
    expect(complete(lang, text)).toEqual(expected);
  });
});
