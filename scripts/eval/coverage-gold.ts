import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/model/news.ts';
import type { Lang } from '../../lib/model/text.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

/**
 * Tuned on, measured on, or measured on by who has not read its errors: `blind`, and `fresh`, which was
 * written later (both in the comparison only).
 */
export type GoldSet =
  | 'dev'
  | 'held'
  | 'blind'
  | 'fresh'
  | 'unseen'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'sixth'
  | 'seventh'
  | 'eighth'
  | 'ninth'
  | 'tenth'
  | 'eleventh';

/** An article of the coverage corpus. */
export interface CoverageArticle {
  readonly id: string;
  readonly event: string;
  readonly set: GoldSet;
  readonly lang: Lang;
  readonly outlet: string;
  readonly datePublished: string;
  readonly url: string;
  readonly headline: string;
  readonly text: string;
  /** The article of the event that this one is an edited copy of. */
  readonly copyOf?: string;
}

/** A sentence by its article and its exact words. */
export interface SentenceRef {
  readonly article: string;
  readonly sentence: string;
}

/** Two sentences that cannot both be right, or that only look so. */
export interface SentencePair {
  readonly kind: string;
  readonly a: SentenceRef;
  readonly b: SentenceRef;
}

/** What a reader sees when comparing the articles on one event. */
export interface ComparisonGold {
  readonly event: string;
  readonly set: GoldSet;
  readonly articles: readonly string[];
  readonly alignments: readonly {
    readonly claim: string;
    readonly sentences: readonly SentenceRef[];
  }[];
  readonly conflicts: readonly SentencePair[];
  readonly nonConflicts: readonly SentencePair[];
  readonly onlyHere: readonly SentenceRef[];
}

const FOLDER = join(import.meta.dirname, '../../tests/eval/gold');
const LEAST_WORDS = 120;
/** Second tellings, which only the comparison reads, may be as short as this. */
const LEAST_WORDS_AGAIN = 80;
const LEAST_ARTICLES = 3;
const MOST_ARTICLES = 6;

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => readFileSync(join(FOLDER, folder, name), 'utf8'));
}

/** All articles of the corpus, checked; throws with everything that is wrong with it. */
export function loadCoverageGold(): readonly CoverageArticle[] {
  const articles = filesIn('coverage', '.jsonl')
    .flatMap((file) => file.trim().split('\n'))
    .map((line) => JSON.parse(line) as CoverageArticle);
  const wrong = [...articles.flatMap((one) => faultsOf(one, articles)), ...eventFaults(articles)];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return articles;
}

function faultsOf(
  article: CoverageArticle,
  all: readonly CoverageArticle[],
  leastWords = LEAST_WORDS,
): string[] {
  const { id, event, text, datePublished, copyOf, url } = article;
  const faults: string[] = [];
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  if (words < leastWords) faults.push(`${id}: ${words} words`);
  if (Number.isNaN(Date.parse(datePublished)) || !datePublished.includes('T'))
    faults.push(`${id}: no time of publication`);
  if (all.filter((other) => other.id === id || other.url === url).length !== 1)
    faults.push(`${id}: id or address is not its own`);
  const original = all.find((other) => other.id === copyOf);
  if (copyOf !== undefined && (original?.event !== event || original.copyOf !== undefined))
    faults.push(`${id}: no original ${copyOf}`);
  return faults;
}

function eventFaults(articles: readonly CoverageArticle[]): string[] {
  return [...Map.groupBy(articles, ({ event }) => event)].flatMap(([event, own]) => {
    const faults: string[] = [];
    if (own.length < LEAST_ARTICLES || own.length > MOST_ARTICLES)
      faults.push(`${event}: ${own.length} articles`);
    if (new Set(own.map(({ lang }) => lang)).size < 3) faults.push(`${event}: a language missing`);
    if (new Set(own.map(({ set }) => set)).size > 1) faults.push(`${event}: in both halves`);
    return faults;
  });
}

/** What comparison reads: the corpus without copies, and second tellings in one language. */
export function loadComparedArticles(): readonly CoverageArticle[] {
  const more = filesIn('compare/articles', '.jsonl')
    .flatMap((file) => file.trim().split('\n'))
    .map((line) => JSON.parse(line) as CoverageArticle);
  const all = [...loadCoverageGold().filter(({ copyOf }) => copyOf === undefined), ...more];
  const wrong = more.flatMap((one) => faultsOf(one, all, LEAST_WORDS_AGAIN));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return all;
}

/** The comparison gold, each sentence checked to stand in its article once. */
export function loadComparisonGold(
  articles: readonly CoverageArticle[] = loadComparedArticles(),
): readonly ComparisonGold[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return filesIn('compare', '.json').map((file) => {
    const gold = JSON.parse(file) as ComparisonGold;
    const refs = [
      ...gold.alignments.flatMap(({ sentences }) => sentences),
      ...[...gold.conflicts, ...gold.nonConflicts].flatMap(({ a, b }) => [a, b]),
      ...gold.onlyHere,
    ];
    const lost = refs.filter(({ article, sentence }) => {
      const text = gold.articles.includes(article) ? texts.get(article) : undefined;
      return text?.split(sentence).length !== 2;
    });
    if (lost.length > 0) throw new Error(`${gold.event}: ${JSON.stringify(lost, null, 1)}`);
    return gold;
  });
}

/** The article as extraction would hand it over: the headline first, then paragraphs. */
export function asArticle(gold: CoverageArticle): Article {
  const { url, outlet, datePublished, lang } = gold;
  const known = { url, siteName: outlet, datePublished, inLanguage: lang };
  return plainArticle(`${gold.headline}\n${gold.text}`, known);
}
