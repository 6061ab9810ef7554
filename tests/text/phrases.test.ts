import { describe, expect, it } from 'vitest';
import { holdsPhrase, phraseStands } from '../../lib/text/phrases.ts';
import { tokenize } from '../../lib/text/tokenize.ts';

const tokens = tokenize('All across the country, roads were shut.');
const norms = tokens.map(({ norm }) => norm);

describe('phrases', () => {
  it('stand at a token with all their words', () => {
    expect(phraseStands(tokens, 1, ['across', 'the', 'country'])).toBe(true);
    expect(phraseStands(tokens, 0, ['across', 'the', 'country'])).toBe(false);
    expect(phraseStands(tokens, tokens.length - 1, ['.', 'across'])).toBe(false);
  });

  it('are held by words only whole', () => {
    expect(holdsPhrase(norms, ['nationwide', 'across the country'])).toBe(true);
    expect(holdsPhrase(norms, ['across the count', 'cross the country'])).toBe(false);
    expect(holdsPhrase([], ['across'])).toBe(false);
    expect(holdsPhrase(norms, [])).toBe(false);
  });
});
