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
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { percent } from '../eval/wilson.ts';
import { trainLogistic } from '../logistic-regression.ts';
import { alignedPairs, conflictPairs, pairKey, type ReadEvent, readEvents } from './read-gold.ts';

const PASSES = 3;
/** As many examples as pull every weight towards 0; from 3 to 30 does as well in the other events. */
const RIDGE = 10;

/** An event with what the first pass asks of its pairs, and which of them are one claim. */
interface Lesson {
  readonly event: ReadEvent;
  readonly pairs: readonly FeaturedPair[];
  readonly right: readonly (0 | 1)[];
}

function lessonOf(event: ReadEvent): Lesson {
  const one = new Set([...alignedPairs(event), ...conflictPairs(event).keys()]);
  const pairs = featuredPairs(event.sentences, event.dates);
  return { event, pairs, right: pairs.map(({ a, b }) => (one.has(pairKey(a, b)) ? 1 : 0)) };
}

/** The pairs of each lesson as a pass sees them after those before it. */
function asSeen({ event, pairs }: Lesson, before: readonly (readonly number[])[]): FeaturedPair[] {
  const [first, ...later] = before;
  if (!first) return [...pairs];
  let scored = scoredBy(first, pairs);
  for (const weights of later)
    scored = scoredBy(weights, standingPairs(event.sentences, pairs, scored));
  return standingPairs(event.sentences, pairs, scored);
}

function train(lessons: readonly Lesson[]): number[][] {
  const passes: number[][] = [];
  while (passes.length < PASSES) {
    const examples = lessons.flatMap((lesson) =>
      asSeen(lesson, passes).map(({ features }, at) => ({
        features,
        right: lesson.right[at] ?? 0,
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
const lessons = [
  ...(await readEvents(knowledge, recognizer, 'dev')),
  ...(await readEvents(knowledge, recognizer, 'held')),
].map(lessonOf);

/** What a set of groups finds of an event. */
interface Count {
  right: number;
  found: number;
  recalled: number;
  gold: number;
}

function countPairs(
  event: ReadEvent,
  groups: readonly (readonly number[])[],
  list: boolean,
): Count {
  const gold = alignedPairs(event);
  const either = new Set([...gold, ...conflictPairs(event).keys()]);
  const found = new Set(
    groups.flatMap((group) =>
      group.flatMap((a) =>
        group
          .filter((b) => event.sentences[a]?.article !== event.sentences[b]?.article)
          .map((b) => pairKey(a, b)),
      ),
    ),
  );
  if (list) {
    console.log(event.gold.event);
    for (const key of found) if (!either.has(key)) show('  wrong ', event, key);
    for (const key of gold) if (!found.has(key)) show('  missed', event, key);
  }
  return {
    right: [...found].filter((key) => either.has(key)).length,
    found: found.size,
    recalled: [...gold].filter((key) => found.has(key)).length,
    gold: gold.size,
  };
}

/** Each event by what is learnt from the others, or from half of them. */
const scored = lessons.map((lesson, index) => ({
  event: lesson.event,
  pairs: score(
    lesson,
    train(
      lessons.filter(
        (one, at) => one !== lesson && (!options.halves || at % 2 !== Math.floor(index / 2) % 2),
      ),
    ),
  ),
}));
for (const keepFrom of [0.5, 0, -0.5]) {
  for (const mergeFrom of [0, -0.25, -0.5, -0.75, -1, -1.5]) {
    const counts = scored.map(({ event, pairs }) =>
      countPairs(
        event,
        groupSentences(event.sentences, pairs, { keepFrom, mergeFrom }),
        options.detail && keepFrom === KEEP_FROM && mergeFrom === MERGE_FROM,
      ),
    );
    const sum = (key: keyof Count): number => counts.reduce((total, one) => total + one[key], 0);
    console.log(
      `keep ${keepFrom} merge ${mergeFrom}, each event left out in turn: precision ${percent(sum('right'), sum('found'))}, recall ${percent(sum('recalled'), sum('gold'))}`,
    );
  }
}

function show(mark: string, event: ReadEvent, key: string): void {
  const [a = 0, b = 0] = key.split(' ').map(Number);
  console.log(`${mark} ${event.textOf(a)} | ${event.textOf(b)}`);
}
const passes = train(lessons);
console.log(
  `PASS_WEIGHTS: [${passes.map((one) => `[${one.map((weight) => weight.toFixed(2)).join(', ')}]`).join(', ')}]`,
);
for (const [at, name] of [...PAIR_FEATURES, ...PAIR_STANDING, 'bias'].entries())
  console.log(`  ${name} ${(passes.at(-1)?.[at] ?? 0).toFixed(2)}`);
