import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../lib/text/tokenize.ts';

const surfaces = (text: string) =>
  tokenize(text)
    .map((t) => text.slice(t.start, t.end))
    .join('|');

describe('tokenize', () => {
  it.each([
    ['Ростов-на-Дону, Россия', 'Ростов-на-Дону|,|Россия'],
    ['«Северный поток-2»', '«|Северный|поток|-|2|»'],
    ['С-400 и G7', 'С|-|400|и|G|7'],
    ["п'ять О’Браєнів", "п'ять|О’Браєнів"],
    ["Biden's plan: 3.5%", "Biden's|plan|:|3.5|%"],
    ['2,4 млрд — рост', '2,4|млрд|—|рост'],
    ['Нагорно–Карабахский', 'Нагорно–Карабахский'],
    ['слово- и другое', 'слово|-|и|другое'],
    ['$5 🙂', '$|5|🙂'],
    ['А.Б. Иванов', 'А|.|Б|.|Иванов'],
  ])('%s → %s', (text, expected) => {
    expect(surfaces(text)).toBe(expected);
  });

  it('loses nothing but white space and invisible characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{C}\p{M}]*$/u);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{C}\p{M}]*$/u);
      }),
    );
  });
});
