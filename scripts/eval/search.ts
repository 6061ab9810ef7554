import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleDocument } from '../../lib/analysis/library-search/article-document.ts';
import { findArticles, preference } from '../../lib/analysis/library-search/find-articles.ts';
import { readLibraryQuery } from '../../lib/analysis/library-search/library-query.ts';
import { LANGS, type Lang } from '../../lib/model/text.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { namesInQuery } from '../../lib/services/find-names.ts';
import { detectLanguage } from '../../lib/text/detect-language.ts';
import { buildSegment } from '../../lib/text/term-index/build-segment.ts';
import { TermIndex } from '../../lib/text/term-index/term-index.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { asArticle, type CoverageArticle, loadCoverageGold } from './coverage-gold.ts';
import { readJsonLines } from './json-lines.ts';
import { percent } from './wilson.ts';

/*
 * npm run eval -- search [--detail]: how well the library finds what is typed in other forms,
 * in the middle of words, or by names alone, on the articles of the coverage corpus.
 */

const SHOWN = 10;
const GOLD = join(import.meta.dirname, '../../tests/eval/gold/search/queries.jsonl');

interface GoldQuery {
  readonly id: string;
  readonly set: 'dev' | 'held';
  readonly lang: Lang;
  readonly kind: 'words' | 'names' | 'prefix';
  readonly query: string;
  readonly relevant: readonly string[];
}

const { values } = parseArgs({ options: { detail: { type: 'boolean', default: false } } });
const knowledge = starterKnowledge();
const articles = loadCoverageGold();
const queries = readJsonLines<GoldQuery>(GOLD);

const documents = [];
for (const gold of articles) {
  const { article, text, links } = await analyzeArticle(asArticle(gold), knowledge);
  const about = article.siteName === null ? [] : [article.siteName];
  documents.push(articleDocument({ id: gold.id, text, links, about, notes: [] }));
}
const index = new TermIndex([buildSegment(documents)]);

function isMeant({ id, event, lang }: CoverageArticle, { relevant }: GoldQuery): boolean {
  return relevant.some((one) => one === id || one === event || one === `${event}/${lang}`);
}

interface Outcome {
  readonly gold: GoldQuery;
  readonly found: number;
  readonly wanted: number;
  /** 1 by the rank of the first right one, 0 where there is none. */
  readonly reciprocal: number;
}

async function ask(gold: GoldQuery): Promise<Outcome> {
  const names = await namesInQuery(knowledge, gold.query);
  const query = readLibraryQuery(gold.query, names, index);
  const lang = detectLanguage(gold.query);
  const prefer = (document: number) => preference(null, articles[document]?.lang === lang);
  const shown = findArticles(index, query, { prefer })
    .slice(0, SHOWN)
    .map(({ document }) => index.idOf(document));
  const meant = articles.filter((article) => isMeant(article, gold)).map(({ id }) => id);
  if (meant.length === 0) throw new Error(`${gold.id} means no article`);
  const found = meant.filter((id) => shown.includes(id)).length;
  const wanted = Math.min(meant.length, SHOWN);
  const first = shown.findIndex((id) => meant.includes(id));
  const reciprocal = first < 0 ? 0 : 1 / (first + 1);
  if (values.detail && gold.set === 'dev' && (found < wanted || reciprocal < 1)) {
    const missed = meant.filter((id) => !shown.includes(id));
    console.log(`${gold.id} ${gold.query}\n  shown  ${shown.join(', ')}`);
    console.log(`  missed ${missed.join(', ')}`);
    for (const { norm, term } of query.words) {
      console.log(`  ${norm}: ${term.term} ${term.or?.map((one) => one.term).join(' ') ?? ''}`);
    }
  }
  return { gold, found, wanted, reciprocal };
}

function report(title: string, outcomes: readonly Outcome[]): void {
  const sum = (of: (one: Outcome) => number) => outcomes.reduce((all, one) => all + of(one), 0);
  const recall = percent(
    sum(({ found }) => found),
    sum(({ wanted }) => wanted),
  );
  const mrr = (sum(({ reciprocal }) => reciprocal) / outcomes.length).toFixed(3);
  console.log(`${title.padEnd(14)} ${`${outcomes.length}`.padStart(3)} queries`);
  console.log(`  recall@${SHOWN} ${recall}   MRR ${mrr}`);
}

const outcomes: Outcome[] = [];
for (const gold of queries) outcomes.push(await ask(gold));
console.log(`${articles.length} articles`);
for (const set of ['dev', 'held'] as const) {
  const own = outcomes.filter(({ gold }) => gold.set === set);
  report(set, own);
  for (const lang of LANGS)
    report(
      `${set} ${lang}`,
      own.filter(({ gold }) => gold.lang === lang),
    );
  for (const kind of ['words', 'names', 'prefix'] as const) {
    report(
      `${set} ${kind}`,
      own.filter(({ gold }) => gold.kind === kind),
    );
  }
}
