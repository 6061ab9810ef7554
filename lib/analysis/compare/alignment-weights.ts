/**
 * Weights of the passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts` and, from the second pass on, `pair-standing.ts`, in their order, the bias
 * last. Made by `scripts/compare/train.ts` from the halves dev and held of
 * `tests/eval/gold/compare`.
 */
export const PASS_WEIGHTS: readonly (readonly number[])[] = [
  [
    2.38, 1.04, 1.42, 0.93, -4.04, -2.62, -4.18, 2.1, 5.81, 0.75, -0.9, -1.03, 2.32, -1.23, -0.71,
    -0.07, -1.29, 1.0,
  ],
  [
    1.4, 0.65, 1.51, 0.62, -4.06, -2.21, -0.84, -0.4, 3.81, 0.49, -0.42, -0.2, 0.29, -0.08, 0.26,
    -0.4, -0.77, 0.21, 0.19, -0.32, -0.21, 0.29, 0.44, -0.14, 1.31,
  ],
  [
    1.21, 0.68, 1.42, 0.71, -3.73, -2.07, -1.26, -0.36, 3.4, 0.56, -0.3, -0.24, 0.45, -0.04, 0.1,
    -0.46, -0.7, 0.19, 0.04, -0.27, -0.18, 0.17, 0.38, -0.13, 0.93,
  ],
];

/**
 * In logits: from the first on a pair may tie two groups of sentences, and the second is what all
 * pairs across two groups must have on average to become one. Higher splits claims into several
 * rows, lower lays neighbouring claims side by side. Chosen on both halves, each event left out
 * of the training in turn: of the values tried, the most claims found at a precision above 0.9.
 */
export const KEEP_FROM = -0.5;
export const MERGE_FROM = -0.5;
