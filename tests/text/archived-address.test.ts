import { describe, expect, it } from 'vitest';
import { appearanceKeys, archivedAddress } from '../../lib/text/archived-address.ts';

describe('archivedAddress', () => {
  it.each([
    ['https://web.archive.org/web/20200105123456/https://a.org/x?y=1', 'https://a.org/x?y=1'],
    ['http://web.archive.org/web/20200105id_/http://a.org/x', 'http://a.org/x'],
    ['https://web.archive.org/web/*/a.org/x', 'http://a.org/x'],
    ['https://web.archive.org/web/2020/http:/a.org/x', 'http://a.org/x'],
    ['https://archive.ph/2020.01.05-123456/https://a.org/x', 'https://a.org/x'],
    ['https://archive.is/newest/https://a.org/x', 'https://a.org/x'],
    ['https://archive.today/o/AbCd1/https%3A%2F%2Fa.org%2Fx', 'https://a.org/x'],
    [
      'https://webcache.googleusercontent.com/search?q=cache:Zx1:https://a.org/x+&hl=en',
      'https://a.org/x',
    ],
  ])('%s → %s', (from, to) => expect(archivedAddress(from)).toBe(to));

  it.each([
    'https://archive.ph/AbCd1',
    'https://web.archive.org/',
    'https://web.archive.org/web/2020/javascript:alert(1)',
    'https://archive.org/details/book',
    'https://a.org/web/2020/https://b.org/x',
    'https://archive.today/o/AbCd1/https%3A%2F%ZZ',
    '',
  ])('%s is no copy', (url) => expect(archivedAddress(url)).toBeNull());
});

describe('appearanceKeys', () => {
  it('gives a copy and its page, each form of a page once', () => {
    expect(
      appearanceKeys([
        'https://web.archive.org/web/2020/https://archive.ph/newest/https://www.a.org/x/amp',
        'http://m.a.org/x?utm_source=tg',
        null,
      ]),
    ).toEqual([
      'web.archive.org/web/2020/https:/archive.ph/newest/https:/www.a.org/x',
      'archive.ph/newest/https:/www.a.org/x',
      'a.org/x',
    ]);
  });

  it('has none for what is no web address', () => {
    expect(appearanceKeys(['', 'javascript:alert(1)', 'about:blank', 'https://'])).toEqual([]);
  });
});
