/**
 * Which sentences of several articles on one event make the same claim.
 *
 * Every pair of sentences of two articles is scored by a logistic model in two passes: first by
 * what the two share (words within an alphabet, meanings across languages, names by entity or
 * sound, numbers, days, speakers), then also by how this pair stands among the others of its two
 * sentences, since a claim is made once or twice in an article. Sentences are then merged into
 * groups, surest pairs first, as long as the whole group agrees on average.
 */
import { FIRST_WEIGHTS, KEEP_FROM, MERGE_FROM, SECOND_WEIGHTS } from './alignment-weights.ts';
import { type PairFeatures, pairFeatures } from './pair-features.ts';
import {
  keyCounts,
  type Prepared,
  prepare,
  sentenceWeights,
  type Weigh,
} from './prepared-sentence.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Sentences of the comparison by their number, with what the model says of the pair in logits. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

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
/** Pairs below this, in logits, say nothing either way. */
const LOWEST = -6;

function dot(features: PairFeatures, weights: readonly number[]): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (const [at, value] of features.entries()) sum += value * (weights[at] ?? 0);
  return sum;
}

/** All pairs of sentences of different articles with their features. Quadratic in sentences. */
export function featuredPairs(
  sentences: readonly SentenceSigns[],
  dates: readonly (string | null)[],
  first: readonly number[] = FIRST_WEIGHTS,
): FeaturedPair[] {
  const weigh = sentenceWeights(sentences);
  const prepared = sentences.map((sentence) => prepare(sentence, weigh));
  const pairs = basePairs(prepared, weigh, dates);
  const scores = pairs.map(({ features }) => dot(features, first));
  const best = bestByArticle(sentences, pairs, scores);
  const lookUp = new Map(
    pairs.map(({ a, b }, at) => [a * sentences.length + b, scores[at] ?? LOWEST]),
  );
  const scoreOf = (a: number, b: number): number =>
    lookUp.get(Math.min(a, b) * sentences.length + Math.max(a, b)) ?? LOWEST;
  const supportOf = supportBy(sentences, scoreOf);
  return pairs.map(({ a, b, features }, at) => {
    const own = scores[at] ?? 0;
    const rivalA = best(a, sentences[b]?.article ?? 0, at);
    const rivalB = best(b, sentences[a]?.article ?? 0, at);
    const lead = own - Math.max(rivalA, rivalB);
    const rank = rivalA <= own && rivalB <= own ? 1 : 0;
    const neighbour = Math.max(scoreOf(a - 1, b - 1), scoreOf(a + 1, b + 1));
    return {
      a,
      b,
      features: [...features, rank, clip(lead), clip(neighbour), clip(supportOf(a, b))],
    };
  });
}

function clip(score: number): number {
  return Math.max(-2, Math.min(2, score));
}

/** How surely a sentence of a third article says the same as both. */
function supportBy(
  sentences: readonly SentenceSigns[],
  scoreOf: (a: number, b: number) => number,
): (a: number, b: number) => number {
  return (a, b) => {
    const [own, other] = [sentences[a]?.article, sentences[b]?.article];
    let best = LOWEST;
    for (const [third, { article }] of sentences.entries()) {
      if (article === own || article === other) continue;
      best = Math.max(best, Math.min(scoreOf(a, third), scoreOf(b, third)));
    }
    return best;
  };
}

function basePairs(
  prepared: readonly Prepared[],
  weigh: Weigh,
  dates: readonly (string | null)[],
): FeaturedPair[] {
  const counts = keyCounts(prepared);
  return prepared.flatMap((first, a) =>
    prepared.slice(a + 1).flatMap((second, offset): FeaturedPair[] => {
      const [own, other] = [first.sentence.article, second.sentence.article];
      if (own === other || !sharesTelling(first, second)) return [];
      const features = pairFeatures(
        first,
        second,
        weigh,
        [dates[own] ?? null, dates[other] ?? null],
        counts,
      );
      return [{ a, b: a + 1 + offset, features }];
    }),
  );
}

/** Whether two sentences have more in common than everyday words; most have not. */
function sharesTelling(a: Prepared, b: Prepared): boolean {
  if (a.kinds.some((kind) => b.kinds.includes(kind))) return true;
  for (const slot of a.slots.keys()) if (b.slots.has(slot)) return true;
  for (const key of a.keys) if (b.keys.has(key) && !key.startsWith('^')) return true;
  return false;
}

/** The best score that a sentence has in an article with any but the given pair. */
function bestByArticle(
  sentences: readonly SentenceSigns[],
  pairs: readonly FeaturedPair[],
  scores: readonly number[],
): (sentence: number, article: number, except: number) => number {
  const two = new Map<string, [best: number, second: number, at: number]>();
  const note = (sentence: number, article: number, at: number): void => {
    const key = `${sentence} ${article}`;
    const known = two.get(key) ?? [LOWEST, LOWEST, -1];
    const score = scores[at] ?? LOWEST;
    if (score > known[0]) two.set(key, [score, known[0], at]);
    else if (score > known[1]) two.set(key, [known[0], score, known[2]]);
  };
  for (const [at, { a, b }] of pairs.entries()) {
    note(a, sentences[b]?.article ?? 0, at);
    note(b, sentences[a]?.article ?? 0, at);
  }
  return (sentence, article, except) => {
    const [best, second, at] = two.get(`${sentence} ${article}`) ?? [LOWEST, LOWEST, -1];
    return at === except ? second : best;
  };
}

/** The second pass over all pairs. */
export function scorePairs(
  sentences: readonly SentenceSigns[],
  dates: readonly (string | null)[],
): ScoredPair[] {
  return featuredPairs(sentences, dates).map(({ a, b, features }) => ({
    a,
    b,
    score: dot(features, SECOND_WEIGHTS),
  }));
}

/** Groups of sentences that make one claim, of two articles at least. */
export function groupSentences(
  sentences: readonly SentenceSigns[],
  pairs: readonly ScoredPair[],
  { keepFrom, mergeFrom }: GroupLimits = { keepFrom: KEEP_FROM, mergeFrom: MERGE_FROM },
): number[][] {
  const scores = new Map(pairs.map(({ a, b, score }) => [a * sentences.length + b, score]));
  const scoreOf = (a: number, b: number): number =>
    scores.get(Math.min(a, b) * sentences.length + Math.max(a, b)) ?? LOWEST;
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
  scoreOf: (a: number, b: number) => number,
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
