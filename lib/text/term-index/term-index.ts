/**
 * One index for everything that is found by its words: the library's search, related coverage,
 * claims met before. Folded terms of any kind lead to documents; BM25 ranks them.
 *
 *     const main = openSegment(await blob.arrayBuffer());     // views, nothing is read
 *     const tail = buildSegment(encodedDocuments);            // what came since
 *     const index = new TermIndex([main, tail], deletedIds);
 *     index.query(terms.map((term) => ({ term })), { limit: 10 });
 *
 * An index is a few segments, of which later ones override earlier ones: a document that comes
 * again takes the place of the one with its id. `mergeSteps(index.parts)` makes them one. As long
 * as they are several, documents that are gone still count in the frequencies of their terms, as
 * in Lucene. Terms, weights and ids are the caller's: nothing here knows a language. What is kept
 * of an index, and when its segments are merged, is the business of `store/search-index.ts`.
 */
import type { MergePart } from './merge-segments.ts';
import {
  type QueryHit,
  type QueryOptions,
  type QueryTerm,
  type RankedDocument,
  rankAll,
  runQuery,
} from './run-query.ts';
import {
  documentNumber,
  forEachShared,
  idAt,
  lowerBound,
  prefixEnd,
  type Segment,
  termAt,
  termNumber,
  termsAsText,
} from './segment.ts';
import { COUNT_STEP } from './term-document.ts';

/** A segment in an index: its documents have the numbers from `base` on. */
export interface IndexPart extends MergePart {
  readonly base: number;
}

/** A term of one part, by what follows a prefix. */
export interface PartValue {
  readonly value: string;
  readonly part: IndexPart;
  /** Its number in the part's dictionary. */
  readonly term: number;
}

/** A term of the dictionary with the number of documents that hold it. */
export interface DictionaryTerm {
  readonly term: string;
  readonly documents: number;
}

/** Frequencies of terms remembered: those of some articles and their neighbours. */
const REMEMBERED = 50_000;

export class TermIndex {
  /** Documents are numbered through all parts; numbers hold for this object only. */
  readonly parts: readonly IndexPart[];
  /** Numbers given, those of documents that are gone included. */
  readonly numbers: number;
  /** Documents that can be found. */
  readonly size: number;
  /** The average length of a document, in counted terms. */
  readonly averageLength: number;
  readonly #ids: string[] = [];
  readonly #frequencies = new Map<string, number>();

  /**
   * @param segments the oldest first
   * @param deleted ids that are not to be found in any segment
   */
  constructor(segments: readonly Segment[], deleted: Iterable<string> = []) {
    const parts: IndexPart[] = [];
    let base = 0;
    for (const segment of segments) {
      parts.push({ segment, base, gone: new Uint8Array(segment.documents) });
      base += segment.documents;
    }
    this.parts = parts;
    this.numbers = base;
    let gone = 0;
    const remove = (id: string, from: readonly IndexPart[]): void => {
      for (const part of from) {
        const document = documentNumber(part.segment, id);
        if (document < 0 || part.gone[document]) continue;
        part.gone[document] = 1;
        gone++;
      }
    };
    for (const [at, { segment }] of parts.entries()) {
      if (at === 0) continue;
      const earlier = parts.slice(0, at);
      for (let n = 0; n < segment.documents; n++) remove(idAt(segment, n), earlier);
    }
    for (const id of deleted) remove(id, parts);
    this.size = base - gone;
    const total = segments.reduce((sum, { totalLength }) => sum + totalLength, 0);
    this.averageLength = base > 0 ? (total * COUNT_STEP) / base : 0;
  }

  /** The best documents for some terms by BM25, best first; equal scores by id. */
  query(terms: readonly QueryTerm[], options: QueryOptions): readonly QueryHit[] {
    return runQuery(this, terms, options);
  }

  /** Every document for some terms with its score by BM25, in no order. */
  rank(
    terms: readonly QueryTerm[],
    options: Omit<QueryOptions, 'limit'>,
  ): readonly RankedDocument[] {
    return rankAll(this, terms, options);
  }

