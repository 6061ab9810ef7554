import { readFileSync } from 'node:fs';
import type { IndexedClaim } from '../../lib/analysis/claim-matching/claim-document.ts';
import { distinctTerms } from '../../lib/analysis/claim-matching/claim-terms.ts';
import { prepareClaim } from '../../lib/analysis/claim-matching/prepare-text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { corpusFile, readDocuments } from './corpora.ts';
import { readJsonLines } from './json-lines.ts';

/** A text with the ids of the claims that it repeats. */
export interface RetrievalQuery {
  readonly id: string;
  readonly text: string;
  readonly relevant: readonly string[];
}

/** Two headlines: 1 the same, 0 related, -1 different. */
export interface HeadlinePair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label: -1 | 0 | 1;
}

/** The checked claims of CheckThat! 2020 task 2. */
export function retrievalClaims(folder: string): readonly IndexedClaim[] {
  return readJsonLines<IndexedClaim>(corpusFile(folder, 'claim-retrieval/claims.jsonl'));
}

/** Whether two claims are told in the same words: collections hold many twice. */
export function isCopy(a: IndexedClaim | undefined, b: IndexedClaim): boolean {
  if (!a) return false;
  const [one, other] = [a, b].map((claim) => distinctTerms(prepareClaim(claim).body));
  return [...(one?.keys() ?? [])].every((term) => other?.has(term)) && one?.size === other?.size;
}

/** Its queries; `dev` are never trained on. */
export function retrievalQueries(folder: string, part: 'train' | 'dev'): readonly RetrievalQuery[] {
  return readJsonLines<RetrievalQuery>(corpusFile(folder, `claim-retrieval/queries-${part}.jsonl`));
}

/** The headline pairs of ParaPhraser. */
export function headlinePairs(folder: string): readonly HeadlinePair[] {
  return readJsonLines<HeadlinePair>(corpusFile(folder, 'paraphraser-ru.jsonl'));
}

/** Pairs with even numbers are trained on, the others set aside. */
export function isTrainingPair({ id }: HeadlinePair): boolean {
  return Number(id) % 2 === 0;
}

const STORE_SIZE = 10_000;

/** Headlines whose equals are in the store, each with all of them. */
export function headlineQueries(
  pairs: readonly HeadlinePair[],
  part: 'train' | 'test',
): readonly RetrievalQuery[] {
  const equals = new Map<string, string[]>();
  for (const { a, b, label } of pairs)
    if (label === 1 && a !== b) equals.set(a, [...(equals.get(a) ?? []), b]);
  return pairs.flatMap((pair): RetrievalQuery[] => {
    const relevant = equals.get(pair.a);
    if (!relevant || pair.label !== 1 || isTrainingPair(pair) !== (part === 'train')) return [];
    return [{ id: pair.id, text: pair.a, relevant }];
  });
}

/** Ten thousand headlines as a store of claims: second ones of pairs, and first ones of no query. */
export function headlineStore(pairs: readonly HeadlinePair[]): readonly IndexedClaim[] {
  const asked = new Set(pairs.flatMap(({ a, label }) => (label === 1 ? [a] : [])));
  const texts = new Set(pairs.map(({ b }) => b));
  for (const { a } of pairs) if (texts.size < STORE_SIZE && !asked.has(a)) texts.add(a);
  return [...texts].map((text) => ({ id: text, text }));
}

/** Sentences of Russian news by article, in the half of NEREL and SlavicNER that is asked for. */
export function newsSentences(
  folder: string,
  part: 'dev' | 'held',
): readonly (readonly string[])[] {
  const documents = [
    ...readDocuments(folder, 'nerel.jsonl', part),
    ...readDocuments(folder, 'slavicner.jsonl', part),
  ];
  return documents
    .filter(({ lang }) => lang === 'ru')
    .map(({ text }) => {
      const { sentences } = analyzeText(text, blocksOfPlainText(text), 'ru');
      return sentences.map(({ start, end }) => text.slice(start, end));
    });
}

/** Ordinary English articles: news of the nineties, and pages of 2019. */
function englishArticles(folder: string): readonly string[] {
  const pages = JSON.parse(
    readFileSync(corpusFile(folder, 'extraction/ground-truth.json'), 'utf8'),
  ) as Readonly<Record<string, { readonly articleBody: string }>>;
  const older = ['aquaint', 'ace'].flatMap((name) =>
    readJsonLines<{ text: string }>(corpusFile(folder, `linking-en-${name}.jsonl`)),
  );
  return [
    ...older.map(({ text }) => text),
    ...Object.values(pages).map((page) => page.articleBody),
  ];
}

/** Their sentences by article: every other article is tuned on, the rest set aside. */
export function englishSentences(
  folder: string,
  part: 'dev' | 'held',
): readonly (readonly string[])[] {
  return englishArticles(folder)
    .filter((_, at) => (at % 2 === 0) === (part === 'dev'))
    .map((text) => {
      const { sentences } = analyzeText(text, blocksOfPlainText(text), 'en');
      return sentences.map(({ start, end }) => text.slice(start, end));
    });
}
