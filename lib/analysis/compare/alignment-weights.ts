/**
 * Weights of the passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts` and, from the second pass on, `pair-standing.ts`, in their order, the bias
 * last. Made by `scripts/compare/train.ts` from all events of `tests/eval/gold/compare` that
 * have been read.
 */
export const PASS_WEIGHTS: readonly (readonly number[])[] = [
  [
    1.76, 1.1, 1.05, 0.83, -3.62, -2.37, -3.65, 2.46, 5.08, 0.7, -0.45, -0.89, 2.14, -0.89, -0.66,
    -0.05, -0.86, 1.18, -0.44,
  ],
  [
    1.02, 0.77, 0.97, 0.76, -3.78, -1.97, -0.75, 0.44, 3.25, 0.68, -0.18, -0.46, 0.59, -0.11, 0.17,
    -0.34, -0.68, 0.48, 0.24, 0.2, -0.28, -0.16, 0.29, 0.37, -0.16, 1.22,
  ],
  [
    0.96, 0.75, 0.88, 0.72, -3.25, -1.83, -1.12, 0.52, 2.96, 0.68, -0.2, -0.45, 0.65, -0.12, 0.03,
    -0.31, -0.62, 0.55, 0.25, 0.1, -0.21, -0.15, 0.17, 0.26, -0.11, 0.51,
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
