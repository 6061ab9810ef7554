/** Words in a run. Four is what the article extraction benchmark by Zyte counts. */
const RUN = 4;

/** Shares of runs of words in both texts, only in the found, only in the right one; they add to 1. */
export interface Overlap {
  readonly both: number;
  readonly onlyFound: number;
  readonly onlyRight: number;
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  const last = Math.max(1, words.length - RUN + 1);
  for (let at = 0; at < last && words.length > 0; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Compares a text that was found with the right one, by their runs of words. */
export function overlapOf(right: string, found: string): Overlap {
  const [wanted, got] = [runsOf(right), runsOf(found)];
  let both = 0;
  let onlyFound = 0;
  let onlyRight = 0;
  for (const run of new Set([...wanted.keys(), ...got.keys()])) {
    const [a, b] = [wanted.get(run) ?? 0, got.get(run) ?? 0];
    both += Math.min(a, b);
    onlyFound += Math.max(0, b - a);
    onlyRight += Math.max(0, a - b);
  }
  const all = both + onlyFound + onlyRight || 1;
  return { both: both / all, onlyFound: onlyFound / all, onlyRight: onlyRight / all };
}

/** Precision and recall over pages, each page weighing the same, and their harmonic mean. */
export function scoreOf(overlaps: readonly Overlap[]): {
  precision: number;
  recall: number;
  f1: number;
} {
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  const found = overlaps.filter(({ both, onlyFound }) => both + onlyFound > 0);
  const wanted = overlaps.filter(({ both, onlyRight }) => both + onlyRight > 0);
  const precision = mean(found.map(({ both, onlyFound }) => both / (both + onlyFound)));
  const recall = mean(wanted.map(({ both, onlyRight }) => both / (both + onlyRight)));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
