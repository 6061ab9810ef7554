import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { buildOneBlock, type PageBlock } from '../../lib/page/build-blocks.ts';
import { isSignature } from '../../lib/page/signature-line.ts';

function block(html: string): PageBlock {
  const { document } = parseHTML(`<html><body><p>${html}</p></body></html>`);
  const built = buildOneBlock(document.querySelector('p') as unknown as Element, 'paragraph');
  if (built === null) throw new Error('no text');
  return built;
}

const SIGNERS = { authors: ['Helen Marsh', 'Тарас Гнатюк'], siteName: 'Невские новости' };

describe('isSignature', () => {
  it.each([
    'Helen Marsh',
    'By Helen Marsh',
    'Helen Marsh (now)',
    'Тарас Гнатюк, фото автора',
    '16 апреля 2019, 10:24 | Экономика | Ольга Крюкова',
    'Posted on March 4, 2024 by Lena Frolova | 12 Comments',
    'Марина Левченко — середа, 22 травня 2024, 15:48',
    'Анна Соколова, "Невские новости"',
    'By <a rel="author" href="/a/priya">Priya Raman</a>, transport correspondent',
  ])('signs: %s', (html) => expect(isSignature(block(html), SIGNERS)).toBe(true));

  it.each([
    'Helen Marsh resigned on Monday',
    'Helen Marsh, prime minister',
    'Что говорит «Невские новости»',
    '14 May 2021: Tel Aviv',
    'At 10:24 on 16 April 2019 the first train left',
    'The <a rel="author" href="/a/priya">Raman</a> report in full',
    'Тарас Гнатюк пішов.',
    'Media contact',
  ])('does not sign: %s', (html) => expect(isSignature(block(html), SIGNERS)).toBe(false));
});
