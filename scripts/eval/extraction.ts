import { parseArgs } from 'node:util';
import type { PageReading } from '../page-bundle/entry.ts';
import { bodyPages, type CorpusPage, readabilityPages, withPages } from './corpus-pages.ts';
import { type Overlap, overlapOf, scoreOf } from './shingles.ts';

interface Read {
  readonly page: CorpusPage;
  readonly reading: PageReading;
  readonly plain: string | null;
}

function readAll(pages: readonly CorpusPage[]): Promise<Read[]> {
  return withPages(pages, async (tab, page) => ({
    page,
    reading: await tab.evaluate((url) => sidelightPage.readPage(url), page.url),
    plain: await tab.evaluate(() => sidelightPage.readPlainly()),
  }));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(3)} %`;
}

function printMapping(read: readonly Read[]): void {
  const found = read.filter(({ reading }) => reading.article !== null);
  const sum = (key: 'characters' | 'mapped') =>
    found.reduce((total, { reading }) => total + reading[key], 0);
  console.log(`\nText map, ${read.length} pages of readability-pages`);
  console.log(`  pages read           ${found.length}`);
  console.log(`  characters           ${sum('characters')}`);
  console.log(`  found again in page  ${percent(sum('mapped'), sum('characters'))}`);
  const all = read.reduce((total, { plain }) => total + (plain === null ? 0 : 1), 0);
  console.log(`  plain Readability reads ${all} of them`);
  const times = found.map(({ reading }) => reading.duration).sort((a, b) => a - b);
  console.log(
    `  milliseconds, median ${times[times.length >> 1]?.toFixed(1)}, max ${times.at(-1)?.toFixed(1)}`,
  );
  for (const { page, reading } of read) {
    if (reading.mapped < 0.999 * reading.characters || reading.article === null) {
      const share = percent(reading.mapped, reading.characters);
      console.log(`  ! ${page.id}: ${reading.error ?? share}`);
    }
  }
}

/** The text without its first block, the headline, which is no part of the corpus' bodies. */
function bodyOf({ article }: PageReading): string {
  const [first] = article?.blocks ?? [];
  return article === null || first === undefined ? '' : article.text.slice(first.end + 1);
}

function printBodies(read: readonly Read[], isVerbose: boolean): void {
  const rows: readonly [string, (one: Read) => string][] = [
    ['Sidelight, body', ({ reading }) => bodyOf(reading)],
    ['Sidelight, with headline', ({ reading }) => reading.article?.text ?? ''],
    ['Readability 0.6, plain', ({ plain }) => plain ?? ''],
  ];
  console.log(`\nBody, ${read.length} pages of extraction: shared runs of four words`);
  const measured = rows.map(([title, textOf]) => {
    const overlaps = read.map((one) => overlapOf(one.page.body ?? '', textOf(one)));
    const { precision, recall, f1 } = scoreOf(overlaps);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(4)).join('  ');
    console.log(`  ${title.padEnd(26)} precision, recall, F1: ${figures}`);
    return overlaps;
  });
  if (isVerbose) printDifferences(read, measured[0] ?? [], measured[2] ?? []);
}

/** The pages on which the two differ most, worst first. */
function printDifferences(read: readonly Read[], ours: Overlap[], plain: Overlap[]): void {
  const f1 = (overlap: Overlap | undefined) => (overlap ? scoreOf([overlap]).f1 : 0);
  const rows = read
    .map(({ page, reading }, index) => ({
      line: `${f1(ours[index]).toFixed(3)} ${f1(plain[index]).toFixed(3)} ${page.id} ${page.url} ${reading.error ?? ''}`,
      gain: f1(ours[index]) - f1(plain[index]),
    }))
    .sort((a, b) => a.gain - b.gain);
  for (const { line, gain } of rows) if (Math.abs(gain) > 0.005) console.log(`    ${line}`);
}

/**
 * How well pages are read, in real Chromium: whether each character of the text is found again in
 * the page, and the body against what a reader marked, beside plain Readability's.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { corpora: { type: 'string' }, verbose: { type: 'boolean', default: false } },
  });
  if (values.corpora === undefined) {
    console.error('usage: npm run eval -- extraction --corpora DIR [--verbose]');
    process.exit(2);
  }
  printMapping(await readAll(readabilityPages(values.corpora)));
  printBodies(await readAll(bodyPages(values.corpora)), values.verbose);
}

await main();
