/**
 * Weights of the accept-or-reject model: logistic regression on the features of
 * `match-features.ts`, in their order. Made by `scripts/claim-matching/train.ts` from the 800
 * training queries of CheckThat! 2020 task 2 (each with and without its right claim in the
 * store) and a quarter of the headline pairs of ParaPhraser.
 */
export const MATCH_WEIGHTS: readonly number[] = [
  -0.54, 1.45, -0.66, 1.9, 0.6, -0.05, -0.29, -0.28, -0.44, 2.36,
];
export const MATCH_BIAS = -10.27;

/**
 * Accepted from here on, in logits. The trade-off is all for precision: on the training queries
 * 0.98 of what is accepted is right, at the cost of more than half of the right claims.
 */
export const ACCEPT_FROM = -0.25;

/**
 * In a store with fewer claims than the second figure, which knows little of how common words
 * are, at least this share of the earlier claim's weight must be covered. By judgement, not
 * tuned: there is no corpus of small libraries.
 */
export const SMALL_STORE_COVER = 0.6;
export const SMALL_STORE = 5_000;
