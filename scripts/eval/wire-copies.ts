import { parseArgs } from 'node:util';
import {
  containment,
  isWireCopy,
  type WireSample,
  wireSample,
} from '../../lib/analysis/find-wire-copies.ts';
import type { Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { detectLanguage } from '../../lib/text/detect-language.ts';
import { randomFrom } from '../random.ts';
import { readDocuments } from './corpora.ts';
import { percent } from './wilson.ts';

/*
 * npm run eval -- wire-copies --corpora DIR [--detail]
 *
 * News texts of the corpora are edited as outlets edit an agency's: a new headline and the last
 * third cut off; only the first two fifths kept; put into a text of their own; one word in seven
 * changed. Each copy must be known for one. Then all pairs of different texts are compared: none
 * may be taken for copies, but for those that are copies in the corpora themselves (several outlets
 * with one agency text), which are listed with --detail to be looked at.
 */
const { values } = parseArgs({
  options: { corpora: { type: 'string' }, detail: { type: 'boolean', default: false } },
});
if (values.corpora === undefined) {
  console.error('usage: npm run eval -- wire-copies --corpora DIR [--detail]');
  process.exit(2);
}
const { corpora: folder, detail } = values;
const LEAST_WORDS = 120;

interface Doc {
  readonly id: string;
  readonly lang: Lang;
  readonly words: readonly string[];
  readonly sample: WireSample;
}

function sampleOf(text: string, lang: Lang): WireSample {
  return wireSample(analyzeText(text, blocksOfPlainText(text, true), lang));
}

const docs: Doc[] = [];
for (const file of ['slavicner.jsonl', 'nerel.jsonl']) {
  for (const { id, text } of readDocuments(folder, file)) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    if (words.length < LEAST_WORDS) continue;
    const lang = detectLanguage(text) ?? 'ru';
    docs.push({ id, lang, words, sample: sampleOf(`Заголовок\n${words.join(' ')}`, lang) });
  }
}

type Edit = (words: readonly string[], other: readonly string[], random: () => number) => string;
const EDITS: Readonly<Record<string, Edit>> = {
  'new headline, last third cut': (words) =>
    `Другой заголовок\n${words.slice(0, Math.ceil((words.length * 2) / 3)).join(' ')}`,
  'first two fifths': (words) =>
    `Другой заголовок\n${words.slice(0, Math.ceil((words.length * 2) / 5)).join(' ')}`,
  'inside an own text': (words, other) =>
    `Другой заголовок\n${other.slice(0, 60).join(' ')}\n${words.join(' ')}\n${other.slice(60, 160).join(' ')}`,
  'one word in seven changed': (words, other, random) =>
    `Другой заголовок\n${words
      .map((word) =>
        random() < 1 / 7 ? (other[Math.floor(random() * other.length)] ?? word) : word,
      )
      .join(' ')}`,
};

console.log(`${docs.length} texts of at least ${LEAST_WORDS} words`);
for (const [name, edit] of Object.entries(EDITS)) {
  let found = 0;
  for (const [index, doc] of docs.entries()) {
    const other = docs[(index + 101) % docs.length]?.words ?? [];
    const copy = sampleOf(edit(doc.words, other, randomFrom(index + 1)), doc.lang);
    if (isWireCopy(doc.sample, copy)) found++;
  }
  console.log(`${name.padEnd(30)} ${percent(found, docs.length)}`);
}

let pairs = 0;
let strangers = 0;
const taken: string[] = [];
/** The topic under which a corpus files a text, else the text itself. */
const topicOf = ({ id }: Doc): string => (id.includes('/') ? (id.split('/')[0] ?? id) : id);
for (const [index, a] of docs.entries()) {
  for (const b of docs.slice(index + 1)) {
    pairs++;
    if (!isWireCopy(a.sample, b.sample)) continue;
    const start = (doc: Doc) => doc.words.slice(0, 12).join(' ');
    if (topicOf(a) !== topicOf(b)) strangers++;
    const share = containment(a.sample, b.sample).toFixed(2);
    taken.push(`${share} ${a.id}: ${start(a)}\n     ${b.id}: ${start(b)}`);
  }
}
console.log(
  `pairs of the corpora with a third of their text in common: ${taken.length} of ${pairs}`,
);
console.log(`  of them about different topics: ${strangers}`);
if (detail) for (const one of taken) console.log(one);
