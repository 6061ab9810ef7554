import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../lib/analysis/compare/word-diff.ts';

describe('diffWords', () => {
  it('tells what was left out and what came in', () => {
    expect(diffWords('we will answer soon', 'we shall answer')).toEqual([
      { kind: 'same', text: 'we' },
      { kind: 'removed', text: ' will' },
      { kind: 'added', text: ' shall' },
      { kind: 'same', text: ' answer' },
      { kind: 'removed', text: ' soon' },
    ]);
  });

  it('gives both texts back', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'один', 'два', '7'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const changes = diffWords(a.join(' '), b.join(' ')) ?? [];
        const join = (without: string) =>
          changes
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join('')
            .split(/\s+/)
            .filter(Boolean);
        expect(join('removed')).toEqual(b);
        expect(join('added')).toEqual(a);
      }),
    );
  });
});
