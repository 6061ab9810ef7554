import { describe, expect, it } from 'vitest';
import { numberSigns } from '../../../lib/analysis/compare/word-signs.ts';
import type { TimeExpression } from '../../../lib/model/claim.ts';

const time = (iso: string, precision: TimeExpression['precision']): TimeExpression => ({
  start: 0,
  end: 1,
  iso,
  precision,
});
const keys = (...times: TimeExpression[]): string[] =>
  numberSigns([], times).flatMap((sign) => sign.keys);

describe('the signs of times', () => {
  it('are the day and the clock time where a sentence gives both', () => {
    expect(keys(time('2024-01-02T17:47', 'minute'), time('2024-01-02', 'day'))).toEqual([
      't2024-01-02',
      'h17:47',
      't2024-01-02',
    ]);
  });

  it('leave a day out that is only guessed', () => {
    expect(keys(time('2024-01-03T17:47', 'minute'))).toEqual(['h17:47']);
  });

  it('hold for full hours as for minutes', () => {
    expect(keys(time('2024-01-03T19', 'hour'))).toEqual(keys(time('2024-01-02T19:00', 'minute')));
  });
});
