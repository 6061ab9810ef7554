import type { WordChange } from '../../model/comparison.ts';
import { tokenize } from '../../text/tokenize.ts';

/** Longer texts are not laid out word by word: the table is quadratic. */
const MOST_WORDS = 400;

interface Word {
  readonly norm: string;
  /** As printed, with the white space before it. */
  readonly text: string;
}

function wordsOf(text: string): Word[] {
  let before = 0;
  return tokenize(text).map(({ norm, end }) => {
    const word = { norm, text: text.slice(before, end) };
    before = end;
    return word;
  });
}

/**
 * How one wording became another: the longest common subsequence of words, what was left out and
 * what came in, in reading order. Null where either text is too long to be laid out.
 */
export function diffWords(from: string, to: string): WordChange[] | null {
  const [a, b] = [wordsOf(from), wordsOf(to)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return null;
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i]?.norm === b[j]?.norm
          ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  return walk(a, b, common, width);
}

function walk(
  a: readonly Word[],
  b: readonly Word[],
  common: Uint16Array,
  width: number,
): WordChange[] {
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  const add = (kind: WordChange['kind'], text: string): void => {
    const last = changes.at(-1);
    // The first word of either text has no space before it, but may come after the other's.
    const spaced = last && !/^\s/.test(text) && (i === 0 || j === 0) ? ` ${text}` : text;
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + spaced };
    else changes.push({ kind, text: spaced });
  };
  while (i < a.length || j < b.length) {
    const [own, other] = [a[i], b[j]];
    if (own && other && own.norm === other.norm) {
      add('same', other.text);
      i++;
      j++;
    } else if (
      own &&
      (!other || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      add('removed', own.text);
      i++;
    } else if (other) {
      add('added', other.text);
      j++;
    }
  }
  return changes;
}
