import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { accountName } from '../../lib/page/outlet-name.ts';

function named(links: string, visited = 'https://posts.example/city_signal/18422'): string | null {
  const { document } = parseHTML(`<html><body>${links}</body></html>`);
  return accountName(document as unknown as Document, visited, ['City signal', 'Posts']);
}

it('is that of the link to the address above the post’s', () => {
  const link = '<a href="https://p.example/city_signal"> City\n signal</a>';
  expect(named(`<a href="/"><b>City signal</b></a>${link}`)).toBe('City signal');
  expect(named('<a href="/@city/">City signal</a>', 'https://posts.example/@city/7')).toBe(
    'City signal',
  );
});

it.each([
  ['the front page', '<a href="/">City signal</a>'],
  ['another account', '<a href="/city_sig">City signal</a>'],
  ['a section', '<a href="/city_signal">Economy</a>'],
  ['the post itself', '<a href="/city_signal/18422">City signal</a>'],
  ['no address', '<a href="https://[">City signal</a>'],
])('is not that of a link to %s', (_what, link) => expect(named(link)).toBeNull());
