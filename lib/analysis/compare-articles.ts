/**
 * Two to six articles on one event, side by side: what all say, what some say, what one says, and
 * where they differ. Every cell is a sentence of an article; nothing is judged, nothing written.
 *
 * Sentences are aligned within and across languages (`compare/align-sentences.ts`), those of one
 * claim become a row, and where two of a row cannot both hold (`compare/find-conflicts.ts`) the
 * row is one that differs. "Only here" is told with care: nothing in any other article may come
 * near, and most of what the sentence tells of must stand in none.
 */
import type { ComparedCopies, Comparison, ComparisonRow } from '../model/comparison.ts';
import { groupSentences, scorePairs } from './compare/align-sentences.ts';
import { compareNames } from './compare/compare-names.ts';
import { compareQuotes } from './compare/compare-quotes.ts';
import type { Aligned } from './compare/judge-pairs.ts';
import {
  type ComparedAnalysis,
  type SentenceSigns,
  sentenceSigns,
} from './compare/sentence-signs.ts';
import { rowOf, sharedRows } from './compare/shared-rows.ts';
import { isWireCopy, wireSample } from './find-wire-copies.ts';

export type { ComparedAnalysis } from './compare/sentence-signs.ts';

/** What evaluations compare by in place of the shipped weights: of the alignment's passes and of numbers. */
export interface ComparisonWeights {
  readonly passes: readonly (readonly number[])[];
  readonly numbers: readonly number[];
}

/** Fewest and most articles that are compared. */
export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 6;

/**
 * Sentences that are compared, of all articles together; long articles give way. Two of 450
 * sentences take some seconds; the time grows with the square, and the page waits for it.
 */
const MOST_SENTENCES = 900;

/**
 * "Only here" is said of a sentence that nothing elsewhere scores `below` with, in logits, and of whose telling
 * words and names at least the share `isNew` stands in no other article: the newer it is, the nearer may others
 * come. Lower and higher tell fewer and surer ones: on the events of six other writers 86.5 % are right (115 of
 * 133), with limits half a logit higher 82.8 % (140 of 169), half a logit lower 87.3 % (89 of 102). Chosen on all
 * read events of `tests/eval/gold/compare`.
 */
const ONLY: readonly { readonly below: number; readonly isNew: number }[] = [
  { below: -2.5, isNew: 0.6 },
  { below: -1.5, isNew: 0.8 },
];
/** A sentence with fewer telling words and names says too little to be missed elsewhere. */
const FEWEST_SIGNS = 3;

/**
 * Compares the articles, in the given order. Quadratic in their sentences, of which it takes
 * `MOST_SENTENCES`: where an article is too long, nothing is said of what it leaves out.
 *
 * @param weights others than the shipped ones, for evaluations
 */
export function compareArticles(
  analyses: readonly ComparedAnalysis[],
  weights?: ComparisonWeights,
): Comparison {
  const whole = analyses.map((analysis, article) => sentenceSigns(analysis, article));
  const limit = limitFor(whole.map(({ length }) => length));
  const shortened = whole.flatMap(({ length }, article) => (length > limit ? [article] : []));
  const sentences = whole.flatMap((own) => own.slice(0, limit));
  const dates = analyses.map(({ article }) => article.datePublished);
  const pairs = scorePairs(sentences, dates, weights?.passes);
  const groups = groupSentences(sentences, pairs);
  const aligned = { analyses, sentences, pairs, groups, numberWeights: weights?.numbers };
  const rows = [...sharedRows(aligned), ...onlyRows(aligned, shortened)].toSorted(
    (a, b) => placeOf(a, aligned) - placeOf(b, aligned),
  );
  return {
    rows,
    quotes: compareQuotes(analyses, (article, offset) =>
      groups.findIndex((group) =>
        group.some((at) => {
          const one = sentences[at];
          return one?.article === article && one.start <= offset && offset < one.end;
        }),
      ),
    ),
    names: compareNames(analyses),
    wireCopies: wireCopiesOf(analyses),
    leftOut: analyses.map((_, article) =>
      shortened.includes(article)
        ? []
        : rows.flatMap((row, index) => (isLeftOut(row, article) ? [index] : [])),
    ),
    shortened,
  };
}

