import { describe, expect, it } from 'vitest';
import { combineSources } from '../../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../../lib/knowledge/memory-source.ts';
import type { Entity } from '../../../lib/model/knowledge.ts';
import { analyzeArticle } from '../../../lib/pipeline.ts';
import { plainArticle } from '../../helpers/analyze.ts';

const BASE = { description: {}, prior: 200 } as const;
const place = (id: string, kind: string, names: Entity['names']): Entity => ({
  ...BASE,
  id: `own:${id}`,
  type: 'place',
  kind,
  names,
});
const person = (id: string, names: Entity['names'], gender: 'male' | 'female'): Entity => ({
  ...BASE,
  id: `own:${id}`,
  type: 'person',
  names,
  gender,
});
const knowledge = combineSources([
  memorySource([
    place('london', 'capital', { en: ['London'], ru: ['Лондон'] }),
    place('odesa', 'city', { uk: ['Одеса'] }),
    place('baikal', 'lake', { ru: ['Байкал'] }),
    place('india', 'country', { en: ['India'] }),
    place('leeds', 'city', { en: ['Leeds'] }),
    { ...place('orel', 'city', { ru: ['Орёл'], uk: ['Орел'] }), prior: 130 },
    place('kharkov', 'city', { ru: ['Харьков'] }),
    place('minsk', 'capital', { uk: ['Мінськ'] }),
    place('florence', 'city', { en: ['Florence'] }),
    { ...place('urals', 'area', { ru: ['Урал'] }), prior: 150 },
    { ...place('ural', 'river', { ru: ['река Урал'] }), weakNames: { ru: ['Урал'] }, prior: 90 },
    place('uk', 'country', { ru: ['Великобритания', 'Британия'] }),
    place('usa', 'country', { ru: ['США'] }),
    { ...place('cambridge', 'city', { ru: ['Кембридж'] }), country: 'own:uk', prior: 180 },
    { ...place('cambridge-us', 'city', { ru: ['Кембридж'] }), country: 'own:usa', prior: 130 },
    place('lutsk', 'city', { uk: ['Луцьк'] }),
    place('saratov', 'city', { ru: ['Саратов'] }),
    { ...person('li', { en: ['Li Keqiang'] }, 'male'), familyName: { en: 'Li' } },
    person('karzai', { en: ['Hamid Karzai'] }, 'male'),
    person('lenin', { ru: ['Владимир Ленин'] }, 'male'),
    person('vakhtangov', { ru: ['Евгений Вахтангов'] }, 'male'),
    person('reagan', { en: ['Ronald Reagan'] }, 'male'),
    person('zakharova', { ru: ['Мария Захарова'] }, 'female'),
    { ...BASE, id: 'own:disney', type: 'organization', kind: 'company', names: { ru: ['Дисней'] } },
  ]),
]);

/** What is linked in a text, in its words. */
async function linked(text: string): Promise<string[]> {
  const { links } = await analyzeArticle(plainArticle(`Headline\n${text}`), knowledge);
  return links.filter(({ entityId }) => entityId).map(({ surface }) => surface);
}

describe('what is called after the bearer of a name is not the bearer', () => {
  it.each([
    'Соседский пёс Лондон воет на поезда.',
    'Второй кот, Лондон, сбежал из приюта.',
    'Тигра в зоопарке зовут Байкал.',
    'Рятувальниця винесла кота Одесу з дому.',
    'Last year London the greyhound completed the route.',
    'Second came London, a black Labrador with one eye.',
    'Авария случилась на улице Ленина вчера утром.',
    'Концерт идёт в театре имени Евгения Вахтангова.',
    'Орден Ленина хранится в музее завода.',
    'The USS Ronald Reagan left the port at dawn.',
    'An Air India jet landed there at noon.',
    'Leeds deserve this, said a supporter.',
    'The match was over, the goalkeeper and the striker hugged. Leeds rally.',
    'Снимал колонны фотограф Орёл, и снимал один.',
    'Сравнялся с Уолтом Диснеем по числу наград.',
    'Підсумки підбили на саміті Мінськ-2 учора.',
    'In Dakar she kept a lion called London.',
    'Умерла балерина Людмила Саратова, народная артистка.',
    'Померла письменниця Галина Луцька, і Луцьку знали всі.',
    'He leaves a daughter, Florence, and a tortoise.',
    'At Hamid Karzai airport people waited for days.',
    'In London, the new town two miles off, nobody noticed.',
  ])('%s', async (text) => {
    expect(await linked(text)).toEqual([]);
  });

  it('holds for the rest of the article, but not where a place is meant', async () => {
    const text = 'Пса зовут Лондон. Где Лондон спит, там и тепло. Хозяйка живёт в Лондоне.';
    expect(await linked(text)).toEqual(['Лондоне']);
  });
});

describe('the same words beside the bearer say nothing', () => {
  it.each([
    ['Собаки Лондона воют на поезда.', 'Лондона'],
    ['Памятник Владимиру Ленину стоит на площади.', 'Владимиру Ленину'],
    ['Прокурора Харькова сняли с поста.', 'Харькова'],
    ['Leeds has deserved this, said a supporter.', 'Leeds'],
    ['The dog came from London, a cat from Leeds.', 'London'],
    ['The tour ends in London, a haven for dog owners.', 'London'],
    ['He was found near London, in a village of farmers.', 'London'],
    ['Он живёт под Харьковом, через село идёт дорога.', 'Харьковом'],
    ['After London visit, the minister flew home.', 'London'],
    ['Leeds rally draws thousands of students.', 'Leeds'],
  ])('%s', async (text, surface) => {
    expect(await linked(text)).toContain(surface);
  });
});

it('takes no nominative after a preposition for a person', async () => {
  const text = 'Мария Захарова отметила это. Хоккеист ни при чём: у Захарова свой секретарь.';
  expect(await linked(text)).toEqual(['Мария Захарова']);
});

it('leaves a common word at the beginning of a sentence to the reader, unless it acts', async () => {
  expect(await linked('Обломки упали близ Орла. Орёл на гербе цел.')).toEqual(['Орла']);
  expect(await linked('Обломки упали близ Орла. Орёл принял беженцев.')).toEqual(['Орла', 'Орёл']);
});

describe('of places of one name', () => {
  const linksOf = async (text: string) => {
    const { links } = await analyzeArticle(plainArticle(`Headline\n${text}`), knowledge);
    return links.map(({ entityId }) => entityId);
  };

  it('the river is what has banks and floods', async () => {
    expect(await linksOf('Дым ложится на левый берег Урала.')).toEqual(['own:ural']);
    expect(await linksOf('За выходные Урал залил почти весь город.')).toEqual(['own:ural']);
    expect(await linksOf('На завод приехали гости с Урала.')).toEqual(['own:urals']);
  });

  it('a town less known than its namesake is not meant because of one mention of its country', async () => {
    expect(await linksOf('США ждут. В Кембридже студенты вышли на площадь.')).toEqual([
      'own:usa',
      null,
    ]);
  });
});

it('takes no man for a Mrs', async () => {
  expect(await linked('Li Keqiang came. A grandmother, Mrs Li, waits.')).toEqual(['Li Keqiang']);
  expect(await linked('Li Keqiang came. A guest, Mr Li, waits.')).toEqual(['Li Keqiang', 'Li']);
});
