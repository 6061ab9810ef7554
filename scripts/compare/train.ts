/**
 * Trains the model of sentence alignment on the halves of the comparison gold that have been read:
 * `node scripts/compare/train.ts` prints the constants of
 * `lib/analysis/compare/alignment-weights.ts`, and how it does when each event in turn is left
 * out of the training.
 */
import {
  featuredPairs,
  groupSentences,
  type ScoredPair,
} from '../../lib/analysis/compare/align-sentences.ts';
import { PAIR_FEATURES } from '../../lib/analysis/compare/pair-features.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { percent } from '../eval/wilson.ts';
import { type Example, trainLogistic } from '../logistic-regression.ts';
import { alignedPairs, conflictPairs, pairKey, type ReadEvent, readEvents } from './read-gold.ts';

/** The features that come with the second pass. */
const SECOND_PASS = 4;
const RIDGE = 0.0005;

function examplesOf(event: ReadEvent, first: readonly number[], passes: 1 | 2): Example[] {
  const right = new Set([...alignedPairs(event), ...conflictPairs(event).keys()]);
  return featuredPairs(event.sentences, event.dates, first).map(({ a, b, features }) => ({
    features: passes === 1 ? features.slice(0, -SECOND_PASS) : features,
    right: right.has(pairKey(a, b)) ? 1 : 0,
    weight: 1,
  }));
}

interface Model {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function train(events: readonly ReadEvent[]): Model {
  const first = [
    ...trainLogistic(
      events.flatMap((one) => examplesOf(one, [], 1)),
      RIDGE,
    ),
  ];
  const second = [
    ...trainLogistic(
      events.flatMap((one) => examplesOf(one, first, 2)),
      RIDGE,
    ),
  ];
  return { first, second };
}

function score(event: ReadEvent, { first, second }: Model): ScoredPair[] {
  return featuredPairs(event.sentences, event.dates, first).map(({ a, b, features }) => {
    const sum = features.reduce((total, value, at) => total + value * (second[at] ?? 0), 0);
    return { a, b, score: sum + (second[second.length - 1] ?? 0) };
  });
}

const [knowledge, recognizer] = [starterKnowledge(), packagedRecognizer()];
const events = [
  ...(await readEvents(knowledge, recognizer, 'dev')),
  ...(await readEvents(knowledge, recognizer, 'held')),
];
const detail = process.argv.includes('--detail');

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

const scored = events.map((event) => ({
  event,
  pairs: score(event, train(events.filter((one) => one !== event))),
}));
for (const keepFrom of [0.5, 0, -0.5, -1]) {
  for (const mergeFrom of [0.5, 0, -0.5, -1]) {
    const counts = scored.map(({ event, pairs }) =>
      countPairs(
        event,
        groupSentences(event.sentences, pairs, { keepFrom, mergeFrom }),
        detail && keepFrom === 0 && mergeFrom === 0,
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
const model = train(events);
const print = (name: string, weights: readonly number[]): void =>
  console.log(`${name}: [${weights.map((one) => one.toFixed(2)).join(', ')}]`);
print('FIRST_WEIGHTS', model.first);
print('SECOND_WEIGHTS', model.second);
for (const [at, name] of [...PAIR_FEATURES, 'bias'].entries())
  console.log(`  ${name} ${(model.second[at] ?? 0).toFixed(2)}`);
