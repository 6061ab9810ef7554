import { expect, it } from 'vitest';
import { joinMessages } from '../../lib/i18n/join-messages.ts';

it('joins the messages of all areas in order', () => {
  const joined = joinMessages({ a: 'first', b: 'second' } as const, { c: 'third' } as const);
  expect(Object.entries(joined)).toEqual([
    ['a', 'first'],
    ['b', 'second'],
    ['c', 'third'],
  ]);
  const third: 'third' = joined.c;
  expect(third).toBe('third');
});
