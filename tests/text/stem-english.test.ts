import { expect, it } from 'vitest';
import { stemEnglish } from '../../lib/text/stem-english.ts';

it.each([
  ['vaccines', 'vaccinated', 'vaccination'],
  ['cities', 'city'],
  ['stopped', 'stopping', 'stops'],
  ['hopes', 'hoping', 'hoped'],
  ['government', 'governments', 'govern'],
])('%s, %s', (...words) => {
  expect(new Set(words.map(stemEnglish)).size).toBe(1);
});
