/**
 * Weights of the passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts` and, from the second pass on, `pair-standing.ts`, in their order, the bias
 * last. Made by `scripts/compare/train.ts` from the halves dev and held of
 * `tests/eval/gold/compare`.
 */
export const PASS_WEIGHTS: readonly (readonly number[])[] = [
  [
    2.38, 1.06, 1.47, 0.92, -4.09, -2.66, -4.16, 2.07, 5.59, 0.64, -0.96, -0.94, 2.33, -1.3, -0.69,
    0.0, -1.35, 1.0,
  ],
  [
    1.26, 0.55, 1.51, 0.61, -4.12, -2.28, -0.72, -0.3, 3.6, 0.36, -0.42, -0.12, 0.31, -0.15, 0.28,
    -0.27, -0.86, 0.2, 0.22, -0.3, -0.22, 0.29, 0.46, -0.16, 1.34,
  ],
  [
    1.11, 0.63, 1.36, 0.67, -3.65, -2.07, -1.18, -0.31, 3.06, 0.49, -0.28, -0.17, 0.45, -0.16, 0.11,
    -0.37, -0.74, 0.2, 0.04, -0.28, -0.17, 0.16, 0.39, -0.12, 0.83,
  ],
];

/**
 * In logits: from the first on a pair may tie two groups of sentences, and the second is what all
 * pairs across two groups must have on average to become one. Higher splits claims into several
 * rows, lower lays neighbouring claims side by side. Chosen on both halves, each event left out
 * of the training in turn: of the values tried, the most claims found at a precision above 0.9.
 */
export const KEEP_FROM = -0.5;
export const MERGE_FROM = -0.25;
