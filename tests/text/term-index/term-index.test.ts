import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../lib/text/term-index/build-segment.ts';
import { mergeSegments, mergeSteps } from '../../../lib/text/term-index/merge-segments.ts';
import type { QueryOptions, QueryTerm } from '../../../lib/text/term-index/run-query.ts';
import { isIntact, openSegment, type Segment } from '../../../lib/text/term-index/segment.ts';
import {
  COUNT_STEP,
  countTerms,
  encodeDocument,
  type TermDocument,
} from '../../../lib/text/term-index/term-document.ts';
import { TermIndex } from '../../../lib/text/term-index/term-index.ts';

const WORDS = ['а', 'б', 'аб', 'абв', 'war', 'warm', 'мир', 'q:1', '#12', 'ё', '𐐷'];

const anyTerm = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ minLength: 1, maxLength: 4, unit: 'binary' }).filter((text) => !text.includes('\n')),
);
const anyField = fc.record({
  weight: fc.constantFrom(0.25, 0.5, 1, 2, 3),
  terms: fc.array(anyTerm, { maxLength: 6 }).map((terms) => [...countTerms(terms)]),
});
const anyDocument = (id: fc.Arbitrary<string>): fc.Arbitrary<TermDocument> =>
  fc.record({ id, fields: fc.array(anyField, { maxLength: 3 }) });
const anyId = fc.oneof(fc.integer({ min: 0, max: 30 }).map(String), fc.string({ unit: 'binary' }));
const documentsOf = (maxLength: number) =>
  fc.uniqueArray(anyDocument(anyId.filter(isWellFormed)), { maxLength, selector: ({ id }) => id });
const anyQuery: fc.Arbitrary<QueryTerm[]> = fc.array(
  fc.record(
    {
      term: anyTerm,
      weight: fc.constantFrom(0.5, 1, 2),
      or: fc.array(fc.record({ term: anyTerm }), { maxLength: 2 }),
    },
    { requiredKeys: ['term'] },
  ),
  { maxLength: 5 },
);

/** Ids are kept as UTF-8, which has no lone surrogates. */
function isWellFormed(id: string): boolean {
  return id.isWellFormed();
}

