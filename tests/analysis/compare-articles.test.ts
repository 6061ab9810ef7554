import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/analysis/compare-articles.ts';
import { comparisonJson } from '../../lib/exchange/comparison-json.ts';
import type { Comparison } from '../../lib/model/comparison.ts';
import { analyze } from '../helpers/analyze.ts';
import { WORLD } from '../helpers/entities.ts';

/** Each article as lines, the headline first; a later one is published an hour later. */
async function compare(...articles: readonly (readonly string[])[]): Promise<Comparison> {
  const analyses = await Promise.all(
    articles.map((lines, at) => analyze(lines.join('\n'), WORLD, `2023-02-06T1${at}:00:00+03:00`)),
  );
  return compareArticles(analyses);
}

/** A row as "kind: sentence | sentence", beginnings only. */
function lines({ rows }: Comparison): string[] {
  return rows.map(({ kind, cells }) =>
    [kind, ...cells.map(({ text }) => text.split(' ').slice(0, 3).join(' '))].join(' | '),
  );
}

const RUSSIAN = [
  'Землетрясение в Турции',
  'Землетрясение магнитудой 7,8 произошло ночью на юго-востоке Турции.',
  'Погибли более 1500 человек.',
  'Эрдоган объявил семидневный траур.',
  'В Газиантепе обрушилась часть стены крепости.',
];
const ENGLISH = [
  'Earthquake in Turkey',
  'An earthquake of magnitude 7.8 struck south-eastern Turkey at night.',
  'More than 3,600 people died.',
  'President Erdogan declared a week of mourning.',
  'Teams from 70 countries are on their way.',
];

