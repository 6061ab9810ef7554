/**
 * `node scripts/starter-pack/draw.ts SEED`: prints records drawn at random, for an editor to read
 * as a sample (the rate of errors in `docs/quality.md`). The same seed and the same records give
 * the same draw; so many are drawn of each kind that every kind is judged.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../../lib/model/knowledge.ts';
import { randomStream, shuffled } from '../train-recognizer/random.ts';
import { loadRecords, RECORDS_DIR } from './load-records.ts';

/** How many records of each kind one editor reads with care in an hour. */
const DRAWN: readonly (readonly [readonly EntityType[], number])[] = [
  [['person'], 40],
  [['organization'], 30],
  [['event', 'other'], 20],
  [['place'], 30],
];

const [seed] = process.argv.slice(2);
if (seed === undefined || !/^\d+$/.test(seed)) {
  console.error('Usage: node scripts/starter-pack/draw.ts SEED');
  process.exit(2);
}

const random = randomStream(Number(seed));
const { records } = loadRecords();
for (const [types, count] of DRAWN) {
  const candidates = records.filter(({ entity }) => types.includes(entity.type));
  for (const { file, line } of shuffled(candidates, random).slice(0, count)) {
    const lines = readFileSync(join(RECORDS_DIR, file), 'utf8')
      .split('\n')
      .slice(line - 1);
    const end = lines.findIndex((text) => text.trim() === '');
    console.log(`# ${file}:${line}\n${lines.slice(0, end < 0 ? undefined : end).join('\n')}\n`);
  }
}
