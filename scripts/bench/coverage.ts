import { parseArgs } from 'node:util';
import { contentTerms, topTerms } from '../../lib/analysis/content-terms.ts';
import { likelyCoverage, weighByIndex } from '../../lib/analysis/coverage/likely-coverage.ts';
import {
  type CoverageCandidate,
  type CoverageQuery,
  rankCoverage,
} from '../../lib/analysis/rank-coverage.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { type CoverageSigns, coverageDocument } from '../../lib/text/coverage-document.ts';
import { buildSegment } from '../../lib/text/term-index/build-segment.ts';
import { openSegment } from '../../lib/text/term-index/segment.ts';
import { TermIndex } from '../../lib/text/term-index/term-index.ts';
import { table } from '../markdown-table.ts';
import { randomFrom } from '../random.ts';
import { measureCoverageInBrowsers } from './coverage-in-browsers.ts';
import { machine } from './machine.ts';
import { madeArticle } from './made-articles.ts';
import { madeEntities } from './made-names.ts';
import { figure, quantile, timed } from './stopwatch.ts';

/*
 * npm run bench -- coverage [--stories 100000] [--no-browsers]: what feeds brought is found for an
 * article.
 *
 * Stories are a headline and a sentence with made names; the names follow Zipf's law as names of
 * the news do, so that some are in thousands of stories. The articles that ask have 500 words.
 * First in Node, on the code that the background runs; then in the built extension
 * (npm run build:e2e), where a background that was killed answers.
 */
const QUERIES = 60;
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '100000' },
    browsers: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const SIZE = Number(values.stories);
const entities = madeEntities(50_000);
const START = Date.parse('2022-01-01T00:00:00Z');

const random = randomFrom(12345);
/** A few names are everywhere, most are rare. */
const someEntity = (): number => Math.floor(entities.length * random() ** 4);

function made(words: number, seed: number) {
  const first = someEntity();
  const own = entities.slice(first, first + 3);
  const text = madeArticle(own, words, seed);
  const terms = contentTerms(analyzeText(text, blocksOfPlainText(text, true), 'ru'));
  return { terms, ids: own.map(({ id }) => id) };
}

console.log(machine());
const rows = new Map<string, CoverageCandidate>();
const stories: (CoverageSigns & { readonly at: number })[] = [];
const documents = Array.from({ length: SIZE }, (_, at) => {
  const { terms, ids } = made(28, at);
  const row = { id: `feed${at % 40}/${at}`, terms: topTerms(terms, 60), entityIds: ids };
  const datePublished = new Date(START + at * 60_000).toISOString();
  stories.push({ ...row, at: START + at * 60_000 });
  const shown = { title: `${at}`, url: `https://news.example/${at}`, outlet: `${at % 40}` };
  rows.set(row.id, { shelf: 'feeds', ...row, ...shown, datePublished });
  return coverageDocument(row);
});
const built = timed(() => buildSegment(documents));
const bytes = built.value.buffer.byteLength;
const opened = timed(() => {
  const segment = openSegment(built.value.buffer);
  if (!segment) throw new Error('the index cannot be opened');
  return new TermIndex([segment]);
});
const index = opened.value;

const times = { find: [] as number[], rank: [] as number[], all: [] as number[] };
let shown = 0;
for (let at = 0; at < QUERIES; at++) {
  const { terms, ids } = made(500, 1_000_000 + at);
  const query: CoverageQuery = {
    datePublished: new Date(START + random() * SIZE * 60_000).toISOString(),
    entities: ids.map((id) => ({ id, label: id })),
    terms,
  };
  const found = timed(() => likelyCoverage(index, terms, ids));
  const ranked = timed(() =>
    rankCoverage(
      query,
      found.value.flatMap((id) => rows.get(id) ?? []),
      weighByIndex(index),
    ),
  );
  times.find.push(found.ms);
  times.rank.push(ranked.ms);
  times.all.push(found.ms + ranked.ms);
  shown += ranked.value.length;
}
const both = (list: readonly number[]) =>
  `${figure(quantile(list, 0.5))} / ${figure(quantile(list, 0.95))}`;
console.log(
  table([
    {
      stories: SIZE.toLocaleString('en'),
      'build s': figure(built.ms / 1000),
      'index MB': figure(bytes / 1e6),
      'open ms': figure(opened.ms),
      'first question ms': figure(times.all[0] ?? Number.NaN),
      'likely ones, median / p95 ms': both(times.find),
      ranking: both(times.rank),
      'an article': both(times.all),
      'shown an article': figure(shown / QUERIES),
    },
  ]),
);

if (values.browsers) await measureCoverageInBrowsers(stories);
