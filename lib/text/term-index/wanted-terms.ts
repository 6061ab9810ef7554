import type { QueryTerm } from './run-query.ts';
import { type Segment, termNumber } from './segment.ts';
import { COUNT_STEP } from './term-document.ts';
import { rarity, type TermIndex } from './term-index.ts';

/** BM25 as one query sets it, for one index. */
export interface Scoring {
  readonly k1: number;
  readonly b: number;
  readonly smallest: number;
}

/** Where a term's postings stand in one part of the index. */
interface PostingRange {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** A term that stands for a thing looked for. */
export interface Alternative {
  readonly ranges: readonly PostingRange[];
  readonly holders: number;
  /** What one occurrence in a document of no length would give, times `k1 + 1`. */
  readonly factor: number;
}

/** A thing looked for, as it stands in the index. */
export interface Wanted {
  readonly alternatives: readonly Alternative[];
  readonly holders: number;
  /** No document gets more from it. */
  readonly most: number;
}

/** How a count grows into a score: `count / (count + base + slope * length)`. */
export function saturation({ averageLength }: TermIndex, { k1, b }: Scoring) {
  return {
    base: k1 * (1 - b),
    slope: averageLength > 0 ? (k1 * b * COUNT_STEP) / averageLength : 0,
  };
}

/** Finds a thing's postings, and bounds what it can give. */
export function resolveTerm(
  index: TermIndex,
  { term, weight, or = [] }: QueryTerm,
  scoring: Scoring,
): Wanted {
  const distinct = new Map<string, number>();
  for (const one of [{ term, weight }, ...or]) {
    distinct.set(one.term, Math.max(distinct.get(one.term) ?? 0, one.weight ?? 1));
  }
  let most = 0;
  let holders = 0;
  const alternatives = [...distinct].map(([one, factor]): Alternative => {
    const found = resolveAlternative(index, one, factor, scoring);
    most = Math.max(most, mostGiven(index, found, scoring));
    holders += found.holders;
    return found;
  });
  return { alternatives, holders, most };
}

function resolveAlternative(
  index: TermIndex,
  term: string,
  weight: number,
  { k1, smallest }: Scoring,
): Alternative {
  const ranges = index.parts.flatMap(({ segment }, part): PostingRange[] => {
    const at = termNumber(segment, term);
    if (at < 0) return [];
    return [
      { part, start: segment.postingStarts[at] ?? 0, end: segment.postingStarts[at + 1] ?? 0 },
    ];
  });
  const holders = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  const factor = weight * rarity(holders, Math.max(index.numbers, smallest)) * (k1 + 1);
  return { ranges, holders, factor };
}

/**
 * A bound on what an alternative gives to one document: its highest count, in a document no
 * longer than the shortest of its part. Reads the counts alone, once: a fraction of scoring.
 */
function mostGiven(index: TermIndex, { ranges, factor }: Alternative, scoring: Scoring): number {
  const { base, slope } = saturation(index, scoring);
  let most = 0;
  for (const { part, start, end } of ranges) {
    const segment = index.parts[part]?.segment;
    if (!segment) continue;
    const steps = highestCount(segment, start, end);
    const count = steps * COUNT_STEP;
    const length = Math.max(steps, shortestLength(segment));
    most = Math.max(most, (factor * count) / (count + base + slope * length));
  }
  return most;
}

/** By the posting that a term's begin with. */
const highest = new WeakMap<Segment, Map<number, number>>();

function highestCount(segment: Segment, start: number, end: number): number {
  const known = highest.get(segment) ?? new Map<number, number>();
  highest.set(segment, known);
  let most = known.get(start) ?? 0;
  if (most > 0) return most;
  for (let at = start; at < end; at++) most = Math.max(most, segment.counts[at] ?? 0);
  known.set(start, most);
  return most;
}

const shortest = new WeakMap<Segment, number>();

function shortestLength(segment: Segment): number {
  const known = shortest.get(segment);
  if (known !== undefined) return known;
  let least = Number.POSITIVE_INFINITY;
  for (const length of segment.lengths) if (length < least) least = length;
  const found = Number.isFinite(least) ? least : 0;
  shortest.set(segment, found);
  return found;
}
