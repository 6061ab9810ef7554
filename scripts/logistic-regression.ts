/** An example of a yes-or-no question with its features. */
export interface Example {
  readonly features: readonly number[];
  /** 1 for yes, 0 for no. */
  readonly right: number;
  readonly weight: number;
}

const STEPS = 1500;
const RATE = 0.1;

/**
 * Logistic regression by full-batch Adam (Kingma and Ba 2014); the last weight is the bias.
 * `ridge` pulls the weights towards 0, which few examples need.
 */
export function trainLogistic(examples: readonly Example[], ridge = 0): Float64Array {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const value = (features: readonly number[], at: number): number => features[at] ?? 1;
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(size);
    for (const { features, right, weight } of examples) {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += (weights[at] ?? 0) * value(features, at);
      const error = (1 / (1 + Math.exp(-sum)) - right) * weight;
      for (let at = 0; at < size; at++) {
        slope[at] = (slope[at] ?? 0) + (error * value(features, at)) / examples.length;
      }
    }
    for (let at = 0; at < size; at++) {
      const one = (slope[at] ?? 0) + (at < size - 1 ? ridge * (weights[at] ?? 0) : 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * one;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * one * one;
      const spread = Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-9;
      weights[at] = (weights[at] ?? 0) - (RATE * (mean[at] ?? 0)) / (1 - 0.9 ** step) / spread;
    }
  }
  return weights;
}
