import type { Entity, EntityId, EntityType } from '../../lib/model/knowledge.ts';

/** An entity for tests, with names by language and nothing else unless given. */
export function entity(
  id: EntityId,
  type: EntityType,
  prior: number,
  names: Entity['names'],
  rest: Partial<Entity> = {},
): Entity {
  return { id, type, prior, names, description: {}, ...rest };
}

/** The countries, people and bodies that the tests' sentences speak of. */
export const WORLD: readonly Entity[] = [
  entity(
    'Q159',
    'place',
    250,
    { ru: ['Россия', 'РФ'], uk: ['Росія', 'РФ'], en: ['Russia'] },
    { kind: 'country' },
  ),
  entity(
    'Q30',
    'place',
    250,
    { ru: ['США', 'Соединённые Штаты'], uk: ['США'], en: ['United States', 'US', 'U.S.'] },
    { kind: 'country' },
  ),
  entity(
    'Q212',
    'place',
    240,
    { ru: ['Украина'], uk: ['Україна'], en: ['Ukraine'] },
    { kind: 'country' },
  ),
  entity(
    'Q183',
    'place',
    230,
    { ru: ['Германия'], uk: ['Німеччина'], en: ['Germany'] },
    { kind: 'country' },
  ),
  entity(
    'Q649',
    'place',
    230,
    { ru: ['Москва'], uk: ['Москва'], en: ['Moscow'] },
    { kind: 'capital', country: 'Q159', metonymOf: 'Q1140115' },
  ),
  entity(
    'Q61',
    'place',
    220,
    { ru: ['Вашингтон'], uk: ['Вашингтон'], en: ['Washington'] },
    { kind: 'capital', country: 'Q30', metonymOf: 'Q48525' },
  ),
  entity(
    'Q7184',
    'organization',
    230,
    { ru: ['НАТО'], uk: ['НАТО'], en: ['NATO'] },
    { weakNames: { ru: ['Альянс'], uk: ['Альянс'], en: ['the Alliance', 'Alliance'] } },
  ),
  entity(
    'Q58217',
    'person',
    225,
    {
      ru: ['Сергей Лавров', 'Сергей Викторович Лавров'],
      uk: ['Сергій Лавров'],
      en: ['Sergey Lavrov'],
    },
    {
      gender: 'male',
      country: 'Q159',
      memberships: [{ role: 'foreign-minister', of: 'Q159', start: '2004-03-09' }],
    },
  ),
  entity(
    'Q6279',
    'person',
    245,
    { ru: ['Джо Байден'], uk: ['Джо Байден'], en: ['Joe Biden'] },
    {
      gender: 'male',
      country: 'Q30',
      memberships: [{ role: 'president', of: 'Q30', start: '2021-01-20', end: '2025-01-20' }],
    },
  ),
  entity(
    'Q22686',
    'person',
    250,
    { ru: ['Дональд Трамп'], uk: ['Дональд Трамп'], en: ['Donald Trump'] },
    {
      gender: 'male',
      country: 'Q30',
      memberships: [
        { role: 'president', of: 'Q30', start: '2017-01-20', end: '2021-01-20' },
        { role: 'president', of: 'Q30', start: '2025-01-20' },
      ],
    },
  ),
  entity(
    'Q789889',
    'organization',
    200,
    {
      ru: ['МИД России', 'Министерство иностранных дел России'],
      uk: ['МЗС Росії'],
      en: ['Russian Foreign Ministry'],
    },
    { country: 'Q159', weakNames: { ru: ['МИД'], uk: ['МЗС'] } },
  ),
  entity(
    'Q3058',
    'place',
    100,
    { ru: ['Владимир'], uk: ['Владимир'], en: ['Vladimir'] },
    { kind: 'city', country: 'Q159' },
  ),
  entity(
    'Q36036',
    'place',
    150,
    { ru: ['Львов'], uk: ['Львів'], en: ['Lviv'] },
    { kind: 'city', country: 'Q212' },
  ),
  entity('Q1741', 'place', 180, { ru: ['Вена'], uk: ['Відень'], en: ['Vienna'] }, { kind: 'city' }),
  entity(
    'test:judge',
    'person',
    30,
    { ru: ['Павел Синицын'], uk: ['Павло Синицин'], en: ['Pavel Sinitsyn'] },
    { gender: 'male' },
  ),
];
