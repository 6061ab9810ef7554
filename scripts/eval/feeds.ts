/**
 * How feeds are read, on the suite of feedparser: `npm run eval -- feeds --corpora DIR`.
 * A case counts as right if everything in it that can be compared is right. Half of the files
 * are set aside: their figures are for telling, not for tuning.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { decodeFeed } from '../../lib/exchange/feeds/decode-feed.ts';
import { readFeed } from '../../lib/exchange/feeds/read-feed.ts';
import type { ParsedFeed } from '../../lib/model/feed.ts';
import { corpusFile, isHeld } from './corpora.ts';
import { type Expectation, readSuiteCase } from './feed-expectations.ts';

/** Where the suite's own server stands. */
const SERVER = 'http://127.0.0.1:8097/';

interface Outcome {
  readonly id: string;
  readonly milliseconds: number;
  readonly crash: string | null;
  readonly leftOut: string | null;
  /** Nothing but empty texts is expected: easy to get right. */
  readonly isEmpty: boolean;
  /** What is wrong; empty where all is right. */
  readonly wrong: readonly string[];
}

function run(folder: string, path: string): Outcome {
  const bytes = new Uint8Array(readFileSync(path));
  const { headers, expected, leftOut } = readSuiteCase(bytes);
  const id = relative(folder, path);
  const started = performance.now();
  let feed: ParsedFeed | null = null;
  let crash: string | null = null;
  try {
    const { text } = decodeFeed(bytes, headers.get('content-type') ?? null);
    const read = readFeed(text, new URL(headers.get('content-location') ?? '', SERVER).href);
    feed = read.ok ? read.value : null;
  } catch (error) {
    crash = String(error);
  }
  const milliseconds = performance.now() - started;
  const wrong = expected.flatMap((one) => wrongIn(feed, one));
  const isEmpty = expected.every(({ value }) => texts(value).every((text) => text === ''));
  return { id, milliseconds, crash, leftOut, isEmpty, wrong: leftOut ? [] : wrong };
}

function wrongIn(feed: ParsedFeed | null, { item, field, value }: Expectation): string[] {
  const is = valueAt(feed, item, field);
  const right =
    typeof value === 'number'
      ? Date.parse(String(is)) === value
      : field === 'link'
        ? (is ?? '') === value || is === `${value}/`
        : texts(value).includes(squeezed(String(is ?? '')));
  return right
    ? []
    : [`${item ?? 'feed'} ${field}: ${JSON.stringify(is)} for ${JSON.stringify(value)}`];
}

function valueAt(
  feed: ParsedFeed | null,
  item: number | null,
  field: Expectation['field'],
): string | null {
  if (item === null) return (field === 'title' ? feed?.title : feed?.siteUrl) ?? null;
  const found = feed?.items[item];
  if (!found) return null;
  const values: Readonly<Record<Expectation['field'], string | null>> = {
    title: found.title,
    link: found.url,
    summary: found.summary,
    published: found.datePublished,
    updated: found.dateModified ?? found.datePublished,
  };
  return values[field];
}

/** The suite keeps HTML; what it shows is expected here, by a parser that we do not use. */
function texts(value: string | number): readonly string[] {
  const html = String(value);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const unread of document.querySelectorAll('script, style')) unread.remove();
  const shown = squeezed(document.body.textContent ?? '');
  const isPlain = !/<\/|\/>|&#?\w+;/.test(html);
  return isPlain ? [shown, squeezed(html)] : [shown];
}

/** Without white space: where lines break is not compared. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function print(title: string, outcomes: readonly Outcome[]): void {
  const compared = outcomes.filter(({ leftOut }) => leftOut === null);
  const share = (cases: readonly Outcome[]): string => {
    const right = cases.filter(({ wrong, crash }) => wrong.length === 0 && crash === null).length;
    return `${((100 * right) / cases.length).toFixed(1)} % of ${cases.length}`;
  };
  console.log(`\n${title}: ${outcomes.length} files`);
  console.log(`  right                        ${share(compared)}`);
  console.log(
    `  … where a text is expected   ${share(compared.filter(({ isEmpty }) => !isEmpty))}`,
  );
  for (const reason of ['another field', 'no literal', 'no expectation']) {
    const count = outcomes.filter(({ leftOut }) => leftOut === reason).length;
    console.log(`  left out, ${reason.padEnd(18)} ${count}`);
  }
}

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});
if (values.corpora === undefined) {
  console.error('usage: npm run eval -- feeds --corpora DIR [--verbose]');
  process.exit(2);
}
const folder = corpusFile(values.corpora, 'feeds');
const outcomes = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => run(folder, join(entry.parentPath, entry.name)));
const dev = outcomes.filter(({ id }) => !isHeld(id));
print('For tuning', dev);
print(
  'Set aside',
  outcomes.filter(({ id }) => isHeld(id)),
);
print('All', outcomes);
const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds));
console.log(
  `\ncrashes ${outcomes.filter(({ crash }) => crash !== null).length}, over one second ${
    outcomes.filter(({ milliseconds }) => milliseconds > 1000).length
  }, slowest ${slowest.toFixed(0)} ms`,
);
if (values.verbose) {
  for (const { id, wrong, crash } of dev) {
    for (const line of crash ? [crash] : wrong) console.log(`  ! ${id}: ${line}`);
  }
}
