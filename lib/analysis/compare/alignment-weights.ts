/**
 * Weights of the two passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts`, in their order, the bias last. Made by `scripts/compare/train.ts` from the
 * halves dev and held of `tests/eval/gold/compare`, never from the blind events.
 */
export const FIRST_WEIGHTS: readonly number[] = [
  1.18, 1.32, 2.94, 0.83, 0.28, 2.5, 1.75, 0.39, 0.37, 0.38, -0.33, -1.01, -1.88, -3.96, 0.64, 2.16,
  0.64, -4.26,
];
export const SECOND_WEIGHTS: readonly number[] = [
  1.1, 0.11, 1.79, 0.35, 0.22, 1.0, 0.59, 0.18, 0.37, 0.29, -0.06, -1.39, -1.34, -0.38, -0.08,
  -0.03, -0.56, -0.84, 1.38, 0.38, 0.78, -0.36,
];

/**
 * In logits: from the first on a pair may tie two groups of sentences, and the second is what all
 * pairs across two groups must have on average to become one. Higher splits claims into several
 * rows, lower lays neighbouring claims side by side. Chosen on both halves, each event left out
 * of the training in turn: of the values tried, the most claims found at a precision above 0.9.
 */
export const KEEP_FROM = 0;
export const MERGE_FROM = -1;