/** How many sentences each article may have: those shorter than their share leave theirs to others. */
function limitFor(lengths: readonly number[]): number {
  let room = MOST_SENTENCES;
  for (const [at, length] of lengths.toSorted((a, b) => a - b).entries()) {
    const share = Math.floor(room / (lengths.length - at));
    if (length > share) return share;
    room -= length;
  }
  return MOST_SENTENCES;
}

/** Two others say it, and this article does not. */
function isLeftOut({ cells, isAside }: ComparisonRow, article: number): boolean {
  if (isAside) return false;
  const articles = new Set(cells.map((cell) => cell.article));
  return articles.size > 1 && !articles.has(article);
}

/** Where a row stands among the others: the mean place of its sentences, 0 to 1. */
function placeOf({ cells }: ComparisonRow, { sentences }: Aligned): number {
  const places = cells.map(
    ({ article, start }) =>
      sentences.find((one) => one.article === article && one.start === start)?.position ?? 0,
  );
  return places.reduce((sum, one) => sum + one, 0) / Math.max(1, places.length);
}

/**
 * Sentences that no other article comes near, and that bring something of their own. What an
 * article says that was not compared whole nobody knows: beside it nothing stands alone.
 */
function onlyRows(aligned: Aligned, shortened: readonly number[]): ComparisonRow[] {
  const { sentences, pairs, groups } = aligned;
  const grouped = new Set(groups.flat());
  const nearest = new Map<number, number>();
  for (const { a, b, score } of pairs)
    for (const one of [a, b])
      nearest.set(one, Math.max(score, nearest.get(one) ?? Number.NEGATIVE_INFINITY));
  const articlesOf = articlesByKey(sentences);
  return sentences.flatMap((one, at): ComparisonRow[] => {
    if (shortened.some((other) => other !== one.article)) return [];
    if (grouped.has(at)) return [];
    const score = nearest.get(at) ?? Number.NEGATIVE_INFINITY;
    const share = newShare(one, articlesOf);
    if (!ONLY.some(({ below, isNew }) => score < below && share >= isNew)) return [];
    return [rowOf('only', [one], [{ code: 'not-elsewhere', shared: [] }], aligned)];
  });
}

type ArticlesByKey = ReadonlyMap<string, ReadonlySet<number>>;

function articlesByKey(sentences: readonly SentenceSigns[]): ArticlesByKey {
  const found = new Map<string, Set<number>>();
  for (const { article, signs } of sentences)
    for (const key of signs.flatMap(({ keys }) => keys))
      found.set(key, (found.get(key) ?? new Set()).add(article));
  return found;
}

/** What share of what a sentence tells of stands in no other article; 0 where it tells too little. */
function newShare({ signs }: SentenceSigns, articlesOf: ArticlesByKey): number {
  const telling = signs.filter(({ keys }) => !keys.some((key) => key.startsWith('^')));
  const isOwn = ({ keys }: SentenceSigns['signs'][number]): boolean =>
    keys.every((key) => articlesOf.get(key)?.size === 1);
  return telling.length < FEWEST_SIGNS ? 0 : telling.filter(isOwn).length / telling.length;
}

/** Groups of articles that carry one agency text. */
function wireCopiesOf(analyses: readonly ComparedAnalysis[]): ComparedCopies[] {
  const samples = analyses.map(({ text }) => wireSample(text));
  const groups: number[][] = [];
  for (const [at, sample] of samples.entries()) {
    const group = groups.find((known) =>
      known.some((other) => isWireCopy(samples[other] ?? [], sample)),
    );
    if (group) group.push(at);
    else groups.push([at]);
  }
  return groups.filter(({ length }) => length > 1).map((articles) => ({ articles }));
}
