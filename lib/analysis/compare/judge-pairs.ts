import type { Conflict } from '../../model/comparison.ts';
import type { ScoredPair } from './align-sentences.ts';
import { causeConflicts } from './cause-conflicts.ts';
import type { FoundConflict } from './conflict.ts';
import { findConflicts, namedInBy } from './find-conflicts.ts';
import { numberConflicts } from './number-conflicts.ts';
import { closenessOf, wordClosenessOf } from './pair-features.ts';
import { scoresOf } from './pair-standing.ts';
import { keyCounts, type Prepared, sentenceWeights, type Weigh } from './prepared-sentence.ts';
import { saysAgain } from './says-again.ts';
import type { ComparedAnalysis, SentenceSigns } from './sentence-signs.ts';
import { stateConflicts } from './state-conflicts.ts';
import { isTrusted } from './trusted-conflicts.ts';

/**
 * Two sentences that no group holds together are one claim told in two ways where they score
 * this much, in logits, and conflict. Higher loses what differs so much that it was not aligned,
 * lower lays neighbours side by side. Chosen on the halves dev and held.
 */
const DIFFERS_FROM = -0.5;

/** Everything that the rows are made from. */
export interface Aligned {
  readonly analyses: readonly ComparedAnalysis[];
  readonly sentences: readonly SentenceSigns[];
  readonly pairs: readonly ScoredPair[];
  /** Sentences that make one claim, by their number. */
  readonly groups: readonly (readonly number[])[];
  /** Of the model of numbers, where not the shipped ones are meant. */
  readonly numberWeights?: readonly number[] | undefined;
}

/** Two sentences, by their number, that cannot both hold; `a` is the smaller number. */
export interface JudgedPair {
  readonly a: number;
  readonly b: number;
  readonly conflicts: readonly Omit<Conflict, 'a' | 'b'>[];
}

/** What speaks for two sentences telling of one thing. */
interface Kinship {
  readonly closeness: number;
  readonly wordCloseness: number;
  readonly score: number;
  readonly isSure: boolean;
}

type Find = (a: number, b: number, kin: Kinship) => readonly FoundConflict[];

interface Judged extends Kinship {
  readonly a: number;
  readonly b: number;
  readonly found: readonly FoundConflict[];
}

/**
 * The pairs that conflict: of one group, or so like one another that they nearly share one. What
 * says the same as one side of such a pair is judged against the other side by what is known of
 * the pair: "on Monday" and "30 April" are one day, so whoever contradicts one contradicts both.
 */
export function judgePairs(aligned: Aligned, prepared: readonly Prepared[]): JudgedPair[] {
  const { analyses, groups, pairs, sentences, numberWeights } = aligned;
  const weigh = sentenceWeights(sentences);
  const kinship = kinshipOf(aligned, prepared, weigh);
  const find = finderOf(aligned, prepared);
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)));
  const judged = new Map<string, Judged>();
  const add = (a: number, b: number, kin: Kinship, found: readonly FoundConflict[]): void => {
    if (found.length > 0 && !judged.has(`${a} ${b}`))
      judged.set(`${a} ${b}`, { ...kin, a, b, found });
  };
  const judge = (a: number, b: number, kin: Kinship, isMeant?: IsMeant): void => {
    const key = `${a} ${b}`;
    const found = judged.has(key)
      ? []
      : find(a, b, kin).filter(
          (one) => (!isMeant || isMeant(one)) && !isDatedTwice(one, a, b, groupOf, sentences),
        );
    add(a, b, kin, found);
  };
  const dates = analyses.map(({ article }) => article.datePublished);
  // First, since a number that differs often brings another day with it.
  const told = { sentences, prepared, pairs, dates, weigh };
  for (const { a, b, found } of numberConflicts(told, numberWeights))
    add(a, b, kinship(a, b), found);
  for (const group of groups)
    for (const [at, a] of group.entries())
      for (const b of group.slice(at + 1)) judge(a, b, kinship(a, b));
  for (const { a, b, score } of pairs)
    if (score >= DIFFERS_FROM && groupOf.get(a) !== (groupOf.get(b) ?? null))
      judge(a, b, kinship(a, b));
  for (const { a, b, found, isOpinion } of causeConflicts(sentences)) {
    const kin = kinship(a, b);
    const isOfOne = !isOpinion || kin.closeness > 0;
    if (isOfOne) add(a, b, kin, [found]);
  }
  const counts = keyCounts(prepared);
  for (const { a, b, found } of stateConflicts(
    sentences,
    (article, key) => counts[article]?.get(key) ?? 0,
  ))
    add(a, b, kinship(a, b), [found]);
  // A map goes on to what is added while it is walked through.
  for (const pair of judged.values()) {
    if (pair.found.every(({ kind }) => kind === 'number')) continue;
    for (const told of [pair.a, pair.b])
      for (const other of groupOf.get(told) ?? []) {
        const kept = told === pair.a ? pair.b : pair.a;
        const [a, b] = other < kept ? [other, kept] : [kept, other];
        judge(a, b, { ...pair, isSure: true }, (one) =>
          pair.found.some(
            (known) =>
              known.kind === one.kind &&
              saysAgain(
                known.kind,
                { sentence: sentences[told], value: known.values[told === pair.a ? 0 : 1] },
                { sentence: sentences[other], value: one.values[other === a ? 0 : 1] },
              ),
          ),
        );
      }
  }
  return trustedOf([...judged.values()], aligned);
}

