import { expect, it } from 'vitest';
import { findQuantities } from '../../lib/analysis/find-quantities.ts';
import { relateClaims } from '../../lib/analysis/relate-claims.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

function claim(text: string) {
  const analyzed = analyzeText(text, blocksOfPlainText(text), 'en');
  return { text, quantities: findQuantities(analyzed, []), date: '2022-01-20' };
}

const NUMBERS = claim('There are 100 thousand soldiers at the border.');

it.each([
  ['There are 100,000 soldiers at the border.', 'same', null],
  [
    'There are 120 thousand soldiers at the border.',
    'different-number',
    { here: '100 thousand', there: '120 thousand' },
  ],
  ['There are not 100 thousand soldiers at the border.', 'negated', null],
])('%s: %s', (text, relation, numbers) => {
  expect(relateClaims(NUMBERS, claim(text), 0.9)).toMatchObject({ relation, numbers });
});

it('calls a weaker match similar', () => {
  expect(relateClaims(NUMBERS, claim('Soldiers stand at the border.'), 0.5).relation).toBe(
    'similar',
  );
});
