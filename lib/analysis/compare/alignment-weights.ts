/**
 * Weights of the passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts` and, from the second pass on, `pair-standing.ts`, in their order, the bias
 * last. Made by `scripts/compare/train.ts` from the halves dev and held of
 * `tests/eval/gold/compare`.
 */
export const PASS_WEIGHTS: readonly (readonly number[])[] = [
  [
    2.39, 1.06, 1.45, 0.92, -4.16, -2.65, -4.16, 2.07, 5.59, 0.66, -0.96, -0.97, 2.33, -1.3, -0.68,
    0.0, -1.36, 1.03,
  ],
  [
    1.26, 0.56, 1.52, 0.61, -4.16, -2.27, -0.7, -0.3, 3.57, 0.38, -0.42, -0.14, 0.31, -0.14, 0.28,
    -0.28, -0.87, 0.2, 0.22, -0.3, -0.22, 0.29, 0.46, -0.16, 1.38,
  ],
  [
    1.11, 0.63, 1.38, 0.67, -3.63, -2.06, -1.15, -0.31, 3.03, 0.5, -0.28, -0.19, 0.46, -0.15, 0.1,
    -0.38, -0.74, 0.2, 0.04, -0.27, -0.17, 0.16, 0.39, -0.13, 0.88,
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
