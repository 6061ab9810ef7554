import { isInside, LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** Weights of one label after another: `weights[before * LABELS + label]`; row `LABELS` starts. */
export type Transitions = Float32Array;

/** One more row than labels: the last is for the beginning of a sentence. */
export const TRANSITION_ROWS = LABELS + 1;

const IMPOSSIBLE = -1e9;

/** The best labels of one sentence and how far each leads its best rival. */
export interface Decoded {
  readonly labels: Uint8Array;
  /** Score of the best path less that of the best path with another label at this token. */
  readonly margins: Float32Array;
}

function allowed(before: number, label: number): boolean {
  return before === LABELS ? !isInside(label) : mayFollow(before, label);
}

const ALLOWED: Uint8Array = Uint8Array.from({ length: TRANSITION_ROWS * LABELS }, (_, at) =>
  allowed(Math.floor(at / LABELS), at % LABELS) ? 1 : 0,
);

/**
 * Best score of a path that ends (`forward`) at each token and label. `scores` holds `LABELS`
 * numbers a token.
 */
function forwardScores(scores: Float32Array, count: number, weights: Transitions) {
  const best = new Float32Array(count * LABELS);
  const from = new Uint8Array(count * LABELS);
  for (let token = 0; token < count; token++) {
    for (let label = 0; label < LABELS; label++) {
      const own = scores[token * LABELS + label] as number;
      let top = IMPOSSIBLE;
      let source = OUTSIDE;
      const first = token === 0 ? LABELS : 0;
      const end = token === 0 ? TRANSITION_ROWS : LABELS;
      for (let before = first; before < end; before++) {
        const at = before * LABELS + label;
        if (!ALLOWED[at]) continue;
        const score =
          (weights[at] as number) +
          (token === 0 ? 0 : (best[(token - 1) * LABELS + before] as number));
        if (score > top) {
          top = score;
          source = before;
        }
      }
      best[token * LABELS + label] = top + own;
      from[token * LABELS + label] = source;
    }
  }
  return { best, from };
}

/** Best score of what may follow each token and label, to the end of the sentence. */
function backwardScores(scores: Float32Array, count: number, weights: Transitions): Float32Array {
  const best = new Float32Array(count * LABELS);
  for (let token = count - 2; token >= 0; token--) {
    for (let label = 0; label < LABELS; label++) {
      let top = IMPOSSIBLE;
      for (let next = 0; next < LABELS; next++) {
        const at = label * LABELS + next;
        if (!ALLOWED[at]) continue;
        const after = (token + 1) * LABELS + next;
        const score = (weights[at] as number) + (scores[after] as number) + (best[after] as number);
        if (score > top) top = score;
      }
      best[token * LABELS + label] = top;
    }
  }
  return best;
}

function tracePath(best: Float32Array, from: Uint8Array, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  let label = 0;
  for (let other = 1; other < LABELS; other++) {
    const at = (count - 1) * LABELS;
    if ((best[at + other] ?? 0) > (best[at + label] ?? 0)) label = other;
  }
  for (let token = count - 1; token >= 0; token--) {
    labels[token] = label;
    label = from[token * LABELS + label] ?? 0;
  }
  return labels;
}

/** The best labels of one sentence of `count` ≥ 1 tokens (Viterbi, first order). */
export function bestLabels(scores: Float32Array, count: number, weights: Transitions): Uint8Array {
  const { best, from } = forwardScores(scores, count, weights);
  return tracePath(best, from, count);
}

/** The best labels with their margins, from the max-marginals of each token. */
export function decode(scores: Float32Array, count: number, weights: Transitions): Decoded {
  const { best, from } = forwardScores(scores, count, weights);
  const labels = tracePath(best, from, count);
  const after = backwardScores(scores, count, weights);
  const margins = new Float32Array(count);
  for (let token = 0; token < count; token++) {
    const chosen = labels[token] ?? 0;
    const at = token * LABELS;
    let rival = IMPOSSIBLE;
    for (let label = 0; label < LABELS; label++) {
      if (label === chosen) continue;
      rival = Math.max(rival, (best[at + label] ?? 0) + (after[at + label] ?? 0));
    }
    margins[token] = (best[at + chosen] ?? 0) + (after[at + chosen] ?? 0) - rival;
  }
  return { labels, margins };
}
