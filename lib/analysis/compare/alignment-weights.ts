/**
 * Weights of the passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts` and, from the second pass on, `pair-standing.ts`, in their order, the bias
 * last. Made by `scripts/compare/train.ts` from all events of `tests/eval/gold/compare` that
 * have been read.
 */
export const PASS_WEIGHTS: readonly (readonly number[])[] = [
  [
    2.03, 1.12, 0.95, 0.48, -2.17, -1.81, -2.61, 1.91, 4.46, 0.79, -0.73, -0.79, 2.04, -0.3, -0.37,
    0.25, -0.27, 0.98, -2.89,
  ],
  [
    1.19, 0.66, 0.59, 0.38, -2.22, -1.44, -0.59, 0.37, 2.59, 0.67, -0.36, -0.39, 0.65, 0.2, 0.16,
    0.09, -0.06, 0.4, 0.3, 0.12, -0.2, -0.15, 0.23, 0.35, -0.12, -1.23,
  ],
  [
    1.13, 0.65, 0.56, 0.33, -1.85, -1.31, -0.88, 0.55, 2.45, 0.63, -0.38, -0.41, 0.8, 0.1, 0.04,
    0.09, -0.08, 0.44, 0.32, 0.04, -0.16, -0.08, 0.14, 0.22, -0.07, -1.51,
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
