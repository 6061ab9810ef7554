import { expect, it } from 'vitest';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { ComparisonRow, Conflict } from '../../lib/model/comparison.ts';
import { conflictLines } from '../../lib/views/conflict-lines.ts';

function conflict(
  a: number,
  b: number,
  own: string,
  other: string,
  more?: Partial<Conflict>,
): Conflict {
  const values = [own, other].map((text) => ({ start: 0, end: text.length, text }));
  return {
    kind: 'number',
    label: 'differs',
    a,
    b,
    values: [
      values[0] ?? { start: 0, end: 0, text: '' },
      values[1] ?? { start: 0, end: 0, text: '' },
    ],
    ...more,
  };
}

function lines(...conflicts: readonly Conflict[]): string[] {
  const row: ComparisonRow = {
    kind: 'differs',
    cells: [0, 1, 2, 3].map((article) => ({ article, start: 0, end: 1, text: '?' })),
    reasons: [],
    conflicts,
    speakers: [],
    names: [],
  };
  return conflictLines(row, createTranslator('en'));
}

it('tells each value once, more than two with who gives them, in the order of the articles', () => {
  expect(lines(conflict(1, 2, '12', '19'), conflict(0, 2, '12', '19'))).toEqual([
    'Number: 12 or 19',
  ]);
  expect(lines(conflict(0, 2, '12', '19'), conflict(0, 1, '12', '15'))).toEqual([
    'Number: A 12 · B 15 · C 19',
  ]);
});

it('quotes words of whatever language', () => {
  expect(lines(conflict(0, 1, 'отверг', 'not refuse', { kind: 'negation' }))).toEqual([
    'Yes or no: “отверг” or “not refuse”',
  ]);
  expect(lines(conflict(0, 1, '1,2 млн', '900 000'))).toEqual(['Number: “1,2 млн” or 900 000']);
});

it('puts articles that give one value together', () => {
  expect(
    lines(
      conflict(0, 2, '12', '19', { label: 'updated' }),
      conflict(0, 3, '12', '30', { label: 'updated' }),
      conflict(1, 2, '12', '19', { label: 'updated' }),
    ),
  ).toEqual(['Number: A B 12 · C 19 · D 30, larger in later reports']);
});

it('has a line for each kind, and one for what grew', () => {
  expect(
    lines(
      conflict(0, 1, '12', '19'),
      conflict(0, 1, 'on Monday', 'on Sunday', { kind: 'date' }),
      conflict(0, 2, '12', '30', { label: 'updated' }),
    ),
  ).toEqual([
    'Number: 12 or 19',
    'Date: “on Monday” or “on Sunday”',
    'Number: 12 or 30, larger in the later report',
  ]);
});
