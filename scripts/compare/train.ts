/**
 * Trains the model of sentence alignment on the halves of the comparison gold that have been read:
 * `node scripts/compare/train.ts` prints the constant of
 * `lib/analysis/compare/alignment-weights.ts`, and how it does when each event in turn is left
 * out of the training; `--detail` lists the errors of that, `--halves` trains on every other event
 * alone, to tell whether more of them would help.
 */
import { parseArgs } from 'node:util';
import {
  type FeaturedPair,
  featuredPairs,
  groupSentences,
  type ScoredPair,
  scoredBy,
  standingPairs,
} from '../../lib/analysis/compare/align-sentences.ts';
import { KEEP_FROM, MERGE_FROM } from '../../lib/analysis/compare/alignment-weights.ts';
import { PAIR_FEATURES } from '../../lib/analysis/compare/pair-features.ts';
import { PAIR_STANDING } from '../../lib/analysis/compare/pair-standing.ts';
import type { SentenceSigns } from '../../lib/analysis/compare/sentence-signs.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { percent } from '../eval/wilson.ts';
import { trainLogistic } from '../logistic-regression.ts';
import { alignedPairs, conflictPairs, pairKey, type ReadEvent, readEvents } from './read-gold.ts';

const PASSES = 3;
/**
 * As many examples as pull every weight towards 0. A pair of sentences is an example once for
 * every choice of articles that has both.
 */
const RIDGE = 80;
const FEWEST_ARTICLES = 2;

/** Articles laid side by side: what the first pass asks of their pairs, and which are one claim. */
interface Lesson {
  readonly sentences: readonly SentenceSigns[];
  readonly pairs: readonly FeaturedPair[];
  /** Pairs that make one claim, and those that do or conflict, by their numbers here. */
  readonly aligned: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

/** An event with all its articles, and with every choice of them. */
interface Course {
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

function courseOf(event: ReadEvent): Course {
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

function train(courses: readonly Course[]): number[][] {
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

function score(lesson: Lesson, passes: readonly (readonly number[])[]): ScoredPair[] {
  return scoredBy(passes.at(-1) ?? [], asSeen(lesson, passes.slice(0, -1)));
}

const { values: options } = parseArgs({
  options: {
    detail: { type: 'boolean', default: false },
    halves: { type: 'boolean', default: false },
  },
});
const [knowledge, recognizer] = [starterKnowledge(), packagedRecognizer()];
const courses = [
  ...(await readEvents(knowledge, recognizer, 'dev')),
  ...(await readEvents(knowledge, recognizer, 'held')),
].map(courseOf);

/** What a set of groups finds of an event. */
interface Count {
  right: number;
  found: number;
  recalled: number;
  gold: number;
}

function countPairs(
  { sentences, aligned, right }: Lesson,
  groups: readonly (readonly number[])[],
  event?: ReadEvent,
): Count {
  const found = new Set(
    groups.flatMap((group) =>
      group.flatMap((a) =>
        group
          .filter((b) => sentences[a]?.article !== sentences[b]?.article)
          .map((b) => pairKey(a, b)),
      ),
    ),
  );
  if (event) {
    console.log(event.gold.event);
    for (const key of found) if (!right.has(key)) show('  wrong ', event, key);
    for (const key of aligned) if (!found.has(key)) show('  missed', event, key);
  }
  return {
    right: [...found].filter((key) => right.has(key)).length,
    found: found.size,
    recalled: [...aligned].filter((key) => found.has(key)).length,
    gold: aligned.size,
  };
}

function printCounts(name: string, counts: readonly Count[]): void {
  const sum = (key: keyof Count): number => counts.reduce((total, one) => total + one[key], 0);
  console.log(
    `${name}, each event left out in turn: precision ${percent(sum('right'), sum('found'))}, recall ${percent(sum('recalled'), sum('gold'))}`,
  );
}

/** Each event by what is learnt from the others, or from half of them. */
const scored = courses.map((course, index) => {
  const passes = train(
    courses.filter(
      (one, at) => one !== course && (!options.halves || at % 2 !== Math.floor(index / 2) % 2),
    ),
  );
  const twos = course.all.filter(({ sentences }) => sentences.every(({ article }) => article < 2));
  return {
    ...course,
    pairs: score(course.whole, passes),
    twos: twos.map((lesson) => ({ lesson, pairs: score(lesson, passes) })),
  };
});
for (const keepFrom of [0.5, 0, -0.5]) {
  for (const mergeFrom of [0, -0.25, -0.5, -0.75, -1, -1.5]) {
    const isShipped = keepFrom === KEEP_FROM && mergeFrom === MERGE_FROM;
    const groupsOf = (lesson: Lesson, pairs: readonly ScoredPair[]): number[][] =>
      groupSentences(lesson.sentences, pairs, { keepFrom, mergeFrom });
    printCounts(
      `keep ${keepFrom} merge ${mergeFrom}`,
      scored.map(({ event, whole, pairs }) =>
        countPairs(whole, groupsOf(whole, pairs), options.detail && isShipped ? event : undefined),
      ),
    );
    if (isShipped)
      printCounts(
        '  two articles alone',
        scored.flatMap(({ twos }) =>
          twos.map(({ lesson, pairs }) => countPairs(lesson, groupsOf(lesson, pairs))),
        ),
      );
  }
}

function show(mark: string, event: ReadEvent, key: string): void {
  const [a = 0, b = 0] = key.split(' ').map(Number);
  console.log(`${mark} ${event.textOf(a)} | ${event.textOf(b)}`);
}
const passes = train(courses);
console.log(
  `PASS_WEIGHTS: [${passes.map((one) => `[${one.map((weight) => weight.toFixed(2)).join(', ')}]`).join(', ')}]`,
);
for (const [at, name] of [...PAIR_FEATURES, ...PAIR_STANDING, 'bias'].entries())
  console.log(`  ${name} ${(passes.at(-1)?.[at] ?? 0).toFixed(2)}`);
