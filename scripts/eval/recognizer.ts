/**
 * `npm run eval -- recognizer --corpora DIR [--model FILE] [--show]`: the recognizer on documents
 * that it was not trained on, with the starter pack's names as its features, by type.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleContext } from '../../lib/analysis/article-context.ts';
import { recognizeNames } from '../../lib/analysis/recognize-names.ts';
import type { Recognizer } from '../../lib/analysis/recognizer/recognizer.ts';
import { combineSources, type KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { table } from '../markdown-table.ts';
import { loadRecords } from '../starter-pack/load-records.ts';
import { tagText } from '../train-recognizer/prepare.ts';
import { type GoldName, goldNames, isKept } from '../train-recognizer/read-training.ts';
import { type GoldDocument, readDocuments } from './corpora.ts';

const MODEL = 'public/models/names.slmodel';

interface TestSet {
  readonly title: string;
  readonly documents: readonly GoldDocument[];
}

interface Counts {
  gold: number;
  found: number;
  strict: number;
  /** Gold names, and found ones, that overlap one of the same type on the other side. */
  goldTouched: number;
  foundTouched: number;
}

const SHORT = { person: 'PER', place: 'LOC', organization: 'ORG' } as const;
type Short = (typeof SHORT)[keyof typeof SHORT];

function testSets(corpora: string): TestSet[] {
  const of = (file: string, wanted: (document: GoldDocument) => boolean) =>
    readDocuments(corpora, file).filter(wanted);
  const kept = (source: string) => (document: GoldDocument) =>
    document.source.startsWith(source) && isKept(document);
  return [
    { title: 'factRuEval, kept part (ru)', documents: of('factrueval.jsonl', isKept) },
    { title: 'NEREL, kept part (ru)', documents: of('nerel.jsonl', isKept) },
    {
      title: 'SlavicNER us_election_2020 (ru)',
      documents: of('slavicner.jsonl', (one) => one.lang === 'ru' && isKept(one)),
    },
    {
      title: 'SlavicNER us_election_2020 (uk)',
      documents: of('slavicner.jsonl', (one) => one.lang === 'uk' && isKept(one)),
    },
    { title: 'NER-UK (uk, never trained on)', documents: of('ner-uk.jsonl', () => true) },
    { title: 'wikigold, kept part (en)', documents: of('ner-en.jsonl', kept('wikigold')) },
    { title: 'WNUT17, kept part (en)', documents: of('ner-en.jsonl', kept('WNUT17')) },
    {
      title: 'EWT (en, never trained on)',
      documents: of('ner-en.jsonl', ({ source }) => /EWT/.test(source)),
    },
  ];
}

function emptyCounts(): Counts {
  return { gold: 0, found: 0, strict: 0, goldTouched: 0, foundTouched: 0 };
}

function add(counts: Counts, gold: readonly GoldName[], found: readonly GoldName[]): void {
  const touches = (a: GoldName, b: GoldName) => a.start < b.end && b.start < a.end;
  counts.gold += gold.length;
  counts.found += found.length;
  counts.strict += found.filter((one) =>
    gold.some(({ start, end }) => start === one.start && end === one.end),
  ).length;
  counts.goldTouched += gold.filter((one) => found.some((other) => touches(one, other))).length;
  counts.foundTouched += found.filter((one) => gold.some((other) => touches(one, other))).length;
}

function rowOf(title: string, type: string, counts: Counts): Record<string, string> {
  const { gold, found, strict, goldTouched, foundTouched } = counts;
  const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : 0);
  const f1 = (p: number, r: number) => (p + r ? (2 * p * r) / (p + r) : 0);
  const [p, r] = [percent(strict, found), percent(strict, gold)];
  const [op, or] = [percent(foundTouched, found), percent(goldTouched, gold)];
  return {
    'test set': title,
    type,
    gold: String(gold),
    P: p.toFixed(1),
    R: r.toFixed(1),
    F1: f1(p, r).toFixed(1),
    'overlap P': op.toFixed(1),
    'overlap R': or.toFixed(1),
    'overlap F1': f1(op, or).toFixed(1),
  };
}

/** The text of a name with what stands around it, for reading errors. */
function quote(document: GoldDocument, { start, end }: GoldName): string {
  const { text } = document;
  const before = text.slice(Math.max(0, start - 40), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replaceAll('\n', '⏎');
}

function showErrors(document: GoldDocument, gold: readonly GoldName[], found: readonly GoldName[]) {
  const key = (one: GoldName) => `${one.start} ${one.end} ${one.type}`;
  const goldKeys = new Set(gold.map(key));
  const foundKeys = new Set(found.map(key));
  for (const one of found) {
    if (!goldKeys.has(key(one))) console.log(`WRONG ${SHORT[one.type]} ${quote(document, one)}`);
  }
  for (const one of gold) {
    if (!foundKeys.has(key(one))) console.log(`MISSED ${SHORT[one.type]} ${quote(document, one)}`);
  }
}

async function evaluate(
  { title, documents }: TestSet,
  recognizer: Recognizer,
  knowledge: KnowledgeBase,
  show: boolean,
): Promise<Record<string, string>[]> {
  const counts = new Map<Short | 'all', Counts>();
  for (const type of ['PER', 'LOC', 'ORG', 'all'] as const) counts.set(type, emptyCounts());
  for (const document of documents) {
    const { text, nameWords, spans } = await tagText(document, knowledge);
    const gold = goldNames(document);
    const found = recognizeNames(articleContext(text, nameWords), spans, recognizer).flatMap(
      (name): GoldName[] => (name.type in SHORT ? [name as GoldName] : []),
    );
    for (const [type, sum] of counts) {
      const wanted = (one: GoldName) => type === 'all' || SHORT[one.type] === type;
      if (type !== 'all') add(sum, gold.filter(wanted), found.filter(wanted));
    }
    if (show) showErrors(document, gold, found);
  }
  const all = counts.get('all') ?? emptyCounts();
  for (const [type, sum] of counts) {
    if (type === 'all') continue;
    for (const name of Object.keys(all) as (keyof Counts)[]) all[name] += sum[name];
  }
  return [...counts].map(([type, sum]) => rowOf(title, type, sum));
}

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    model: { type: 'string', default: MODEL },
    only: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  },
});
if (!values.corpora || !existsSync(values.corpora) || !existsSync(values.model)) {
  console.error(
    'usage: npm run eval -- recognizer --corpora DIR [--model FILE] [--only TITLE] [--show]',
  );
  process.exit(2);
}
const recognizer = packagedRecognizer(values.model);
const knowledge = combineSources([memorySource(loadRecords().records.map(({ entity }) => entity))]);
const rows: Record<string, string>[] = [];
for (const set of testSets(values.corpora)) {
  if (!set.title.includes(values.only)) continue;
  rows.push(...(await evaluate(set, recognizer, knowledge, values.show)));
}
console.log(table(rows));
