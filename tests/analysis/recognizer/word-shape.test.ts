import { expect, it } from 'vitest';
import { SHAPES, wordShape } from '../../../lib/analysis/recognizer/word-shape.ts';

it.each([
  ['лавров', 'lower'],
  ['Лавров', 'capital'],
  ["Кот'єв", 'capital'],
  ['С', 'initial'],
  ['НАТО', 'caps'],
  ['МИДа', 'mixed'],
  ['McCain', 'mixed'],
  ['iPhone', 'mixed'],
  ['Аль-Каида', 'hyphen-capitals'],
  ['экс-президент', 'hyphen'],
])('%s: %s', (word, shape) => {
  expect(SHAPES[wordShape(word)]).toBe(shape);
});