/** A linear congruential generator: values from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const build = (documents: readonly TermDocument[]): Segment =>
  buildSegment(documents.map(encodeDocument));

function countsOf({ fields }: TermDocument): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { weight, terms } of fields) {
    for (const [term, count] of terms) {
      counts.set(term, (counts.get(term) ?? 0) + weight * count);
    }
  }
  return counts;
}

/** BM25 as the books write it, over all documents for each term. */
function naive(
  all: readonly TermDocument[],
  isLive: (document: TermDocument, at: number) => boolean,
  query: readonly QueryTerm[],
  { limit, k1 = 1.2, b = 0.75, smallest = 0, least = 1 }: QueryOptions,
): { id: string; score: number }[] {
  const counts = all.map(countsOf);
  const lengths = counts.map((terms) => [...terms.values()].reduce((sum, n) => sum + n, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / all.length;
  const size = Math.max(all.length, smallest);
  const scored = all.flatMap((document, at) => {
    if (!isLive(document, at)) return [];
    const given = query.map(({ term, weight = 1, or = [] }) =>
      [{ term, weight }, ...or].reduce((best, one) => {
        const holders = counts.filter((terms) => terms.has(one.term)).length;
        const count = counts[at]?.get(one.term) ?? 0;
        if (count === 0) return best;
        const idf = Math.log(1 + (size - holders + 0.5) / (holders + 0.5));
        const norm = 1 - b + (b * (lengths[at] ?? 0)) / average;
        return Math.max(best, ((one.weight ?? 1) * idf * count * (k1 + 1)) / (count + k1 * norm));
      }, 0),
    );
    const matched = given.filter((score) => score > 0).length;
    const score = given.reduce((sum, one) => sum + one, 0);
    return matched >= least && matched > 0 ? [{ id: document.id, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** Equal scores may come out in another order where they differ in the last bits only. */
function sameRanking(
  found: readonly { id: string; score: number }[],
  expected: readonly { id: string; score: number }[],
  complete: boolean,
): void {
  expect(found.length).toBe(expected.length);
  for (const [at, { score }] of expected.entries()) {
    expect(found[at]?.score).toBeCloseTo(score, 9);
  }
  if (complete) {
    expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  }
}

describe('term index', () => {
  it('ranks as BM25 written plainly does', () => {
    const options = fc.record(
      {
        k1: fc.constantFrom(0.9, 1.2, 2),
        b: fc.constantFrom(0, 0.5, 0.75, 1),
        smallest: fc.constantFrom(0, 2000),
        least: fc.constantFrom(1, 2),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(documentsOf(25), anyQuery, options, fc.nat(30), (documents, query, o, limit) => {
        const index = new TermIndex([build(documents)]);
        const whole = { ...o, limit: 1000 };
        sameRanking(
          index.query(query, whole),
          naive(documents, () => true, query, whole),
          true,
        );
        const few = { ...o, limit };
        sameRanking(
          index.query(query, few),
          naive(documents, () => true, query, few),
          false,
        );
      }),
    );
  });

  it('lets later segments override earlier ones, and finds nothing deleted', () => {
    fc.assert(
      fc.property(
        documentsOf(20),
        documentsOf(10),
        fc.array(anyId, { maxLength: 5 }),
        anyQuery,
        (main, tail, deleted, query) => {
          const index = new TermIndex([build(main), build(tail)], deleted);
          const again = new Set(tail.map(({ id }) => id));
          const gone = new Set(deleted);
          const all = [...main, ...tail];
          const isLive = ({ id }: TermDocument, at: number) =>
            !gone.has(id) && (at >= main.length || !again.has(id));
          const options = { limit: 1000 };
          sameRanking(index.query(query, options), naive(all, isLive, query, options), true);
          expect(index.size).toBe(all.filter(isLive).length);
          for (const id of gone) expect(index.numberOf(id)).toBe(-1);
        },
      ),
    );
  });

  it('merges into what would have been built of the documents that remain', () => {
    fc.assert(
      fc.property(
        documentsOf(20),
        documentsOf(10),
        fc.array(anyId, { maxLength: 5 }),
        (main, tail, deleted) => {
          const again = new Set(tail.map(({ id }) => id));
          const gone = new Set(deleted);
          const remain = [...main.filter(({ id }) => !again.has(id)), ...tail].filter(
            ({ id }) => !gone.has(id),
          );
          const merged = mergeSegments(
            new TermIndex([build(main), build(tail)], deleted).parts,
          ).buffer;
          expect(new Uint8Array(merged)).toEqual(new Uint8Array(build(remain).buffer));
        },
      ),
    );
  });

  it('knows its documents, terms and postings', () => {
    fc.assert(
      fc.property(documentsOf(20), (documents) => {
        const index = new TermIndex([build(documents)]);
        const counts = documents.map(countsOf);
        const terms = new Set(counts.flatMap((one) => [...one.keys()]));
        for (const [at, { id }] of documents.entries()) {
          expect(index.numberOf(id)).toBe(at);
          expect(index.idOf(at)).toBe(id);
        }
        for (const term of terms) {
          const held = new Map<number, number>();
          index.forEachPosting(term, (document, count) => held.set(document, count));
          expect(held).toEqual(
            new Map(counts.flatMap((one, at) => (one.has(term) ? [[at, one.get(term)]] : []))),
          );
          expect(index.documentFrequency(term)).toBe(held.size);
        }
        for (const prefix of ['а', 'war', '']) {
          const found = index.termsWithPrefix(prefix, 10_000).map(({ term }) => term);
          expect(found.sort()).toEqual([...terms].filter((t) => t.startsWith(prefix)).sort());
        }
      }),
    );
  });

  it('goes through the values of a kind with those that hold them', () => {
    fc.assert(
      fc.property(documentsOf(15), documentsOf(8), fc.array(anyId), (main, tail, deleted) => {
        const index = new TermIndex([build(main), build(tail)], deleted);
        for (const prefix of ['а', 'war', '', '𐐷'.slice(0, 1)]) {
          const found = new Map<string, Set<number>>();
          for (const term of index.valuesOf(prefix)) {
            const held = found.get(prefix + term.value) ?? new Set();
            index.forEachHolder(term, (document) => held.add(document));
            found.set(prefix + term.value, held);
          }
          const expected = new Map<string, Set<number>>();
          for (const { term } of index.termsWithPrefix(prefix, 10_000)) {
            const held = new Set<number>();
            index.forEachPosting(term, (document) => held.add(document));
            expected.set(term, held);
          }
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  it('numbers its documents as another index does', () => {
    fc.assert(
      fc.property(
        fc.tuple(documentsOf(15), documentsOf(8), fc.array(anyId)),
        fc.tuple(documentsOf(15), documentsOf(8), fc.array(anyId)),
        ([main, tail, deleted], [otherMain, otherTail, otherDeleted]) => {
          const index = new TermIndex([build(main), build(tail)], deleted);
          const other = new TermIndex([build(otherMain), build(otherTail)], otherDeleted);
          const expected = Array.from({ length: index.numbers }, (_, n) =>
            other.numberOf(index.idOf(n)),
          );
          expect([...index.numbersIn(other)]).toEqual(expected);
        },
      ),
    );
  });

  it('ranks all that a query without a limit finds', () => {
    fc.assert(
      fc.property(documentsOf(20), anyQuery, fc.constantFrom(1, 2), (documents, query, least) => {
        const index = new TermIndex([build(documents)]);
        const hits = index.query(query, { limit: 1000, least });
        const ranked = index.rank(query, { least });
        const byNumber = (a: { document: number }, b: { document: number }) =>
          a.document - b.document;
        expect(ranked.toSorted(byNumber)).toEqual(
          hits
            .map(({ document, score, matched }) => ({ document, score, matched }))
            .toSorted(byNumber),
        );
      }),
    );
  });

  it('asks only the documents that are accepted', () => {
    fc.assert(
      fc.property(documentsOf(20), anyQuery, fc.array(anyId), (documents, query, ids) => {
        const index = new TermIndex([build(documents)]);
        const mask = index.maskOf(ids);
        const options = { limit: 1000 };
        const found = index.query(query, { ...options, accept: (n) => mask[n] === 1 });
        const wanted = new Set(ids);
        const expected = naive(documents, ({ id }) => wanted.has(id), query, options);
        sameRanking(found, expected, true);
      }),
    );
  });

  it('finds what going through all postings finds, to the last bit', () => {
    // Terms by Zipf's law in many documents: what is common is looked up, not gone through.
    const options = fc.record({
      limit: fc.constantFrom(1, 3, 10),
      least: fc.constantFrom(1, 2),
      b: fc.constantFrom(0, 0.5, 1),
    });
    fc.assert(
      fc.property(fc.integer(), options, fc.nat(2), (seed, o, shape) => {
        const random = randomFrom(seed);
        const zipf = () => `t${Math.floor(1500 * random() ** 4)}`;
        const some = (size: number) => Array.from({ length: size }, zipf);
        const documents = Array.from({ length: 3000 }, (_, n) => ({
          id: `${n}`,
          fields: [{ weight: 1, terms: countTerms(some(1 + Math.floor(12 * random()))) }],
        }));
        const parts = shape === 0 ? [documents] : [documents.slice(0, 1000), documents.slice(900)];
        const index = new TermIndex(parts.map(build), ['3', '7']);
        const accept = (n: number): boolean => shape < 2 || n % 3 !== 0;
        for (let n = 0; n < 20; n++) {
          const query = some(6).map((term, at) => ({
            term,
            weight: at % 2 === 0 ? 1 : 0.5,
            or: some(at % 3).map((other) => ({ term: other, weight: 0.7 })),
          }));
          const plain = { ...o, accept, pruneAbove: 0 };
          expect(index.query(query, plain)).toEqual(
            index.query(query, { ...plain, pruneAbove: Number.POSITIVE_INFINITY }),
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('segment', () => {
  const documents = [
    { id: 'one', fields: [{ weight: 3, terms: [['мир', 1]] }] },
    { id: 'two', fields: [{ weight: 1, terms: [['мир', 400]] }] },
  ] as const satisfies readonly TermDocument[];

  it('is the same bytes for the same documents, and opens again', () => {
    const { buffer } = build(documents);
    const opened = openSegment(buffer.slice(0));
    expect(new Uint8Array(build(documents).buffer)).toEqual(new Uint8Array(buffer));
    expect(opened && new TermIndex([opened]).query([{ term: 'мир' }], { limit: 9 })).toEqual(
      new TermIndex([build(documents)]).query([{ term: 'мир' }], { limit: 9 }),
    );
  });

  it('notices what is cut, foreign, or changed', () => {
    const { buffer } = build(documents);
    expect(openSegment(buffer.slice(0, -4))).toBeNull();
    expect(openSegment(new ArrayBuffer(0))).toBeNull();
    expect(openSegment(new ArrayBuffer(400))).toBeNull();
    for (let at = 48; at < buffer.byteLength; at++) {
      const changed = buffer.slice(0);
      const bytes = new Uint8Array(changed);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      const opened = openSegment(changed);
      expect(opened !== null && isIntact(opened)).toBe(false);
    }
  });

  it('caps a count that a byte cannot hold', () => {
    const index = new TermIndex([build(documents)]);
    const counts: number[] = [];
    index.forEachPosting('мир', (_, count) => counts.push(count));
    expect(counts).toEqual([3, 255 * COUNT_STEP]);
    expect(index.averageLength).toBe((3 + 400) / 2);
  });

  it('refuses a term that would break the dictionary', () => {
    const broken = { id: 'x', fields: [{ weight: 1, terms: [['a\nb', 1]] }] } as const;
    expect(() => encodeDocument(broken)).toThrow(RangeError);
  });

  it('merges in steps that may be left at any point', () => {
    const many = Array.from({ length: 5000 }, (_, n) => ({
      id: `${n}`,
      fields: [{ weight: 1, terms: [[`t${n}`, 1] as const, [`u${n % 7000}`, 2] as const] }],
    }));
    const parts = new TermIndex([build(many), build(documents)]).parts;
    const steps = [...mergeSteps(parts)];
    expect(steps.length).toBeGreaterThan(2);
  });
});
