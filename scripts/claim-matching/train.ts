/**
 * Trains the linear models of claim matching and writes their constants to standard output:
 * `node scripts/claim-matching/train.ts --corpora DIR` (some minutes). The order of claims is
 * learned from the training queries of CheckThat! 2020 task 2 alone. Acceptance is learned on an
 * order that was fitted to other queries, with and without the right claim in the store:
 *
 * - LATIN, a text asked by itself: the same queries;
 * - IN_ARTICLE, one of many sentences: these and ordinary English sentences (the tuning half);
 * - CYRILLIC: headline pairs of ParaPhraser with even numbers, and sentences of ordinary Russian
 *   news (the tuning halves of NEREL and SlavicNER);
 * - ACROSS, a claim in the other alphabet: our own claims told in three languages (the tuning half
 *   of `tests/eval/gold/claims-across.tsv`), and ordinary sentences of both languages.
 *
 * What is set aside is never read here.
 */
import { parseArgs } from 'node:util';
import { ACCEPT_FEATURES, acceptFeatures } from '../../lib/analysis/claim-matching/acceptance.ts';
import { type ClaimLookup, indexClaims } from '../../lib/analysis/claim-matching/claim-index.ts';
import { FEATURES } from '../../lib/analysis/claim-matching/match-features.ts';
import { RANK_WEIGHTS } from '../../lib/analysis/claim-matching/match-weights.ts';
import { askClaims, mayAccept, rankClaims } from '../../lib/analysis/match-claims.ts';
import type { ClaimQuery } from '../../lib/model/claim-match.ts';
import { namesOfClaim } from '../../lib/services/claim-names.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import {
  englishSentences,
  headlinePairs,
  headlineQueries,
  headlineStore,
  isCopy,
  newsSentences,
  retrievalClaims,
  retrievalQueries,
} from '../eval/claim-corpora.ts';
import { readTold, WAYS } from '../eval/claims-across.ts';
import { percent } from '../eval/wilson.ts';
import {
  type Choice,
  type Example,
  fitChoice,
  fitLogistic,
  type LinearModel,
  logitOf,
} from './fit.ts';

/** A text with the claims that it repeats. */
interface Lookup {
  readonly store: ClaimLookup;
  readonly query: ClaimQuery;
  /** Empty where the store has no equal. */
  readonly right: readonly string[];
  readonly weight: number;
  /** Texts that repeat one claim are never on both sides of a fold; nor are two of one article. */
  readonly fold: number;
  /** By its article, where it is a sentence of ordinary news. */
  readonly news: number | null;
}

/** What a text counts whose equal was taken out: its neighbours often say nearly the same. */
const WITHOUT_WEIGHT = 0.3;
/** Headlines are not what is matched in the end: their pairs count half. */
const HEADLINE_WEIGHT = 0.5;
/** Every so manieth sentence of Russian news is taken. */
const NEWS_STEP = 2;
/** Of each article, for the model across languages: a name costs more to find than words. */
const ACROSS_STEP = 12;
const FOLDS = 5;
const DEPTH = 5;

/** Of a text asked by itself the odds tell most: with all features cross-validation gave 70.8 % at 98. */
const ALONE = new Set(['score', 'textCovered', 'metWeight', 'odds']);

function foldOf(key: string): number {
  let hash = 0;
  for (const letter of key) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return Math.abs(hash) % FOLDS;
}

/** With the right claims and their copies taken out: what is left is another claim. */
function without({ index, claimOf }: ClaimLookup, ids: readonly string[]): ClaimLookup {
  const right = ids.map(claimOf);
  return {
    index,
    claimOf: (id) => {
      const claim = claimOf(id);
      const isOut = claim && right.some((one) => one === claim || isCopy(one, claim));
      return isOut ? undefined : claim;
    },
  };
}

function bothWays(
  store: ClaimLookup,
  queries: readonly (ClaimQuery & { readonly relevant: readonly string[] })[],
): Lookup[] {
  return queries.flatMap(({ relevant, ...query }): Lookup[] => {
    const common = { query, fold: foldOf(relevant[0] ?? ''), news: null };
    return [
      { ...common, store, right: relevant, weight: 1 },
      { ...common, store: without(store, relevant), right: [], weight: WITHOUT_WEIGHT },
    ];
  });
}

