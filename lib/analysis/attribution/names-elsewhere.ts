import { opensQuotation } from '../../text/quote-marks.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { startsSentence } from './speaker-phrase.ts';

/** How the words of a text are written where no sentence begins. */
interface Spellings {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

const spellingsOf = new WeakMap<Reading, Spellings>();

/** Cut off at the end of longer words, so that other cases of a word are found. */
const ENDING = 2;
const SHORTEST_STEM = 4;

function stem(word: string): string {
  return word.slice(0, Math.max(SHORTEST_STEM, word.length - ENDING));
}

function spellings(reading: Reading): Spellings {
  const known = spellingsOf.get(reading);
  if (known) return known;
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const [at, { kind, norm }] of reading.tokens.entries()) {
    if (kind !== 'word' || startsSentence(reading, at)) continue;
    if (opensQuotation(reading.surface(at - 1))) continue;
    (isCapitalised(reading, at) ? capital : small).add(stem(norm));
  }
  const made = { capital, small };
  spellingsOf.set(reading, made);
  return made;
}

/**
 * Whether one word with a capital that begins a headline is a name, by how the text writes it elsewhere:
 * "Городина: ціни зросли" over a text about "городину" is none. `isLikely` tells that it ends as names
 * do. Where the headline is all there is, or of more words, nobody can tell, and it is taken for one.
 */
export function isNameElsewhere(
  reading: Reading,
  { first, last }: Range,
  isLikely: boolean,
): boolean {
  if (last - first > 1 || reading.analyzed.blocks.length < 2) return true;
  const word = stem(reading.norm(first));
  const { capital, small } = spellings(reading);
  return !small.has(word) && (isLikely || capital.has(word));
}

/** Whether the text writes a word with a capital where no sentence and no quotation begins. */
export function isCapitalElsewhere(reading: Reading, at: number): boolean {
  return spellings(reading).capital.has(stem(reading.norm(at)));
}
