/**
 * Weights of the two passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts`, in their order, the bias last. Made by `scripts/compare/train.ts` from the
 * halves dev and held of `tests/eval/gold/compare`, never from the blind events.
 */
export const FIRST_WEIGHTS: readonly number[] = [
  1.21, 1.34, 2.88, 0.72, 0.21, 2.28, 1.3, 0.39, 0.37, 0.39, -0.37, -0.99, -1.87, -3.83, 0.61, 2.2,
  0.68, 2.15, -4.14,
];
export const SECOND_WEIGHTS: readonly number[] = [
  1.1, 0.13, 1.79, 0.29, 0.14, 0.96, 0.37, 0.17, 0.43, 0.3, -0.09, -1.35, -1.3, -0.4, -0.12, 0.02,
  -0.43, 0.34, -0.46, 1.25, 0.37, 0.8, -0.43,
];

/**
 * In logits: from the first on a pair may tie two groups of sentences, and the second is what all
 * pairs across two groups must have on average to become one. Higher splits claims into several
 * rows, lower lays neighbouring claims side by side. Chosen on both halves, each event left out
 * of the training in turn: of the values tried, the most claims found at a precision above 0.9.
 */
export const KEEP_FROM = 0;
export const MERGE_FROM = -1;
