import { describe, expect, it } from 'vitest';
import { CONTEXT, documentWords } from '../../../lib/analysis/recognizer/document-words.ts';
import { beginOf } from '../../../lib/analysis/recognizer/labels.ts';
import { majorityTypes } from '../../../lib/analysis/recognizer/second-stage.ts';
import type { Lang } from '../../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../../lib/text/analyze-text.ts';

const NO_LEXICON = { hashes: new Uint32Array(0), bits: new Uint8Array(0) };

function read(source: string, lang: Lang) {
  const text = analyzeText(source, blocksOfPlainText(source), lang);
  return { text, words: documentWords(text, NO_LEXICON) };
}

/** The tokens with this bit, in order. */
function withBit(source: string, lang: Lang, bit: keyof typeof CONTEXT): string[] {
  const { text, words } = read(source, lang);
  return text.tokens
    .filter((_, index) => ((words[index]?.context ?? 0) & CONTEXT[bit]) !== 0)
    .map(({ start, end }) => source.slice(start, end));
}

describe('documentWords', () => {
  it('knows what is in short quotations', () => {
    expect(withBit('Завод «Красный Луч» закрыт.', 'ru', 'quoted')).toEqual(['Красный', 'Луч']);
    expect(withBit('Завод «Красный Луч» закрыт.', 'ru', 'opensQuotation')).toEqual(['Красный']);
  });

  it('knows which words the page has in lower case too, whatever the case form', () => {
    const words = withBit('Вера пришла. Она говорила о вере.', 'ru', 'lowerElsewhere');
    expect(words).toContain('Вера');
    expect(words).not.toContain('Она');
  });

  it('knows sentences whose capitals mean nothing', () => {
    const heading = 'Town Council Votes Against Bridge';
    expect(withBit(`${heading}\nThe town was calm.`, 'en', 'headline')).toEqual(heading.split(' '));
  });

  it('joins capitalised words and what links them to one run', () => {
    const source = 'In the Florida Department of Law Enforcement they knew.';
    const { text, words } = read(source, 'en');
    const law = text.tokens.findIndex(({ norm }) => norm === 'law');
    const { runFirst = 0, runLast = 0 } = words[law] ?? {};
    expect(source.slice(text.tokens[runFirst]?.start, text.tokens[runLast]?.end)).toBe(
      'Florida Department of Law Enforcement',
    );
  });
});

describe('majorityTypes', () => {
  it('says what the other occurrences of a stem are', () => {
    const { words } = read('Кривенюк ушёл. Дом Кривенюка пуст. Был Кривенюк.', 'ru');
    const labels = new Uint8Array(words.length);
    const [first = 0, second = 0, third = 0] = words.flatMap(({ stemText }, index) =>
      stemText.startsWith('кривен') ? [index] : [],
    );
    labels[first] = beginOf(0);
    labels[second] = beginOf(0);
    const majority = majorityTypes(words, labels);
    // Twice the type (0: none, 1: person …), one more where all others agree.
    expect(majority[third]).toBe(3);
    expect([0, 2]).toContain(majority[first]);
    expect(majorityTypes(words, new Uint8Array(words.length))[first]).toBe(1);
  });
});
