import { parseArgs } from 'node:util';
import { type ClaimLookup, indexClaims } from '../../lib/analysis/claim-matching/claim-index.ts';
import { matchClaims } from '../../lib/analysis/match-claims.ts';
import type { ClaimMatch } from '../../lib/model/claim-match.ts';
import {
  englishSentences,
  headlinePairs,
  headlineQueries,
  headlineStore,
  isCopy,
  newsSentences,
  type RetrievalQuery,
  retrievalClaims,
  retrievalQueries,
} from './claim-corpora.ts';
import { evaluateAcross } from './claims-across.ts';
import { evaluatePairs } from './headline-pairs.ts';
import { evaluateConflicts } from './number-conflicts.ts';
import { percent } from './wilson.ts';

const DEPTH = 5;
const DEEP = 50;
const PRECISION = 0.98;

interface Found {
  readonly query: RetrievalQuery;
  readonly matches: readonly ClaimMatch[];
}

function rankOf({ matches, query }: Found): number {
  return matches.findIndex(({ id }) => query.relevant.includes(id));
}

/** MAP@5 where a copy of the right claim, in the same words, is as good. */
function mapOfCopies({ claimOf }: ClaimLookup, found: readonly Found[]): number {
  const ranks = found.map(({ query, matches }) =>
    matches.slice(0, DEPTH).findIndex(({ id }) => {
      const claim = claimOf(id);
      return claim && query.relevant.some((right) => isCopy(claimOf(right), claim));
    }),
  );
  return ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / found.length;
}

/** Recall where a threshold is chosen in hindsight: what the order of scores would allow. */
function bestRecall(found: readonly Found[]): number {
  const firsts = found
    .map((one) => ({ score: one.matches[0]?.score ?? 0, right: rankOf(one) === 0 }))
    .toSorted((a, b) => b.score - a.score);
  let right = 0;
  let best = 0;
  for (const [at, one] of firsts.entries()) {
    if (one.right) right++;
    if (right / (at + 1) >= PRECISION) best = right;
  }
  return best;
}

function score(lookup: ClaimLookup, name: string, queries: readonly RetrievalQuery[]): void {
  const start = performance.now();
  const found = queries.map((query) => ({ query, matches: matchClaims(lookup, query, DEEP) }));
  const time = (performance.now() - start) / queries.length;
  const ranks = found.map(rankOf);
  const within = (depth: number) => ranks.filter((rank) => rank >= 0 && rank < depth);
  const map = within(DEPTH).reduce((sum, rank) => sum + 1 / (rank + 1), 0) / queries.length;
  const accepted = found.filter(({ matches: [first] }) => first?.accepted);
  const right = accepted.filter((one) => rankOf(one) === 0).length;
  console.log(`${name}: ${queries.length} queries, ${time.toFixed(2)} ms each`);
  console.log(
    `  MAP@5 ${map.toFixed(3)}, copies counted as one ${mapOfCopies(lookup, found).toFixed(3)}`,
  );
  for (const depth of [1, DEPTH, DEEP]) {
    console.log(`  right claim among ${depth}: ${percent(within(depth).length, queries.length)}`);
  }
  console.log(`  accepted: recall ${percent(right, queries.length)}`);
  console.log(`  accepted: precision ${percent(right, accepted.length)}`);
  console.log(`  best recall at precision 0.98: ${percent(bestRecall(found), queries.length)}`);
  const others = withoutRight(lookup, queries);
  console.log(`  accepted though its claim was taken out: ${others.taken}`);
  console.log(`  accepted though its copies were taken out too: ${others.copiesToo}`);
}

/**
 * How often a text is still given a claim when the right ones are not in the store. Collections
 * hold many claims twice, and the gold names one: a copy in the same words is no false card, so
 * copies are also taken out with the right ones.
 */
function withoutRight(
  { index, claimOf }: ClaimLookup,
  queries: readonly RetrievalQuery[],
): { readonly taken: string; readonly copiesToo: string } {
  const accepts = (query: RetrievalQuery, isOut: (id: string) => boolean): boolean => {
    const others = (id: string) => (isOut(id) ? undefined : claimOf(id));
    return matchClaims({ index, claimOf: others }, query, 1)[0]?.accepted ?? false;
  };
  const isRight = ({ relevant }: RetrievalQuery, id: string) => relevant.includes(id);
  const isRightOrCopy = (query: RetrievalQuery, id: string): boolean => {
    const claim = claimOf(id);
    return claim !== undefined && query.relevant.some((right) => isCopy(claimOf(right), claim));
  };
  const count = (isOut: (query: RetrievalQuery, id: string) => boolean) =>
    percent(
      queries.filter((query) => accepts(query, (id) => isOut(query, id))).length,
      queries.length,
    );
  return { taken: count(isRight), copiesToo: count(isRightOrCopy) };
}

/** Retrieval and acceptance on CheckThat! 2020 task 2; the dev queries were never trained on. */
function evaluateRetrieval(folder: string): void {
  const claims = retrievalClaims(folder);
  const start = performance.now();
  const lookup = indexClaims(claims);
  console.log(`${claims.length} claims indexed in ${Math.round(performance.now() - start)} ms`);
  for (const part of ['train', 'dev'] as const) {
    const queries = retrievalQueries(folder, part);
    score(lookup, `English claims, ${part}`, queries);
    const sentences = queries.map((query) => ({ ...query, inArticle: true }));
    score(lookup, `English claims, ${part}, as sentences of an article`, sentences);
  }
  for (const part of ['dev', 'held'] as const)
    countCards(lookup, `English news, ${part}`, englishSentences(folder, part));
}

/** False cards in ordinary news, and headlines found again, in one Russian store. */
function evaluateHeadlines(folder: string): void {
  const pairs = headlinePairs(folder);
  const lookup = indexClaims(headlineStore(pairs));
  for (const part of ['train', 'test'] as const) {
    score(lookup, `Russian headlines, ${part}`, headlineQueries(pairs, part));
  }
  for (const part of ['dev', 'held'] as const)
    countCards(lookup, `Russian news, ${part}`, newsSentences(folder, part));
}

/** Fact-checks that ordinary articles are given, none of which they repeat. */
function countCards(
  lookup: ClaimLookup,
  name: string,
  articles: readonly (readonly string[])[],
): void {
  const cards = articles.map(
    (sentences) =>
      new Set(
        sentences.flatMap((text) => {
          const [first] = matchClaims(lookup, { text, inArticle: true }, 1);
          return first?.accepted ? [first.id] : [];
        }),
      ).size,
  );
  const total = cards.reduce((sum, count) => sum + count, 0);
  console.log(
    `${name}: ${total} cards in ${articles.length} articles,`,
    `${(total / articles.length).toFixed(3)} an article`,
  );
}

// `--blind`: number conflicts in the pairs that nobody tunes on, alone. `--show`: misses across
// languages in the half that tuning may look at.
const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    blind: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});
if (values.corpora === undefined) {
  console.error('usage: npm run eval -- claims --corpora DIR [--blind] [--show]');
  process.exitCode = 2;
} else if (values.blind) {
  evaluateConflicts(headlinePairs(values.corpora), ['blind', 'unseen']);
} else {
  evaluateRetrieval(values.corpora);
  evaluateHeadlines(values.corpora);
  const pairs = headlinePairs(values.corpora);
  evaluatePairs(pairs);
  evaluateConflicts(pairs, ['dev', 'later', 'held']);
  const russian = headlineStore(pairs);
  const english = retrievalClaims(values.corpora);
  await evaluateAcross({ ru: russian, uk: russian, en: english }, values.show);
}
