/**
 * Weights of the passes of sentence alignment: logistic regression on the features of
 * `pair-features.ts` and, from the second pass on, `pair-standing.ts`, in their order, the bias
 * last. Made by `scripts/compare/train.ts` from the halves dev and held of
 * `tests/eval/gold/compare`.
 */
export const PASS_WEIGHTS: readonly (readonly number[])[] = [
  [
    2.22, 0.92, 1.18, 0.85, -3.65, -2.29, -4.02, 2.14, 5.14, 0.81, -0.84, -0.87, 2.09, -1.15, -0.71,
    -0.19, -1.22, 0.97,
  ],
  [
    1.23, 0.64, 1.16, 0.81, -3.81, -2.08, -0.75, 0.06, 3.2, 0.6, -0.38, -0.33, 0.5, -0.16, 0.15,
    -0.5, -0.97, 0.23, 0.27, -0.28, -0.18, 0.32, 0.38, -0.15, 2.38,
  ],
  [
    1.14, 0.66, 1.07, 0.85, -3.26, -1.94, -1.16, 0.11, 3.03, 0.64, -0.33, -0.36, 0.59, -0.19, 0.01,
    -0.48, -0.89, 0.24, 0.1, -0.25, -0.16, 0.19, 0.29, -0.11, 1.61,
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
