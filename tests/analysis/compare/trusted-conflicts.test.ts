import { describe, expect, it } from 'vitest';
import { sentenceSigns } from '../../../lib/analysis/compare/sentence-signs.ts';
import { isTrusted, numbersElsewhere } from '../../../lib/analysis/compare/trusted-conflicts.ts';
import type { ConflictKind } from '../../../lib/model/comparison.ts';
import { analyze } from '../../helpers/analyze.ts';
import { conflicts } from '../../helpers/conflicts.ts';
import { WORLD } from '../../helpers/entities.ts';

describe('a conflict that a reader is told', () => {
  const vote = 'Парламент Польши принял закон о рыбаках 231 голосом.';

  it('is of a number that neither article tells of something else', async () => {
    expect(await conflicts(vote, 'Парламент Польши принял закон о рыбаках 254 голосами.')).toEqual([
      'number: 231 / 254',
    ]);
    expect(
      await conflicts(
        vote,
        'В мае закон поддержал 231 голос. Парламент Польши принял закон о рыбаках 254 голосами.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['small numbers', 'number', 'трёх', 'пять', 1.9, 2],
    ['large numbers', 'number', '130', '150', -0.6, -0.5],
    ['denials', 'negation', 'трёх', 'пять', 0.4, 0.5],
    ['days', 'date', 'трёх', 'пять', -0.1, 0],
    ['actors', 'actor', 'трёх', 'пять', -0.6, -0.5],
  ] as const)('of %s stands between sentences of one claim', async (_, kind, a, b, low, high) => {
    const [first, second] = await sentencesWith(a, b);
    const isTold = (score: number): boolean =>
      isTrusted(found(kind, first, second), [first, second], score, numbersElsewhere([]));
    expect([isTold(low), isTold(high)]).toEqual([false, true]);
  });
});

async function sentencesWith(a: string, b: string) {
  const text = (number: string): string =>
    `News\nСуд в Варшаве заслушал по делу рыбаков ${number} свидетелей.`;
  const signs = [];
  for (const [at, number] of [a, b].entries())
    signs.push(...sentenceSigns(await analyze(text(number), WORLD, '2023-02-06T10:00:00Z'), at));
  const [first, second] = signs;
  if (!first || !second) throw new Error('two sentences');
  return [first, second] as const;
}

function found(
  kind: ConflictKind,
  { quantities: [a] }: Awaited<ReturnType<typeof sentencesWith>>[0],
  { quantities: [b] }: Awaited<ReturnType<typeof sentencesWith>>[0],
) {
  if (!a || !b) throw new Error('two numbers');
  return { kind, label: 'differs', values: [a, b] } as const;
}
