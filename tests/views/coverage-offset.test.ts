import { expect, it } from 'vitest';
import { withOffset } from '../../lib/views/coverage-offset.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

it.each([
  ['in another time zone', '2022-01-10T20:00:00+03:00', '2022-01-10T18:00:00Z', -HOUR],
  ['a date alone, before a moment', '2022-01-08', '2022-01-10T18:00:00Z', -2 * DAY],
  ['after a date alone', '2022-01-11T09:00:00+03:00', '2022-01-10', DAY],
  ['two dates', '2022-01-12', '2022-01-10', 2 * DAY],
  ['the same date, which has no hour', '2022-01-10', '2022-01-10T18:00:00Z', null],
  ['the date of the place, not of Greenwich', '2022-01-10T01:00:00+03:00', '2022-01-10', null],
  ['no date', null, '2022-01-10', null],
  ['nothing to compare with', '2022-01-10', null, null],
  ['no real date', 'yesterday', '2022-01-10', null],
])('tells where an item stands: %s', (_, theirs, own, offset) => {
  const item = {
    shelf: 'feeds',
    title: 'Talks',
    url: 'https://a.example/',
    outlet: null,
    datePublished: theirs,
    score: 1,
    reasons: [],
    entityIds: [],
  } as const;
  expect(withOffset(item, own).offset).toBe(offset);
});
