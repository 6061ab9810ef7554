import { expect, it } from 'vitest';
import { articleContext } from '../../lib/analysis/article-context.ts';
import { longerNames, recognizeNames, typesOf } from '../../lib/analysis/recognize-names.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { NameWords } from '../../lib/text/name-words.ts';

it('gives the text of a name without the possessive, and leaves out what is doubtful', () => {
  const source = "Wexley's plan and Thornbury";
  const text = analyzeText(source, blocksOfPlainText(source), 'en');
  const recognizer = {
    recognize: () => [
      { first: 0, last: 1, type: 'person' as const, score: 0.9 },
      { first: 3, last: 4, type: 'place' as const, score: 0.2 },
    ],
  };
  const words = new NameWords(source, text.tokens, []).all();
  expect(recognizeNames(articleContext(text, words), [], recognizer)).toEqual([
    { start: 0, end: 6, type: 'person', score: 0.9 },
  ]);
});

it('has a type only for just the same stretch, or for a family name', () => {
  const typeAt = typesOf([
    { start: 0, end: 26, type: 'organization', score: 0.9 },
    { start: 30, end: 43, type: 'person', score: 0.9 },
  ]);
  expect(typeAt(0, 26)).toBe('organization');
  expect(typeAt(21, 26)).toBeNull();
  expect(typeAt(37, 43)).toBe('person');
  expect(typeAt(37, 45)).toBe('person');
  expect(typeAt(30, 36)).toBeNull();
});

it('knows the longer name of which a stretch is a part', () => {
  const longer = { start: 10, end: 25, type: 'person' as const, score: 0.9 };
  const longerAt = longerNames([longer, { start: 30, end: 36, type: 'place', score: 0.9 }]);
  expect(longerAt(16, 25)).toBe(longer);
  expect(longerAt(10, 15)).toBe(longer);
  expect(longerAt(10, 25)).toBeNull();
  expect(longerAt(30, 36)).toBeNull();
  expect(longerAt(26, 29)).toBeNull();
});
