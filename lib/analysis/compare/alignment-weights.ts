/**
 * Weights of the two passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts`, in their order, the bias last. Made by `scripts/compare/train.ts` from the
 * halves dev and held of `tests/eval/gold/compare`, never from the blind events.
 */
export const FIRST_WEIGHTS: readonly number[] = [
  1.36, 1.52, 2.42, 0.72, 0.12, 2.42, 1.28, 0.55, 0.45, 0.39, -0.29, -0.92, -1.79, -3.6, 0.54, 2.21,
  0.75, 2.43, -4.01,
];
export const SECOND_WEIGHTS: readonly number[] = [
  1.18, 0.32, 1.19, 0.36, 0.1, 1.04, 0.12, 0.45, 0.39, 0.23, -0.13, -1.35, -1.3, -0.41, -0.17, 0.01,
  -0.19, 0.0, -0.36, 1.22, 0.37, 0.73, -0.4,
];

/**
 * In logits: from the first on a pair may tie two groups of sentences, and the second is what all
 * pairs across two groups must have on average to become one. Higher splits claims into several
 * rows, lower lays neighbouring claims side by side. Chosen on both halves, each event left out
 * of the training in turn: of the values tried, the most claims found at a precision above 0.9.
 */
export const KEEP_FROM = 0;
export const MERGE_FROM = -0.5;
