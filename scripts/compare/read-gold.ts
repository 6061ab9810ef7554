import { type SentenceSigns, sentenceSigns } from '../../lib/analysis/compare/sentence-signs.ts';
import type { Recognizer } from '../../lib/analysis/recognizer/recognizer.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import {
  asArticle,
  type ComparisonGold,
  type CoverageArticle,
  type GoldSet,
  loadComparedArticles,
  loadComparisonGold,
  type SentenceRef,
} from '../eval/coverage-gold.ts';

/** An event of the comparison gold with its articles read by the pipeline. */
export interface ReadEvent {
  readonly gold: ComparisonGold;
  readonly articles: readonly CoverageArticle[];
  readonly analyses: readonly Analysis[];
  readonly dates: readonly (string | null)[];
  readonly sentences: readonly SentenceSigns[];
  /** The sentence that holds most of the quoted words, by its number; -1 for none. */
  readonly find: (ref: SentenceRef) => number;
  readonly textOf: (sentence: number) => string;
}

/** A pair of sentences as a key, whichever comes first. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The events of one set, or all. */
export async function readEvents(
  knowledge: KnowledgeBase,
  recognizer: Recognizer,
  half?: GoldSet,
): Promise<ReadEvent[]> {
  const corpus = loadComparedArticles();
  const events: ReadEvent[] = [];
  for (const gold of loadComparisonGold(corpus)) {
    if (half && gold.set !== half) continue;
    const articles = gold.articles.flatMap((id) => corpus.filter((one) => one.id === id));
    const analyses: Analysis[] = [];
    for (const one of articles) {
      analyses.push(await analyzeArticle(asArticle(one), knowledge, { recognizer }));
    }
    events.push(readEvent(gold, articles, analyses));
  }
  return events;
}

function readEvent(
  gold: ComparisonGold,
  articles: readonly CoverageArticle[],
  analyses: readonly Analysis[],
): ReadEvent {
  const sentences = analyses.flatMap((analysis, at) => sentenceSigns(analysis, at));
  const textOf = (at: number): string => {
    const sentence = sentences[at];
    const text = analyses[sentence?.article ?? -1]?.article.text ?? '';
    return sentence ? text.slice(sentence.start, sentence.end) : '';
  };
  const find = (ref: SentenceRef): number => {
    const article = articles.findIndex(({ id }) => id === ref.article);
    const text = analyses[article]?.article.text ?? '';
    const headline = articles[article]?.headline.length ?? 0;
    const start = text.indexOf(ref.sentence, headline);
    const end = start + ref.sentence.length;
    let best = -1;
    let most = 0;
    for (const [at, one] of sentences.entries()) {
      const shared = Math.min(one.end, end) - Math.max(one.start, start);
      if (one.article === article && shared > most) [best, most] = [at, shared];
    }
    return best;
  };
  const dates = articles.map(({ datePublished }) => datePublished);
  return { gold, articles, analyses, dates, sentences, find, textOf };
}

/** The pairs of one claim, of different articles. */
export function alignedPairs({ gold, sentences, find }: ReadEvent): Set<string> {
  const keys = new Set<string>();
  for (const { sentences: refs } of gold.alignments) {
    const found = refs.map(find);
    for (const a of found)
      for (const b of found)
        if (sentences[a]?.article !== sentences[b]?.article) keys.add(pairKey(a, b));
  }
  return keys;
}

/** Pairs that conflict, by kind. */
export function conflictPairs({ gold, find }: ReadEvent): Map<string, string> {
  return new Map(gold.conflicts.map(({ kind, a, b }) => [pairKey(find(a), find(b)), kind]));
}
