/**
 * Weights of the two passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts`, in their order, the bias last. Made by `scripts/compare/train.ts` from the
 * dev half of `tests/eval/gold/compare`.
 */
export const FIRST_WEIGHTS: readonly number[] = [
  0.79, 0.67, 3.2, 1.0, 0.33, 2.58, 1.5, 0.36, 0.48, 1.03, -0.37, -1.08, -1.86, -4.31, 0.69, 2.03,
  0.26, -4.34,
];
export const SECOND_WEIGHTS: readonly number[] = [
  0.79, 0.11, 1.78, 0.24, 0.23, 1.02, 0.75, 0.03, 0.72, 0.74, -0.2, -1.2, -1.3, -0.38, -0.2, -0.18,
  -0.81, -1.4, 1.63, 0.31, 0.83, 0.07,
];

/**
 * In logits: from the first on a pair may tie two groups of sentences, and the second is what all
 * pairs across two groups must have on average to become one. Higher splits claims into several
 * rows, lower lays neighbouring claims side by side. Chosen on the dev half, each event left out
 * of the training in turn: of the values tried, the most claims found at a precision above 0.9.
 */
export const KEEP_FROM = -0.5;
export const MERGE_FROM = -0.5;
