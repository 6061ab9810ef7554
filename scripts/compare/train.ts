/**
 * Trains the model of sentence alignment on the comparison gold that has been read:
 * `node scripts/compare/train.ts` prints the constant of
 * `lib/analysis/compare/alignment-weights.ts`, and how it does when each event in turn is left
 * out of the training, and when all events of a hand are; then the same of `number-weights.ts`, the numbers of each
 * hand weighed after an alignment that has not seen it; `--detail` lists the errors of the first,
 * `--halves` trains on every other event alone, to tell whether more of them would help.
 */
import { parseArgs } from 'node:util';
import { groupSentences, type ScoredPair } from '../../lib/analysis/compare/align-sentences.ts';
import { KEEP_FROM, MERGE_FROM } from '../../lib/analysis/compare/alignment-weights.ts';
import { NUMBER_FEATURES } from '../../lib/analysis/compare/number-features.ts';
import { TELL_FROM } from '../../lib/analysis/compare/number-weights.ts';
import { PAIR_FEATURES } from '../../lib/analysis/compare/pair-features.ts';
import { PAIR_STANDING } from '../../lib/analysis/compare/pair-standing.ts';
import { weighed } from '../../lib/analysis/compare/weighed.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { percent } from '../eval/wilson.ts';
import { courseOf, HANDS, type Lesson, score, train } from './lessons.ts';
import { leaveOutEach, numbersWithout } from './number-lessons.ts';
import { pairKey, type ReadEvent, readEvents } from './read-gold.ts';

const { values: options } = parseArgs({
  options: {
    detail: { type: 'boolean', default: false },
    halves: { type: 'boolean', default: false },
  },
});
const [knowledge, recognizer] = [starterKnowledge(), packagedRecognizer()];
const courses: ReturnType<typeof courseOf>[] = [];
const handOf = new Map<ReadEvent, string>();
for (const [hand, sets] of HANDS)
  for (const set of sets)
    for (const event of await readEvents(knowledge, recognizer, set)) {
      courses.push(courseOf(event));
      handOf.set(event, hand);
    }

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
    `${name}: precision ${percent(sum('right'), sum('found'))}, recall ${percent(sum('recalled'), sum('gold'))}`,
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
console.log('Each event left out in turn');
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

console.log('All events of a hand left out');
const parts = new Map(
  HANDS.map(([hand]) => [hand, courses.filter(({ event }) => handOf.get(event) === hand)] as const),
);
const learnt = leaveOutEach(parts);
for (const [hand, { passes, numbers }] of learnt) {
  printCounts(
    hand,
    (parts.get(hand) ?? []).map(({ whole }) =>
      countPairs(whole, groupSentences(whole.sentences, score(whole, passes))),
    ),
  );
  const weights = numbersWithout(hand, learnt);
  const told = numbers.filter(({ pair }) => weighed(pair.features, weights) >= TELL_FROM);
  const right = told.filter((one) => one.right).length;
  const all = numbers.filter((one) => one.right).length;
  console.log(`  numbers: right ${percent(right, told.length)}, found ${percent(right, all)}`);
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
const numberWeights = numbersWithout(null, learnt);
console.log(`NUMBER_WEIGHTS: [${numberWeights.map((weight) => weight.toFixed(2)).join(', ')}]`);
for (const [at, name] of [...NUMBER_FEATURES, 'bias'].entries())
  console.log(`  ${name} ${(numberWeights[at] ?? 0).toFixed(2)}`);
