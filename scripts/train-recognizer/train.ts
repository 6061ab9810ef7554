/**
 * Trains the recognizer of unknown names and writes its weights:
 * `npm run train:recognizer -- --corpora DIR [--out FILE]`. One process, a few minutes. The same
 * corpora and the same starter pack give the same bytes: see docs/recognizer.md.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { encodeModel } from '../../lib/analysis/recognizer/model-file.ts';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { sha256 } from '../../lib/knowledge/sha256.ts';
import { compileStarterPack } from '../starter-pack/compile.ts';
import { loadRecords } from '../starter-pack/load-records.ts';
import { buildLexicon } from './build-lexicon.ts';
import { type Prepared, prepare } from './prepare.ts';
import { trainingDocuments } from './read-training.ts';
import { DEFAULTS, trainModel } from './train-model.ts';

const OUT = 'public/models/names.slmodel';

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, out: { type: 'string', default: OUT } },
});
if (!values.corpora || !existsSync(values.corpora)) {
  console.error('usage: npm run train:recognizer -- --corpora DIR [--out FILE]');
  process.exit(2);
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const entities = loadRecords().records.map(({ entity }) => entity);
console.log(`starter pack: SHA-256 ${hex(sha256(compileStarterPack()))}`);
const knowledge = combineSources([memorySource(entities)]);
const lexicon = buildLexicon(entities);

const documents: Prepared[] = [];
for (const document of trainingDocuments(values.corpora)) {
  documents.push(await prepare(document, knowledge, lexicon, DEFAULTS.bits));
}
const tokens = documents.reduce((sum, { words }) => sum + words.length, 0);
console.log(
  `${documents.length} documents, ${tokens} tokens, ${lexicon.hashes.length} known words`,
);

const model = trainModel(documents, lexicon, DEFAULTS, console.log);
const file = encodeModel(model);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, file);
console.log(`${values.out}: ${file.length} bytes, ${brotliCompressSync(file).length} compressed`);
console.log(`SHA-256 ${hex(sha256(file))}`);
