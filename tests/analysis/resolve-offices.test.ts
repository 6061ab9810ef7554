import { describe, expect, it } from 'vitest';
import { heldOn } from '../../lib/analysis/resolve-offices.ts';

const office = { role: 'president', of: 'Q30' } as const;

describe('heldOn', () => {
  it.each<readonly [string | undefined, string | undefined, string, boolean]>([
    ['2021-01-20', '2025-01-20', '2021-12-22', true],
    ['2021-01-20', '2025-01-20', '2021-01-20', true],
    ['2021-01-20', '2025-01-20', '2021-01-19', false],
    ['2021-01-20', '2025-01-20', '2025-01-21', false],
    ['2021-01-20', undefined, '2030-01-01', true],
    ['2021', '2022', '2022-12-31', true],
    ['2021-06', undefined, '2021-06-01', true],
    ['2021-06', undefined, '2021-05-31', false],
    [undefined, '2022-05', '2022-05-31', true],
    [undefined, '2022-05', '2022-06-01', false],
  ])('%s to %s on %s: %s', (start, end, day, held) => {
    const dates = { ...(start ? { start } : {}), ...(end ? { end } : {}) };
    expect(heldOn({ ...office, ...dates }, day)).toBe(held);
  });
});
