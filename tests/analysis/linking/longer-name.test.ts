import { describe, expect, it } from 'vitest';
import { combineSources } from '../../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../../lib/knowledge/memory-source.ts';
import type { Entity } from '../../../lib/model/knowledge.ts';
import { analyzeArticle } from '../../../lib/pipeline.ts';
import { plainArticle } from '../../helpers/analyze.ts';

const BASE = { description: {}, prior: 180 } as const;
const place = (id: string, kind: string, names: Entity['names'], more = {}): Entity => ({
  ...BASE,
  id: `own:${id}`,
  type: 'place',
  kind,
  names,
  ...more,
});
const ENTITIES: readonly Entity[] = [
  place('orlando', 'city', { en: ['Orlando'] }),
  place('washington', 'city', { en: ['Washington'], ru: ['Вашингтон'] }),
  place('washington-state', 'region', {}, { weakNames: { ru: ['Вашингтон'], en: ['Washington'] } }),
  place('goa', 'region', { en: ['Goa'] }),
  place('thames', 'river', { en: ['Thames'] }),
  place('kirkuk', 'city', { en: ['Kirkuk'] }),
  place('thailand', 'country', { en: ['Thailand'] }),
  place('paris', 'city', { en: ['Paris'], ru: ['Париж'] }, { country: 'own:france' }),
  place('france', 'country', { en: ['France'], ru: ['Франция'] }),
  place('texas', 'region', { en: ['Texas'], ru: ['Техас'] }, { country: 'own:usa' }),
  place('usa', 'country', { en: ['United States'] }),
  place('leeds', 'city', { en: ['Leeds'] }),
  place('elba', 'island', { ru: ['Эльба'] }),
  place('kherson', 'city', { uk: ['Херсон'], ru: ['Херсон'] }),
  { ...BASE, id: 'own:clinton', type: 'person', prior: 210, names: { en: ['Bill Clinton'] } },
  { ...BASE, id: 'own:davis', type: 'person', prior: 175, names: { en: ['David Davis'] } },
  { ...BASE, id: 'own:uber', type: 'organization', kind: 'company', names: { en: ['Uber'] } },
  {
    ...BASE,
    id: 'own:kim',
    type: 'person',
    names: { ru: ['Ким Чен Ын'] },
    familyName: { ru: 'Ким' },
  },
];

const knowledge = combineSources([memorySource(ENTITIES)]);

async function linked(text: string): Promise<string[]> {
  const { links } = await analyzeArticle(plainArticle(text, '2022-07-15'), knowledge);
  return links.flatMap(({ surface, entityId }) => (entityId ? [`${surface} ${entityId}`] : []));
}

describe('names that are parts of longer ones', () => {
  it.each([
    ['a team', 'Thousands saw the Orlando Magic arrive.'],
    ['a university', 'She teaches at the University of Washington now.'],
    ['a bank of a country', 'Rates were raised by the Bank of Thailand.'],
    ['a new town', 'They moved to Old Goa in spring.'],
    ['a foundation', 'It was paid by the Clinton Foundation alone.'],
    ['a person', 'A letter came from Knox Thames this week.'],
    ['a person with a firm’s name', 'The prize was given to Betty Uber of London.'],
    ['a handle', 'He wrote (@bill_Clinton) on Friday.'],
    ['an address', 'See https://example.com/Thames for more.'],
    ['a province', 'It burned in Kirkuk province all night.'],
    ['a town elsewhere', 'He grew up in Paris, Texas.'],
    ['a town in another state', 'He grew up in Leeds, Ala., on a farm.'],
    ['a family name of many', 'The plan failed, Davis said.'],
    ['a song', 'She sang “Orlando,” and left.'],
  ])('%s', async (_, text) => {
    const found = await linked(text);
    expect(found.filter((name) => !/Texas|London/.test(name))).toEqual([]);
  });

  it.each([
    ['a title', 'The Orlando Mayor spoke.', 'Orlando own:orlando'],
    ['a weekday', 'He spoke in Orlando Monday.', 'Orlando own:orlando'],
    ['a person after it', 'In Orlando Tom Smith spoke.', 'Orlando own:orlando'],
    ['its own kind', 'Boats left the Thames River.', 'Thames own:thames'],
    ['its own country', 'He grew up in Paris, France.', 'Paris own:paris'],
    ['a list', 'He flew to Paris, Texas and Thailand.', 'Paris own:paris'],
    ['a possessive', 'He praised Orlando’s Magic Museum.', 'Orlando own:orlando'],
    ['a slash', 'Two firms, Bolt/Uber, agreed.', 'Uber own:uber'],
  ])('but not %s', async (_, text, name) => {
    expect(await linked(text)).toContain(name);
  });

  it('are not the namesake of a Korean family name', async () => {
    expect(await linked('Убит Ким Чон Нам. Его знал Ким Чен Ын.')).toEqual(['Ким Чен Ын own:kim']);
  });
});

describe('a town’s region of the same name', () => {
  it('is meant after a town and a comma', async () => {
    expect(await linked('A school in Kent, Washington, has closed.')).toEqual([
      'Washington own:washington-state',
    ]);
    expect(await linked('In Orlando, Washington is well liked.')).toContain(
      'Washington own:washington',
    );
  });
});

describe('nouns for kinds of places', () => {
  it.each([
    ['Войска встретились на реке Эльба.', []],
    ['Остров Эльба опустел.', ['Эльба own:elba']],
    ['Он живёт в штате Вашингтон.', ['Вашингтон own:washington-state']],
    ['Он живёт в Вашингтоне.', ['Вашингтоне own:washington']],
  ])('%s', async (text, names) => {
    expect(await linked(text)).toEqual(names);
  });

  it.each([
    ['Торги виграло ТОВ «Херсон Плюс» без конкурентів.'],
    ['Про це пише газета «Новий Херсон» сьогодні.'],
  ])('of things in quotation marks: %s', async (text) => {
    expect(await linked(text)).toEqual([]);
  });
});

describe('towns in articles about matches', () => {
  const match =
    'The team won the league match by two goals. The coach praised his striker after the season. ';

  it('are rather their teams', async () => {
    expect(await linked(`${match}Leeds beat Orlando in the final.`)).toEqual([]);
  });

  it('are places after a preposition of place', async () => {
    expect(await linked(`${match}Fans sang in Leeds.`)).toEqual(['Leeds own:leeds']);
  });
});

describe('names in figures', () => {
  it('are not those of scores', async () => {
    const channel: Entity = {
      ...BASE,
      id: 'own:channel',
      type: 'organization',
      names: { en: ['1+1'] },
    };
    const one = combineSources([memorySource([channel])]);
    const { links } = await analyzeArticle(
      plainArticle('Denmark got a 1-1 draw at home.', '2022-07-15'),
      one,
    );
    expect(links).toEqual([]);
  });
});
