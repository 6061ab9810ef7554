/**
 * Trains the linear models of claim matching and writes their constants to standard output:
 * `node scripts/claim-matching/train.ts --corpora DIR` (about half a minute). The order of claims
 * is learned from the training queries of CheckThat! 2020 task 2 alone; acceptance of texts in
 * Latin letters from the same, with and without the right claim in the store; that of Cyrillic
 * ones from headline pairs of ParaPhraser with even numbers, likewise, and from sentences of
 * ordinary Russian news (the tuning halves of NEREL and SlavicNER). What is set aside is never
 * read here.
 */
import { parseArgs } from 'node:util';
import { type ClaimLookup, indexClaims } from '../../lib/analysis/claim-matching/claim-index.ts';
import { FEATURES } from '../../lib/analysis/claim-matching/match-features.ts';
import {
  acceptFeatures,
  askClaims,
  mayAccept,
  rankClaims,
} from '../../lib/analysis/match-claims.ts';
import {
  headlinePairs,
  headlineQueries,
  headlineStore,
  isCopy,
  newsSentences,
  type RetrievalQuery,
  retrievalClaims,
  retrievalQueries,
} from '../eval/claim-corpora.ts';
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
  readonly text: string;
  /** Empty where the store has no equal. */
  readonly right: readonly string[];
  readonly weight: number;
  readonly origin: 'retrieval' | 'headlines' | 'news';
}

/** Headlines are not what is matched in the end: their pairs count half. */
const HEADLINE_WEIGHT = 0.5;
/** What a text counts whose equal was taken out: its neighbours often say nearly the same. */
const WITHOUT_WEIGHT = 0.3;
/** Every so manieth sentence of news is taken. */
const NEWS_STEP = 2;
const FOLDS = 5;
const DEPTH = 5;

function without(store: ClaimLookup, ids: readonly string[]): ClaimLookup {
  return {
    index: store.index,
    claimOf: (id) => (ids.includes(id) ? undefined : store.claimOf(id)),
  };
}

function readLookups(folder: string): Lookup[] {
  const pairs = headlinePairs(folder);
  const claims = indexClaims(retrievalClaims(folder));
  const headlines = indexClaims(headlineStore(pairs));
  const both = (
    queries: readonly RetrievalQuery[],
    common: { store: ClaimLookup; weight: number; origin: Lookup['origin'] },
  ): Lookup[] =>
    queries.flatMap(({ text, relevant }) => [
      { ...common, text, right: relevant },
      {
        ...common,
        text,
        right: [],
        store: without(common.store, relevant),
        weight: common.weight * WITHOUT_WEIGHT,
      },
    ]);
  const news = newsSentences(folder, 'dev')
    .flat()
    .filter((_, at) => at % NEWS_STEP === 0);
  const ofNews = { store: headlines, right: [], weight: 1, origin: 'news' } as const;
  return [
    ...both(retrievalQueries(folder, 'train'), { store: claims, weight: 1, origin: 'retrieval' }),
    ...both(headlineQueries(pairs, 'train'), {
      store: headlines,
      weight: HEADLINE_WEIGHT,
      origin: 'headlines',
    }),
    ...news.map((text) => ({ ...ofNews, text })),
  ];
}

function choicesOf(lookups: readonly Lookup[]): Choice[] {
  return lookups.flatMap(({ store, text, right, weight }): Choice[] => {
    if (right.length === 0) return [];
    const ranked = rankClaims(store.claimOf, askClaims(store.index, { text }));
    const at = ranked.findIndex(({ claim }) => right.includes(claim.id));
    return at < 0
      ? []
      : [{ candidates: ranked.map(({ features }) => features), right: at, weight }];
  });
}

