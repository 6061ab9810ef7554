/**
 * Trains the accept-or-reject model of claim matching:
 * `node scripts/claim-matching/train.ts --corpora DIR` prints the constants of
 * `lib/analysis/claim-matching/match-weights.ts`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ClaimIndex, type IndexedClaim } from '../../lib/analysis/claim-matching/claim-index.ts';
import { claimTerms } from '../../lib/analysis/claim-matching/claim-terms.ts';
import {
  FEATURES,
  type Features,
  kindsOf,
  matchFeatures,
} from '../../lib/analysis/claim-matching/match-features.ts';
import { corpusFile } from '../eval/corpora.ts';

interface Example {
  readonly features: Features;
  readonly right: number;
  readonly weight: number;
}

const CANDIDATES = 2;
const STEPS = 1500;
const RATE = 0.1;
/** Headlines are not what is matched in the end: their pairs count half. */
const HEADLINE_WEIGHT = 0.5;

function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

/** The first candidates of a text, one claim left out, with whether each is the right one. */
function examplesOf(
  index: ClaimIndex,
  text: string,
  right: string | null,
  without: string | null,
  weight: number,
): Example[] {
  const terms = claimTerms(text);
  const kinds = kindsOf(terms);
  const ranked = index
    .rank(terms, CANDIDATES + 2)
    .filter(([at]) => index.claims[at]?.id !== without);
  return ranked.slice(0, CANDIDATES).flatMap(([at, score], rank): Example[] => {
    const claim = index.claims[at];
    if (!claim) return [];
    const other = (rank === 0 ? ranked[1]?.[1] : ranked[0]?.[1]) ?? 0;
    const lead = other > 0 ? score / other : Number.POSITIVE_INFINITY;
    const features = matchFeatures(index, kinds, claim, lead);
    return [{ features, right: claim.id === right ? 1 : 0, weight }];
  });
}

function readExamples(folder: string): Example[] {
  const retrieval = (name: string) => corpusFile(folder, `claim-retrieval/${name}.jsonl`);
  const index = new ClaimIndex(readLines<IndexedClaim>(retrieval('claims')));
  const queries = readLines<{ text: string; relevant: string[] }>(retrieval('queries-train'));
  const pairs = readLines<{ id: string; a: string; b: string; label: number }>(
    corpusFile(folder, 'paraphraser-ru.jsonl'),
  ).filter(({ id }) => Number(id) % 2 === 0);
  const headlines = new ClaimIndex(pairs.map(({ id, b }) => ({ id, text: b })));
  return [
    ...queries.flatMap(({ text, relevant: [right = ''] }) => [
      ...examplesOf(index, text, right, null, 1),
      ...examplesOf(index, text, null, right, 1),
    ]),
    ...pairs
      .filter(({ label }, at) => label !== 0 && at % 2 === 0)
      .flatMap(({ id, a, label }) =>
        examplesOf(headlines, a, label === 1 ? id : null, null, HEADLINE_WEIGHT),
      ),
  ];
}

/** Logistic regression by full-batch Adam (Kingma and Ba 2014); the last weight is the bias. */
function train(examples: readonly Example[]): Float64Array {
  const size = FEATURES.length + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const value = (features: Features, at: number): number => features[at] ?? 1;
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(size);
    for (const { features, right, weight } of examples) {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += (weights[at] ?? 0) * value(features, at);
      const error = (1 / (1 + Math.exp(-sum)) - right) * weight;
      for (let at = 0; at < size; at++) {
        slope[at] = (slope[at] ?? 0) + (error * value(features, at)) / examples.length;
      }
    }
    for (let at = 0; at < size; at++) {
      const one = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * one;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * one * one;
      const size2 = Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-9;
      weights[at] = (weights[at] ?? 0) - (RATE * (mean[at] ?? 0)) / (1 - 0.9 ** step) / size2;
    }
  }
  return weights;
}

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
if (values.corpora === undefined) {
  console.error('usage: node scripts/claim-matching/train.ts --corpora DIR');
  process.exitCode = 2;
} else {
  const weights = train(readExamples(values.corpora));
  for (const [at, name] of [...FEATURES, 'bias'].entries()) {
    console.log(`${name}: ${(weights[at] ?? 0).toFixed(2)}`);
  }
}
