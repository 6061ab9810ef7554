import { type NumberPair, numberPairs } from '../../lib/analysis/compare/number-pairs.ts';
import { prepare, sentenceWeights } from '../../lib/analysis/compare/prepared-sentence.ts';
import { trainLogistic } from '../logistic-regression.ts';
import { type Course, score, train } from './lessons.ts';
import { conflictPairs, pairKey } from './read-gold.ts';

/** As many examples as pull every weight towards 0. */
const RIDGE = 30;

/** Two numbers that differ, and whether the two sentences give two figures of one thing. */
interface NumberLesson {
  readonly pair: NumberPair;
  readonly right: boolean;
}

/**
 * What an event teaches about numbers. `passes` are weights of the alignment that have not seen it: on what they
 * have seen they are surer than on what a reader will compare.
 */
function numberLessonsOf(
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
function trainNumbers(lessons: readonly NumberLesson[]): number[] {
  return trainLogistic(
    lessons.map(({ pair: { features }, right }) => ({ features, right: right ? 1 : 0 })),
    RIDGE,
  );
}

/** What is learnt without the events of a part, and what that part teaches then. */
export interface LeftOut {
  /** Weights of the alignment that have not seen the part. */
  readonly passes: readonly (readonly number[])[];
  readonly numbers: readonly NumberLesson[];
}

/** For each part of the events, such as those of one writer: what the others teach. */
export function leaveOutEach(
  parts: ReadonlyMap<string, readonly Course[]>,
): ReadonlyMap<string, LeftOut> {
  return new Map(
    [...parts].map(([part, own]) => {
      const passes = train([...parts].flatMap(([other, all]) => (other === part ? [] : all)));
      return [part, { passes, numbers: own.flatMap((course) => numberLessonsOf(course, passes)) }];
    }),
  );
}

/** Weights of numbers by what all parts but one teach, or all. */
export function numbersWithout(
  part: string | null,
  learnt: ReadonlyMap<string, LeftOut>,
): number[] {
  return trainNumbers([...learnt].flatMap(([other, own]) => (other === part ? [] : own.numbers)));
}
