/**
 * Weights of the two passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts`, in their order, the bias last. Made by `scripts/compare/train.ts` from the
 * dev half of `tests/eval/gold/compare`.
 */
export const FIRST_WEIGHTS: readonly number[] = [
  0.79, 0.55, 3.24, 0.96, 0.33, 2.74, 1.43, 0.37, 0.43, 1.05, -0.26, -1.05, -1.88, -4.28, 0.7, 2.07,
  0.35, -4.31,
];
export const SECOND_WEIGHTS: readonly number[] = [
  0.81, 0.05, 1.82, 0.3, 0.33, 0.99, 0.7, 0.02, 0.64, 0.67, -0.26, -1.35, -1.28, -0.39, -0.17,
  -0.19, -0.71, -1.19, 1.56, 0.31, 0.83, -0.1,
];

/**
 * In logits: from the first on a pair may tie two groups of sentences, and the second is what all
 * pairs across two groups must have on average to become one. Higher splits claims into several
 * rows, lower lays neighbouring claims side by side. Chosen on the dev half, each event left out
 * of the training in turn: of the values tried, the most claims found at a precision above 0.9.
 */
export const KEEP_FROM = -0.5;
export const MERGE_FROM = -0.5;
