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
  kindsOf,
  matchFeatures,
} from '../../lib/analysis/claim-matching/match-features.ts';
import { corpusFile } from '../eval/corpora.ts';
import { type Example, trainLogistic } from '../logistic-regression.ts';

const CANDIDATES = 2;
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

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
if (values.corpora === undefined) {
  console.error('usage: node scripts/claim-matching/train.ts --corpora DIR');
  process.exitCode = 2;
} else {
  const weights = trainLogistic(readExamples(values.corpora));
  for (const [at, name] of [...FEATURES, 'bias'].entries()) {
    console.log(`${name}: ${(weights[at] ?? 0).toFixed(2)}`);
  }
}
