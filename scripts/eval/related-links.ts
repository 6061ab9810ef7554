import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RelatedLink } from '../../lib/model/news.ts';
import { urlKey } from '../../lib/text/canonical-url.ts';
import { readCases } from '../../tests/page/cases.ts';
import { readArticles, sibling } from '../newsstand/articles.ts';
import { outletAt } from '../newsstand/outlets.ts';
import { route } from '../newsstand/routes.ts';
import { isHeld } from './corpora.ts';
import { bodyPages, type CorpusPage, readabilityPages, withPages } from './corpus-pages.ts';
import { readJsonLines } from './json-lines.ts';
import { percent } from './wilson.ts';

interface GoldLink {
  readonly url: string;
  readonly title?: string;
  /** The day of the link's article, where the page tells it with the year. */
  readonly day?: string;
}

interface GoldPage {
  readonly page: string;
  readonly related: readonly GoldLink[];
  readonly doubtful?: readonly string[];
}

interface Labelled {
  readonly gold: GoldPage;
  readonly source: CorpusPage;
}

interface Outcome {
  readonly gold: GoldPage;
  readonly found: readonly GoldLink[];
  readonly missed: readonly GoldLink[];
  readonly wrong: readonly RelatedLink[];
  readonly doubtful: readonly RelatedLink[];
  /** Gold links with a title or day, found, whose title or day is not the gold's. */
  readonly mistold: readonly string[];
}

const GOLD = join(import.meta.dirname, '../../tests/eval/gold/related-links');

/** The address as labels and readings are compared: parameters of these pages only count clicks. */
function keyOf(url: string): string {
  return urlKey(url.replace(/\?.*$/, ''));
}

function ownPages(): Labelled[] {
  return readJsonLines<GoldPage & { url: string }>(join(GOLD, 'own.jsonl')).map((gold) => ({
    gold,
    source: {
      id: gold.page,
      url: gold.url,
      html: readFileSync(join(GOLD, 'pages', `${gold.page}.html`), 'utf8'),
    },
  }));
}

/** The cases of the page tests that say which links are related. */
function casePages(): Labelled[] {
  return readCases()
    .filter(({ article }) => article?.relatedLinks !== undefined)
    .map(({ name, url, html, article }) => ({
      gold: { page: `case-${name}`, related: article?.relatedLinks ?? [] },
      source: { id: name, url, html },
    }));
}

/** The articles of the newsstand, whose sources say what is related. */
function newsstandPages(): Labelled[] {
  const articles = readArticles();
  return articles.map((article) => {
    const address = new URL(article.url);
    const outlet = outletAt(address.hostname);
    if (outlet === null) throw new Error(`no outlet at ${article.url}`);
    const slugs = article.parts.flatMap((part) => {
      if (part.kind === 'related') return part.slugs;
      return part.kind === 'single' ? [part.slug] : [];
    });
    return {
      gold: {
        page: `newsstand-${article.url}`,
        related: [...new Set(slugs)].map((slug) => ({
          url: sibling(article, slug, articles).url,
        })),
      },
      source: {
        id: article.url,
        url: article.url,
        html: String(route(outlet, address, articles).body),
      },
    };
  });
}

function sharedPages(corpora: string): Labelled[] {
  const sources = new Map(
    [...bodyPages(corpora), ...readabilityPages(corpora)].map((page) => [page.id, page]),
  );
  return readJsonLines<GoldPage>(join(GOLD, 'shared.jsonl')).map((gold) => {
    const source = sources.get(gold.page);
    if (source === undefined) throw new Error(`no page ${gold.page} in ${corpora}`);
    return { gold, source };
  });
}

