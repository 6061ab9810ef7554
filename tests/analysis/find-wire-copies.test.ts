import { describe, expect, it } from 'vitest';
import { containment, isWireCopy, wireSample } from '../../lib/analysis/find-wire-copies.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { loadCoverageGold } from '../../scripts/eval/coverage-gold.ts';

function sample(text: string) {
  return wireSample(analyzeText(text, blocksOfPlainText(text, true), 'ru'));
}

const [first, other] = loadCoverageGold().filter(({ lang, copyOf }) => lang === 'ru' && !copyOf);
const wire = first?.text ?? '';

describe('isWireCopy', () => {
  it.each([
    ['a new headline', `Другой заголовок\n${wire}`],
    ['the end cut off', `Заголовок\n${wire.slice(0, wire.length * 0.6)}`],
    ['a frame of own text', `Заголовок\n${other?.text}\n${wire}`],
  ])('knows a copy with %s', (_, copy) => {
    expect(isWireCopy(sample(`Заголовок\n${wire}`), sample(copy))).toBe(true);
  });

  it('tells texts apart that share a headline', () => {
    const texts = [wire, other?.text ?? ''].map((text) => sample(`Один заголовок\n${text}`));
    expect(containment(texts[0] ?? [], texts[1] ?? [])).toBeLessThan(0.1);
  });

  it('says nothing of texts too short to tell', () => {
    const note = sample('Заголовок\nСегодня в Женеве начались переговоры.');
    expect(isWireCopy(note, note)).toBe(false);
  });
});
