/**
 * How well articles on one event are laid side by side: `npm run eval -- compare`. Claims aligned
 * within and across languages, conflicts, and what only one article says, against the gold of
 * `tests/eval/gold/compare`. Every set is compared by weights that have not seen it:
 * `held` by what `dev` and the other writers' events teach, those of a writer by what all others teach. `--detail`
 * lists the errors (`held` has been read and is blind no more). `--blind` measures on the events that nobody tunes on, alone: `blind`
 * and, written later, `fresh`, `tenth` and `eleventh`.
 */
import { parseArgs } from 'node:util';
import { type ComparisonWeights, compareArticles } from '../../lib/analysis/compare-articles.ts';
import type { Comparison, ComparisonCell } from '../../lib/model/comparison.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { type Course, courseOf, HANDS } from '../compare/lessons.ts';
import { type LeftOut, leaveOutEach, numbersWithout } from '../compare/number-lessons.ts';
import {
  alignedPairs,
  conflictPairs,
  pairKey,
  type ReadEvent,
  readEvents,
} from '../compare/read-gold.ts';
import type { GoldSet } from './coverage-gold.ts';
import { percent } from './wilson.ts';

/** Found and right of one question. */
interface Score {
  found: number;
  right: number;
  recalled: number;
  gold: number;
}

type Question = 'all' | 'within' | 'across' | 'conflicts' | 'places and clocks' | 'only here';

/** Kinds of conflicts that the comparison looks for; the gold has others too, told apart. */
const SOUGHT = new Set(['number', 'date', 'actor', 'negation']);

class Tally {
  readonly #scores = new Map<Question, Score>();
  /** Gold conflicts by kind: found, and how many there are. */
  readonly kinds = new Map<string, [found: number, all: number]>();
  /** What was called a conflict by kind: right, and how many. */
  readonly called = new Map<string, [right: number, all: number]>();
  /** Sentences that only look as if they conflicted: called a conflict, and how many. */
  traps: [called: number, all: number] = [0, 0];
  updated = 0;

  add(question: Question, score: Partial<Score>): void {
    const known = this.#scores.get(question) ?? { found: 0, right: 0, recalled: 0, gold: 0 };
    for (const key of ['found', 'right', 'recalled', 'gold'] as const)
      known[key] += score[key] ?? 0;
    this.#scores.set(question, known);
  }

  print(question: Question, title: string): void {
    const { found, right, recalled, gold } = this.#scores.get(question) ?? {
      found: 0,
      right: 0,
      recalled: 0,
      gold: 0,
    };
    console.log(
      `  ${title.padEnd(28)} precision ${percent(right, found).padEnd(32)} recall ${percent(recalled, gold)}`,
    );
  }
}

function indexOf({ sentences }: ReadEvent, { article, start }: ComparisonCell): number {
  return sentences.findIndex((one) => one.article === article && one.start === start);
}

/** The pairs that stand in one row, and those of them that are called a conflict, by kind. */
function pairsOf(
  event: ReadEvent,
  { rows }: Comparison,
): { together: Set<string>; conflicts: Map<string, string> } {
  const together = new Set<string>();
  const conflicts = new Map<string, string>();
  for (const { cells, conflicts: found } of rows) {
    const at = cells.map((cell) => indexOf(event, cell));
    for (const [i, a] of at.entries())
      for (const [j, b] of at.entries())
        if (cells[i]?.article !== cells[j]?.article) together.add(pairKey(a, b));
    for (const { kind, a, b } of found) conflicts.set(pairKey(at[a] ?? -1, at[b] ?? -1), kind);
  }
  return { together, conflicts };
}

function count<T>(items: Iterable<T>, test: (item: T) => boolean): number {
  return [...items].filter(test).length;
}

function scoreAlignment(event: ReadEvent, together: ReadonlySet<string>, tally: Tally): void {
  const gold = alignedPairs(event);
  const either = new Set([...gold, ...conflictPairs(event).keys()]);
  const isWithin = (key: string): boolean => {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    return event.sentences[a]?.lang === event.sentences[b]?.lang;
  };
  const add = (question: Question, belongs: (key: string) => boolean): void =>
    tally.add(question, {
      found: count(together, belongs),
      right: count(together, (key) => belongs(key) && either.has(key)),
      recalled: count(gold, (key) => belongs(key) && together.has(key)),
      gold: count(gold, belongs),
    });
  add('all', () => true);
  add('within', isWithin);
  add('across', (key) => !isWithin(key));
}

function scoreConflicts(
  event: ReadEvent,
  conflicts: ReadonlyMap<string, string>,
  tally: Tally,
): void {
  const gold = conflictPairs(event);
  const add = (question: Question, belongs: (kind: string | undefined) => boolean): void =>
    tally.add(question, {
      found: count(conflicts.values(), belongs),
      right: count(conflicts, ([key, kind]) => belongs(kind) && gold.has(key)),
      recalled: count(gold, ([key, kind]) => belongs(kind) && conflicts.has(key)),
      gold: count(gold.values(), belongs),
    });
  add('conflicts', (kind) => SOUGHT.has(kind ?? ''));
  add('places and clocks', (kind) => !SOUGHT.has(kind ?? ''));
  for (const [key, kind] of conflicts) {
    const [right, all] = tally.called.get(kind) ?? [0, 0];
    tally.called.set(kind, [right + (gold.has(key) ? 1 : 0), all + 1]);
  }
  for (const [key, kind] of gold) {
    const known = tally.kinds.get(kind) ?? [0, 0];
    tally.kinds.set(kind, [known[0] + (conflicts.has(key) ? 1 : 0), known[1] + 1]);
  }
  for (const { a, b } of event.gold.nonConflicts) {
    const called = conflicts.has(pairKey(event.find(a), event.find(b))) ? 1 : 0;
    tally.traps = [tally.traps[0] + called, tally.traps[1] + 1];
  }
}

