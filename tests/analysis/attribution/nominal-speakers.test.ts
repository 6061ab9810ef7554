import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../lib/model/knowledge.ts';
import { analyze } from '../../helpers/analyze.ts';

function thing(id: string, kind: string, ru: string, en: string): Entity {
  const type = kind === 'country' ? 'place' : kind === 'politician' ? 'person' : 'organization';
  return {
    id: `test:${id}`,
    type,
    kind,
    names: { ru: [ru], en: [en] },
    ...(id === 'petrov' && { gender: 'male' as const }),
    ...(id === 'sidorova' && { gender: 'female' as const }),
    description: {},
    prior: 220,
  };
}

const THINGS = [
  thing('vetrovod', 'company', 'Ветровод', 'Windward'),
  thing('lunokhod', 'company', 'Лунолёт', 'Moonline'),
  thing('rosles', 'agency', 'Рослес', 'Forestry Watch'),
  thing('faland', 'country', 'Фаландия', 'Faland'),
  thing('petrov', 'politician', 'Олег Петров', 'Oleg Petrov'),
  thing('sidorova', 'politician', 'Вера Сидорова', 'Vera Sidorova'),
  thing('orlova', 'politician', 'Анна Орлова', 'Ann Orwell'),
];

/** Whom the last statement of a text is said by. */
async function speaker(text: string): Promise<string | null> {
  const { attributions } = await analyze(`Новости дня\n${text}`, THINGS);
  return attributions.at(-1)?.sourceEntityId ?? null;
}

describe('a noun for what was named', () => {
  it.each([
    ['Ветровод остановил буровые. В компании заявили, что запчасти застряли.', 'test:vetrovod'],
    ['Рослес начал проверку. По данным ведомства, сгорело сто гектаров.', 'test:rosles'],
    ['Фаландия подала заявку. Власти страны сообщили, что ждать нельзя.', 'test:faland'],
    ['Анна Орлова вернулась. Политик заявила, что ни о чём не жалеет.', 'test:orlova'],
    ['Олег Петров принял Веру Сидорову. Дипломат отметила, что спешить незачем.', 'test:sidorova'],
    ['Олег Петров принял Веру Сидорову. Дипломат отметил, что спешить незачем.', 'test:petrov'],
    ['Windward stopped drilling. The company said that parts were stuck.', 'test:vetrovod'],
  ])('%s', async (text, expected) => {
    expect(await speaker(text)).toBe(expected);
  });

  it.each([
    // Two fit, something else is named, the noun is of another kind, somebody new.
    'Ветровод и Лунолёт сняли цены. В компании заявили, что запчасти застряли.',
    'Лунолёт ждёт. Ветровод и Аргон сняли цены. В компании заявили, что запчасти застряли.',
    'Рослес начал проверку. В компании заявили, что пожара не было.',
    'Windward stopped drilling. A company said that parts were stuck.',
  ])('nobody in: %s', async (text) => {
    expect(await speaker(text)).toBe(null);
  });
});
