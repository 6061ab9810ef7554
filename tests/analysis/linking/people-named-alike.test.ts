import { describe, expect, it } from 'vitest';
import { combineSources } from '../../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../../lib/knowledge/memory-source.ts';
import type { Entity } from '../../../lib/model/knowledge.ts';
import { analyzeArticle } from '../../../lib/pipeline.ts';
import { plainArticle } from '../../helpers/analyze.ts';

const BASE = { description: {}, prior: 150 } as const;
const ENTITIES: readonly Entity[] = [
  {
    ...BASE,
    id: 'own:barysaw',
    type: 'place',
    kind: 'city',
    names: { ru: ['Борисов'], en: ['Borisov'] },
  },
  { ...BASE, id: 'own:tula', type: 'place', kind: 'city', names: { ru: ['Тула'] } },
  { ...BASE, id: 'own:houston', type: 'place', kind: 'city', names: { en: ['Houston'] } },
  { ...BASE, id: 'own:paris', type: 'place', kind: 'city', names: { en: ['Paris'] } },
  { ...BASE, id: 'own:ukraine', type: 'place', kind: 'country', names: { ru: ['Украина'] } },
  {
    ...BASE,
    id: 'own:medvedev',
    type: 'person',
    kind: 'politician',
    prior: 220,
    gender: 'male',
    names: { ru: ['Дмитрий Медведев'] },
  },
  {
    ...BASE,
    id: 'own:kirsty',
    type: 'person',
    prior: 60,
    gender: 'female',
    names: { ru: ['Кирсти Тула'] },
  },
];

const knowledge = combineSources([memorySource(ENTITIES)]);

async function linked(text: string): Promise<string[]> {
  const { links } = await analyzeArticle(plainArticle(text, '2022-07-15'), knowledge);
  return links.flatMap(({ surface, entityId }) => (entityId ? [surface] : []));
}

describe('people whose names are names of places', () => {
  it.each([
    ['a given name before it', 'Корпорацию возглавил Юрий Борисов.'],
    ['initials before it', 'Корпорацию возглавил Ю. Борисов.'],
    ['an honorific before it', 'Возражал профессор Борисов.'],
    ['an honorific in another case', 'Возразили профессору Борисову.'],
    ['a title that is no town’s', 'Ответил вице-премьер Борисов.'],
    ['quotation marks around it', 'Матч выиграла «Тула», хозяин поля.'],
    ['a verb of speaking', 'Станция послужит, сказал Борисов.'],
    ['an English honorific', 'The engine was built by Professor Houston.'],
    ['an English verb', 'The engine works, Houston said.'],
    ['an institution named after it', 'The engine was built at Houston University.'],
    ['a family name that is also a given name', 'Kevin Paris left. Later, Paris told us.'],
  ])('%s is no place', async (_, text) => {
    expect(await linked(text)).toEqual([]);
  });

  it('takes the lone name for the person named before', async () => {
    expect(await linked('Пришёл Семён Тула. Позже Тула ушёл. Дождь дошёл и до Тулы.')).toEqual([
      'Тулы',
    ]);
  });

  it.each([
    ['a preposition of place', 'Семён Тула живёт в Туле.', ['Туле']],
    ['a title of the town', 'Приехал мэр Тулы.', ['Тулы']],
    ['a case that does not agree', 'Слава Украине!', ['Украине']],
    ['an English preposition', 'Peter Houston lives in Houston.', ['Houston']],
    ['a common word after it', 'They like a Houston university best.', ['Houston']],
  ])('%s leaves the place', async (_, text, expected) => {
    expect(await linked(text)).toEqual(expected);
  });
});

describe('known people named like places', () => {
  it.each([
    ['Приехала Кирсти Тула. Тула победила.', ['own:kirsty', 'own:kirsty']],
    ['Тула победила. Это Кирсти Тула, пловчиха.', ['own:kirsty', 'own:kirsty']],
    ['Кирсти Тула живёт в Туле. Тула рада.', ['own:kirsty', 'own:tula', 'own:tula']],
  ])('%s', async (text, expected) => {
    const { links } = await analyzeArticle(plainArticle(text), knowledge);
    expect(links.map(({ entityId }) => entityId)).toEqual(expected);
  });
});

describe('people who bear the name of somebody known', () => {
  it('leaves the family name to the one whom the article names', async () => {
    const text = 'Победила Евгения Медведева. В финале Медведева упала дважды.';
    expect(await linked(text)).toEqual([]);
  });

  it('leaves it to whom the article named in full last', async () => {
    const text = 'Говорил Дмитрий Медведев. Теннисист Даниил Медведев играл. Медведев выиграл.';
    expect(await linked(text)).toEqual(['Дмитрий Медведев']);
    const back = `${text} Вернулся Дмитрий Медведев. Медведев ушёл.`;
    expect(await linked(back)).toEqual(['Дмитрий Медведев', 'Дмитрий Медведев', 'Медведев']);
    const later = `${text} ${'Дождь шёл. '.repeat(30)}Медведев ушёл.`;
    expect(await linked(later)).toEqual(['Дмитрий Медведев', 'Медведев']);
  });

  it('keeps the known one where the article names him in full', async () => {
    const text = 'Говорил Дмитрий Медведев. Евгения Медведева слушала. Медведев ушёл.';
    expect(await linked(text)).toEqual(['Дмитрий Медведев', 'Медведев']);
  });
});
