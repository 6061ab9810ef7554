import { describe, expect, it } from 'vitest';
import { pairQuotes } from '../../lib/analysis/attribution/quotes.ts';
import { readText } from '../../lib/analysis/attribution/reading.ts';
import type { Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

/** The text with the quotations found in square brackets. */
function marked(text: string, lang: Lang = 'ru'): string {
  const reading = readText(analyzeText(text, blocksOfPlainText(text), lang), [], []);
  const all = { first: 0, last: reading.tokens.length };
  let out = text;
  for (const { first, last } of pairQuotes(reading, all, false).reverse()) {
    const start = reading.tokens[first]?.start ?? 0;
    const end = reading.tokens[last - 1]?.end ?? 0;
    out = `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`;
  }
  return out;
}

describe('pairQuotes', () => {
  it.each<readonly [string, Lang]>([
    ['Он сказал: [«Да»].', 'ru'],
    ['[«Газета «Край» закрыта»], — сказал он.', 'ru'],
    ['["Газета "Край" закрыта"], - сказал он.', 'ru'],
    ['["Да. Конечно "], — сказал он.', 'ru'],
    ['["Да"], — сказал он. ["Нет"], — ответила она.', 'ru'],
    ['[„Так“], — сказав він.', 'uk'],
    ['[“Yes,”] he said.', 'en'],
    ['It is 5" long and [“fine”].', 'en'],
  ])('%s', (expected, lang) => {
    expect(marked(expected.replace(/[[\]]/g, ''), lang)).toBe(expected);
  });
});
