import { join } from 'node:path';
import { compareQuantities, type QuantityRelation } from '../../lib/analysis/compare-quantities.ts';
import { findQuantities } from '../../lib/analysis/find-quantities.ts';
import { findTimes } from '../../lib/analysis/find-times.ts';
import type { Quantity, QuantityModifier, TimeExpression } from '../../lib/model/claim.ts';
import { LANGS, type Lang, type TextSpan } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { readCaseOptions } from './case-options.ts';
import { readJsonLines } from './json-lines.ts';
import { percent } from './wilson.ts';

/** Sets whose misses may be listed: who reads the others has to write new ones. */
const SHOWN: ReadonlySet<string> = new Set(['dev', 'unseen']);

type Half = 'dev' | 'held' | 'unseen' | 'later';

interface GoldQuantity {
  readonly surface: string;
  readonly value: number;
  readonly max?: number;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly modifier: QuantityModifier;
}

interface GoldLine {
  readonly id: string;
  readonly lang: Lang;
  readonly set: Half;
  readonly date: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
  readonly times: readonly Pick<TimeExpression, 'iso' | 'precision'>[] &
    readonly { readonly surface: string }[];
}

interface GoldPair {
  readonly id: string;
  readonly lang: Lang;
  readonly set: Half;
  readonly relation: QuantityRelation;
  readonly a: string;
  readonly b: string;
}

const FOLDER = join(import.meta.dirname, '../../tests/eval/gold');

/** The next occurrence of a surface, so that repeated ones are told apart. */
function locate(text: string, surface: string, from: number): TextSpan {
  const start = text.indexOf(surface, from);
  if (start < 0) throw new Error(`"${surface}" is not in "${text}"`);
  return { start, end: start + surface.length };
}

function spansOf(text: string, marks: readonly { readonly surface: string }[]): TextSpan[] {
  let from = 0;
  return marks.map(({ surface }) => {
    const span = locate(text, surface, from);
    from = span.end;
    return span;
  });
}

const meets = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

function analyze(text: string, lang: Lang, date: string) {
  const analyzed = analyzeText(text, blocksOfPlainText(text), lang);
  const times = findTimes(analyzed, date);
  return { times, quantities: findQuantities(analyzed, times) };
}

interface Count {
  right: number;
  of: number;
  found: number;
  counted: number;
  countedOf: number;
  modifier: number;
  timeRight: number;
  timeOf: number;
  timeFound: number;
}

const CLASSES =
  /^(?:killed|injured|missing|arrested|evacuated|infected|troops|people|round|vote|tank)$/;

function isRight(found: Quantity, gold: GoldQuantity): boolean {
  const max = gold.max ?? gold.value;
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  return near(found.value, gold.value) && near(found.max, max) && found.unit === gold.unit;
}

function scoreLine(line: GoldLine, count: Count, show: boolean): void {
  const found = analyze(line.text, line.lang, line.date);
  const spans = spansOf(line.text, line.quantities);
  const problems: string[] = [];
  for (const [index, gold] of line.quantities.entries()) {
    const span = spans[index];
    const hit = found.quantities.find((one) => span && meets(one, span));
    count.of++;
    if (!hit || !isRight(hit, gold)) {
      problems.push(
        `${gold.surface}: ${gold.value} ${gold.unit}, found ${hit?.value} ${hit?.max} ${hit?.unit}`,
      );
      continue;
    }
    count.right++;
    if (hit.modifier === gold.modifier) count.modifier++;
    else problems.push(`${gold.surface}: modifier ${hit.modifier}`);
    if (!gold.counted || !CLASSES.test(gold.counted)) continue;
    count.countedOf++;
    if (hit.counted === gold.counted) count.counted++;
    else problems.push(`${gold.surface}: counted ${hit.counted}, not ${gold.counted}`);
  }
  const timeSpans = spansOf(line.text, line.times);
  for (const [index, gold] of line.times.entries()) {
    const span = timeSpans[index];
    const hit = found.times.find((one) => span && meets(one, span));
    count.timeOf++;
    if (hit?.iso === gold.iso && hit?.precision === gold.precision) count.timeRight++;
    else problems.push(`${gold.iso} ${gold.precision}, found ${hit?.iso} ${hit?.precision}`);
  }
  count.found += found.quantities.length;
  count.timeFound += found.times.length;
  const extra = found.quantities.filter((one) => !spans.some((span) => meets(one, span)));
  for (const one of extra)
    problems.push(`extra ${line.text.slice(one.start, one.end)} ${one.value} ${one.unit}`);
  const extraTimes = found.times.filter((one) => !timeSpans.some((span) => meets(one, span)));
  for (const one of extraTimes)
    problems.push(`extra time ${line.text.slice(one.start, one.end)} ${one.iso}`);
  if (show && problems.length > 0)
    console.log(`${line.id} ${line.text}\n  ${problems.join('\n  ')}`);
}

function scoreLanguage(lang: Lang, set: Half, show: boolean): string[] {
  const count: Count = {
    right: 0,
    of: 0,
    found: 0,
    counted: 0,
    countedOf: 0,
    modifier: 0,
    timeRight: 0,
    timeOf: 0,
    timeFound: 0,
  };
  for (const line of readJsonLines<GoldLine>(join(FOLDER, `quantities-${lang}.jsonl`))) {
    if (line.set === set) scoreLine(line, count, show);
  }
  return [
    lang,
    set,
    percent(count.right, count.of),
    percent(count.right, count.found),
    percent(count.modifier, count.right),
    percent(count.counted, count.countedOf),
    percent(count.timeRight, count.timeOf),
    percent(count.timeRight, count.timeFound),
  ];
}

/** How the first comparable numbers of two texts stand to each other. */
function relationOf(pair: GoldPair): QuantityRelation {
  const [left, right] = [pair.a, pair.b].map(
    (text) => analyze(text, pair.lang, '2022-03-14').quantities,
  );
  for (const a of left ?? []) {
    for (const b of right ?? []) {
      const { relation } = compareQuantities(
        { quantity: a, date: null },
        { quantity: b, date: null },
      );
      if (relation !== 'incomparable') return relation;
    }
  }
  return 'incomparable';
}

function scorePairs(set: Half, show: boolean): string {
  const pairs = readJsonLines<GoldPair>(join(FOLDER, 'quantities-pairs.jsonl')).filter(
    (pair) => pair.set === set,
  );
  let right = 0;
  for (const pair of pairs) {
    const relation = relationOf(pair);
    if (relation === pair.relation) right++;
    else if (show)
      console.log(`${pair.id} ${pair.relation}, found ${relation}: ${pair.a} | ${pair.b}`);
  }
  return percent(right, pairs.length);
}

const HEAD = [
  '',
  'half',
  'value+unit',
  'precision',
  'bound',
  'counted',
  'times',
  'times precision',
];

/** Scores quantities, dates and comparisons on our own gold; `--show` lists misses of the sets in `SHOWN`. */
function evaluate(part: string | undefined, show: boolean): void {
  const halves = (['dev', 'held', 'unseen', 'later'] as const).filter(
    (set) => part === undefined || part === set,
  );
  const rows = LANGS.flatMap((lang) =>
    halves.map((set) => scoreLanguage(lang, set, show && SHOWN.has(set))),
  );
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  console.log(lines.join('\n'));
  // The sets of other hands have no pairs.
  for (const set of halves.filter((one) => one === 'dev' || one === 'held'))
    console.log(`pairs ${set}: ${scorePairs(set, show && SHOWN.has(set))}`);
}

const { part, show } = readCaseOptions();
evaluate(part, show);
