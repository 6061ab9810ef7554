import {
  type FeaturedPair,
  featuredPairs,
  type ScoredPair,
  scoredBy,
  standingPairs,
} from '../../lib/analysis/compare/align-sentences.ts';
import type { SentenceSigns } from '../../lib/analysis/compare/sentence-signs.ts';
import type { GoldSet } from '../eval/coverage-gold.ts';
import { trainLogistic } from '../logistic-regression.ts';
import { alignedPairs, conflictPairs, pairKey, type ReadEvent } from './read-gold.ts';

/** Who wrote the events: those who also wrote the rules, and writers who had not seen them. */
export const HANDS: readonly (readonly [hand: string, sets: readonly GoldSet[]])[] = [
  ['our own', ['dev', 'held']],
  ['unseen', ['unseen']],
  ['third', ['third']],
  ['fourth', ['fourth']],
  ['fifth', ['fifth']],
  ['sixth', ['sixth']],
  ['seventh', ['seventh']],
  ['eighth', ['eighth']],
  ['ninth', ['ninth']],
];

const PASSES = 3;
/**
 * As many examples as pull every weight towards 0. A pair of sentences is an example once for
 * every choice of articles that has both.
 */
const RIDGE = 80;
const FEWEST_ARTICLES = 2;

/** Articles laid side by side: what the first pass asks of their pairs, and which are one claim. */
export interface Lesson {
  readonly sentences: readonly SentenceSigns[];
  readonly pairs: readonly FeaturedPair[];
  /** Pairs that make one claim, and those that do or conflict, by their numbers here. */
  readonly aligned: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

/** An event with all its articles, and with every choice of them. */
export interface Course {
  readonly event: ReadEvent;
  readonly whole: Lesson;
  readonly all: readonly Lesson[];
}

/** All choices of two and more of so many articles. */
function choicesOf(articles: number): number[][] {
  let choices: number[][] = [[]];
  for (let one = 0; one < articles; one++)
    choices = choices.flatMap((choice) => [choice, [...choice, one]]);
  return choices.filter(({ length }) => length >= FEWEST_ARTICLES);
}

/** The articles of an event that are chosen: readers compare two as often as all. */
function lessonOf(event: ReadEvent, chosen: readonly number[]): Lesson {
  const aligned = alignedPairs(event);
  const right = [...aligned, ...conflictPairs(event).keys()];
  const kept = event.sentences.flatMap((sentence, at) => {
    const article = chosen.indexOf(sentence.article);
    return article < 0 ? [] : [{ at, sentence: { ...sentence, article } }];
  });
  const sentences = kept.map(({ sentence }) => sentence);
  const dates = chosen.map((article) => event.dates[article] ?? null);
  const here = new Map(kept.map(({ at }, own) => [at, own]));
  const renumbered = (keys: Iterable<string>): Set<string> =>
    new Set(
      [...keys].flatMap((key) => {
        const [a, b] = key.split(' ').map((one) => here.get(Number(one)));
        return a === undefined || b === undefined ? [] : [pairKey(a, b)];
      }),
    );
  return {
    sentences,
    pairs: featuredPairs(sentences, dates),
    aligned: renumbered(aligned),
    right: renumbered(right),
  };
}

export function courseOf(event: ReadEvent): Course {
  const all = choicesOf(event.articles.length).map((chosen) => lessonOf(event, chosen));
  return { event, whole: lessonOf(event, [...event.articles.keys()]), all };
}

/** The pairs of each lesson as a pass sees them after those before it. */
function asSeen(
  { sentences, pairs }: Lesson,
  before: readonly (readonly number[])[],
): FeaturedPair[] {
  const [first, ...later] = before;
  if (!first) return [...pairs];
  let scored = scoredBy(first, pairs);
  for (const weights of later) scored = scoredBy(weights, standingPairs(sentences, pairs, scored));
  return standingPairs(sentences, pairs, scored);
}

export function train(courses: readonly Course[]): number[][] {
  const lessons = courses.flatMap(({ all }) => all);
  const passes: number[][] = [];
  while (passes.length < PASSES) {
    const examples = lessons.flatMap((lesson) =>
      asSeen(lesson, passes).map(({ a, b, features }) => ({
        features,
        right: lesson.right.has(pairKey(a, b)) ? 1 : 0,
      })),
    );
    passes.push(trainLogistic(examples, RIDGE));
  }
  return passes;
}

export function score(lesson: Lesson, passes: readonly (readonly number[])[]): ScoredPair[] {
  return scoredBy(passes.at(-1) ?? [], asSeen(lesson, passes.slice(0, -1)));
}
