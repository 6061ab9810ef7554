/**
 * Which sentences of several articles on one event make the same claim.
 *
 * Every pair of sentences of two articles is scored by a logistic model in three passes: first by
 * what the two share (words within an alphabet, meanings across languages, names by entity or
 * sound, numbers, days), then twice also by how the pair stands among all the others, since a claim
 * is made once or twice in an article and third articles bear witness (`pair-standing.ts`).
 * Sentences are then merged into groups, surest pairs first, as long as the whole group agrees on
 * average.
 */
import { KEEP_FROM, MERGE_FROM, PASS_WEIGHTS } from './alignment-weights.ts';
import { type PairFeatures, pairFeatures } from './pair-features.ts';
import { LOWEST, type ScoredPair, type ScoreOf, scoresOf, standingsOf } from './pair-standing.ts';
import { keyCounts, type Prepared, prepare, sentenceWeights } from './prepared-sentence.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { weighed } from './weighed.ts';

export type { ScoredPair } from './pair-standing.ts';

/** A pair with all its features, as the training needs it. */
export interface FeaturedPair {
  readonly a: number;
  readonly b: number;
  readonly features: PairFeatures;
}

/** From which score on a pair may tie two groups, and what all their pairs must have on average. */
export interface GroupLimits {
  readonly keepFrom: number;
  readonly mergeFrom: number;
}

/** One article makes a claim in at most so many sentences. */
const MOST_PER_ARTICLE = 2;

/** What a pass says of pairs by their features, the bias being the last weight; in logits. */
export function scoredBy(weights: readonly number[], pairs: readonly FeaturedPair[]): ScoredPair[] {
  return pairs.map(({ a, b, features }) => ({
    a,
    b,
    score: Math.max(LOWEST, weighed(features, weights)),
  }));
}

/** All pairs that a later pass judges: their own features and how they stand after the last. */
export function standingPairs(
  sentences: readonly SentenceSigns[],
  pairs: readonly FeaturedPair[],
  scored: readonly ScoredPair[],
): FeaturedPair[] {
  const standings = standingsOf(sentences, scored);
  return pairs.map(({ a, b, features }, at) => ({
    a,
    b,
    features: [...features, ...(standings[at] ?? [])],
  }));
}

/** All pairs of sentences of different articles with what they share. Quadratic in sentences. */
export function featuredPairs(
  sentences: readonly SentenceSigns[],
  dates: readonly (string | null)[],
): FeaturedPair[] {
  const weigh = sentenceWeights(sentences);
  const prepared = sentences.map((sentence) => prepare(sentence, weigh));
  const counts = keyCounts(prepared);
  return prepared.flatMap((first, a) =>
    prepared.slice(a + 1).flatMap((second, offset): FeaturedPair[] => {
      const [own, other] = [first.sentence.article, second.sentence.article];
      if (own === other || !sharesTelling(first, second)) return [];
      const published = [dates[own] ?? null, dates[other] ?? null] as const;
      const features = pairFeatures(first, second, weigh, published, counts);
      return [{ a, b: a + 1 + offset, features }];
    }),
  );
}

/** What the last pass says of all pairs; evaluations bring weights that have not seen an event. */
export function scorePairs(
  sentences: readonly SentenceSigns[],
  dates: readonly (string | null)[],
  passes: readonly (readonly number[])[] = PASS_WEIGHTS,
): ScoredPair[] {
  const pairs = featuredPairs(sentences, dates);
  const [first = [], ...later] = passes;
  let scored = scoredBy(first, pairs);
  for (const weights of later) scored = scoredBy(weights, standingPairs(sentences, pairs, scored));
  return scored;
}

/** Whether two sentences have more in common than everyday words; most have not. */
function sharesTelling(a: Prepared, b: Prepared): boolean {
  if (a.kinds.some((kind) => b.kinds.includes(kind))) return true;
  for (const slot of a.slots.keys()) if (b.slots.has(slot)) return true;
  for (const key of a.keys) if (b.keys.has(key) && !key.startsWith('^')) return true;
  return false;
}

/** Groups of sentences that make one claim, of two articles at least. */
export function groupSentences(
  sentences: readonly SentenceSigns[],
  pairs: readonly ScoredPair[],
  { keepFrom, mergeFrom }: GroupLimits = { keepFrom: KEEP_FROM, mergeFrom: MERGE_FROM },
): number[][] {
  const scoreOf = scoresOf(pairs, sentences.length);
  const groups = sentences.map((_, index) => [index]);
  const groupOf = groups.map((group) => group);
  for (const { a, b, score } of pairs.toSorted((x, y) => y.score - x.score)) {
    if (score < keepFrom) break;
    const [left, right] = [groupOf[a], groupOf[b]];
    if (!left || !right || left === right) continue;
    if (!mayMerge(left, right, sentences, scoreOf, mergeFrom)) continue;
    left.push(...right);
    for (const one of right) groupOf[one] = left;
  }
  return [...new Set(groupOf)]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((x, y) => x - y));
}

function mayMerge(
  left: readonly number[],
  right: readonly number[],
  sentences: readonly SentenceSigns[],
  scoreOf: ScoreOf,
  mergeFrom: number,
): boolean {
  const merged = [...left, ...right].map((one) => sentences[one]?.article);
  const most = Math.max(
    ...[...Map.groupBy(merged, (one) => one).values()].map(({ length }) => length),
  );
  if (most > MOST_PER_ARTICLE) return false;
  const across = left.flatMap((a) =>
    right.flatMap((b) => (sentences[a]?.article === sentences[b]?.article ? [] : [scoreOf(a, b)])),
  );
  const mean = across.reduce((sum, one) => sum + one, 0) / Math.max(1, across.length);
  return across.length > 0 && mean >= mergeFrom;
}
