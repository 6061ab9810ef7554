import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from '../../lib/text/normalize.ts';

describe('fold', () => {
  it.each([
    ['Ёлкино', 'елкино', 'ё is е'],
    ['Ґонґадзе', 'гонгадзе', 'ґ is г'],
    ['Лавро́в', 'лавров', 'stress mark'],
    ['пере\u00adгово\u00adры', 'переговоры', 'soft hyphens'],
    ['Лук’янівка', "лук'янівка", 'apostrophe'],
    ['Лукʼянівка', "лук'янівка", 'letter apostrophe'],
    ['Ростов‑на‑Дону', 'ростов-на-дону', 'non-breaking hyphens'],
    ['Pутин', 'рутин', 'Latin P in a Cyrillic word'],
    ['РОCCИЯ', 'россия', 'Latin C in capitals'],
    ['Київ'.normalize('NFD'), 'київ', 'decomposed ї'],
    ['Erdoğan', 'erdogan', 'Latin diacritics'],
    ['İstanbul', 'istanbul', 'dotted capital I'],
    ['Wałęsa', 'walesa', 'stroke letters'],
    ['ПриватBank', 'приватbank', 'really mixed stays'],
  ])('%s → %s (%s)', (surface, folded) => {
    expect(fold(surface)).toBe(folded);
  });

  it.each(['ЀÀ', 'ЁAA', 'Ǣ'])('settles at once: %s', (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    );
  });
});

describe('foldWithOffsets', () => {
  it('leads back to the text', () => {
    const text = 'Ми́нск и Лук’ян';
    const { folded, offsets } = foldWithOffsets(text);
    expect(folded).toBe("минск и лук'ян");
    const at = folded.indexOf('минск');
    expect(text.slice(offsets[at], offsets[at + 5])).toBe('Ми́нск');
    expect(offsets.length).toBe(folded.length + 1);
  });
});
