import { parseArgs } from 'node:util';
import {
  claimDocument,
  type IndexedClaim,
} from '../../lib/analysis/claim-matching/claim-document.ts';
import {
  type ClaimLookup,
  findCandidates,
  termsOfQuery,
} from '../../lib/analysis/claim-matching/claim-index.ts';
import { CANDIDATES, matchClaims } from '../../lib/analysis/match-claims.ts';
import { buildSegment } from '../../lib/text/term-index/build-segment.ts';
import { isIntact, openSegment } from '../../lib/text/term-index/segment.ts';
import { TermIndex } from '../../lib/text/term-index/term-index.ts';
import { table } from '../markdown-table.ts';
import { randomFrom } from '../random.ts';
import { machine } from './machine.ts';
import { madeArticle } from './made-articles.ts';
import { madeEntities } from './made-names.ts';
import { figure, quantile, timed } from './stopwatch.ts';

/*
 * npm run bench -- claims [--sizes 10000,200000]: a sentence is looked up among claims kept.
 *
 * Claims are sentences of 20 words with made names that follow Zipf's law, as names of the news
 * do. The index is opened from the bytes that the store keeps, its checksum included; what the
 * database adds (reading one file, and the fifty rows of the candidates) is not in it.
 */
const QUERIES = 200;
const WORDS = 20;
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '10000,200000' } } });
const entities = madeEntities(50_000);

const random = randomFrom(12345);

/** Making a sentence takes longer than indexing it: claims are halves of these, joined. */
const POOL = 4_000;
const pool = Array.from({ length: POOL }, (_, at) => {
  const first = Math.floor(entities.length * random() ** 4);
  const words = madeArticle(entities.slice(first, first + 3), WORDS, at).split(/\s+/);
  return [words.slice(0, WORDS / 2).join(' '), words.slice(WORDS / 2, WORDS).join(' ')] as const;
});

function half(of: 0 | 1): string {
  return pool[Math.floor(POOL * random())]?.[of] ?? '';
}

function madeClaim(seed: number): IndexedClaim {
  return { id: `claim ${seed}`, text: `${half(0)} ${half(1)}` };
}

/** Bytes of the heap and of buffers, after a collection. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** How much longer it takes to go through all postings of a sentence, asked in turns. */
function exhaustiveRatio({ index }: ClaimLookup, size: number): number {
  let [whole, pruned] = [0, 0];
  for (let at = 0; at < QUERIES; at++) {
    const terms = termsOfQuery(index, madeClaim(size + QUERIES + at).text);
    pruned += timed(() => findCandidates(index, terms, [], CANDIDATES, 0)).ms;
    whole += timed(() => findCandidates(index, terms, [], CANDIDATES, size)).ms;
  }
  return whole / pruned;
}

function measure(size: number): Readonly<Record<string, string>> {
  const claims = Array.from({ length: size }, (_, at) => madeClaim(at));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const built = timed(() => buildSegment(claims.map(claimDocument)).buffer);
  const before = memory();
  const bytes = built.value.slice(0);
  const opened = timed(() => {
    const segment = openSegment(bytes);
    if (!segment || !isIntact(segment)) throw new Error('the bytes are no index');
    const lookup: ClaimLookup = {
      index: new TermIndex([segment]),
      claimOf: (id) => byId.get(id),
    };
    // The first question fills what all others use again.
    return { lookup, first: matchClaims(lookup, { text: 'Первый вопрос' }, 1) };
  });
  const { lookup } = opened.value;
  const times = Array.from({ length: QUERIES }, (_, at) => {
    const { text } = madeClaim(size + at);
    return timed(() => matchClaims(lookup, { text }, 5)).ms;
  });
  const ratio = exhaustiveRatio(lookup, size);
  const held = memory() - before;
  return {
    claims: String(size),
    'built s': figure(built.ms / 1000),
    'file MB': figure(bytes.byteLength / 1e6),
    'in memory MB': figure(held / 1e6),
    'ready ms': figure(opened.ms),
    'look-up ms': figure(quantile(times, 0.5)),
    'p90 ms': figure(quantile(times, 0.9)),
    'all postings / pruned': figure(ratio),
  };
}

console.log(machine());
console.log(table(values.sizes.split(',').map((size) => measure(Number(size)))));
