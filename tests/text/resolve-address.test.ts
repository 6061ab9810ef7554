import { expect, it } from 'vitest';
import { resolveAddress } from '../../lib/text/resolve-address.ts';

it.each([
  ['https://b.example/x', 'https://b.example/x'],
  ['https://b.example', 'https://b.example/'],
  ['//b.example/x', 'https://b.example/x'],
  ['/x', 'https://a.example/x'],
  ['x?q=1#f', 'https://a.example/c/x?q=1#f'],
  ['../x', 'https://a.example/x'],
  ['.', 'https://a.example/c/'],
  ['..', 'https://a.example/'],
  ['?q', 'https://a.example/c/d?q'],
  ['a b', 'https://a.example/c/a%20b'],
  ['javascript:alert(1)', null],
  ['https://', null],
  ['https://user@b.example/', null],
  ['', null],
])('%s', (address, absolute) => {
  expect(resolveAddress(address, 'https://a.example/c/d')).toBe(absolute);
});
