import { expect, it } from 'vitest';
import { analyze } from '../../helpers/analyze.ts';
import { entity, WORLD } from '../../helpers/entities.ts';

const KNOWN = [
  ...WORLD,
  entity('own:b-2', 'product', 200, { en: ['B-2'], ru: ['B-2'], uk: ['B-2'] }, {}),
];

it.each([
  ['The strike was made by a B-2. Nobody was hurt.', 'B-2'],
  ['Удар нанёс самолёт B-2. Никто не пострадал.', 'B-2'],
  ['Удару завдав літак B-2. Ніхто не постраждав.', 'B-2'],
  ['She lives in the U.S. Nobody was hurt.', 'U.S.'],
])('a full stop is a part of initials alone: %s', async (text, surface) => {
  const { links } = await analyze(`Headline\n${text}`, KNOWN);
  expect(links.map((link) => link.surface)).toEqual([surface]);
});
