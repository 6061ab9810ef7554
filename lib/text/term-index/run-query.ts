import { BestHits } from './best-hits.ts';
import { termNumber } from './segment.ts';
import { COUNT_STEP } from './term-document.ts';
import { rarity, type TermIndex } from './term-index.ts';

/** A term as looked for. */
export interface WeightedTerm {
  readonly term: string;
  /** Factor on what it contributes; 1 if left out. */
  readonly weight?: number;
}

/** One thing looked for: a term, or any of several that stand for the same (the best counts). */
export interface QueryTerm extends WeightedTerm {
  readonly or?: readonly WeightedTerm[];
}

export interface QueryOptions {
  /** Most hits returned. */
  readonly limit: number;
  /** Which documents may be found, by number: see `TermIndex.maskOf`. All if left out. */
  readonly accept?: (document: number) => boolean;
  /** Things looked for that a document must hold at least; 1 if left out. */
  readonly least?: number;
  /** How soon further occurrences stop to count; 1.2 if left out (Robertson and others, 1994). */
  readonly k1?: number;
  /** How much long documents pay for their length, 0 to 1; 0.75 if left out. */
  readonly b?: number;
  /** An index with fewer documents counts as this large; see `TermIndex.weightOf`. */
  readonly smallest?: number;
  /**
   * In an index of more documents than this, things that a tenth of them hold add to what rarer
   * ones found and find nothing themselves. `PRUNE_ABOVE` if left out.
   */
  readonly pruneAbove?: number;
}

export interface QueryHit {
  readonly document: number;
  readonly id: string;
  readonly score: number;
  /** How many of the things looked for it holds. */
  readonly matched: number;
}

const K1 = 1.2;
const B = 0.75;

/**
 * Leaving common terms out altogether kept 81 % of the best ten in a thousand documents, 90 % in
 * ten thousand, 97 % in a hundred thousand (measured in preparation on headlines).
 */
export const PRUNE_ABOVE = 10_000;
const COMMON_SHARE = 0.1;

/** Where a term's postings stand in one part of the index. */
interface PostingRange {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

interface Alternative {
  readonly ranges: readonly PostingRange[];
  readonly holders: number;
  readonly weight: number;
}

interface Wanted {
  readonly alternatives: readonly Alternative[];
  readonly holders: number;
}

/** Sums of a query, kept for the next one: made anew they would cost more than the query. */
class Sums {
  readonly scores: Float64Array;
  /** What the thing looked for at present has given. */
  readonly latest: Float64Array;
  /** The thing that gave it, from 1. */
  readonly stamps: Uint16Array;
  readonly matched: Uint16Array;
  readonly touched: number[] = [];

  constructor(documents: number) {
    this.scores = new Float64Array(documents);
    this.latest = new Float64Array(documents);
    this.stamps = new Uint16Array(documents);
    this.matched = new Uint16Array(documents);
  }

  clear(): void {
    for (const document of this.touched) {
      this.scores[document] = 0;
      this.stamps[document] = 0;
      this.matched[document] = 0;
    }
    this.touched.length = 0;
  }
}

const kept = new WeakMap<TermIndex, Sums>();

/** See `TermIndex.query`. */
export function runQuery(
  index: TermIndex,
  terms: readonly QueryTerm[],
  options: QueryOptions,
): readonly QueryHit[] {
  const wanted = terms
    .map((term) => resolve(index, term))
    .filter(({ holders }) => holders > 0)
    .sort((a, b) => a.holders - b.holders);
  const sums = kept.get(index) ?? new Sums(index.numbers);
  kept.set(index, sums);
  const prunes = index.numbers > (options.pruneAbove ?? PRUNE_ABOVE);
  for (const [at, thing] of wanted.entries()) {
    const isCommon = prunes && at > 0 && thing.holders > index.numbers * COMMON_SHARE;
    for (const alternative of thing.alternatives) {
      addScores(index, sums, alternative, { stamp: at + 1, isCommon, options });
    }
  }
  const best = new BestHits(options.limit, (a, b) => index.idOf(a) < index.idOf(b));
  const least = options.least ?? 1;
  for (const document of sums.touched) {
    if ((sums.matched[document] ?? 0) >= least) best.add(document, sums.scores[document] ?? 0);
  }
  const hits = best.sorted().map(({ document, score }) => ({
    document,
    id: index.idOf(document),
    score,
    matched: sums.matched[document] ?? 0,
  }));
  sums.clear();
  return hits;
}

function resolve(index: TermIndex, { term, weight, or = [] }: QueryTerm): Wanted {
  const distinct = new Map<string, number>();
  for (const one of [{ term, weight }, ...or]) {
    distinct.set(one.term, Math.max(distinct.get(one.term) ?? 0, one.weight ?? 1));
  }
  const alternatives = [...distinct].map(([one, factor]): Alternative => {
    const ranges = index.parts.flatMap(({ segment }, part): PostingRange[] => {
      const at = termNumber(segment, one);
      if (at < 0) return [];
      const [start = 0, end = 0] = segment.postingStarts.subarray(at, at + 2);
      return [{ part, start, end }];
    });
    const holders = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    return { ranges, holders, weight: factor };
  });
  return { alternatives, holders: alternatives.reduce((sum, { holders }) => sum + holders, 0) };
}

interface Step {
  readonly stamp: number;
  readonly isCommon: boolean;
  readonly options: QueryOptions;
}

function addScores(
  index: TermIndex,
  sums: Sums,
  { ranges, holders, weight }: Alternative,
  { stamp, isCommon, options: { k1 = K1, b = B, smallest = 0, accept } }: Step,
): void {
  const { scores, latest, stamps, matched, touched } = sums;
  const factor = weight * rarity(holders, Math.max(index.numbers, smallest)) * (k1 + 1);
  const base = k1 * (1 - b);
  const slope = index.averageLength > 0 ? (k1 * b * COUNT_STEP) / index.averageLength : 0;
  for (const { part, start, end } of ranges) {
    const { segment, base: first, gone } = index.parts[part] ?? missing();
    const { postings, counts, lengths } = segment;
    for (let at = start; at < end; at++) {
      const local = postings[at] ?? 0;
      const document = first + local;
      const before = stamps[document] ?? 0;
      if (before === 0 && (isCommon || gone[local] || accept?.(document) === false)) continue;
      const count = (counts[at] ?? 0) * COUNT_STEP;
      const given = (factor * count) / (count + base + slope * (lengths[local] ?? 0));
      if (before === stamp) {
        const more = given - (latest[document] ?? 0);
        if (more <= 0) continue;
        scores[document] = (scores[document] ?? 0) + more;
      } else {
        if (before === 0) touched.push(document);
        stamps[document] = stamp;
        matched[document] = (matched[document] ?? 0) + 1;
        scores[document] = (scores[document] ?? 0) + given;
      }
      latest[document] = given;
    }
  }
}

function missing(): never {
  throw new RangeError('a posting of no part');
}