function compare(gold: GoldPage, taken: readonly RelatedLink[]): Outcome {
  const byKey = new Map(taken.map((link) => [keyOf(link.url), link]));
  const wanted = new Set(gold.related.map(({ url }) => keyOf(url)));
  const unsure = new Set(gold.doubtful?.map(keyOf));
  const found = gold.related.filter(({ url }) => byKey.has(keyOf(url)));
  return {
    gold,
    found,
    missed: gold.related.filter(({ url }) => !byKey.has(keyOf(url))),
    wrong: taken.filter(({ url }) => !wanted.has(keyOf(url)) && !unsure.has(keyOf(url))),
    doubtful: taken.filter(({ url }) => !wanted.has(keyOf(url)) && unsure.has(keyOf(url))),
    mistold: found.flatMap(({ url, title, day }) => {
      const link = byKey.get(keyOf(url));
      const told = link?.datePublished?.slice(0, 10);
      return [
        ...(title !== undefined && link?.title !== title ? [`${link?.title} ≠ ${title}`] : []),
        ...(day !== undefined && told !== day ? [`${told} ≠ ${day}`] : []),
      ];
    }),
  };
}

async function measure(pages: readonly Labelled[]): Promise<Outcome[]> {
  const labels = new Map(pages.map(({ gold, source }) => [source, gold]));
  const outcomes = await withPages(
    pages.map(({ source }) => source),
    async (tab, source) => {
      const { article } = await tab.evaluate((url) => sidelightPage.readPage(url), source.url);
      const gold = labels.get(source);
      return gold && compare(gold, article?.relatedLinks ?? []);
    },
  );
  return outcomes.filter((outcome) => outcome !== undefined);
}

function count(outcomes: readonly Outcome[], of: (outcome: Outcome) => readonly unknown[]): number {
  return outcomes.reduce((sum, outcome) => sum + of(outcome).length, 0);
}

function printLine(title: string, outcomes: readonly Outcome[]): void {
  const found = count(outcomes, ({ found: links }) => links);
  const wrong = count(outcomes, ({ wrong: links }) => links);
  const doubtful = count(outcomes, ({ doubtful: links }) => links);
  const all = found + count(outcomes, ({ missed }) => missed);
  const cells = [
    title,
    outcomes.length,
    percent(found, found + wrong),
    percent(found, all),
    percent(found, found + wrong + doubtful),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function printDetails(outcomes: readonly Outcome[]): void {
  for (const { gold, missed, wrong, doubtful, mistold } of outcomes) {
    const lines = [
      ...missed.map(({ url }) => `missed   ${url}`),
      ...wrong.map(({ title, url }) => `wrong    ${title} ${url}`),
      ...doubtful.map(({ title, url }) => `doubtful ${title} ${url}`),
      ...mistold.map((what) => `mistold  ${what}`),
    ];
    if (lines.length > 0) console.log(`${gold.page}\n  ${lines.join('\n  ')}`);
  }
}

/**
 * How well the page's own related links are found, in real Chromium, against labels set by hand
 * (tests/eval/gold/related-links/README.md). --verbose tells each difference, of the half that is
 * set aside only with --held.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      held: { type: 'boolean', default: false },
    },
  });
  if (values.corpora === undefined) {
    console.error('usage: npm run eval -- related-links --corpora DIR [--verbose [--held]]');
    process.exit(2);
  }
  const own = await measure(ownPages());
  const demonstration = await measure([...casePages(), ...newsstandPages()]);
  const shared = await measure(sharedPages(values.corpora));
  const halves = (outcomes: readonly Outcome[], isSetAside: boolean) =>
    outcomes.filter(({ gold }) => isHeld(gold.page) === isSetAside);
  console.log('| pages | number | precision | recall | precision, doubtful wrong |');
  console.log('|---|---|---|---|---|');
  printLine('newsstand and page cases', demonstration);
  printLine('our own, tuned on', halves(own, false));
  printLine('our own, set aside', halves(own, true));
  printLine('shared, tuned on', halves(shared, false));
  printLine('shared, set aside', halves(shared, true));
  printLine('all', [...demonstration, ...own, ...shared]);
  const told = [...own].flatMap(({ gold, missed }) =>
    gold.related.filter((link) => !missed.includes(link)),
  );
  const facts = told.reduce((sum, { title, day }) => sum + (title ? 1 : 0) + (day ? 1 : 0), 0);
  const mistold = count(own, (outcome) => outcome.mistold);
  console.log(`\nTitles and days of our own links as shown: ${percent(facts - mistold, facts)}`);
  if (!values.verbose) return;
  console.log('');
  const all = [...demonstration, ...own, ...shared];
  printDetails(all.filter(({ gold }) => values.held || !isHeld(gold.page)));
}

await main();
