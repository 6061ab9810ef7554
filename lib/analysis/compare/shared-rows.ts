import type { ComparisonCell, ComparisonRow, Conflict, RowReason } from '../../model/comparison.ts';
import type { ScoredPair } from './align-sentences.ts';
import { findConflicts, namedInBy } from './find-conflicts.ts';
import {
  closenessOf,
  keyCounts,
  type Prepared,
  prepare,
  sentenceWeights,
  wordClosenessOf,
} from './pair-features.ts';
import { reasonsOf } from './row-reasons.ts';
import type { ComparedAnalysis, SentenceSigns } from './sentence-signs.ts';

/** Everything that the rows are made from. */
export interface Aligned {
  readonly analyses: readonly ComparedAnalysis[];
  readonly sentences: readonly SentenceSigns[];
  readonly pairs: readonly ScoredPair[];
  /** Sentences that make one claim, by their number. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * Two sentences that no group holds together are one claim told in two ways where they score
 * this much, in logits, and conflict. Higher loses what differs so much that it was not aligned,
 * lower lays neighbours side by side. Chosen on the halves dev and held.
 */
const DIFFERS_FROM = 0.5;

type Judge = (a: number, b: number) => readonly Omit<Conflict, 'a' | 'b'>[];

/** The rows of claims that two articles make at least, and of what they tell in two ways. */
export function sharedRows(aligned: Aligned): ComparisonRow[] {
  const { sentences, groups, pairs } = aligned;
  const weigh = sentenceWeights(sentences);
  const prepared = sentences.map((one) => prepare(one, weigh));
  const judge = judgeOf(aligned, prepared);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((one) => [one, at] as const)));
  const apart = pairs.filter(
    ({ a, b, score }) => score >= DIFFERS_FROM && (groupOf.get(a) ?? -1) !== (groupOf.get(b) ?? -2),
  );
  const rows = groups.map((group) => rowOfGroup(group, aligned, prepared, judge));
  const told = apart.flatMap(({ a, b }): ComparisonRow[] => {
    const row = rowOfGroup([a, b], aligned, prepared, judge);
    return row.conflicts.length > 0 ? [{ ...row, isAside: true }] : [];
  });
  return [...rows, ...told];
}

function rowOfGroup(
  group: readonly number[],
  aligned: Aligned,
  prepared: readonly Prepared[],
  judge: Judge,
): ComparisonRow {
  const { analyses, sentences } = aligned;
  const members = group.flatMap((at) => sentences[at] ?? []);
  const conflicts = group.flatMap((one, a) =>
    group
      .slice(a + 1)
      .flatMap((other, offset): Conflict[] =>
        judge(one, other).map((found) => ({ ...found, a, b: a + 1 + offset })),
      ),
  );
  const told = new Set(members.map(({ article }) => article)).size;
  const kind = conflicts.length > 0 ? 'differs' : told === analyses.length ? 'all' : 'some';
  const reasons = reasonsOf(
    group.flatMap((at) => prepared[at] ?? []),
    analyses,
  );
  return { ...rowOf(kind, members, reasons, aligned), conflicts };
}

/** What two sentences of different articles do not agree in. */
function judgeOf({ analyses, sentences, pairs }: Aligned, prepared: readonly Prepared[]): Judge {
  const weigh = sentenceWeights(sentences);
  const namedIn = namedInBy(sentences);
  const counts = keyCounts(prepared);
  const scores = new Map(pairs.map(({ a, b, score }) => [`${a} ${b}`, score]));
  return (a, b) => {
    const [first, second] = [prepared[a], prepared[b]];
    if (!first || !second || first.sentence.article === second.sentence.article) return [];
    const found = findConflicts(
      {
        first: first.sentence,
        second: second.sentence,
        dates: [dateOf(first.sentence, analyses), dateOf(second.sentence, analyses)],
        closeness: closenessOf(first, second, weigh),
        wordCloseness: wordClosenessOf(first, second, weigh),
        isAnchor: (key) =>
          [first, second].every(({ sentence }) => counts[sentence.article]?.get(key) === 1),
        score: scores.get(`${a} ${b}`) ?? 0,
      },
      namedIn,
    );
    return found.map(({ kind, label, values: [own, other] }) => ({
      kind,
      label,
      values: [stretch(own, first.sentence, analyses), stretch(other, second.sentence, analyses)],
    }));
  };
}

function dateOf({ article }: SentenceSigns, analyses: readonly ComparedAnalysis[]): string | null {
  return analyses[article]?.article.datePublished ?? null;
}

function stretch(
  { start, end }: { readonly start: number; readonly end: number },
  { article }: SentenceSigns,
  analyses: readonly ComparedAnalysis[],
): Conflict['values'][0] {
  return { start, end, text: analyses[article]?.article.text.slice(start, end) ?? '' };
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
