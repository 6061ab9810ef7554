import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { isFurniture } from '../../lib/page/boilerplate.ts';
import { buildOneBlock } from '../../lib/page/build-blocks.ts';

function isLeftOut(kind: 'heading' | 'paragraph', text: string): boolean {
  const { document } = parseHTML(`<html><body><p>${text}</p></body></html>`);
  const block = buildOneBlock(document.querySelector('p') as unknown as Element, kind);
  if (block === null) throw new Error('no text');
  return isFurniture(block);
}

it.each([
  ['paragraph', '1 / 6'],
  ['paragraph', '3 из 12'],
  ['paragraph', 'Фото 3 из 12'],
  ['paragraph', 'Світлина 3 із 12'],
  ['paragraph', 'Photo 3 of 12'],
  ['paragraph', 'Страница 2 из 5'],
  ['heading', 'Слайд 2 из 5'],
  ['heading', 'Image 2 of 5'],
] as const)('a counter of pictures is no text: %s “%s”', (kind, text) =>
  expect(isLeftOut(kind, text)).toBe(true),
);

it.each([
  ['heading', 'Часть 2 из 5'],
  ['heading', 'Частина 2 з 5'],
  ['heading', 'Part 2 of 5'],
  ['paragraph', 'Часть 2 из 5'],
  ['heading', '9/11'],
  ['paragraph', '24/7'],
] as const)('what numbers the article’s own parts is text: %s “%s”', (kind, text) =>
  expect(isLeftOut(kind, text)).toBe(false),
);
