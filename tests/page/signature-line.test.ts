import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { buildOneBlock, type PageBlock } from '../../lib/page/build-blocks.ts';
import { datedLists, isSignature } from '../../lib/page/signature-line.ts';

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
    'By Helen Marsh at the Rose Bowl • July 14, 2024 • 4 min read',
    'Тарас Гнатюк | 14 липня 2024 | 5 хвилин читання',
    'Марина Левченко — середа, 22 травня 2024, 15:48',
    'Марина Левченко — Середа, 22 травня 2024, 15:48',
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
    'The plan of Helen Marsh for the Rose Bowl • July 14, 2024',
    'By Helen Marsh at the Rose Bowl • The final in pictures',
    'Media contact',
    '12 мая 2024, 15:00 | Арсенал – Челси',
    '12.05.2024 15:00 Маяк - Шторм',
  ])('does not sign: %s', (html) => expect(isSignature(block(html), SIGNERS)).toBe(false));
});

describe('datedLists', () => {
  const lines = (...texts: string[]): readonly string[] => {
    const blocks = texts.map(block);
    const listed = datedLists(blocks);
    return blocks.filter((one) => listed.has(one)).map(({ text }) => text);
  };
  const signed = '8 мая 2024, 10:24 | Ольга Крюкова';

  it('takes three dated lines in a row for a list, wherever it ends', () => {
    const showings = ['Большой Зал', 'Малый Зал', 'Фойе'].map(
      (hall) => `26.05.2024, 19:00 ${hall}`,
    );
    expect(lines(signed, 'Начало.', ...showings, 'Конец.', signed)).toEqual(showings);
    expect(lines('Начало.', ...showings)).toEqual(showings);
  });

  it('takes none of what signs for one', () => {
    const updated = 'Обновлено 8 мая 2024, 12:00 | Ольга Крюкова';
    expect(lines(signed, updated, 'Начало.', signed)).toEqual([]);
    // Hours of one day in a row are the datelines of what was posted then.
    expect(lines('8 мая 2024, 10:24', '8 мая 2024, 10:31', '8 мая 2024, 10:40')).toEqual([]);
  });
});
