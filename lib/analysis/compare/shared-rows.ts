import type { ComparisonCell, ComparisonRow, Conflict, RowReason } from '../../model/comparison.ts';
import { type Aligned, type JudgedPair, judgePairs } from './judge-pairs.ts';
import { type Prepared, prepare, sentenceWeights } from './prepared-sentence.ts';
import { reasonsOf } from './row-reasons.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/**
 * The rows of claims that two articles make at least, and of what they tell in two ways. What
 * contradicts all who make a claim stands in its row; what contradicts some, in a row of its own.
 */
export function sharedRows(aligned: Aligned): ComparisonRow[] {
  const { sentences, groups } = aligned;
  const weigh = sentenceWeights(sentences);
  const prepared = sentences.map((one) => prepare(one, weigh));
  const judged = judgePairs(aligned, prepared);
  const apart = toldApart(judged, groups);
  const holds = (wider: readonly number[], group: readonly number[]): boolean =>
    group.every((one) => wider.includes(one));
  const rows = groups.map((group) =>
    inOrder([...group, ...apart.filter((wider) => holds(wider, group)).flat()]),
  );
  const asides = apart.filter((wider) => !groups.some((group) => holds(wider, group)));
  return [
    ...rows.map((row) => rowOfSentences(row, aligned, prepared, judged)),
    ...asides.map((row) => ({ ...rowOfSentences(row, aligned, prepared, judged), isAside: true })),
  ];
}

/** The sentences of pairs that conflict across groups, those of the same two groups together. */
function toldApart(judged: readonly JudgedPair[], groups: Aligned['groups']): number[][] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((one) => [one, at] as const)));
  // Sentences that no group has stand for themselves: their numbers are below zero here.
  const homeOf = (one: number): number => groupOf.get(one) ?? -1 - one;
  const apart = Map.groupBy(
    judged.filter(({ a, b }) => homeOf(a) !== homeOf(b)),
    ({ a, b }) => inOrder([homeOf(a), homeOf(b)]).join(' '),
  );
  return [...apart.values()].map((pairs) => inOrder(pairs.flatMap(({ a, b }) => [a, b])));
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((x, y) => x - y);
}

function rowOfSentences(
  group: readonly number[],
  aligned: Aligned,
  prepared: readonly Prepared[],
  judged: readonly JudgedPair[],
): ComparisonRow {
  const { analyses, sentences } = aligned;
  const members = group.flatMap((at) => sentences[at] ?? []);
  const conflicts = judged.flatMap(({ a, b, conflicts: found }): Conflict[] => {
    const [own, other] = [group.indexOf(a), group.indexOf(b)];
    return own < 0 || other < 0 ? [] : found.map((one) => ({ ...one, a: own, b: other }));
  });
  const told = new Set(members.map(({ article }) => article)).size;
  const kind = conflicts.length > 0 ? 'differs' : told === analyses.length ? 'all' : 'some';
  const reasons = reasonsOf(
    group.flatMap((at) => prepared[at] ?? []),
    analyses,
  );
  return { ...rowOf(kind, members, reasons, aligned), conflicts };
}

function cellOf({ article, start, end }: SentenceSigns, { analyses }: Aligned): ComparisonCell {
  return { article, start, end, text: analyses[article]?.article.text.slice(start, end) ?? '' };
}

/** A row of the sentences, without conflicts. */
export function rowOf(
  kind: ComparisonRow['kind'],
  members: readonly SentenceSigns[],
  reasons: readonly RowReason[],
  aligned: Aligned,
): ComparisonRow {
  return {
    kind,
    cells: members.map((one) => cellOf(one, aligned)),
    reasons,
    conflicts: [],
    speakers: [...new Set(members.flatMap(({ speakers }) => [...speakers]))],
    names: [
      ...new Set(
        members.flatMap(({ links }) => links.map(({ entityId, referent }) => entityId ?? referent)),
      ),
    ],
  };
}
