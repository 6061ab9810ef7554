import { COUNT_STEP } from './term-document.ts';
import type { IndexPart, TermIndex } from './term-index.ts';
import { type Alternative, type Scoring, saturation, type Wanted } from './wanted-terms.ts';

/** How a thing looked for is added up. */
export interface Adding {
  /** Its number in the query, from 1. */
  readonly stamp: number;
  readonly scoring: Scoring;
  /** Whether documents that nothing was found in yet may be found by it. */
  readonly finds: boolean;
  readonly accept: ((document: number) => boolean) | undefined;
}

/** What the documents of an index have got from a query so far. */
export class QuerySums {
  readonly scores: Float64Array;
  readonly matched: Uint16Array;
  /** Documents that have got something. */
  readonly touched: number[] = [];
  /** What the latest thing has given. */
  readonly #latest: Float64Array;
  /** The thing that gave it. */
  readonly #stamps: Uint16Array;

  constructor(documents: number) {
    this.scores = new Float64Array(documents);
    this.matched = new Uint16Array(documents);
    this.#latest = new Float64Array(documents);
    this.#stamps = new Uint16Array(documents);
  }

  /** Adds what a thing gives, going through all of its postings. */
  scan(index: TermIndex, { alternatives }: Wanted, adding: Adding): void {
    const isOnly = alternatives.length === 1;
    for (const one of alternatives) this.#scanOne(index, one, adding, isOnly);
  }

  #scanOne(
    index: TermIndex,
    { ranges, factor }: Alternative,
    adding: Adding,
    isOnly: boolean,
  ): void {
    const { stamp, finds, accept, scoring } = adding;
    const { base, slope } = saturation(index, scoring);
    const { matched, scores } = this;
    for (const { part, start, end } of ranges) {
      const { segment, base: first, gone } = partAt(index, part);
      const { postings, counts, lengths } = segment;
      for (let at = start; at < end; at++) {
        const local = postings[at] ?? 0;
        const document = first + local;
        if (matched[document] === 0) {
          if (!finds || gone[local] || accept?.(document) === false) continue;
          this.touched.push(document);
        }
        const count = (counts[at] ?? 0) * COUNT_STEP;
        const given = (factor * count) / (count + base + slope * (lengths[local] ?? 0));
        if (isOnly) {
          matched[document] = (matched[document] ?? 0) + 1;
          scores[document] = (scores[document] ?? 0) + given;
        } else this.#give(document, stamp, given);
      }
    }
  }

  /** The same for some documents alone: each is looked up in the postings. */
  lookUp(
    index: TermIndex,
    { alternatives }: Wanted,
    documents: ArrayLike<number>,
    { stamp, scoring }: Pick<Adding, 'stamp' | 'scoring'>,
  ): void {
    const { base, slope } = saturation(index, scoring);
    for (const { ranges, factor } of alternatives) {
      for (const { part, start, end } of ranges) {
        const { segment, base: first } = partAt(index, part);
        const { postings, counts, lengths } = segment;
        for (let at = 0; at < documents.length; at++) {
          const document = documents[at] ?? 0;
          const local = document - first;
          if (local < 0 || local >= segment.documents) continue;
          const place = placeOf(postings, local, start, end);
          if (place === end || postings[place] !== local) continue;
          const count = (counts[place] ?? 0) * COUNT_STEP;
          const given = (factor * count) / (count + base + slope * (lengths[local] ?? 0));
          this.#give(document, stamp, given);
        }
      }
    }
  }

  /** Of several alternatives of a thing, the one that gives the most counts. */
  #give(document: number, stamp: number, given: number): void {
    const score = this.scores[document] ?? 0;
    if (this.#stamps[document] === stamp) {
      const more = given - (this.#latest[document] ?? 0);
      if (more <= 0) return;
      this.scores[document] = score + more;
    } else {
      this.#stamps[document] = stamp;
      this.matched[document] = (this.matched[document] ?? 0) + 1;
      this.scores[document] = score + given;
    }
    this.#latest[document] = given;
  }

  clear(): void {
    for (const document of this.touched) {
      this.scores[document] = 0;
      this.matched[document] = 0;
      this.#stamps[document] = 0;
    }
    this.touched.length = 0;
  }
}

/** The first place in a range of postings with a document not before this one. */
function placeOf(
  postings: Uint16Array | Uint32Array,
  document: number,
  start: number,
  end: number,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}

function partAt(index: TermIndex, part: number): IndexPart {
  const found = index.parts[part];
  if (!found) throw new RangeError('a posting of no part');
  return found;
}
