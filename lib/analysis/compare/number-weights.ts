/**
 * Weights of `NUMBER_FEATURES`, the bias last: logistic regression on all numbers that differ in the events of
 * `tests/eval/gold/compare` that have been read, each hand's after an alignment that has not seen it. Made by
 * `scripts/compare/train.ts`.
 */
export const NUMBER_WEIGHTS: readonly number[] = [
  0.19, 0.25, 0.21, 0.73, 0.92, 0.45, -0.9, -0.34, -0.86, -0.52, 0.32, 1.2, 0.39, -2.06, -0.62,
  -0.37, 0.03, 0.55, -0.0, 0.78, 0.91, -0.4, -1.0, -0.24, -0.45, -0.05, 0.63, 0.7, -0.26, 0.23,
  0.05, 1.69,
];

/**
 * In logits: from here on two numbers are told as two figures of one thing. Chosen on hands left out of the
 * training.
 */
export const TELL_FROM = 0.25;