/**
 * What is worth telling of what was found, by how surely the two sentences themselves make one claim: what was found
 * wherever it stands, such as causes and states, is dropped between sentences that have nothing else in common.
 * Numbers were weighed when they were found.
 */
function trustedOf(judged: readonly Judged[], aligned: Aligned): JudgedPair[] {
  const scoreOf = scoresOf(aligned.pairs, aligned.sentences.length);
  return judged.flatMap(({ a, b, found }): JudgedPair[] => {
    const trusted = found.filter(({ kind }) => isTrusted(kind, scoreOf(a, b)));
    const conflicts = trusted.map((one) => withStretches(one, a, b, aligned));
    return conflicts.length > 0 ? [{ a, b, conflicts }] : [];
  });
}

type IsMeant = (found: FoundConflict) => boolean;
type GroupOf = ReadonlyMap<number, readonly number[]>;

/**
 * Whether the article of one sentence has another in the group of the second that gives a day: then
 * that one dates the claim, and this one something else.
 */
function isDatedTwice(
  { kind }: FoundConflict,
  a: number,
  b: number,
  groupOf: GroupOf,
  sentences: readonly SentenceSigns[],
): boolean {
  const isDatedBeside = (one: number, other: number): boolean =>
    (groupOf.get(other) ?? []).some(
      (member) =>
        member !== one &&
        sentences[member]?.article === sentences[one]?.article &&
        sentences[member]?.times.some(({ precision }) => precision === 'day') === true,
    );
  return kind === 'date' && (isDatedBeside(a, b) || isDatedBeside(b, a));
}

function kinshipOf({ pairs }: Aligned, prepared: readonly Prepared[], weigh: Weigh) {
  const scores = new Map(pairs.map(({ a, b, score }) => [`${a} ${b}`, score]));
  return (a: number, b: number): Kinship => {
    const [first, second] = [prepared[a], prepared[b]];
    const score = scores.get(`${a} ${b}`) ?? 0;
    if (!first || !second) return { closeness: 0, wordCloseness: 0, score, isSure: false };
    return {
      closeness: closenessOf(first, second, weigh),
      wordCloseness: wordClosenessOf(first, second, weigh),
      score,
      isSure: false,
    };
  };
}

function finderOf({ analyses, sentences }: Aligned, prepared: readonly Prepared[]): Find {
  const namedIn = namedInBy(sentences);
  const counts = keyCounts(prepared);
  const dateOf = ({ article }: SentenceSigns): string | null =>
    analyses[article]?.article.datePublished ?? null;
  return (a, b, { closeness, wordCloseness, score, isSure }) => {
    const [first, second] = [sentences[a], sentences[b]];
    if (!first || !second || first.article === second.article) return [];
    const isAnchor = (key: string): boolean =>
      isSure || [first, second].every(({ article }) => counts[article]?.get(key) === 1);
    const dates = [dateOf(first), dateOf(second)] as const;
    return findConflicts(
      { first, second, dates, closeness, wordCloseness, score, isAnchor },
      namedIn,
    );
  };
}

function withStretches(
  { kind, label, values: [own, other] }: FoundConflict,
  a: number,
  b: number,
  { analyses, sentences }: Aligned,
): Omit<Conflict, 'a' | 'b'> {
  const stretch = (
    { start, end }: FoundConflict['values'][0],
    sentence: number,
  ): Conflict['values'][0] => {
    const text = analyses[sentences[sentence]?.article ?? -1]?.article.text ?? '';
    return { start, end, text: text.slice(start, end) };
  };
  return { kind, label, values: [stretch(own, a), stretch(other, b)] };
}
