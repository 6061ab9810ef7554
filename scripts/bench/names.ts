/*
 * npm run bench -- names: finding names in articles, at several sizes of the dictionary, beside
 * the bare tokenise pass, a trie of Maps and public packages; then, in both browsers, from a
 * background that was ended. Ratios of one run are the figures to look at.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  findCandidates,
  findSpans,
  nameWordsOf,
  RefList,
} from '../../lib/analysis/find-mentions.ts';
import { type NameIndex, NameIndexBuilder, openNameIndex } from '../../lib/knowledge/name-index.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { AnalyzedText } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { readDocuments } from '../eval/corpora.ts';
import { table } from '../markdown-table.ts';
import { measureBackground } from './background.ts';
import { BROWSERS } from './extension.ts';
import { machine } from './machine.ts';
import { madeArticle } from './made-articles.ts';
import { madeEntities, namesOf } from './made-names.ts';
import { buildMapTrie, matchCapitals, matchMapTrie, readMapTrie } from './map-trie.ts';
import { measureNamesInChromium } from './names-in-chromium.ts';
import { installPeers, runPeers } from './run-peers.ts';
import { figure, median, timed, warmBest } from './stopwatch.ts';

const LENGTHS = [1000, 5000] as const;
/** The packages are measured up to this size: above it they take minutes and gigabytes. */
const PEERS_UP_TO = 100_000;

/** What is held by the heap and outside it after a collection, bytes. */
function held(): number {
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function buildIndex(entities: readonly Entity[]): { buffer: ArrayBuffer; names: number } {
  const builder = new NameIndexBuilder();
  for (const [ordinal, entity] of entities.entries()) builder.add(entity, ordinal);
  return { buffer: builder.build(), names: builder.names };
}

/** Texts of the corpus of Russian news, joined until there are enough words. */
function corpusArticle(corpora: string, words: number): string {
  const lines = readDocuments(corpora, 'nerel.jsonl').map(({ text }) => text);
  return lines
    .join('\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

/** What the trie of Maps also does: the stretches of words that bear names, and whose. */
function match(text: AnalyzedText, index: NameIndex): number {
  return findSpans(text, nameWordsOf(text), [index], new RefList(1)).length;
}

type Row = Record<string, string>;

/** One size: rows of the table of matching, and what the index takes. */
function measureSize(size: number, corpora: string | undefined): { matching: Row[]; index: Row } {
  const entities = madeEntities(size);
  const { value: built, ms: buildMs } = timed(() => buildIndex(entities));
  const opening = Array.from({ length: 50 }, () => timed(() => openNameIndex(built.buffer)).ms);
  const index = openNameIndex(built.buffer);
  if (!index) throw new Error('an index just built does not open');
  const before = held();
  const { value: trie, ms: trieMs } = timed(() => buildMapTrie(entities));
  const trieMB = (held() - before) / 2 ** 20;
  const matching = LENGTHS.map((length) => {
    const article = corpora ? corpusArticle(corpora, length) : madeArticle(entities, length, 1);
    const blocks = blocksOfPlainText(article);
    const text = analyzeText(article, blocks, 'ru');
    const [
      tokenizing = 0,
      splitting = 0,
      words = 0,
      ours = 0,
      all = 0,
      trieTime = 0,
      capitals = 0,
      trieFromText = 0,
    ] = warmBest([
      () => tokenize(article),
      () => analyzeText(article, blocks, 'ru'),
      () => nameWordsOf(text),
      () => match(text, index),
      () => findCandidates(text, [index]),
      () => matchMapTrie(trie, text),
      () => matchCapitals(trie, text),
      () => readMapTrie(trie, article),
    ]);
    return {
      names: size.toLocaleString('en'),
      words: String(length),
      'tokenise ms': figure(tokenizing),
      'name words ms': figure(words),
      'match ms': figure(ours),
      'with adjectives ms': figure(all),
      'split + all ms': figure(splitting + all),
      '(tokenise + all) / tokenise': figure((tokenizing + all) / tokenizing),
      'Map trie ms': figure(trieTime),
      'Map trie / match': figure(trieTime / ours),
      'from capitals / match': figure(capitals / ours),
      'Map trie from the text ms': figure(trieFromText),
      'from the text: Map trie / ours': figure(trieFromText / (splitting + ours)),
      'stretches ours, trie, from the text': `${match(text, index)}, ${matchMapTrie(trie, text)}, ${readMapTrie(trie, article)}`,
    };
  });
  const bytes = built.buffer.byteLength;
  return {
    matching,
    index: {
      names: built.names.toLocaleString('en'),
      entities: entities.length.toLocaleString('en'),
      'build s': (buildMs / 1000).toFixed(1),
      'bytes a name': (bytes / built.names).toFixed(2),
      MB: (bytes / 2 ** 20).toFixed(1),
      'open ms': figure(median(opening)),
      'Map trie: build s': (trieMs / 1000).toFixed(1),
      'Map trie: heap MB': trieMB.toFixed(1),
    },
  };
}

function measurePeers(sizes: readonly number[], limit: number): void {
  const wanted = sizes.filter((size) => size <= limit);
  const folder = installPeers();
  if (!folder) return;
  for (const size of wanted) {
    const entities = madeEntities(size);
    const article = madeArticle(entities, 5000, 1);
    const rows = runPeers(folder, { names: entities.flatMap(namesOf), article });
    console.log(`\nPublic packages, ${size.toLocaleString('en')} names as written, 5,000 words\n`);
    console.log(
      table(
        rows.map(({ name, figures, note }) => ({
          package: name,
          'build s': figures ? (figures.buildMs / 1000).toFixed(2) : note,
          'heap MB': figures ? figures.heapMB.toFixed(1) : '–',
          'call ms': figures ? figure(figures.callMs) : '–',
          '/ tokenise': figures ? figure(figures.callMs / figures.tokenizeMs) : '–',
          found: figures ? String(figures.found) : '–',
        })),
      ),
    );
  }
  rmSync(folder, { recursive: true });
}

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    sizes: { type: 'string', default: '5000,100000,1000000' },
    'peers-up-to': { type: 'string', default: String(PEERS_UP_TO) },
    'no-browsers': { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
console.log(`Machine: ${machine()}`);
const measured = sizes.map((size) => measureSize(size, values.corpora));
console.log('\nFinding names, in Node, warm, the best of the rounds\n');
console.log(table(measured.flatMap(({ matching }) => matching)));
console.log('\nThe index\n');
console.log(table(measured.map(({ index }) => index)));
if (!values['no-peers']) measurePeers(sizes, Number(values['peers-up-to']));
if (!values['no-browsers']) {
  await measureNamesInChromium();
  await measureBackground(Math.max(...sizes), { store: true, rounds: 9, browsers: BROWSERS });
}
