import { expect, it } from 'vitest';
import { matchAddresses } from '../../lib/analysis/match-addresses.ts';

const CLAIMS = [
  { id: 'plain', appearances: ['https://news.example.org/story?utm_source=x'] },
  { id: 'copy', appearances: ['https://archive.ph/newest/https://blog.example.com/post/amp'] },
  { id: 'other', appearances: ['https://news.example.org/other', 'no address', ''] },
  { id: 'none', appearances: [] },
];

it.each([
  [['https://m.news.example.org/story/', null], [['plain', 'same-address']]],
  [['https://x.example', 'http://blog.example.com/post'], [['copy', 'archived-copy']]],
  [
    ['https://web.archive.org/web/2021/https://news.example.org/story'],
    [['plain', 'archived-copy']],
  ],
  [['about:blank', null, ''], []],
])('%s', (here, found) => {
  const matches = matchAddresses(here, CLAIMS);
  expect(matches.map(({ id, reasons }) => [id, reasons[0]?.code])).toEqual(found);
  expect(matches.every(({ tier, accepted }) => tier === 'address' && accepted)).toBe(true);
});