function ofNews(
  store: ClaimLookup,
  articles: readonly (readonly ClaimQuery[])[],
): readonly Lookup[] {
  return articles.flatMap((sentences, news) =>
    sentences.map(
      (query): Lookup => ({
        store,
        query,
        right: [],
        weight: 1,
        fold: foldOf(`article ${news}`),
        news,
      }),
    ),
  );
}

const plain = (articles: readonly (readonly string[])[], step = 1): readonly ClaimQuery[][] =>
  articles.map((texts) =>
    texts.filter((_, at) => at % step === 0).map((text) => ({ text, inArticle: true })),
  );

interface Corpora {
  readonly claims: ClaimLookup;
  readonly headlines: ClaimLookup;
  readonly folder: string;
}

/** Our own claims in another language, among others and taken out; ordinary sentences. */
async function acrossLookups({ claims, headlines, folder }: Corpora): Promise<readonly Lookup[]> {
  const knowledge = starterKnowledge();
  const told = await readTold();
  const own = WAYS.filter((way) => way.includes('en')).flatMap((way) => {
    const [from, to] = way.split(' ') as ['ru' | 'uk' | 'en', 'ru' | 'uk' | 'en'];
    const store = indexClaims([
      ...(to === 'en' ? retrievalClaims(folder) : headlineStore(headlinePairs(folder))),
      ...told.map((one, at) => ({ id: `own ${at}`, ...one.claims[to] })),
    ]);
    const queries = told.flatMap((one, at) =>
      one.set === 'dev' ? [{ ...one.claims[from], relevant: [`own ${at}`] }] : [],
    );
    return bothWays(store, queries);
  });
  const named = async (lang: 'ru' | 'en', articles: readonly (readonly string[])[]) =>
    Promise.all(
      plain(articles, ACROSS_STEP).map((queries) =>
        Promise.all(
          queries.map(async (query) => ({
            ...query,
            about: await namesOfClaim(knowledge, { kind: 'own', text: query.text, lang }),
          })),
        ),
      ),
    );
  return [
    ...own,
    ...ofNews(headlines, await named('en', englishSentences(folder, 'dev'))),
    ...ofNews(claims, await named('ru', newsSentences(folder, 'dev'))),
  ];
}

function choicesOf(lookups: readonly Lookup[]): (Choice & { readonly fold: number })[] {
  return lookups.flatMap(({ store, query, right, weight, fold }) => {
    if (right.length === 0) return [];
    const ranked = rankClaims(store.claimOf, askClaims(store.index, query));
    const at = ranked.findIndex(({ claim }) => right.includes(claim.id));
    const candidates = ranked.map(({ features }) => features);
    return at < 0 ? [] : [{ candidates, right: at, weight, fold }];
  });
}

/** Of each fold the order that was fitted to the others. */
function ordersOf(choices: ReturnType<typeof choicesOf>): readonly LinearModel[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    fitChoice(choices.filter((one) => one.fold !== fold)),
  );
}

/** MAP@5 of an order that was fitted to the other folds; texts whose claim is no candidate count 0. */
function printOrder(
  choices: ReturnType<typeof choicesOf>,
  orders: readonly LinearModel[],
  asked: number,
): void {
  let sum = 0;
  for (const { candidates, right, fold } of choices) {
    const order = orders[fold];
    if (!order) continue;
    const values = candidates.map((features) => logitOf(order, features));
    const own = values[right] ?? 0;
    const rank = values.filter((value, at) => value > own || (value === own && at < right)).length;
    if (rank < DEPTH) sum += 1 / (rank + 1);
  }
  console.log(`// order by cross-validation: MAP@5 ${(sum / asked).toFixed(3)}`);
}

/** The first claim for a text. */
interface Judged extends Example {
  readonly fold: number;
  readonly news: number | null;
  /** Whether an equal was in the store. */
  readonly given: boolean;
}

