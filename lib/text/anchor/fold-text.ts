import { MARKED_LETTERS } from '../../languages/cyrillic-letters.ts';
/** A text folded for comparing, with the way back. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of the folded text its offset in the original; one more for the end. */
  readonly offsets: readonly number[];
}

const SPACE = /\s/;
const DROPPED = /[\u0300\u0301]|[\u00ad\u200b-\u200d\u2060\ufeff]/;
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MARKED_LETTERS),
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '.',
};

/**
 * Folds what editors change without changing what is said: case, kinds of quotation marks, dashes
 * and apostrophes, ё and е, runs of white space, invisible characters.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (DROPPED.test(unit)) continue;
    const isSpace = SPACE.test(unit);
    if (isSpace && (folded.endsWith(' ') || folded === '')) continue;
    const lower = unit.toLowerCase();
    // A letter whose small form is longer would shift all that follows.
    const one = isSpace ? ' ' : lower.length === 1 ? (LETTERS[lower] ?? lower) : unit;
    folded += one;
    offsets.push(at);
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}