describe('compareArticles', () => {
  it('lays one claim side by side across languages', async () => {
    const rows = lines(await compare(RUSSIAN, ENGLISH));
    expect(rows).toContain('all | Землетрясение магнитудой 7,8 | An earthquake of');
  });

  it('calls a larger later count an update, with both numbers', async () => {
    const { rows } = await compare(RUSSIAN, ENGLISH);
    const row = rows.find(({ kind }) => kind === 'differs');
    expect(row?.conflicts.map(({ kind, label }) => [kind, label])).toEqual([['number', 'updated']]);
    expect(row?.conflicts[0]?.values.map(({ text }) => text)).toEqual(['1500', '3,600']);
  });

  it('does not set opinions of different things against each other as causes', async () => {
    const { rows } = await compare(
      ['News', 'Officials believe that a storm broke the crane.'],
      ['News', 'Analysts say the rise in drone sales is likely to go on.'],
    );
    expect(rows.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  it('never calls a unit, a rounding or a translation a conflict', async () => {
    const { rows } = await compare(
      ['Граница', 'Граница с Россией выросла на 1340 километров.', 'Договор действует 120 дней.'],
      ['Border', 'The border with Russia grew by 830 miles.', 'The deal runs for four months.'],
    );
    expect(rows.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  it('says that one article denies what the other says', async () => {
    const { rows } = await compare(
      [
        ...RUSSIAN,
        'Россия подписала соглашение о перемирии.',
        'Поезда ходят с опозданием на 40 минут.',
      ],
      [
        ...RUSSIAN.slice(0, 4),
        'Россия не подписала соглашение о перемирии.',
        'Погода в горах ясная.',
      ],
    );
    expect(rows.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind))).toContain(
      'negation',
    );
  });

  it('lets two people have a first each', async () => {
    const { rows } = await compare(
      [
        ...RUSSIAN,
        'Делегацию США возглавлял первый заместитель главы Джо Байден, делегацию России — министр Сергей Лавров.',
      ],
      [
        ...ENGLISH,
        'The delegation of Russia was led by the first deputy, Sergei Lavrov, that of the United States by Joe Biden.',
      ],
    );
    expect(
      rows.flatMap(({ conflicts }) => conflicts.filter(({ kind }) => kind === 'actor')),
    ).toEqual([]);
  });

  it('keeps the dead of one country apart from those of another', async () => {
    const { rows } = await compare(
      ['Шторм', 'В России из-за шторма погибли 15 человек.'],
      ['Шторм', 'В США из-за шторма погибли 40 человек.'],
    );
    expect(rows.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  it('tells what only one article says, and what an article leaves out', async () => {
    const { rows, leftOut } = await compare(RUSSIAN, ENGLISH, RUSSIAN.slice(0, 3));
    const only = rows.filter(({ kind }) => kind === 'only').map(({ cells }) => cells[0]?.text);
    expect(only).toContain('Teams from 70 countries are on their way.');
    const mourning = rows.findIndex(({ cells }) =>
      cells.some(({ text }) => text.includes('траур')),
    );
    expect(leftOut[2]).toContain(mourning);
    expect(leftOut[0]).not.toContain(mourning);
  });

  it('shows how the wording of a quotation drifts', async () => {
    const { quotes } = await compare(
      ['Речь', 'Сергей Лавров заявил: «Мы ждём письменного ответа от наших партнёров».'],
      ['Речь', 'Лавров сказал: «Мы ждём ответа от наших партнёров».'],
    );
    const drift = quotes.find(({ cells }) => cells.length === 2)?.cells[1]?.drift;
    expect(drift?.filter(({ kind }) => kind === 'removed').map(({ text }) => text.trim())).toEqual([
      'письменного',
    ]);
  });

  it('knows copies of one agency text', async () => {
    const text = Array.from(
      { length: 12 },
      (_, at) => `В городе номер ${at + 20} открыли мост через реку Волга в день ${at + 3} года.`,
    );
    const { wireCopies } = await compare(['Мосты', ...text], ['Открыты мосты', ...text]);
    expect(wireCopies).toEqual([{ articles: [0, 1] }]);
  });

  it('compares only the beginning of very long articles, and says nothing of what they lack', async () => {
    // No word in two sentences: pairs that share nothing cost nothing.
    const long = (letter: string) =>
      Array.from(
        { length: 700 },
        (_, at) =>
          `${letter}${`${at}`
            .split('')
            .map((n) => 'бвгджзклмн'[+n])
            .join('а')}ово.`,
      );
    const told = 'В Газиантепе обрушилась часть стены крепости.';
    const both = await compare(['Дома', ...long('Ра'), told], ['Стены', ...long('Ха')]);
    expect(both.shortened).toEqual([0, 1]);
    const { rows, shortened } = await compare(
      ['Дома', ...long('Ра').concat(long('Ла'))],
      ['Стена', told],
    );
    expect(shortened).toEqual([0]);
    expect(rows.some(({ kind, cells }) => kind === 'only' && cells[0]?.article === 1)).toBe(false);
  });

  it('holds no table of numbers against another', async () => {
    const table = (step: number) =>
      Array.from({ length: 300 }, (_, at) => `${1000 + at * step} people, ${at + step} killed and`);
    const { rows } = await compare(
      ['Storm', `${table(3).join(' ')} more.`],
      ['Storm', `${table(7).join(' ')} more.`],
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('counts an entity once, however it is spelled', async () => {
    const { names } = await compare(
      ['Новости', 'Сергей Лавров приехал. Лавров уехал.'],
      ['News', 'Sergey Lavrov came. Joe Biden left.'],
    );
    expect(names.map(({ key, counts }) => [key, counts])).toEqual([
      ['Q58217', [2, 1]],
      ['Q6279', [0, 1]],
    ]);
  });

  it('prints offsets that hold in the article', async () => {
    const analyses = await Promise.all(
      [RUSSIAN, ENGLISH].map((one) => analyze(one.join('\n'), WORLD)),
    );
    const named = analyses.map(({ article }, at) => ({ id: `${at}.html`, article }));
    const json = comparisonJson(named, compareArticles(analyses));
    const cells = json.rows.flatMap((row) => row.cells);
    expect(cells.length).toBeGreaterThan(4);
    for (const { article, start, end, text } of cells) {
      const source = named.find(({ id }) => id === article)?.article.text ?? '';
      expect(source.slice(start, end)).toBe(text);
    }
  });
});
