import { ROW_BITS } from './labels.ts';

/**
 * Adds the weights of the features `slots[from, to)` to the scores of the labels of one token,
 * `scores[at…]`. The labels are written out: this loop is most of the recognizer's time.
 */
export function addRows(
  rows: Uint8Array,
  values: Float32Array,
  slots: Uint32Array,
  from: number,
  to: number,
  scores: Float32Array,
  at: number,
): void {
  let [outside, a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const row = (slots[i] as number) << ROW_BITS;
    outside += values[rows[row] as number] as number;
    a += values[rows[row + 1] as number] as number;
    b += values[rows[row + 2] as number] as number;
    c += values[rows[row + 3] as number] as number;
    d += values[rows[row + 4] as number] as number;
    e += values[rows[row + 5] as number] as number;
    f += values[rows[row + 6] as number] as number;
  }
  scores[at] = (scores[at] as number) + outside;
  scores[at + 1] = (scores[at + 1] as number) + a;
  scores[at + 2] = (scores[at + 2] as number) + b;
  scores[at + 3] = (scores[at + 3] as number) + c;
  scores[at + 4] = (scores[at + 4] as number) + d;
  scores[at + 5] = (scores[at + 5] as number) + e;
  scores[at + 6] = (scores[at + 6] as number) + f;
}
