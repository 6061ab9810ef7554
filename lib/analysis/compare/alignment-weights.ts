/**
 * Weights of the passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts` and, from the second pass on, `pair-standing.ts`, in their order, the bias
 * last. Made by `scripts/compare/train.ts` from all events of `tests/eval/gold/compare` that
 * have been read.
 */
export const PASS_WEIGHTS: readonly (readonly number[])[] = [
  [
    1.76, 1.11, 1.06, 0.83, -3.62, -2.38, -3.66, 2.46, 5.03, 0.7, -0.46, -0.89, 2.16, -0.9, -0.66,
    -0.06, -0.85, 1.2, -0.45,
  ],
  [
    1.01, 0.78, 0.97, 0.75, -3.78, -1.97, -0.74, 0.43, 3.16, 0.69, -0.17, -0.47, 0.61, -0.12, 0.16,
    -0.35, -0.67, 0.48, 0.24, 0.2, -0.28, -0.16, 0.29, 0.38, -0.16, 1.24,
  ],
  [
    0.96, 0.75, 0.87, 0.71, -3.25, -1.84, -1.11, 0.52, 2.91, 0.69, -0.2, -0.46, 0.68, -0.13, 0.03,
    -0.32, -0.61, 0.56, 0.26, 0.09, -0.21, -0.15, 0.17, 0.26, -0.11, 0.53,
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
