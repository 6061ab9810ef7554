import { expect, it } from 'vitest';
import type { Entity } from '../../../lib/model/knowledge.ts';
import { analyze } from '../../helpers/analyze.ts';

const BASE = { description: {} } as const;
const place = (id: string, kind: string, prior: number, names: Entity['names'], more = {}) =>
  ({ ...BASE, id: `own:${id}`, type: 'place', kind, prior, names, ...more }) as Entity;

const ENTITIES: readonly Entity[] = [
  place('turkmenistan', 'country', 130, { ru: ['Туркмения'], en: ['Turkmenistan'] }),
  place('mary', 'city', 108, { ru: ['Мары'] }, { country: 'own:turkmenistan' }),
  place('italy', 'country', 215, { ru: ['Италия'], en: ['Italy'] }),
  place('elba', 'island', 80, { en: ['Elba'], ru: ['Эльба'] }, { country: 'own:italy' }),
  place('rome', 'capital', 200, { en: ['Rome'], ru: ['Рим'] }, { country: 'own:italy' }),
  place('panama', 'country', 115, { ru: ['Панама'] }),
  place('panama-city', 'capital', 115, { ru: ['Панама'] }, { country: 'own:panama' }),
  place('sanaa', 'capital', 160, { ru: ['Сана'] }),
  place('sydney', 'city', 200, { ru: ['Сидней'], en: ['Sydney'] }),
  place('columbia', 'country', 160, { ru: ['Колумбия'] }),
  place('nepal', 'country', 150, { ru: ['Непал'] }),
  place('kirov', 'city', 156, { uk: ['Киров'] }),
  place('kiel', 'city', 152, { ru: ['Киль'], en: ['Kiel'] }),
  place('elbe-town', 'city', 150, { en: ['Nelba'] }),
  place('dnipro', 'city', 180, { uk: ['Дніпро'] }, { country: 'own:ukraine' }),
  place('dnieper', 'river', 165, { uk: ['Дніпро'] }),
  place('ukraine', 'country', 250, { uk: ['Україна'] }),
  place('usa', 'country', 250, { en: ['United States'], ru: ['США'] }),
  place('florida', 'region', 190, { en: ['Florida'] }, { country: 'own:usa' }),
  place('petersburg', 'city', 216, { en: ['St. Petersburg'] }, { country: 'own:russia' }),
  {
    ...BASE,
    id: 'own:bean',
    type: 'person',
    prior: 165,
    gender: 'male',
    country: 'own:italy',
    names: { en: ['Tony Bean'], ru: ['Тони Бин'] },
  },
];

async function evidence(text: string, surface: string): Promise<string[]> {
  const { links } = await analyze(`Headline\n${text}`, ENTITIES);
  const link = links.find((one) => one.surface === surface);
  return link ? link.why.map(({ code }) => code) : [];
}

async function linked(text: string, surface: string): Promise<string | null> {
  const { links } = await analyze(`Headline\n${text}`, ENTITIES);
  return links.find((one) => one.surface === surface)?.entityId ?? null;
}

it('doubts a town of which nothing else in the article is', async () => {
  expect(await linked('The road proceeds north to Elba and on.', 'Elba')).toBeNull();
  expect(await linked('Italy sent a ship to Elba at noon.', 'Elba')).toBe('own:elba');
  expect(await linked('They flew to Rome at noon.', 'Rome')).toBe('own:rome');
  expect(await evidence('They flew to Rome at noon.', 'Rome')).toContain('alone');
});

it('takes no mention for the support of itself', async () => {
  expect(await evidence('They flew to Rome at noon.', 'Rome')).not.toContain('named-elsewhere');
  expect(await evidence('Rome slept. They left Rome at noon.', 'Rome')).toContain(
    'named-elsewhere',
  );
});

it('prefers a country to its capital of the same name', async () => {
  expect(await linked('Его поддержали Панама и Италия.', 'Панама')).toBe('own:panama');
});

it('takes a short word in capitals for an abbreviation', async () => {
  expect(await linked('Об этом передаёт САНА из столицы.', 'САНА')).toBeNull();
  expect(await linked('Самолёт сел в городе Сана вчера.', 'Сана')).toBe('own:sanaa');
});

it('takes Latin words side by side for one name in a text of another alphabet', async () => {
  expect(await linked('Об этом пишет газета Sydney Morning Herald.', 'Sydney')).toBeNull();
  expect(await linked('Указано место: Sydney, и всё.', 'Sydney')).toBe('own:sydney');
});

it('tells what is called after a place from the place', async () => {
  expect(await linked('Голосовали в округе Колумбия и штатах.', 'Колумбия')).toBeNull();
  expect(await linked('Голосовала вся Колумбия.', 'Колумбия')).toBe('own:columbia');
  expect(await linked('В зоопарке умерла слониха Непал.', 'Непал')).toBeNull();
  expect(await linked('Офіс стоїть на вул. Киров, 12.', 'Киров')).toBeNull();
  expect(await linked('They came to the village of Kiel.', 'Kiel')).toBeNull();
});

it('does not take a family name for a known one after the initials of another', async () => {
  const text = 'The car of Jonathan P. Bean stopped in Italy. Police spoke to Bean.';
  const { links } = await analyze(`Headline\n${text}`, ENTITIES);
  expect(links.filter(({ entityId }) => entityId === 'own:bean')).toEqual([]);
});

it('tells a river from the town of its name by the preposition', async () => {
  const text = (words: string) => `Україна чекає. ${words}`;
  expect(await linked(text('Війська відійшли за Дніпро.'), 'Дніпро')).toBe('own:dnieper');
  expect(await linked(text('Вода пішла вниз Дніпром.'), 'Дніпром')).toBe('own:dnieper');
  expect(await linked(text('Зустріч пройшла у Дніпрі.'), 'Дніпрі')).toBe('own:dnipro');
});

it('lets a place be another everywhere once the text says where it lies', async () => {
  const text = 'The storm hit St. Petersburg, Florida. People left St. Petersburg at noon.';
  const { links } = await analyze(`Headline\n${text}`, ENTITIES);
  expect(links.filter(({ entityId }) => entityId === 'own:petersburg')).toEqual([]);
});

it('leaves a state its country', async () => {
  expect(await linked('Самый густонаселённый штат США голосует.', 'США')).toBe('own:usa');
});

it('takes a family name in quotation marks for a title', async () => {
  expect(await linked('Italy likes the film "Bean", they say.', 'Bean')).toBeNull();
});
