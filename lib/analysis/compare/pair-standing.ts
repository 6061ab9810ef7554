import type { SentenceSigns } from './sentence-signs.ts';

/** How a pair stands among all pairs of the event, in the order of the weights of a later pass. */
export const PAIR_STANDING = [
  'own',
  'lead',
  'strongerRival',
  'weakerRival',
  'neighbour',
  'support',
  'objection',
] as const;

/** Pairs below this, in logits, say nothing either way. */
export const LOWEST = -6;

/** What the model says of two sentences, by their numbers in any order, in logits. */
export type ScoreOf = (a: number, b: number) => number;

/** Two sentences with what the pass before says of them. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Looks up the score of any two sentences, `LOWEST` where they are no pair. A dense table, since
 * every pair is asked for many times.
 */
export function scoresOf(pairs: readonly ScoredPair[], sentences: number): ScoreOf {
  const table = new Float64Array(sentences * sentences).fill(LOWEST);
  for (const { a, b, score } of pairs) {
    table[a * sentences + b] = score;
    table[b * sentences + a] = score;
  }
  return (a, b) =>
    a < 0 || b < 0 || a >= sentences || b >= sentences
      ? LOWEST
      : (table[a * sentences + b] ?? LOWEST);
}

/** Scores beyond these are as good as sure, so that one pair cannot outweigh all else. */
const RANGE = { low: -3, high: 3 } as const;
const OWN_HIGH = 5;
const NEIGHBOUR_HIGH = 2;
const OBJECTION_HIGH = 6;
const RIVAL_LOW = -4;

/** Within limits, those of scores unless others are given. */
export function clip(score: number, low: number = RANGE.low, high: number = RANGE.high): number {
  return Math.max(low, Math.min(high, score));
}

/**
 * The standing of each pair, by what the pass before says of all: how far it leads the best rivals
 * that either sentence has in the other's article, whether the sentences beside them match too,
 * whether a sentence of a third article says the same as both (support) or as one only (objection).
 */
export function standingsOf(
  sentences: readonly SentenceSigns[],
  pairs: readonly ScoredPair[],
): number[][] {
  const scoreOf = scoresOf(pairs, sentences.length);
  const rivalOf = rivals(sentences, pairs);
  const [support, best] = thirdsOf(sentences, scoreOf);
  return pairs.map(({ a, b, score }, at) => {
    const rivalA = rivalOf(a, sentences[b]?.article ?? 0, at);
    const rivalB = rivalOf(b, sentences[a]?.article ?? 0, at);
    const beside = (by: 1 | -1): number =>
      sentences[a + by]?.article === sentences[a]?.article &&
      sentences[b + by]?.article === sentences[b]?.article
        ? scoreOf(a + by, b + by)
        : LOWEST;
    const objection = (one: number, other: number): number => {
      const third = best(one, sentences[other]?.article ?? 0);
      const sure = third === null ? 0 : scoreOf(one, third);
      return third === null || sure <= 0
        ? 0
        : clip(Math.min(sure, RANGE.high) - scoreOf(other, third), RANGE.low, OBJECTION_HIGH);
    };
    return [
      clip(score, LOWEST, OWN_HIGH),
      clip(score - Math.max(rivalA, rivalB)),
      clip(Math.max(rivalA, rivalB), RIVAL_LOW),
      clip(Math.min(rivalA, rivalB), RIVAL_LOW),
      clip(Math.max(beside(-1), beside(1)), RANGE.low, NEIGHBOUR_HIGH),
      clip(support(a, b)),
      Math.max(objection(a, b), objection(b, a)),
    ];
  });
}

/** The best score that a sentence has in an article with any but the given pair. */
export function rivals(
  sentences: readonly SentenceSigns[],
  pairs: readonly ScoredPair[],
): (sentence: number, article: number, except: number) => number {
  const two = new Map<string, [best: number, second: number, at: number]>();
  const note = (sentence: number, article: number, at: number, score: number): void => {
    const key = `${sentence} ${article}`;
    const known = two.get(key) ?? [LOWEST, LOWEST, -1];
    if (score > known[0]) two.set(key, [score, known[0], at]);
    else if (score > known[1]) two.set(key, [known[0], score, known[2]]);
  };
  for (const [at, { a, b, score }] of pairs.entries()) {
    note(a, sentences[b]?.article ?? 0, at, score);
    note(b, sentences[a]?.article ?? 0, at, score);
  }
  return (sentence, article, except) => {
    const [best, second, at] = two.get(`${sentence} ${article}`) ?? [LOWEST, LOWEST, -1];
    return at === except ? second : best;
  };
}

/**
 * What sentences of third articles say of a pair: how surely one of them says the same as both, and
 * which one is the best match of a sentence outside its own article and another.
 */
function thirdsOf(
  sentences: readonly SentenceSigns[],
  scoreOf: ScoreOf,
): [
  support: (a: number, b: number) => number,
  best: (sentence: number, except: number) => number | null,
] {
  const support = (a: number, b: number): number => {
    const [own, other] = [sentences[a]?.article, sentences[b]?.article];
    let most = LOWEST;
    for (const [third, { article }] of sentences.entries()) {
      if (article === own || article === other) continue;
      most = Math.max(most, Math.min(scoreOf(a, third), scoreOf(b, third)));
    }
    return most;
  };
  const known = new Map<string, number | null>();
  const best = (sentence: number, except: number): number | null => {
    const key = `${sentence} ${except}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const own = sentences[sentence]?.article;
    let most: number | null = null;
    for (const [third, { article }] of sentences.entries()) {
      if (article === own || article === except) continue;
      if (most === null || scoreOf(sentence, third) > scoreOf(sentence, most)) most = third;
    }
    known.set(key, most);
    return most;
  };
  return [support, best];
}
