/**
 * What changed between two versions of one article, sentence by sentence: added, removed,
 * reworded. Sentences that only moved have not changed, nor do stamps, counters and
 * advertisements count (`isPageNoise`).
 */
import { COUNTER_WORDS } from '../languages/counter-words.ts';
import { languageData } from '../languages/index.ts';
import { MONTH_STARTS } from '../languages/month-starts.ts';
import { PAGE_LABELS } from '../languages/page-labels.ts';
import type { AnalyzedText, TextSpan } from '../model/text.ts';

export interface SentenceChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** In the older text; null where it was added. */
  readonly before: TextSpan | null;
  /** In the newer text; null where it was removed. */
  readonly after: TextSpan | null;
}

interface Sentence extends TextSpan {
  readonly words: ReadonlySet<string>;
  readonly key: string;
}

/**
 * Two sentences between the same neighbours are one reworded from this share of common words on
 * (Dice). Lower pairs strangers, higher calls a heavily edited sentence removed and added. By
 * judgement: on edits written for the tests, 0.4 to 0.6 does the same.
 */
const REWORDED = 0.5;
/** Longer sentences are no stamps or counters, words. */
const LONGEST_NOISE = 14;
/** Texts of more sentences are compared by their first ones: the table is quadratic. */
const MOST_SENTENCES = 1_500;

const FURNITURE = new Set(
  PAGE_LABELS.flatMap(({ furniture, related, unrelated }) => [
    ...furniture,
    ...related,
    ...unrelated,
  ]),
);
const APPEALS = PAGE_LABELS.flatMap(({ appeals }) => appeals);
const CALLS = PAGE_LABELS.flatMap(({ calls }) => calls);
const CHANNELS = PAGE_LABELS.flatMap(({ channels }) => channels);
const MONTHS = MONTH_STARTS.flat().filter((start) => start.length >= 3);

/**
 * Whether a sentence is one that pages write by themselves: a label, an appeal to subscribe, or
 * nothing but numbers, dates and the words of counters.
 */
function isPageNoise(text: string, words: readonly string[], lang: AnalyzedText['lang']) {
  const label = text
    .toLowerCase()
    .replace(/[\s.!?…:]+$/u, '')
    .trim();
  if (words.length > LONGEST_NOISE) return false;
  if (FURNITURE.has(label) || APPEALS.some((appeal) => label.startsWith(appeal))) return true;
  const isCall = CALLS.some((call) => label.startsWith(call));
  if (isCall && CHANNELS.some((channel) => label.includes(channel))) return true;
  const { functionWords } = languageData(lang);
  return words.every(
    (word) =>
      // "1.2K"
      word.length === 1 ||
      /^\d/.test(word) ||
      functionWords.has(word) ||
      COUNTER_WORDS.some((start) => word.startsWith(start)) ||
      MONTHS.some((start) => word.startsWith(start) && word.length <= start.length + 5),
  );
}

function sentencesOf(analyzed: AnalyzedText): Sentence[] {
  const { text, lang, sentences, tokens } = analyzed;
  return sentences.slice(0, MOST_SENTENCES).flatMap(({ start, end, tokens: [first, last] }) => {
    const words = tokens
      .slice(first, last)
      .filter(({ kind }) => kind === 'word' || kind === 'number')
      .map(({ norm }) => norm);
    const key = words.join(' ');
    if (key === '' || isPageNoise(text.slice(start, end), words, lang)) return [];
    return [{ start, end, words: new Set(words), key }];
  });
}

/** The changes in the order of the newer text; what was removed stands where it stood. */
export function diffVersions(older: AnalyzedText, newer: AnalyzedText): readonly SentenceChange[] {
  const [a, b] = [sentencesOf(older), sentencesOf(newer)];
  const changes: SentenceChange[] = [];
  let [i, j] = [0, 0];
  for (const [atA, atB] of [...commonRuns(a, b), [a.length, b.length] as const]) {
    changes.push(...gap(withoutKeysOf(a, i, atA, b), withoutKeysOf(b, j, atB, a)));
    [i, j] = [atA + 1, atB + 1];
  }
  return changes;
}

/** Sentences of a stretch that the other text has nowhere: the others have only moved. */
function withoutKeysOf(
  own: readonly Sentence[],
  from: number,
  to: number,
  other: readonly Sentence[],
): readonly Sentence[] {
  const keys = new Set(other.map(({ key }) => key));
  return own.slice(from, to).filter(({ key }) => !keys.has(key));
}

/** The places of the longest common subsequence. */
function commonRuns(
  a: readonly Sentence[],
  b: readonly Sentence[],
): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i]?.key === b[j]?.key
          ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++]);
    else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** What became of the sentences of one gap: pairs that are alike, in order, are reworded. */
function gap(before: readonly Sentence[], after: readonly Sentence[]): readonly SentenceChange[] {
  const changes: SentenceChange[] = [];
  let from = 0;
  for (const sentence of after) {
    const rest = before.slice(from);
    const scores = rest.map((one) => likeness(one, sentence));
    const best = scores.indexOf(Math.max(...scores));
    const found = (scores[best] ?? 0) >= REWORDED ? rest[best] : undefined;
    if (found) {
      changes.push(...rest.slice(0, best).map(removed));
      changes.push({ kind: 'changed', before: spanOf(found), after: spanOf(sentence) });
      from += best + 1;
    } else changes.push({ kind: 'added', before: null, after: spanOf(sentence) });
  }
  return [...changes, ...before.slice(from).map(removed)];
}

function removed(sentence: Sentence): SentenceChange {
  return { kind: 'removed', before: spanOf(sentence), after: null };
}

function spanOf({ start, end }: Sentence): TextSpan {
  return { start, end };
}

/** Dice over the words, each once. */
function likeness({ words: own }: Sentence, { words: other }: Sentence): number {
  let shared = 0;
  for (const word of own) if (other.has(word)) shared++;
  return (2 * shared) / (own.size + other.size);
}
