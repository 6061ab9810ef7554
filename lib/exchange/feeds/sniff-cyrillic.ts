import { decodeAs } from '../../text/decode-as.ts';
import { CYRILLIC_LETTERS, PAIR_LEVELS } from './cyrillic-pairs.ts';

/** Encodings that Cyrillic feeds came in before UTF-8; KOI8-U has KOI8-R's letters and more. */
const CANDIDATES = ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5'];
/** Enough letters to be certain, few enough to cost nothing. Bytes. */
const SAMPLE = 20_000;
/**
 * The mean level of a text's pairs from which it counts as Cyrillic: 200 letters of Russian or
 * Ukrainian come to 6, accents of Western European sentences read as Cyrillic to 2 at most.
 */
const LEAST_LEVEL = 4;
/** What a sign counts that belongs into no text, such as a line for drawing boxes. */
const STRANGE = -4;
const ORDINARY = /[«»“”„‘’—–…№•·€°\u00a0§©®™]/;
const LATIN = /[a-z]/;

/**
 * The encoding in which bytes make Russian or Ukrainian words, or null when none does. 200 bytes
 * of a text are enough.
 */
export function sniffCyrillic(bytes: Uint8Array): string | null {
  const sample = highPart(bytes);
  let best: string | null = null;
  let highest = LEAST_LEVEL;
  for (const candidate of CANDIDATES) {
    const level = meanLevel(decodeAs(sample, candidate, false) ?? '');
    if (level > highest) {
      highest = level;
      best = candidate;
    }
  }
  return best;
}

/** The first stretch of the bytes that has something beyond ASCII in it. */
function highPart(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(Math.max(0, first - 1), Math.max(0, first - 1) + SAMPLE);
}

/** The mean level of pairs with a letter in them that is not Latin. */
function meanLevel(text: string): number {
  let sum = 0;
  let pairs = 0;
  let before = 0;
  let afterLatin = false;
  for (const sign of text.toLowerCase()) {
    const letter = CYRILLIC_LETTERS.indexOf(sign) + 1;
    const isLatin = letter === 0 && LATIN.test(sign);
    if (letter > 0 || before > 0) {
      pairs += 1;
      // Cyrillic beside Latin in one word: the bytes are accents, not letters.
      sum += isLatin || afterLatin ? 0 : Number(PAIR_LEVELS[before]?.[letter] ?? 0);
    } else if (sign > '\u007f' && !ORDINARY.test(sign)) {
      pairs += 1;
      sum += STRANGE;
    }
    if (letter === 0 && before > 0 && sign > '\u007f' && !ORDINARY.test(sign)) sum += STRANGE;
    before = letter;
    afterLatin = isLatin;
  }
  return pairs === 0 ? 0 : sum / pairs;
}
