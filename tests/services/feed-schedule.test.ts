import { expect, it } from 'vitest';
import { dueAfterAnswer, dueAfterFailure } from '../../lib/services/feed-schedule.ts';

const HOUR = 3_600_000;
/** A Monday, noon. */
const NOON = Date.UTC(2026, 0, 5, 12);
const wishes = { ttl: null, skipHours: [], skipDays: [] };

it.each([
  ['as usual', wishes, NOON + HOUR],
  ['before it was read first', null, NOON + HOUR],
  ['as the feed wishes', { ...wishes, ttl: 3 * HOUR }, NOON + 3 * HOUR],
  ['not as often as it likes', { ...wishes, ttl: 60_000 }, NOON + HOUR / 2],
  ['once a day at least', { ...wishes, ttl: 99 * HOUR }, NOON + 24 * HOUR],
  ['after skipped hours', { ...wishes, skipHours: [13, 14] }, NOON + 3 * HOUR],
  ['after skipped days', { ...wishes, skipDays: [1, 2] }, Date.UTC(2026, 0, 7)],
  [
    'even if it skips every hour',
    { ...wishes, skipHours: Array.from({ length: 24 }, (_, h) => h) },
    NOON + HOUR,
  ],
])('%s', (_, asked, due) => expect(dueAfterAnswer(asked, NOON, 0.5)).toBe(due));

it('a tenth is left to chance, so that feeds do not stay together', () => {
  expect(dueAfterAnswer(wishes, NOON, 0)).toBe(NOON + 0.9 * HOUR);
  expect(dueAfterAnswer(wishes, NOON, 1)).toBe(NOON + 1.1 * HOUR);
});

it('failures put it off, doubled, up to a day, and never before the server’s term', () => {
  expect(dueAfterFailure({ failures: 1 }, null, NOON, 1)).toBe(NOON + HOUR / 4);
  expect(dueAfterFailure({ failures: 2 }, null, NOON, 0)).toBe(NOON + HOUR / 4);
  expect(dueAfterFailure({ failures: 50 }, null, NOON, 1)).toBe(NOON + 24 * HOUR);
  expect(dueAfterFailure({ failures: 1 }, NOON + 2 * HOUR, NOON, 1)).toBe(NOON + 2 * HOUR);
});