/** MAP@5 of an order that was fitted to the other folds; texts whose claim is no candidate count 0. */
function printOrder(choices: readonly Choice[], asked: number): void {
  let sum = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitChoice(choices.filter((_, at) => at % FOLDS !== fold));
    for (const { candidates, right } of choices.filter((_, at) => at % FOLDS === fold)) {
      const values = candidates.map((features) => logitOf(model, features));
      const own = values[right] ?? 0;
      const rank = values.filter(
        (value, at) => value > own || (value === own && at < right),
      ).length;
      if (rank < DEPTH) sum += 1 / (rank + 1);
    }
  }
  console.log(`// order by cross-validation: MAP@5 ${(sum / asked).toFixed(3)}`);
}

/** The first claim for a text. */
interface Judged extends Example {
  readonly origin: Lookup['origin'];
  /** Whether an equal was in the store. */
  readonly given: boolean;
}

function examplesOf(lookups: readonly Lookup[], ranking: LinearModel): Judged[] {
  return lookups.flatMap((lookup) => {
    const { store, text } = lookup;
    const asked = askClaims(store.index, { text });
    const ranked = rankClaims(store.claimOf, asked, ranking.weights);
    const [first] = ranked;
    if (!first || !mayAccept(asked.prepared, first)) return [];
    const isRight = lookup.right.some(
      (id) => id === first.claim.id || isCopy(lookup.store.claimOf(id), first.claim),
    );
    const features = acceptFeatures(ranked, first);
    const { origin, weight } = lookup;
    return [{ origin, weight, given: lookup.right.length > 0, features, right: isRight ? 1 : 0 }];
  });
}

/** Each example with its value by a model that was fitted to the other folds. */
function crossValidate(examples: readonly Judged[]): readonly (Judged & { value: number })[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitLogistic(examples.filter((_, at) => at % FOLDS !== fold));
    return examples
      .filter((_, at) => at % FOLDS === fold)
      .map((one) => ({ ...one, value: logitOf(model, one.features) }));
  }).flat();
}

/** What thresholds would give, for choosing one by hand. */
function printThresholds(examples: readonly Judged[], asked: number, articles: number): void {
  const judged = crossValidate(examples);
  for (let from = -1; from <= 2; from += 0.25) {
    const over = judged.filter(({ value }) => value >= from);
    const given = over.filter((one) => one.given);
    const right = given.filter((one) => one.right === 1).length;
    const news = over.filter((one) => one.origin === 'news').length * NEWS_STEP;
    console.log(
      `// from ${from}: recall ${percent(right, asked)}, precision ${percent(right, given.length)},`,
      `${over.filter((one) => one.origin !== 'news' && !one.given).length} where it was taken out,`,
      `${(news / articles).toFixed(3)} an article of news`,
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

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
if (values.corpora === undefined) {
  console.error('usage: node scripts/claim-matching/train.ts --corpora DIR');
  process.exitCode = 2;
} else {
  const lookups = readLookups(values.corpora);
  const retrieval = lookups.filter(({ origin }) => origin === 'retrieval');
  const choices = choicesOf(retrieval);
  printOrder(choices, retrieval.filter(({ right }) => right.length > 0).length);
  const ranking = fitChoice(choices);
  print('RANK_WEIGHTS', FEATURES, ranking.weights);
  const found = examplesOf(lookups, ranking);
  const articles = newsSentences(values.corpora, 'dev').length;
  for (const alphabet of ['LATIN', 'CYRILLIC'] as const) {
    const isOwn = ({ origin }: { readonly origin: Lookup['origin'] }): boolean =>
      (origin === 'retrieval') === (alphabet === 'LATIN');
    const own = found.filter(isOwn);
    const { weights, bias } = fitLogistic(own);
    print(`${alphabet}_WEIGHTS`, [...FEATURES, 'lead'], weights);
    console.log(`const ${alphabet}_BIAS = ${Number(bias.toPrecision(4))};`);
    const asked = lookups.filter((one) => isOwn(one) && one.right.length > 0).length;
    printThresholds(own, asked, articles);
  }
}
