/**
 * Prints the table of `lib/exchange/feeds/cyrillic-pairs.ts`: how common each pair of letters is,
 * counted in our own Russian and Ukrainian texts (half of `tests/eval/gold/coverage`; the other
 * half is for measuring). `node scripts/cyrillic/count-pairs.ts`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CYRILLIC_LETTERS } from '../../lib/exchange/feeds/cyrillic-pairs.ts';

const GOLD = join(import.meta.dirname, '../../tests/eval/gold/coverage');
/** Levels 0 to 9; a pair that is e times as common is one and a third levels higher. */
const PER_LEVEL = 0.75;

interface GoldArticle {
  readonly set: 'dev' | 'held';
  readonly lang: string;
  readonly text: string;
}

const texts = readdirSync(GOLD)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(GOLD, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as GoldArticle)
  .filter(({ set, lang }) => set === 'dev' && lang !== 'en')
  .map(({ text }) => text.toLowerCase());

const size = CYRILLIC_LETTERS.length + 1;
const counts = Array.from({ length: size * size }, () => 0);
const indexOf = (letter: string): number => CYRILLIC_LETTERS.indexOf(letter) + 1;
for (const text of texts) {
  const letters = Array.from(text).map(indexOf);
  letters.forEach((letter, at) => {
    const before = letters[at - 1] ?? 0;
    const cell = before * size + letter;
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
}
const total = counts.reduce((sum, count) => sum + count, 0);
for (let row = 0; row < size; row++) {
  const levels = counts.slice(row * size, (row + 1) * size).map((count) => {
    const share = Math.log((count / total) * 40_000 + 1) / PER_LEVEL;
    return Math.max(0, Math.min(9, Math.round(share)));
  });
  console.log(`  '${levels.join('')}',`);
}
