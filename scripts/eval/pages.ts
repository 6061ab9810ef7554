import { parseArgs } from 'node:util';
import { analysisJson } from '../../lib/exchange/analysis-json.ts';
import type { Article } from '../../lib/model/news.ts';
import type { Result } from '../../lib/model/result.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { readDocument, readFileDocument } from '../analyze/read-document.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { type CorpusPage, withPages } from './corpus-pages.ts';
import { PAGE_SETS, type PageGold, readPageGold } from './pages-gold.ts';
import { addScores, type PageScore, scorePage } from './pages-score.ts';

function row(title: string, score: PageScore): string {
  const cells = [
    title,
    `${score.names}/${score.namesExpected} +${score.strayNames}`,
    `${score.types}/${score.typesExpected}`,
    `${score.metonyms}/${score.metonymsExpected}`,
    `${score.offices}/${score.officesExpected}`,
    `${score.statements}/${score.statementsExpected} +${score.strayStatements}`,
    `${score.contents}/${score.statementsExpected}`,
    `${score.kinds}/${score.kindsExpected}`,
    `${score.links}/${score.linksExpected} +${score.strayLinks}`,
    score.leaks,
    score.lost,
    `${score.edges}/${score.edgesExpected}`,
    `${score.metadata}/${score.metadataExpected}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

type Read = Result<Article>;
type Located = PageGold & { readonly path: string };

/** The articles as the command line reads them. */
async function readAtOnce(pages: readonly Located[]): Promise<Read[]> {
  const read: Read[] = [];
  for (const { path, url } of pages) {
    const given = await readFileDocument(path);
    read.push(given.ok ? await readDocument({ ...given.value, url }) : given);
  }
  return read;
}

/** The articles as the extension reads them, in Chromium. */
async function readInBrowser(pages: readonly Located[]): Promise<Read[]> {
  const sources: CorpusPage[] = [];
  for (const { page, path, url } of pages) {
    const given = await readFileDocument(path);
    sources.push({ id: page, url, html: given.ok ? given.value.content : '' });
  }
  return withPages(sources, async (tab, { url }) => {
    const { article, error } = await tab.evaluate((at) => sidelightPage.readPage(at), url);
    return article === null ? { ok: false, error: error ?? '' } : { ok: true, value: article };
  });
}

/**
 * How whole pages come out, as `npm run analyze` prints them, against what a careful reader expects
 * (tests/corpus/pages/README.md). `+n` is what stands there besides. --verbose tells each
 * difference, --only takes the pages whose name begins so, --browser reads them in Chromium.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      verbose: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      browser: { type: 'boolean', default: false },
    },
  });
  const knowledge = starterKnowledge();
  const recognizer = packagedRecognizer();
  console.log(
    '| page | names | types | metonyms | offices | statements | content | kind | links | leaks | lost | edges | metadata |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|---|');
  const pages = readPageGold().filter(({ page }) => page.startsWith(values.only));
  const articles = values.browser ? await readInBrowser(pages) : await readAtOnce(pages);
  const scores: { readonly set: string; readonly score: PageScore }[] = [];
  for (const [index, gold] of pages.entries()) {
    const read = articles[index];
    if (!read?.ok) {
      console.log(`| ${gold.page}: ${read?.error} |`);
      continue;
    }
    const analysis = await analyzeArticle(read.value, knowledge, { recognizer });
    const score = scorePage(analysisJson(gold.page, analysis), gold);
    scores.push({ set: gold.set, score });
    console.log(row(gold.page, score));
    if (values.verbose) for (const problem of score.problems) console.log(`    ${problem}`);
  }
  for (const set of PAGE_SETS) {
    const those = scores.filter((one) => one.set === set).map(({ score }) => score);
    if (those.length > 0) console.log(row(`all of the ${set} set`, addScores(those)));
  }
}

await main();
