import { readFileSync } from 'node:fs';
import { relateClaims } from '../../lib/analysis/relate-claims.ts';
import type { HeadlinePair } from './claim-corpora.ts';
import { statementOf } from './headline-pairs.ts';
import { percent } from './wilson.ts';

const GOLD = new URL('../../tests/eval/gold/number-conflicts.tsv', import.meta.url);

interface Labelled {
  readonly id: string;
  readonly conflicts: boolean;
  readonly part: string;
}

function readGold(): readonly Labelled[] {
  return readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'))
    .map(([id = '', label, part = '']) => ({ id, conflicts: label === '1', part }));
}

/** Whether numbers of two headlines differ, against what was labelled by hand, part by part. */
export function evaluateConflicts(pairs: readonly HeadlinePair[], parts: readonly string[]): void {
  const byId = new Map(pairs.map((pair) => [pair.id, pair]));
  const judged = readGold().flatMap((gold) => {
    const pair = byId.get(gold.id);
    if (!pair) return [];
    const { relation } = relateClaims(statementOf(pair.a), statementOf(pair.b), 1);
    return [{ ...gold, said: relation === 'different-number' }];
  });
  for (const part of parts) {
    const own = judged.filter((one) => one.part === part);
    const right = own.filter(({ conflicts, said }) => conflicts && said).length;
    const count = (test: (one: (typeof own)[number]) => boolean) => own.filter(test).length;
    console.log(`number conflicts, ${part}: ${own.length} pairs`);
    console.log(
      `  precision ${percent(
        right,
        count(({ said }) => said),
      )}`,
    );
    console.log(
      `  recall ${percent(
        right,
        count(({ conflicts }) => conflicts),
      )}`,
    );
  }
}
