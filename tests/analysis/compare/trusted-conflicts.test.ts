import { expect, it } from 'vitest';
import { isTrusted } from '../../../lib/analysis/compare/trusted-conflicts.ts';

it.each([
  ['negation', 0.9, 1],
  ['date', -0.1, 0],
  ['actor', -0.6, -0.5],
] as const)('%s: told between sentences of one claim', (kind, low, high) => {
  expect([isTrusted(kind, low), isTrusted(kind, high)]).toEqual([false, true]);
});
