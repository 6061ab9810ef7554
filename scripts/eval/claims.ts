import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ClaimIndex, type IndexedClaim } from '../../lib/analysis/claim-matching/claim-index.ts';
import { matchClaims } from '../../lib/analysis/match-claims.ts';
import type { ClaimMatch } from '../../lib/model/claim-match.ts';
import { corpusFile } from './corpora.ts';
import { percent } from './wilson.ts';

interface Query {
  readonly id: string;
  readonly text: string;
  readonly relevant: readonly string[];
}

const DEPTH = 5;

function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

/** Average precision of the first five, for one right claim. */
function precisionOf(matches: readonly ClaimMatch[], { relevant }: Query): number {
  const rank = matches.findIndex(({ id }) => relevant.includes(id));
  return rank < 0 ? 0 : 1 / (rank + 1);
}

function score(index: ClaimIndex, name: string, queries: readonly Query[]): void {
  const start = performance.now();
  const found = queries.map((query) => ({ query, matches: matchClaims(index, query.text, DEPTH) }));
  const time = (performance.now() - start) / queries.length;
  const map = found.reduce((sum, { query, matches }) => sum + precisionOf(matches, query), 0);
  const accepted = found.filter(({ matches: [first] }) => first?.accepted);
  const right = accepted.filter(({ query, matches }) => precisionOf(matches, query) === 1).length;
  console.log(`${name}: ${queries.length} queries, ${time.toFixed(2)} ms each`);
  console.log(`  MAP@5 ${(map / queries.length).toFixed(3)}`);
  console.log(`  accepted: recall ${percent(right, queries.length)}`);
  console.log(`  accepted: precision ${percent(right, accepted.length)}`);
}

/** Retrieval and acceptance on CheckThat! 2020 task 2; the dev queries were never trained on. */
function evaluate(folder: string): void {
  const claims = readLines<IndexedClaim>(corpusFile(folder, 'claim-retrieval/claims.jsonl'));
  const start = performance.now();
  const index = new ClaimIndex(claims);
  console.log(`${claims.length} claims indexed in ${Math.round(performance.now() - start)} ms`);
  for (const part of ['train', 'dev']) {
    const path = corpusFile(folder, `claim-retrieval/queries-${part}.jsonl`);
    score(index, part, readLines<Query>(path));
  }
}

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
if (values.corpora === undefined) {
  console.error('usage: npm run eval -- claims --corpora DIR');
  process.exitCode = 2;
} else evaluate(values.corpora);
