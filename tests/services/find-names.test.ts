import { expect, it } from 'vitest';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { findNames } from '../../lib/services/find-names.ts';
import { WORLD } from '../helpers/entities.ts';

const knowledge = combineSources([memorySource(WORLD)]);

it.each([
  ['Сергей Лавров', 'en', ['Sergey Lavrov']],
  ['сергея лаврова', 'ru', ['Сергей Лавров']],
  ['сергій лавров', 'uk', ['Сергій Лавров']],
  ['united states', 'en', ['United States']],
  ['Владимир', 'ru', ['Владимир']],
  ['nobody at all', 'en', []],
  ['  ', 'en', []],
] as const)('%s in %s: %j', async (query, lang, expected) => {
  const found = await findNames(knowledge, query, lang);
  expect(found.map(({ label }) => label)).toEqual(expected);
});
