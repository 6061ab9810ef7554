import { indexClaims, termsOfQuery } from '../../lib/analysis/claim-matching/claim-index.ts';
import { matchFeatures } from '../../lib/analysis/claim-matching/match-features.ts';
import { PreparedText, prepareClaim } from '../../lib/analysis/claim-matching/prepare-text.ts';
import { findQuantities } from '../../lib/analysis/find-quantities.ts';
import { findTimes } from '../../lib/analysis/find-times.ts';
import { relateClaims } from '../../lib/analysis/relate-claims.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import type { TermIndex } from '../../lib/text/term-index/term-index.ts';
import { fitLogistic, logitOf } from '../claim-matching/fit.ts';
import { type HeadlinePair, headlineStore, isTrainingPair } from './claim-corpora.ts';
import { percent } from './wilson.ts';

/** A headline with its numbers. */
export function statementOf(text: string) {
  const analyzed = analyzeText(text, blocksOfPlainText(text), 'ru');
  return { text, quantities: findQuantities(analyzed, findTimes(analyzed, null)), date: null };
}

function trigrams(text: string): ReadonlySet<string> {
  const folded = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(Array.from({ length: folded.length }, (_, at) => folded.slice(at, at + 3)));
}

function likeness(a: string, b: string): number {
  const [own, other] = [trigrams(a), trigrams(b)];
  const shared = [...own].filter((gram) => other.has(gram)).length;
  return (2 * shared) / (own.size + other.size);
}

function oneWay(index: TermIndex, text: string, other: string): readonly number[] {
  const terms = termsOfQuery(index, text);
  const prepared = new PreparedText(index, terms);
  return matchFeatures(prepared, prepareClaim({ id: other, text: other }), 0);
}

/** What is known of a pair: the features of matching both ways, letters, lengths, numbers. */
function featuresOf(index: TermIndex, { a, b }: HeadlinePair): readonly number[] {
  const [there, back] = [oneWay(index, a, b), oneWay(index, b, a)];
  const [first, second] = [statementOf(a), statementOf(b)];
  const { relation } = relateClaims(first, second, 1);
  const counts = [first, second].map(({ quantities }) => quantities.length);
  return [
    ...there.map((value, at) => value + (back[at] ?? 0)),
    ...there.map((value, at) => Math.abs(value - (back[at] ?? 0))),
    likeness(a, b),
    Math.abs(Math.log(a.length / b.length)),
    relation === 'different-number' ? 1 : 0,
    relation === 'negated' ? 1 : 0,
    (counts[0] ?? 0) > 0 === (counts[1] ?? 0) > 0 ? 0 : 1,
  ];
}

/** Same or related against different: fitted to pairs with even numbers, tried on the others. */
export function evaluatePairs(pairs: readonly HeadlinePair[]): void {
  const { index } = indexClaims(headlineStore(pairs));
  const examples = pairs.map((pair) => ({
    pair,
    features: featuresOf(index, pair),
    right: pair.label === -1 ? 0 : 1,
    weight: 1,
  }));
  const model = fitLogistic(examples.filter(({ pair }) => isTrainingPair(pair)));
  const tried = examples.filter(({ pair }) => !isTrainingPair(pair));
  const said = tried.map((one) => ({ ...one, said: logitOf(model, one.features) >= 0 ? 1 : 0 }));
  const right = said.filter((one) => one.said === one.right);
  const hits = right.filter((one) => one.right === 1).length;
  const [positive, claimed] = [
    said.filter((one) => one.right === 1),
    said.filter((one) => one.said),
  ];
  console.log(`Russian headline pairs, test: accuracy ${percent(right.length, said.length)}`);
  console.log(`  F1 ${((2 * hits) / (positive.length + claimed.length)).toFixed(3)}`);
}