/** @param orderOf the weights of the order by fold: one that was not fitted to the text */
function judge(
  lookups: readonly Lookup[],
  orderOf: (fold: number) => readonly number[],
  isUsed: (feature: string) => boolean = () => true,
): Judged[] {
  return lookups.flatMap(({ store, query, right, weight, fold, news }) => {
    const asked = askClaims(store.index, query);
    const ranked = rankClaims(store.claimOf, asked, orderOf(fold));
    const [first] = ranked;
    if (!first || !mayAccept(asked.prepared, first)) return [];
    const isRight = right.some(
      (id) => id === first.claim.id || isCopy(store.claimOf(id), first.claim),
    );
    const features = acceptFeatures(ranked, first).map((value, at) =>
      isUsed(ACCEPT_FEATURES[at] ?? '') ? value : 0,
    );
    return [{ weight, given: right.length > 0, features, right: isRight ? 1 : 0, fold, news }];
  });
}

/** Each example with its value by a model that was fitted to the other folds. */
function crossValidate(examples: readonly Judged[]): readonly (Judged & { value: number })[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitLogistic(examples.filter((one) => one.fold !== fold));
    return examples
      .filter((one) => one.fold === fold)
      .map((one) => ({ ...one, value: logitOf(model, one.features) }));
  }).flat();
}

/** What thresholds would give, for choosing one by hand. */
function printThresholds(examples: readonly Judged[], lookups: readonly Lookup[]): void {
  const judged = crossValidate(examples);
  const asked = lookups.filter(({ right }) => right.length > 0).length;
  const sentences = lookups.filter(({ news }) => news !== null).length;
  for (let from = -1.5; from <= 4; from += 0.25) {
    const over = judged.filter(({ value }) => value >= from);
    const given = over.filter((one) => one.given);
    const right = given.filter((one) => one.right === 1).length;
    console.log(
      `// from ${from}: recall ${percent(right, asked)}, precision ${percent(right, given.length)},`,
      `${over.filter((one) => one.news === null && !one.given).length} where it was taken out,`,
      `${over.filter((one) => one.news !== null).length} of ${sentences} sentences of news`,
    );
  }
}

function print(name: string, names: readonly string[], weights: readonly number[]): void {
  console.log(`const ${name}: readonly number[] = [`);
  for (const [at, value] of weights.entries()) {
    console.log(`  ${Number(value.toPrecision(4))}, // ${names[at] ?? ''}`);
  }
  console.log('];');
}

function printAcceptance(
  name: string,
  examples: readonly Judged[],
  lookups: readonly Lookup[],
): void {
  const { weights, bias } = fitLogistic(examples);
  print(`${name}_WEIGHTS`, ACCEPT_FEATURES, weights);
  console.log(`const ${name}_BIAS = ${Number(bias.toPrecision(4))};`);
  printThresholds(examples, lookups);
}

async function train(folder: string): Promise<void> {
  const pairs = headlinePairs(folder);
  const corpora: Corpora = {
    claims: indexClaims(retrievalClaims(folder)),
    headlines: indexClaims(headlineStore(pairs)),
    folder,
  };
  const retrieval = bothWays(corpora.claims, retrievalQueries(folder, 'train'));
  const choices = choicesOf(retrieval);
  const orders = ordersOf(choices);
  printOrder(choices, orders, retrieval.filter(({ right }) => right.length > 0).length);
  print('RANK_WEIGHTS', FEATURES, fitChoice(choices).weights);
  const unseen = (fold: number) => orders[fold]?.weights ?? RANK_WEIGHTS;
  const shipped = () => RANK_WEIGHTS;
  const alone = judge(retrieval, unseen, (name) => ALONE.has(name));
  printAcceptance('LATIN', alone, retrieval);
  const english = ofNews(corpora.claims, plain(englishSentences(folder, 'dev')));
  const inArticle = [...judge(retrieval, unseen), ...judge(english, shipped)];
  printAcceptance('IN_ARTICLE', inArticle, [...retrieval, ...english]);
  const headlines = [
    ...bothWays(corpora.headlines, headlineQueries(pairs, 'train')).map((one) => ({
      ...one,
      weight: one.weight * HEADLINE_WEIGHT,
    })),
    ...ofNews(corpora.headlines, plain(newsSentences(folder, 'dev'), NEWS_STEP)),
  ];
  printAcceptance('CYRILLIC', judge(headlines, shipped), headlines);
  const across = await acrossLookups(corpora);
  printAcceptance('ACROSS', judge(across, shipped), across);
}

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
if (values.corpora === undefined) {
  console.error('usage: node scripts/claim-matching/train.ts --corpora DIR');
  process.exitCode = 2;
} else {
  await train(values.corpora);
}