function scoreOnly(event: ReadEvent, { rows }: Comparison, tally: Tally): void {
  const only = new Set(
    rows
      .filter(({ kind }) => kind === 'only')
      .flatMap(({ cells }) => cells.map((cell) => indexOf(event, cell))),
  );
  const gold = new Set(event.gold.onlyHere.map(event.find));
  const pairs = [...alignedPairs(event), ...conflictPairs(event).keys()];
  const elsewhere = new Set(pairs.flatMap((key) => key.split(' ').map(Number)));
  tally.add('only here', {
    found: only.size,
    right: count(only, (at) => !elsewhere.has(at)),
    recalled: count(gold, (at) => only.has(at)),
    gold: gold.size,
  });
}

function list(event: ReadEvent, comparison: Comparison): void {
  const { together, conflicts } = pairsOf(event, comparison);
  const [gold, differing] = [alignedPairs(event), conflictPairs(event)];
  const valuesOf = (key: string): string =>
    comparison.rows
      .flatMap(({ cells, conflicts: found }) =>
        found.map(({ a, b, values }) => ({ at: [cells[a], cells[b]], values })),
      )
      .filter(({ at: [a, b] }) => a && b && pairKey(indexOf(event, a), indexOf(event, b)) === key)
      .map(({ values }) => values.map(({ text }) => text).join(' / '))
      .join('; ');
  const show = (mark: string, key: string): void => {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    console.log(`  ${mark}: ${event.textOf(a)} | ${event.textOf(b)}`);
  };
  console.log(event.gold.event);
  for (const key of together)
    if (!gold.has(key) && !differing.has(key)) show('wrongly aligned', key);
  for (const key of gold) if (!together.has(key)) show('not aligned', key);
  for (const [key, kind] of conflicts)
    if (!differing.has(key)) show(`no conflict (${kind}: ${valuesOf(key)})`, key);
  for (const [key, kind] of differing)
    if (!conflicts.has(key)) show(`missed conflict (${kind})`, key);
  const pairs = [...gold, ...differing.keys()];
  const elsewhere = new Set(pairs.flatMap((key) => key.split(' ').map(Number)));
  for (const { kind, cells } of comparison.rows) {
    const [cell] = cells;
    if (kind === 'only' && cell && elsewhere.has(indexOf(event, cell)))
      console.log(`  not only here: ${cell.text}`);
  }
}

const { values } = parseArgs({
  options: {
    detail: { type: 'boolean', default: false },
    blind: { type: 'boolean', default: false },
  },
});
const [knowledge, recognizer] = [starterKnowledge(), packagedRecognizer()];
const SETS = {
  read: [
    'dev',
    'held',
    'unseen',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
  ],
  blind: ['blind', 'fresh', 'tenth', 'eleventh'],
} as const;
/** Our own halves, and the events of each other hand: each is compared by what the others teach. */
const PARTS: readonly (readonly [part: string, sets: readonly GoldSet[]])[] = [
  ['dev', ['dev']],
  ['held', ['held']],
  ...HANDS.slice(1),
];

async function learnParts(): Promise<ReadonlyMap<string, LeftOut>> {
  const parts = new Map<string, Course[]>();
  for (const [part, sets] of PARTS) {
    const courses: Course[] = [];
    for (const set of sets)
      courses.push(...(await readEvents(knowledge, recognizer, set)).map(courseOf));
    parts.set(part, courses);
  }
  return leaveOutEach(parts);
}

const learnt: ReadonlyMap<string, LeftOut> = values.blind ? new Map() : await learnParts();

/** Weights that have not seen the events of a part; those that are shipped for events that nobody has read. */
function weightsFor(half: GoldSet): ComparisonWeights | undefined {
  const [part = ''] = PARTS.find(([, sets]) => sets.includes(half)) ?? [];
  const own = learnt.get(part);
  return own && { passes: own.passes, numbers: numbersWithout(part, learnt) };
}

for (const half of values.blind ? SETS.blind : SETS.read) {
  const tally = new Tally();
  const weights = weightsFor(half);
  const events = await readEvents(knowledge, recognizer, half);
  if (events.length === 0) continue;
  for (const event of events) {
    const comparison = compareArticles(event.analyses, weights);
    const { together, conflicts } = pairsOf(event, comparison);
    scoreAlignment(event, together, tally);
    scoreConflicts(event, conflicts, tally);
    scoreOnly(event, comparison, tally);
    // Errors of the blind events are never listed: who reads them has to write others.
    if (values.detail && !values.blind) list(event, comparison);
  }
  console.log(
    `${half}: ${events.length} events, ${events.flatMap(({ articles }) => articles).length} articles`,
  );
  tally.print('all', 'claims aligned');
  tally.print('within', '  within a language');
  tally.print('across', '  across languages');
  tally.print('conflicts', 'conflicts');
  tally.print('places and clocks', '  of places and clock times');
  tally.print('only here', 'only here');
  const called = [...tally.called].map(([kind, [right, all]]) => `${kind} ${right}/${all}`);
  console.log(`  right of those called        ${called.join(', ')}`);
  const kinds = [...tally.kinds].map(([kind, [found, all]]) => `${kind} ${found}/${all}`);
  console.log(`  conflicts found by kind      ${kinds.join(', ')}`);
  console.log(`  traps called a conflict      ${tally.traps[0]}/${tally.traps[1]}`);
}
