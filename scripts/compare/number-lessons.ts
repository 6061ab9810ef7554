import { type NumberPair, numberPairs } from '../../lib/analysis/compare/number-pairs.ts';
import { prepare, sentenceWeights } from '../../lib/analysis/compare/prepared-sentence.ts';
import { trainLogistic } from '../logistic-regression.ts';
import { type Course, score } from './lessons.ts';
import { conflictPairs, pairKey } from './read-gold.ts';

/** As many examples as pull every weight towards 0. */
const RIDGE = 30;

/** Two numbers that differ, and whether the two sentences give two figures of one thing. */
export interface NumberLesson {
  readonly pair: NumberPair;
  readonly right: boolean;
}

/**
 * What an event teaches about numbers. `passes` are weights of the alignment that have not seen it: on what they
 * have seen they are surer than on what a reader will compare.
 */
export function numberLessonsOf(
  { event, whole }: Course,
  passes: readonly (readonly number[])[],
): NumberLesson[] {
  const { sentences, dates } = event;
  const kinds = conflictPairs(event);
  const weigh = sentenceWeights(sentences);
  const prepared = sentences.map((one) => prepare(one, weigh));
  const told = { sentences, prepared, pairs: score(whole, passes), dates, weigh };
  return numberPairs(told).map((pair) => ({
    pair,
    right: kinds.get(pairKey(pair.a, pair.b)) === 'number',
  }));
}

/** Weights of `NUMBER_FEATURES`, the bias last. */
export function trainNumbers(lessons: readonly NumberLesson[]): number[] {
  return trainLogistic(
    lessons.map(({ pair: { features }, right }) => ({ features, right: right ? 1 : 0 })),
    RIDGE,
  );
}
