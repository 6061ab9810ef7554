/**
 * Weights of the two passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts`, in their order, the bias last. Made by `scripts/compare/train.ts` from the
 * halves dev and held of `tests/eval/gold/compare`, never from the blind events.
 */
export const FIRST_WEIGHTS: readonly number[] = [
  1.38, 1.5, 2.42, 0.71, 0.12, 2.4, 1.36, 0.54, 0.45, 0.39, -0.29, -0.92, -1.79, -3.6, 0.54, 2.23,
  0.75, 2.39, -4.02,
];
export const SECOND_WEIGHTS: readonly number[] = [
  1.19, 0.3, 1.2, 0.35, 0.11, 1.01, 0.17, 0.46, 0.4, 0.24, -0.12, -1.34, -1.3, -0.42, -0.15, 0.04,
  -0.18, -0.01, -0.49, 1.26, 0.36, 0.72, -0.33,
];

/**
 * In logits: from the first on a pair may tie two groups of sentences, and the second is what all
 * pairs across two groups must have on average to become one. Higher splits claims into several
 * rows, lower lays neighbouring claims side by side. Chosen on both halves, each event left out
 * of the training in turn: of the values tried, the most claims found at a precision above 0.9.
 */
export const KEEP_FROM = 0;
export const MERGE_FROM = -0.5;
