import { BestHits } from './best-hits.ts';
import { QuerySums } from './query-sums.ts';
import type { TermIndex } from './term-index.ts';
import { resolveTerm, type Scoring, type Wanted } from './wanted-terms.ts';

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
   * In an index of at most so many documents all postings are gone through: that is sooner done
   * than finding out which need not be. The answer is the same. `PRUNE_ABOVE` if left out.
   */
  readonly pruneAbove?: number;
}

/** A document that was found. */
export interface RankedDocument {
  readonly document: number;
  readonly score: number;
  /** How many of the things looked for it holds. */
  readonly matched: number;
}

export interface QueryHit extends RankedDocument {
  readonly id: string;
}

const K1 = 1.2;
const B = 0.75;

/** Sums of floating numbers in another order may differ by so much, relatively. */
const SLACK = 1e-9;

/**
 * Measured: of the time that pruning takes, going through all took 0.7 with ten thousand claims and
 * 0.65 with 30,000 stories asked by an article (0.12 by the median), 1.3 with 200,000 claims.
 */
const PRUNE_ABOVE = 100_000;

/** What looking one document up in postings costs, in postings gone through. */
const LOOK_UP = 12;

/** Sums are kept for the next query: made anew they would cost more than it does. */
const kept = new WeakMap<TermIndex, QuerySums>();

/**
 * See `TermIndex.query`. What tells the most is added first. Once all that is left could not bring
 * a document of nothing among the best, the rest, which are the common terms with the long
 * postings, is looked up only for those documents that may still be among them (MaxScore: Turtle
 * and Flood 1995, term at a time). The hits and scores are those of the exhaustive search.
 */
export function runQuery(
  index: TermIndex,
  terms: readonly QueryTerm[],
  options: QueryOptions,
): readonly QueryHit[] {
  const query = prepare(index, terms, options);
  const { sums } = query;
  const found = addAll(query);
  const hits = bestOf(index, sums, found, options)
    .sorted()
    .map(({ document, score }) => ({
      document,
      id: index.idOf(document),
      score,
      matched: sums.matched[document] ?? 0,
    }));
  sums.clear();
  return hits;
}

/** See `TermIndex.rank`. */
export function rankAll(
  index: TermIndex,
  terms: readonly QueryTerm[],
  options: Omit<QueryOptions, 'limit'>,
): readonly RankedDocument[] {
  const { least = 1 } = options;
  const query = prepare(index, terms, { ...options, limit: Number.POSITIVE_INFINITY });
  const { scores, matched } = query.sums;
  const ranked: RankedDocument[] = [];
  for (const document of Array.from(addAll(query))) {
    const held = matched[document] ?? 0;
    if (held >= least) ranked.push({ document, score: scores[document] ?? 0, matched: held });
  }
  query.sums.clear();
  return ranked;
}

function prepare(index: TermIndex, terms: readonly QueryTerm[], options: QueryOptions): Query {
  const { k1 = K1, b = B, smallest = 0 } = options;
  const scoring: Scoring = { k1, b, smallest };
  const wanted = terms
    .map((term) => resolveTerm(index, term, scoring))
    .filter(({ holders }) => holders > 0)
    .sort((one, other) => other.most - one.most);
  const sums = kept.get(index) ?? new QuerySums(index.numbers);
  kept.set(index, sums);
  return { index, sums, wanted, scoring, options };
}

/** A query on its way. */
interface Query {
  readonly index: TermIndex;
  readonly sums: QuerySums;
  /** What gives the most first. */
  readonly wanted: readonly Wanted[];
  readonly scoring: Scoring;
  readonly options: QueryOptions;
}

/** Adds all things up; returns the documents among which the best are. */
function addAll(query: Query): ArrayLike<number> {
  const { index, sums, wanted, scoring, options } = query;
  const rest = restsOf(wanted.map(({ most }) => most * (1 + SLACK)));
  const postings = restsOf(wanted.map(({ holders }) => holders));
  let left: ArrayLike<number> = sums.touched;
  const prunes = index.numbers > (options.pruneAbove ?? PRUNE_ABOVE);
  let finds = true;
  let bar = Number.NEGATIVE_INFINITY;
  let since = 0;
  for (const [at, thing] of wanted.entries()) {
    const stamp = at + 1;
    const ahead = rest[at] ?? 0;
    const isHopeless = finds && (rest[0] ?? 0) - ahead <= ahead;
    const isWorth = left.length <= Math.min(since, postings[at] ?? 0);
    if (prunes && !isHopeless && isWorth) {
      bar = bestOf(index, sums, left, options).bar;
      since = 0;
      finds &&= ahead >= bar;
      if (!finds) left = reaching(sums.scores, left, bar - ahead);
    }
    if (!finds && left.length * thing.alternatives.length * LOOK_UP < thing.holders) {
      sums.lookUp(index, thing, left, { stamp, scoring });
      since += left.length * LOOK_UP;
    } else {
      sums.scan(index, thing, { stamp, scoring, finds, accept: options.accept });
      since += thing.holders;
    }
  }
  return left;
}

/** Of some documents those with at least this score. */
function reaching(scores: Float64Array, documents: ArrayLike<number>, least: number): Uint32Array {
  const reached = new Uint32Array(documents.length);
  let size = 0;
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    if ((scores[document] ?? 0) >= least) reached[size++] = document;
  }
  return reached.subarray(0, size);
}

/** The sums of the values from each one on. */
function restsOf(values: readonly number[]): Float64Array {
  const rests = new Float64Array(values.length + 1);
  for (let at = values.length - 1; at >= 0; at--) {
    rests[at] = (rests[at + 1] ?? 0) + (values[at] ?? 0);
  }
  return rests;
}

function bestOf(
  index: TermIndex,
  { scores, matched }: QuerySums,
  documents: ArrayLike<number>,
  { limit, least = 1 }: QueryOptions,
): BestHits {
  const best = new BestHits(limit, (a, b) => index.idOf(a) < index.idOf(b));
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    if ((matched[document] ?? 0) >= least) best.add(document, scores[document] ?? 0);
  }
  return best;
}