  /** How many documents hold a term. */
  documentFrequency(term: string): number {
    const known = this.#frequencies.get(term);
    if (known !== undefined) return known;
    if (this.#frequencies.size >= REMEMBERED) this.#frequencies.clear();
    let documents = 0;
    for (const { segment } of this.parts) {
      const at = termNumber(segment, term);
      if (at >= 0) {
        documents += (segment.postingStarts[at + 1] ?? 0) - (segment.postingStarts[at] ?? 0);
      }
    }
    this.#frequencies.set(term, documents);
    return documents;
  }

  /**
   * How telling a term is: high for rare ones, never below zero (the inverse document frequency
   * of BM25).
   *
   * @param smallest an index with fewer documents counts as this large: in it every word would
   *   look common
   */
  weightOf(term: string, smallest = 0): number {
    return rarity(this.documentFrequency(term), Math.max(this.numbers, smallest));
  }

  /** Calls `visit` for each document that holds a term, with how often it does, weighted. */
  forEachPosting(term: string, visit: (document: number, count: number) => void): void {
    for (const { segment, base, gone } of this.parts) {
      const at = termNumber(segment, term);
      if (at < 0) continue;
      const end = segment.postingStarts[at + 1] ?? 0;
      for (let i = segment.postingStarts[at] ?? 0; i < end; i++) {
        const document = segment.postings[i] ?? 0;
        if (!gone[document]) visit(base + document, (segment.counts[i] ?? 0) * COUNT_STEP);
      }
    }
  }

  /**
   * The terms that begin with some letters, by what follows the letters: one comes once for each
   * part that has it, ascending within one.
   */
  valuesOf(prefix: string): readonly PartValue[] {
    return this.parts.flatMap((part) => {
      const { segment } = part;
      const first = lowerBound(segment, prefix);
      const end = prefixEnd(segment, prefix);
      const text = termsAsText(segment, first, end);
      const start = segment.termStarts[first] ?? 0;
      return Array.from({ length: end - first }, (_, at) => {
        const from = (segment.termStarts[first + at] ?? 0) - start + prefix.length;
        const to = (segment.termStarts[first + at + 1] ?? 0) - start;
        return { value: text.slice(from, to), part, term: first + at };
      });
    });
  }

  /** The terms that begin with some letters, in the most documents first. */
  termsWithPrefix(prefix: string, limit: number): readonly DictionaryTerm[] {
    const found = new Map<string, number>();
    for (const { segment } of this.parts) {
      for (let at = lowerBound(segment, prefix); at < segment.terms; at++) {
        const term = termAt(segment, at);
        if (!term.startsWith(prefix)) break;
        const documents = (segment.postingStarts[at + 1] ?? 0) - (segment.postingStarts[at] ?? 0);
        found.set(term, (found.get(term) ?? 0) + documents);
      }
    }
    return [...found]
      .map(([term, documents]) => ({ term, documents }))
      .sort((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1))
      .slice(0, limit);
  }

  /** The id of the document with this number. */
  idOf(document: number): string {
    const known = this.#ids[document];
    if (known !== undefined) return known;
    const part = this.parts.findLast(({ base }) => base <= document);
    const id = part ? idAt(part.segment, document - part.base) : '';
    this.#ids[document] = id;
    return id;
  }

  /** The number of the document with this id, or -1. */
  numberOf(id: string): number {
    for (const { segment, base, gone } of this.parts) {
      const document = documentNumber(segment, id);
      if (document >= 0 && !gone[document]) return base + document;
    }
    return -1;
  }

  /** Calls `visit` for each document that holds the term of a value. */
  forEachHolder({ part, term }: PartValue, visit: (document: number) => void): void {
    const { segment, base, gone } = part;
    const { postings, postingStarts } = segment;
    const end = postingStarts[term + 1] ?? 0;
    for (let at = postingStarts[term] ?? 0; at < end; at++) {
      const document = postings[at] ?? 0;
      if (!gone[document]) visit(base + document);
    }
  }

  /** For each document its number in another index, -1 where it is not there. */
  numbersIn(other: TermIndex): Int32Array {
    const numbers = new Int32Array(this.numbers).fill(-1);
    for (const { segment, base } of this.parts) {
      for (const to of other.parts) {
        forEachShared(segment, to.segment, (document, otherDocument) => {
          if (!to.gone[otherDocument]) numbers[base + document] = to.base + otherDocument;
        });
      }
    }
    return numbers;
  }

  /** 1 at the numbers of these documents: `mask[document] === 1` as a query's `accept`. */
  maskOf(ids: Iterable<string>): Uint8Array {
    const mask = new Uint8Array(this.numbers);
    for (const id of ids) {
      const document = this.numberOf(id);
      if (document >= 0) mask[document] = 1;
    }
    return mask;
  }
}

/** Inverse document frequency as in BM25 with one added, so that it is never negative. */
export function rarity(holders: number, documents: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}
