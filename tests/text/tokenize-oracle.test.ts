import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as kinds from '../../lib/text/letter-kinds.ts';
import { matchToken } from '../../lib/text/match-token.ts';
import { fold } from '../../lib/text/normalize.ts';
import { HYPHENATED, NAME_HEAD, NAME_WORD } from '../../lib/text/token-traits.ts';
import { tokenize, tokenizeSpan } from '../../lib/text/tokenize.ts';

/** The tokens by the pattern alone. */
function byPattern(text: string): unknown[] {
  const tokens: unknown[] = [];
  for (let at = 0; at < text.length; ) {
    const match = matchToken(text, at);
    if (match) {
      const { kind, surface } = match;
      const trimmed =
        kind === 'word' ? surface.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+$/, '') : surface;
      const norm = kind === 'word' ? fold(trimmed) : trimmed;
      const isHead = /^([\p{Lu}\p{Lt}\p{Nd}]|[a-z][A-Z])/u.test(trimmed);
      const isHyphenated = /[-\u2010\u2011\u2013]/.test(trimmed);
      const traits = (isHead ? NAME_HEAD : 0) | (isHyphenated ? HYPHENATED : 0) | NAME_WORD;
      const isNamed = kind === 'word' || kind === 'number';
      tokens.push({
        start: at,
        end: at + trimmed.length,
        kind,
        norm,
        traits: isNamed ? traits : 0,
      });
    }
    at += match?.surface.length ?? String.fromCodePoint(text.codePointAt(at) ?? 0).length;
  }
  return tokens;
}

const LETTERS = ['аяёґєіїА', 'ЯЁҐЄІЇ', 'azAZéß', 'ʼ’‘`´-‐‑–', "'.,:;!?…", '019٣', '«»“”„()—']
  .join('')
  .split('');
const ODD = [' ', '\u00a0', '\n', '\u00ad', '\u0301', '\u200b', '\ufeff', '№', '€', '%', '🙂', 'ω'];

describe('the scanner', () => {
  it('finds what the pattern finds', () => {
    const unit = fc.constantFrom(...LETTERS, ...LETTERS, ...ODD);
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        expect(tokenize(text)).toEqual(byPattern(text));
      }),
      { numRuns: 800 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tokenize(text)).toEqual(byPattern(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['а-я', "d'Or", '1.5', '3,', 'ω-а', 'а’ω'])('%s ends where its range does', (text) => {
    for (let end = 0; end <= text.length; end++) {
      expect(tokenizeSpan(`${text}x1`, { start: 0, end })).toEqual(byPattern(text.slice(0, end)));
    }
  });
});

describe('the kinds of letters', () => {
  const table = kinds.letterKinds();
  const known = [...table.keys()].filter((code) => table[code] !== 0);
  const of = (bits: number) =>
    known
      .filter((code) => ((table[code] ?? 0) & bits) !== 0)
      .map((code) => String.fromCharCode(code));

  it.each([
    [kinds.LETTER, /^\p{L}$/u],
    [kinds.MARK, /^[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]$/u],
    [kinds.DIGIT, /^\p{Nd}$/u],
    [kinds.JOINER, /^['’‘`´\-‐‑–]$/u],
    [kinds.SYMBOL, /^[\p{S}%‰§&@]$/u],
    [kinds.PUNCTUATION, /^(?:\p{P}|\p{No})$/u],
    [kinds.SPACE, /^[\s\p{C}]$/u],
    [kinds.CYRILLIC_SMALL, /^[а-яєії]$/],
    [kinds.CYRILLIC_CAPITAL, /^[А-ЯЄІЇ]$/],
    [kinds.LATIN_SMALL, /^[a-z]$/],
    [kinds.LATIN_CAPITAL, /^[A-Z]$/],
  ])('of bits %i agree with %s', (bits, pattern) => {
    const letters = of(bits);
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.filter((letter) => !pattern.test(letter))).toEqual([]);
  });

  it('are complete for ASCII, Latin and Cyrillic', () => {
    const missing = [...Array(0x530).keys()].filter((code) => !known.includes(code));
    expect(missing.every((code) => code >= 0x250 && code < 0x400)).toBe(true);
    expect(known.filter((code) => code >= 0x370 && code < 0x400)).toEqual([]);
  });
});
