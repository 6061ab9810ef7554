import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { classifyVerdict } from '../../lib/exchange/claim-review/classify-verdict.ts';
import { readClaimReviews } from '../../lib/exchange/claim-review.ts';
import type { ClaimReview, VerdictClass } from '../../lib/model/claim.ts';
import { readMetadata } from '../../lib/page/metadata.ts';
import { corpusFile } from './corpora.ts';
import { readJsonLines } from './json-lines.ts';
import { percent } from './wilson.ts';

type Half = 'dev' | 'held';

interface VerdictLine {
  readonly set: Half;
  readonly lang: string;
  readonly label: string;
  readonly class: VerdictClass;
}

interface ShapeLine {
  readonly id: string;
  readonly set: Half;
  readonly what: string;
  readonly page: string;
  readonly raw: readonly string[];
  /** The first script stands in so many nested objects, or so often in a list, or is so long. */
  readonly deep?: number;
  readonly repeat?: number;
  readonly pad?: number;
  readonly expect: readonly Readonly<Record<string, unknown>>[] | null;
  readonly count?: number;
}

const FOLDER = join(import.meta.dirname, '../../tests/eval/gold');

/** The raw scripts of a shape, with those that are too long to be stored written out. */
function scriptsOf({ raw, deep, repeat, pad }: ShapeLine): readonly string[] {
  const [first = ''] = raw;
  if (deep) return ['{"a":'.repeat(deep) + first + '}'.repeat(deep)];
  if (repeat)
    return [`[${Array.from({ length: repeat }, (_, i) => first.replace('%', `${i}`)).join()}]`];
  return pad ? [first.replace('%', 'x'.repeat(pad))] : raw;
}

function flat({ verdict, ...review }: ClaimReview): Readonly<Record<string, unknown>> {
  return { ...review, label: verdict.label, class: verdict.class };
}

function isRight(line: ShapeLine): boolean {
  const found = readClaimReviews(scriptsOf(line), line.page).map(flat);
  if (line.expect === null) return found.length === line.count;
  return (
    found.length === line.expect.length &&
    line.expect.every((expected, index) =>
      Object.entries(expected).every(
        ([key, value]) => JSON.stringify(found[index]?.[key]) === JSON.stringify(value),
      ),
    )
  );
}

const isPositive = (one: VerdictClass): boolean => one === 'true' || one === 'mostly-true';
const isNegative = (one: VerdictClass): boolean => one === 'false' || one === 'mostly-false';

function scoreVerdicts(set: Half, show: boolean): string {
  const lines = readJsonLines<VerdictLine>(join(FOLDER, 'verdicts.jsonl')).filter(
    (line) => line.set === set,
  );
  let right = 0;
  let opposite = 0;
  for (const { lang, label, class: gold } of lines) {
    const found = classifyVerdict(label);
    if (found === gold) right++;
    else if (show) console.log(`  ${lang} "${label}": ${gold}, found ${found}`);
    if (isPositive(gold) ? isNegative(found) : isNegative(gold) && isPositive(found)) opposite++;
  }
  return `verdicts ${set}: ${percent(right, lines.length)}, opposite ${opposite}`;
}

/** Pages that publish a fact-check, all of which should give one. */
function scorePages(folder: string): string {
  const pages = readJsonLines<{ id: string; html: string }>(
    corpusFile(folder, 'claimreview-pages.jsonl'),
  );
  let found = 0;
  for (const { id, html } of pages) {
    const url = 'https://page.example/article';
    const { structuredData } = readMetadata(parseHTML(html).document as unknown as Document, url);
    const reviews = readClaimReviews(structuredData, url);
    if (reviews.length > 0) found++;
    for (const { claimReviewed, publisher, verdict, datePublished } of reviews) {
      const words = [verdict.class, verdict.label, publisher, datePublished, claimReviewed];
      console.log(`  ${id}: ${words.map((word) => word?.slice(0, 60)).join(' | ')}`);
    }
    if (reviews.length === 0) console.log(`  ${id}: none`);
  }
  return `pages: ${found}/${pages.length}`;
}

/** `--show` lists the misses of the half that tuning may look at. */
function evaluate(folder: string | undefined, show: boolean): void {
  const shapes = readJsonLines<ShapeLine>(join(FOLDER, 'claim-reviews.jsonl'));
  for (const set of ['dev', 'held'] as const) {
    const lines = shapes.filter((line) => line.set === set);
    const wrong = lines.filter((line) => !isRight(line));
    if (show && set === 'dev') for (const { id, what } of wrong) console.log(`  ${id} ${what}`);
    console.log(`shapes ${set}: ${lines.length - wrong.length}/${lines.length}`);
  }
  for (const set of ['dev', 'held'] as const)
    console.log(scoreVerdicts(set, show && set === 'dev'));
  if (folder) console.log(scorePages(folder));
}

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, show: { type: 'boolean', default: false } },
});
evaluate(values.corpora, values.show);
