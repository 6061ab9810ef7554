/** What a logistic model says of something by its features, the bias being the last weight; in logits. */
export function weighed(features: readonly number[], weights: readonly number[]): number {
  let sum = weights[features.length] ?? 0;
  for (const [at, value] of features.entries()) sum += value * (weights[at] ?? 0);
  return sum;
}
