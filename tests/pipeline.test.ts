import { describe, expect, it } from 'vitest';
import { combineSources } from '../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../lib/knowledge/memory-source.ts';
import { analyzeArticle } from '../lib/pipeline.ts';
import { analyze, plainArticle } from './helpers/analyze.ts';
import { WORLD } from './helpers/entities.ts';

/** What is linked, written as "surface=id"; a metonym as "surface=id~authority". */
async function linked(text: string, date: string | null = '2021-12-22'): Promise<string[]> {
  const { links } = await analyze(text, WORLD, date);
  return links
    .filter(({ entityId }) => entityId !== null)
    .map((l) => `${l.surface}=${l.entityId}${l.metonymOf ? `~${l.metonymOf}` : ''}`);
}

describe('analyzeArticle: names', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Об этом сообщило агентство со ссылкой на МИД России.', ['МИД России=Q789889']],
    [
      'Встреча Сергея Лаврова с Джо Байденом не состоится.',
      ['Сергея Лаврова=Q58217', 'Джо Байденом=Q6279'],
    ],
    [
      'Вопрос обсудят между Вашингтоном и Москвой.',
      ['Вашингтоном=Q61~Q48525', 'Москвой=Q649~Q1140115'],
    ],
    ['Он родился в Москве, а живёт в Вашингтоне.', ['Москве=Q649', 'Вашингтоне=Q61']],
    ['НАТО ответит. Представитель Альянса подтвердил это.', ['НАТО=Q7184', 'Альянса=Q7184']],
    ['Представитель Альянса подтвердил это.', []],
    ['Режиссёр Владимир Петров снял фильм.', []],
    ['Поезд прибыл во Владимир вечером.', ['Владимир=Q3058']],
    ['Вена на руке вздулась. Врач осмотрел вену.', []],
    ['Самолёт вылетел в Вену.', ['Вену=Q1741']],
    ['Актёр Иван Лавров получил премию.', []],
    ['С. В. Лавров прибыл. Позже Лаврова спросили.', ['С. В. Лавров=Q58217', 'Лаврова=Q58217']],
    ['А. Лавров прибыл.', []],
    ['Глава МИД Германии выступила с речью.', ['Германии=Q183']],
    [
      'Суд вёл Павел Синицын. Позже Синицына наградили.',
      ['Павел Синицын=test:judge', 'Синицына=test:judge'],
    ],
    ['Синицына наградили.', []],
    ['Президент США выступил с речью.', ['Президент=Q6279', 'США=Q30']],
    ['Американский президент выступил с речью.', ['президент=Q6279']],
    ['Визит главы МИД России отложен.', ['главы=Q58217', 'МИД России=Q789889']],
    [
      'The American president left. Russian foreign minister stayed.',
      ['president=Q6279', 'foreign minister=Q58217'],
    ],
    ['Президенты США и России поговорили.', ['США=Q30', 'России=Q159']],
    ['У Львові зустріли Сергія Лаврова.', ['Львові=Q36036', 'Сергія Лаврова=Q58217']],
    [
      "The US president met NATO's envoys. The Alliance agreed.",
      ['US=Q30', 'president=Q6279', 'NATO=Q7184', 'The Alliance=Q7184'],
    ],
    ['President Biden spoke in Moscow.', ['Biden=Q6279', 'Moscow=Q649']],
  ])('%s', async (text, expected) => {
    expect(await linked(`Новости\n${text}`)).toEqual(expected);
  });

  it('resolves an office by the date of the article', async () => {
    const text = 'Новости\nПрезидент США выступил с речью.';
    expect(await linked(text, '2018-05-01')).toContain('Президент=Q22686');
    expect(await linked(text, '2025-05-01')).toContain('Президент=Q22686');
    expect(await linked(text, '2010-05-01')).toEqual(['США=Q30']);
    expect(await linked(text, null)).toEqual(['США=Q30']);
  });

  it('gives all mentions of one person one referent', async () => {
    const { links } = await analyze('Х\nСергей Лавров прибыл. Лавров говорил.', WORLD);
    expect(new Set(links.map(({ referent }) => referent))).toEqual(new Set(['Q58217']));
  });

  it('explains each decision', async () => {
    const { links } = await analyze('Х\nПрибыл министр иностранных дел Лавров.', WORLD);
    expect(links[0]?.why.map(({ code }) => code)).toContain('title');
    expect(links[0]?.candidates[0]?.name).toBe('Лавров');
  });

  it('knows an unknown person again by the family name', async () => {
    const text = 'Новости\nСлесарь Богдан Кривенюк выиграл суд. Кривенюка поздравили.';
    // Tokens: Новости, Слесарь, Богдан, Кривенюк, …
    const recognizer = {
      recognize: () => [{ first: 2, last: 4, type: 'person' as const, score: 0.9 }],
    };
    const knowledge = combineSources([memorySource(WORLD)]);
    const { links } = await analyzeArticle(plainArticle(text), knowledge, { recognizer });
    expect(links.map(({ surface }) => surface)).toEqual(['Богдан Кривенюк', 'Кривенюка']);
    expect(new Set(links.map(({ referent }) => referent)).size).toBe(1);
    expect(links.map(({ method }) => method)).toEqual(['recognizer', 'recognizer']);
  });
});

describe('analyzeArticle: the language', () => {
  const TEXT =
    'Вчера в городе открыли новый мост через реку. По словам мэра, его строили два года.';
  it.each([
    ['und', 'ru'],
    ['en', 'ru'],
    ['en-US', 'ru'],
    ['uk', 'ru'],
    ['ru-KZ', 'ru-KZ'],
    ['bg', 'bg'],
  ])('declared as %s it is %s', async (declared, inLanguage) => {
    const article = { ...plainArticle(TEXT), inLanguage: declared };
    const analysis = await analyzeArticle(article, combineSources([memorySource(WORLD)]), {});
    expect(analysis.article.inLanguage).toBe(inLanguage);
  });
});
