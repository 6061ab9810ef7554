/**
 * Numbers of two sentences that differ, with what speaks for and against their being two figures of one thing.
 */
import type { NumberFrame } from '../../languages/number-frames.ts';
import { isCurrency, type Quantity } from '../../model/claim.ts';
import type { ScoredPair } from './align-sentences.ts';
import { inBaseUnit } from './base-units.ts';
import { compareCounts, isToll, relateCounts } from './compare-counts.ts';
import { areOfTwo, areOfTwoThings } from './number-clashes.ts';
import {
  flag,
  type Kinship,
  NUMBER_FEATURES,
  numberFeatures,
  sentenceFeatures,
  sizesOf,
} from './number-features.ts';
import { frameOf } from './number-frame.ts';
import { numbersElsewhere } from './number-sums.ts';
import { wordClosenessOf } from './pair-features.ts';
import { clip, rivals, type ScoreOf, scoresOf } from './pair-standing.ts';
import type { Prepared, Weigh } from './prepared-sentence.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { gapTellers } from './told-gaps.ts';

/** Two numbers that differ, of two sentences by their number, `a` the smaller. */
export interface NumberPair {
  readonly a: number;
  readonly b: number;
  readonly values: readonly [Quantity, Quantity];
  readonly label: 'differs' | 'updated';
  readonly features: readonly number[];
}

/** The sentences that are compared, with what is known of each and of each two. */
export interface Told {
  readonly sentences: readonly SentenceSigns[];
  readonly prepared: readonly Prepared[];
  readonly pairs: readonly ScoredPair[];
  /** Of publication, by article. */
  readonly dates: readonly (string | null)[];
  readonly weigh: Weigh;
}

/** Sentences that score less, in logits, are of one thing only where both tell a toll or measure one thing. */
const LEAST_SCORE = -5;
/** A sentence with more numbers is a table, which is read by its heads. */
const MOST_NUMBERS = 12;
/** Of long tables the surest pairs are enough: six usual articles have some thousands. */
const MOST_PAIRS = 10_000;
/** A story has many sums of money: only sentences with words in common, 0 to 1, tell of one. */
const LEAST_WORDS_OF_SUMS = 0.1;
/** Numbers further apart are not of one thing. */
const MOST_APART = 60;

/**
 * All numbers of two articles that differ and may be of one thing, of the surest pairs of sentences. Quadratic in
 * sentences that have numbers.
 */
export function numberPairs(told: Told): NumberPair[] {
  const { sentences, pairs } = told;
  const scoreOf = scoresOf(pairs, sentences.length);
  const leadOf = leadsOf(told, scoreOf);
  const known = { tellsElsewhere: numbersElsewhere(sentences), isPartOfSum: gapTellers(sentences) };
  const counting = sentences.flatMap((sentence, at) => {
    const { length } = sentence.quantities;
    return length > 0 && length <= MOST_NUMBERS ? [{ at, sentence, kinds: kindsOf(sentence) }] : [];
  });
  const near = counting.flatMap((first, index) =>
    counting.slice(index + 1).flatMap((second) => {
      const [a, b] = [first.at, second.at];
      if (first.sentence.article === second.sentence.article) return [];
      const score = scoreOf(a, b);
      const isNear = score > LEAST_SCORE || first.kinds.some((kind) => second.kinds.includes(kind));
      return isNear ? [{ a, b, score }] : [];
    }),
  );
  return near
    .toSorted((x, y) => y.score - x.score)
    .slice(0, MOST_PAIRS)
    .flatMap(({ a, b, score }) => differing(a, b, told, { ...known, score, leads: leadOf(a, b) }));
}

/** Classes of tolls and what news measure once. */
function kindsOf(sentence: SentenceSigns): (string | NumberFrame)[] {
  return sentence.quantities.flatMap((one) =>
    [isToll(one.counted) ? one.counted : [], frameOf(one, sentence) ?? []].flat(),
  );
}

/** How far a pair leads the best other pair that either sentence has in the other's article: the lower, the higher. */
function leadsOf(
  { sentences, pairs }: Told,
  scoreOf: ScoreOf,
): (a: number, b: number) => readonly [number, number] {
  const rivalOf = rivals(sentences, pairs);
  const places = new Map(pairs.map(({ a, b }, at) => [`${a} ${b}`, at]));
  return (a, b) => {
    const at = places.get(`${a} ${b}`) ?? -1;
    const lead = (one: number, other: number): number =>
      clip(scoreOf(a, b) - rivalOf(one, sentences[other]?.article ?? 0, at));
    const [own, other] = [lead(a, b), lead(b, a)];
    return own < other ? [own, other] : [other, own];
  };
}

interface Known extends Kinship {
  readonly tellsElsewhere: ReturnType<typeof numbersElsewhere>;
  readonly isPartOfSum: ReturnType<typeof gapTellers>;
}

function differing(a: number, b: number, told: Told, kin: Known): NumberPair[] {
  const [first, second] = [told.prepared[a], told.prepared[b]];
  if (!first || !second) return [];
  const [own, other] = [first.sentence, second.sentence];
  const dates = [told.dates[own.article] ?? null, told.dates[other.article] ?? null] as const;
  if (areOfTwo(own, other, dates)) return [];
  const settled = compareCounts(own, other, dates, true).filter(
    ({ relation }) => relation === 'agree' || relation === 'bound',
  );
  const shareWords = wordClosenessOf(first, second, told.weigh) >= LEAST_WORDS_OF_SUMS;
  const isSettled = (x: Quantity, y: Quantity): boolean =>
    settled.some((pair) => pair.a === x || pair.b === y);
  const found = own.quantities.flatMap((x) =>
    other.quantities.flatMap((y) => {
      if (!mayDiffer(x, y) || isSettled(x, y)) return [];
      if (isCurrency(x.unit) && !shareWords) return [];
      const relation = relateCounts(x, y, dates);
      if (relation !== 'conflict' && relation !== 'update') return [];
      if (areOfTwoThings([x, y], own, other) || kin.isPartOfSum(a, b, [x, y])) return [];
      return [{ x, y, label: relation === 'update' ? ('updated' as const) : ('differs' as const) }];
    }),
  );
  if (found.length === 0) return [];
  const ofSentences = sentenceFeatures([first, second], dates, told.weigh, kin);
  const named = compareCounts(own, other, dates);
  return found.map(({ x, y, label }): NumberPair => {
    const oneThing = named.some((pair) => pair.a === x && pair.b === y);
    const features = numberFeatures([x, y], [own, other], told.weigh, {
      label,
      oneThing,
      hasSettled: settled.length > 0,
    });
    const elsewhere = flag(kin.tellsElsewhere(x, other)) + flag(kin.tellsElsewhere(y, own));
    const all: Record<(typeof NUMBER_FEATURES)[number], number> = {
      ...ofSentences,
      ...features,
      elsewhere,
    };
    return { a, b, values: [x, y], label, features: NUMBER_FEATURES.map((name) => all[name]) };
  });
}

/** Of one kind of unit, and not so far apart that they cannot be of one thing. */
function mayDiffer(x: Quantity, y: Quantity): boolean {
  const [a, b] = [inBaseUnit(x), inBaseUnit(y)];
  const isOneKind = a.unit === b.unit || (isCurrency(a.unit) && isCurrency(b.unit));
  const [low, high] = sizesOf(a.value, b.value);
  return isOneKind && low > 0 && high < MOST_APART * low;
}
