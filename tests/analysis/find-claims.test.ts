import { expect, it } from 'vitest';
import { analyze } from '../helpers/analyze.ts';

it('takes sentences that assert something, with speaker and numbers; no questions', async () => {
  const { claims, attributions, quantities } = await analyze(
    [
      'A day at the border',
      'The northern garrison received 120 thousand soldiers in winter.',
      'Will another 50 thousand soldiers follow them?',
      '“The bridge will be opened in time,” the minister said.',
      'It was a very quiet and sunny day.',
    ].join('\n'),
    [],
  );
  expect(claims.map(({ text }) => text)).toEqual([
    'The northern garrison received 120 thousand soldiers in winter.',
    '“The bridge will be opened in time,” the minister said.',
  ]);
  const [first, second] = claims;
  expect(quantities[first?.quantities[0] ?? -1]?.value).toBe(120_000);
  expect(first?.attribution).toBeNull();
  expect(attributions[second?.attribution ?? -1]?.speechClass).toBe('say');
});
